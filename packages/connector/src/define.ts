import { type ConfigSchema, checkConfig } from "./config.ts";
import type { Connector, Effects, OperationName, Operations } from "./connector.ts";
import { withDefaults } from "./effects.ts";
import { createHttp, type HttpSettings } from "./http.ts";
import type { Manifest } from "./manifest.ts";
import { createMethods } from "./methods.ts";
import { createRedactor } from "./redact.ts";

/** What a connector's author gives, besides the operations: what is given can be done, and nothing else. */
export interface ConnectorDefinition<Config, Input = Config> {
  readonly manifest: Manifest;
  /** Without one, the connector takes no configuration. */
  readonly config?: ConfigSchema<Config, Input>;
  /** Tells connectors of one network apart; default: the network's short name. It stands in every cursor, so it must not change. */
  readonly name?: (config: Config) => string;
  readonly http?: HttpSettings | ((config: Config) => HttpSettings);
  /** Raise it when old cursors can no longer be gone on from. Default: 1. */
  readonly cursorVersion?: number;
}

/**
 * Makes connectors of one network. Everything from the outside comes through `effects`. Making one checks its configuration and
 * touches no network.
 *
 * @throws ConnectorError `config-invalid`.
 */
export interface ConnectorFactory<Names extends OperationName, Input> {
  (
    ...given: Record<never, never> extends Input ? [config?: Input, effects?: Effects] : [config: Input, effects?: Effects]
  ): Connector<Names>;
  readonly manifest: Manifest;
  readonly operations: readonly Names[];
}

const operationNames: readonly OperationName[] = ["search", "inbox", "stream", "thread", "refresh", "mayReply", "publish"];

/**
 * Defines a connector: facts about the network as data, and the operations it can do. Everything else comes from the kit: the
 * checked configuration, the polite client, opaque cursors, cancellation, errors without secrets, a text that is not too long.
 *
 * @example
 * export const gazette = defineConnector({
 *   manifest,
 *   async *search(call, { http, signal }) {
 *     for await (const page of pages(http, firstUrl(call), { schema, signal })) yield { events: page.body.posts.map(toEvent) };
 *   },
 * });
 */
export function defineConnector<
  Config = Record<string, never>,
  Input = Config,
  Given extends Operations<Config> = Operations<Config>,
>(
  definition: ConnectorDefinition<Config, Input> & Given & Operations<Config>,
): ConnectorFactory<Extract<keyof Given, OperationName>, Input> {
  type Names = Extract<keyof Given, OperationName>;
  const operations = operationNames.filter((name) => definition[name] !== undefined) as Names[];
  const { manifest, cursorVersion = 1 } = definition;

  const connect = (given: unknown = {}, effects: Effects = {}): Connector<Names> => {
    const config = checkConfig(definition.config, given, manifest);
    const redactor = createRedactor();
    const all = withDefaults(effects);
    const http = createHttp(settingsFor(definition, config), { ...all, redactor });
    const name = definition.name?.(config) ?? manifest.network;
    const methods = createMethods(definition, operations, {
      name,
      config,
      http,
      redactor,
      effects: all,
      cursorVersion,
      shared: new Map(),
    });
    return { name, manifest, ...methods } as Connector<Names>;
  };
  return Object.assign(connect, { manifest, operations });
}

function settingsFor<Config>({ http = {} }: ConnectorDefinition<Config, unknown>, config: Config): HttpSettings {
  return typeof http === "function" ? http(config) : http;
}
