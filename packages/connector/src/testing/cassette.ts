/**
 * Recorded answers of a real network, scrubbed before they are saved. A test plays them; it is recorded once, by whoever has an
 * account, with `EARSHOT_RECORD=1`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import nock from "nock";

export interface CassetteOptions {
  /** Values that must not be saved: passwords, tokens, the account's own handle. */
  readonly secrets?: readonly string[];
  /** Replaces what else is real, such as people's handles, by invented names. Called with each text that is to be saved. */
  readonly scrub?: (text: string) => string;
  /** Default: whether the environment says `EARSHOT_RECORD=1`. */
  readonly record?: boolean;
}

export interface Cassette {
  readonly recording: boolean;
  /**
   * Ends it: what was recorded is scrubbed and saved, or it is checked that all that was recorded was asked for.
   *
   * @throws Error when a secret would be saved, or when an answer was never asked for.
   */
  eject(): void;
}

/**
 * Plays the answers of a file in place of the network, which is closed meanwhile; or records them into it.
 *
 * @param file Ends in `.cassette.json`.
 * @throws Error when there is nothing to play.
 */
export function cassette(file: string, options: CassetteOptions = {}): Cassette {
  const { record = process.env["EARSHOT_RECORD"] === "1" } = options;
  return record ? recordInto(file, options) : playFrom(file);
}

function playFrom(file: string): Cassette {
  if (!existsSync(file))
    throw new Error(`There is no recording ${file}. Make it once with EARSHOT_RECORD=1, an account and the network.`);
  if (!nock.isActive()) nock.activate();
  const scopes = nock.define(JSON.parse(readFileSync(file, "utf8")));
  nock.disableNetConnect();
  return {
    recording: false,
    eject() {
      const unasked = scopes.flatMap((scope) => scope.pendingMocks());
      nock.cleanAll();
      nock.enableNetConnect();
      if (unasked.length > 0)
        throw new Error(`${file} holds answers that nobody asked for: ${unasked.join(", ")}. Record it again.`);
    },
  };
}

function recordInto(file: string, options: CassetteOptions): Cassette {
  if (!nock.isActive()) nock.activate();
  nock.recorder.rec({ dont_print: true, output_objects: true });
  return {
    recording: true,
    eject() {
      const recorded = nock.recorder.play().filter((one): one is nock.Definition => typeof one === "object");
      nock.restore();
      nock.recorder.clear();
      nock.activate();
      save(file, recorded.map(keepLittle), options);
    },
  };
}

function save(file: string, definitions: readonly object[], { secrets = [], scrub = (text) => text }: CassetteOptions): void {
  const text = scrub(scrubAll(JSON.stringify(definitions, null, 2), secrets));
  if (secrets.some((secret) => text.includes(secret))) throw new Error(`A secret would stand in ${file}; nothing was saved.`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${text}\n`);
}

/** Headers that a connector may read; the others say more about people and machines than anybody needs. */
const kept = /^(content-type|link|etag|last-modified|retry-after|(x-)?rate-?limit.*)$/i;

/** What a request said is left out, so that a play needs neither account nor the same moment. */
function keepLittle(recorded: nock.Definition): object {
  const { scope, method, path, status, response, rawHeaders = {} } = recorded;
  const headers = Object.entries(rawHeaders).filter(([name]) => kept.test(name));
  return { scope, method, path, status, response: unpack(response, rawHeaders), headers: Object.fromEntries(headers) };
}

/** A compressed body comes as pieces in hexadecimal. */
function unpack(response: unknown, headers: object): unknown {
  if (!Array.isArray(response) || !response.every((piece) => typeof piece === "string" && /^[\da-f]*$/i.test(piece)))
    return response;
  const encoding = Object.entries(headers).find(([name]) => name.toLowerCase() === "content-encoding")?.[1];
  const bytes = Buffer.concat(response.map((piece) => Buffer.from(piece, "hex")));
  return (unpackers[String(encoding)]?.(bytes) ?? bytes).toString("utf8");
}

const unpackers: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  gzip: gunzipSync,
  br: brotliDecompressSync,
  deflate: inflateSync,
};

/** Secrets that were named, tokens that look like ones, and e-mail addresses. */
function scrubAll(text: string, secrets: readonly string[]): string {
  const named = secrets.reduce((rest, secret) => rest.replaceAll(secret, "scrubbed"), text);
  return named
    .replace(/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, "scrubbed-token")
    .replace(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, (address) => (address.endsWith(".example") ? address : "someone@scrubbed.example"));
}
