import type { CompileOptions } from "../compile.ts";
import type { SearchSet } from "../matcher.ts";
import { requireQuery } from "../query-tag.ts";
import { WatchingSet } from "../search-set.ts";
import type { Query } from "../syntax.ts";
import { IntReader } from "./bytes.ts";
import { keyFromText, origin } from "./origin.ts";

/** A written set while it is read: what stands behind the keys is left to the set. */
export interface WrittenSet<Key> {
  readonly from: IntReader;
  readonly keys: readonly Key[];
  readonly parse: (text: string) => Query;
}

export interface ReadOptions<Key> extends CompileOptions {
  /** Gives a key back from what `keyToText` made of it. Default: texts and numbers. */
  readonly keyFromText?: (text: string) => Key;
}

/**
 * Reads a set that `toBytes` wrote, without building it: queries are parsed only when their highlights are asked for or they
 * are linked anew. The options for compiling must be those that the set was made with.
 *
 * Throws an `EarshotError`: `search-set-foreign` for bytes that are no set or were written by a version that reads words or
 * queries otherwise (build it anew from its queries), `search-set-damaged` where bytes are missing or wrong. The checksum tells
 * damage, not intent: read only what you wrote.
 */
export function searchSetFromBytes<Key = string>(bytes: Uint8Array, options: ReadOptions<Key> = {}): SearchSet<Key> {
  const from = new IntReader(bytes, origin());
  const keys = from.texts().map(options.keyFromText ?? keyFromText<Key>);
  return new WatchingSet<Key>(options).restore({ from, keys, parse: parseWritten });
}

/** The text was a query when it was written, whatever limits it was read with. */
function parseWritten(text: string): Query {
  return requireQuery(text, { limits: unlimited });
}

const no = Number.POSITIVE_INFINITY;
const unlimited = { characters: no, depth: no, leaves: no, distance: no };
