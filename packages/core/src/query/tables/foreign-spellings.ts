import type { MessageKey } from "../wording.ts";

/** A spelling of another search language, and what says the same in ours. */
export interface ForeignSpelling {
  /** Sticky: tried where a word begins. */
  readonly pattern: RegExp;
  /** What to write, with the groups of the pattern as `$1`; nothing: it goes. */
  readonly ours: string;
  readonly key?: MessageKey;
  /** An operator, which needs something on both sides. */
  readonly joins?: boolean;
  /** Whether it may as well be the word that it looks like. */
  readonly isWordToo?: boolean;
}

/** What people bring along from other tools, tried in this order. */
export const foreignSpellings: readonly ForeignSpelling[] = [
  { pattern: /\++"([^"\\]{1,100})"/y, ours: "{$1}", key: "W08.exact" },
  { pattern: /\++/y, ours: "", key: "W08.plus" },
  { pattern: /near\/(\d+):([^\s,()]+),([^\s,()]+)/iy, ours: "($2 NEAR/$1 $3)" },
  { pattern: /onear\/(\d+):([^\s,()]+),([^\s,()]+)/iy, ours: "($2 ONEAR/$1 $3)" },
  { pattern: /(?:NEAR[~:]?|[NnWw]\/|\/)(\d{1,3})(?=\s)/y, ours: "NEAR/$1", joins: true },
  { pattern: /(?:AROUND\(|<near\/)(\d{1,3})[)>]/iy, ours: "NEAR/$1", joins: true },
  { pattern: /within\s+(\d{1,3})(?:\s+words)?(?:\s+of)?(?=\s)/iy, ours: "NEAR/$1", joins: true },
  { pattern: /N(\d{1,2})(?=\s)/y, ours: "NEAR/$1", joins: true, isWordToo: true },
  { pattern: /(?:ONEAR[~:]?|ADJ|[Pp]\/|PRE\/|pre\/)(\d{1,3})(?=\s)/y, ours: "ONEAR/$1", joins: true },
  { pattern: /<onear\/(\d{1,3})>/iy, ours: "ONEAR/$1", joins: true },
  { pattern: /W(\d{1,2})(?=\s)/y, ours: "ONEAR/$1", joins: true, isWordToo: true },
  { pattern: /ANDNOT(?=[\s(])/y, ours: "AND NOT", joins: true },
  { pattern: /AND\/OR(?=\s)/iy, ours: "OR", joins: true },
  { pattern: /SAME(?=\s)/y, ours: "PARAGRAPH", joins: true },
  { pattern: /BUT\s+(?=NOT\s)/y, ours: "" },
  { pattern: /(likes|reposts|replies|rating)\s*([<>]=?|=)\s*(\d+(?:\.\d+)?)(?=\s|\)|$)/iy, ours: "$1:$2$3" },
  { pattern: /(?:TI|TITLE)(?=\()/y, ours: "title:" },
  { pattern: /(?:AU|AUTHOR)(?=\()/y, ours: "author:" },
  { pattern: /(?:AB|ABSTRACT)(?=\()/y, ours: "body:" },
  { pattern: /(?:SU|SUBJECT|KW)(?=\()/y, ours: "tag:" },
  { pattern: /~(?=[^\s\d~])/y, ours: "", key: "W08.fuzzy" },
  { pattern: /([^\s()"{}$!#@]{2,})[$!#](?=\s|\)|$)/y, ours: "$1*", key: "W08.cut", isWordToo: true },
  { pattern: /([A-Za-z]{2,})#([a-z]+)(?=\s|\)|$)/y, ours: "$1?$2", key: "W08.cut" },
];
