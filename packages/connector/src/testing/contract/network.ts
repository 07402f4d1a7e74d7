import type { NativeCall } from "@earshot/core/query";
import type { AnyConnector, Effects, OperationName } from "../../connector.ts";
import type { Manifest } from "../../manifest.ts";
import type { SimulatedClock } from "../clock.ts";
import type { FaultTarget } from "../faults.ts";
import type { SimulatorOptions } from "../simulator.ts";

/**
 * A small network of one's own, in the wire format of the real one: what a connector's author writes so that the contract can be
 * tested. Only what the connector's operations need has to be there; the suite says what is missing.
 */
export interface FakeNetwork {
  readonly hosts: SimulatorOptions["hosts"];
  /** Somebody posts in public, now. Returns the native id. */
  post(text: string): string;
  /** A call that finds every post. Needed for `search`. */
  readonly call?: NativeCall;
  /** Most posts on one page of a list; missing where everything comes at once. */
  readonly pageSize?: number;
  /** Somebody speaks to the library's account. Needed for `inbox`. */
  address?(text: string): string;
  edit?(nativeId: string, text: string): void;
  /** The author deletes the post. Needed for `refresh`, and where the manifest says that deletions can be followed. */
  remove?(nativeId: string): void;
  /** The author lets nobody answer. Needed for `publish`. */
  close?(nativeId: string): void;
  /** Replies of the library that stand on the network. Needed for `publish`. */
  replies?(): readonly { readonly target: string; readonly text: string }[];
  /** Which requests write. Default: every POST. */
  readonly writes?: FaultTarget;
}

/** Makes a network with nothing on it. Time is the clock's. */
export type FakeNetworkFactory = (world: { readonly clock: SimulatedClock }) => FakeNetwork;

/** Any connector's factory, whatever it can do and takes. */
export interface AnyConnectorFactory<Input> {
  (config: Input, effects?: Effects): AnyConnector;
  readonly manifest: Manifest;
  readonly operations: readonly OperationName[];
}

export interface ContractOptions<Input> {
  readonly connector: AnyConnectorFactory<Input>;
  /** For a connector that speaks to the fake network. */
  readonly config: Input;
  readonly network: FakeNetworkFactory;
  /** Secrets by name. Make them long and odd: the suite looks for them in every error. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** Posts are heard with more than was posted, or less, by the nature of the network; what a reader sees of a text. */
  readonly textOf?: (posted: string) => string;
}
