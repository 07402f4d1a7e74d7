import { EarshotError } from "../../text/error.ts";
import { tokenise } from "../../text/tokenise.ts";
import type { Origin } from "./bytes.ts";

/** Version of the meaning of queries, as search files name it. */
const language = 1;

/** One of each thing that splits, joins or folds: where a tokeniser reads one of them otherwise, its keys are others too. */
const sample =
  "The caf\u00e9\u2019s e-book, AT&T 24/7 C++ l'heure U.S. 1,000 #NYPLReads @spl.example https://a.example stra\u00dfe \u56f3\u66f8 \ud55c\uae00 \u{1f4da}";

/** What the bytes of a set hang on, apart from their own format. */
export function origin(): Origin {
  const { hash, kind, count } = tokenise(sample);
  let tokens = 0;
  for (let i = 0; i < count; i++) tokens = Math.imul(tokens ^ hash[i]! ^ kind[i]!, 0x01000193);
  return { language, tokens };
}

/** Texts and numbers as JSON, so that both come back as what they were. */
export function keyToText(key: unknown): string {
  if (typeof key === "string" || Number.isFinite(key)) return JSON.stringify(key);
  throw new EarshotError("search-set-keys", "keys that are neither texts nor finite numbers need `keyToText` and `keyFromText`");
}

/** What `keyToText` wrote. */
export function keyFromText<Key>(text: string): Key {
  return JSON.parse(text) as Key;
}
