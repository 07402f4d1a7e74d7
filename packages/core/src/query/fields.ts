import type { TestField, TextField } from "./form.ts";
import { hasValues, isValues, languageNames, networkNames, typeValues } from "./tables/vocabularies.ts";

/** What a field holds and how it is compared. */
export type FieldKind =
  /** Text to look in, with all operators of text. */
  | { readonly of: "text"; readonly field: TextField }
  /** A name, an address, a code: compared as a whole, or up to a `*` at the end. */
  | { readonly of: "string"; readonly field: TestField; readonly shape?: StringShape }
  /** One of a list of words. `isOpen`: others may exist, and only what looks like a slip is refused. */
  | { readonly of: "word"; readonly field: TestField; readonly words: readonly string[]; readonly isOpen?: boolean }
  | { readonly of: "number"; readonly field: TestField; readonly isWhole: boolean }
  /** A day, month, year, moment, or a time that counts back from now. */
  /** Values that are read only to be passed over. */
  | { readonly of: "anything" }
  | { readonly of: "date"; readonly bounds: "from" | "to" | "both" };

/** What a string of a field looks like, where a slip can be told. */
export type StringShape = "handle" | "domain" | "language" | "address";

/** One name that can stand before a colon. */
export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
  /** What else people write for it, in other tools. Named in a suggestion, not read. */
  readonly others?: readonly string[];
}

const text = (field: TextField) => ({ of: "text", field }) as const;
const string = (field: TestField, shape?: StringShape) => ({ of: "string", field, ...(shape && { shape }) }) as const;
const word = (field: TestField, words: readonly string[], isOpen = false) => ({ of: "word", field, words, isOpen }) as const;
const count = (field: TestField) => ({ of: "number", field, isWhole: true }) as const;

/** Every field of the language. */
export const fields: readonly Field[] = [
  { name: "title", kind: text("title"), others: ["headline", "intitle", "allintitle", "ti"] },
  {
    name: "body",
    kind: text("body"),
    others: ["text", "message", "selftext", "ab", "intext"],
  },
  { name: "alt", kind: text("alt") },
  {
    name: "tag",
    kind: text("tag"),
    others: ["hashtag", "hashtags", "tags", "flair", "su", "subject", "kw"],
  },
  {
    name: "author",
    kind: string("author", "handle"),
    others: ["from", "by", "user", "authors", "au"],
  },
  {
    name: "mention",
    kind: string("mention", "handle"),
    others: ["at_mentions", "mentions"],
  },
  { name: "to", kind: string("to", "handle"), others: ["recipient"] },
  {
    name: "site",
    kind: string("site", "domain"),
    others: ["host", "inhostname"],
  },
  { name: "domain", kind: string("domain", "domain") },
  {
    name: "url",
    kind: string("url", "address"),
    others: ["inurl"],
  },
  {
    name: "link",
    kind: string("link", "address"),
    others: ["links", "linksto"],
  },
  {
    name: "lang",
    kind: string("lang", "language"),
    others: ["language", "inlanguage"],
  },
  { name: "country", kind: string("country"), others: ["place_country"] },
  { name: "place", kind: string("place"), others: ["city", "county", "state", "location"] },
  {
    name: "network",
    kind: word("network", networkNames, true),
    others: ["source", "platform", "pagetype"],
  },
  {
    name: "type",
    kind: word("type", typeValues),
    others: ["kind", "engagementtype"],
  },
  { name: "is", kind: word("is", isValues) },
  { name: "has", kind: word("has", hasValues), others: ["filter"] },
  { name: "likes", kind: count("likes"), others: ["min_faves", "min_likes", "favs", "points"] },
  {
    name: "reposts",
    kind: count("reposts"),
    others: ["min_retweets", "min_reposts", "retweets", "shares"],
  },
  { name: "replies", kind: count("replies"), others: ["min_replies", "comments"] },
  { name: "rating", kind: { of: "number", field: "rating", isWhole: false }, others: ["stars"] },
  { name: "since", kind: { of: "date", bounds: "from" }, others: ["after"] },
  { name: "until", kind: { of: "date", bounds: "to" }, others: ["before"] },
  { name: "during", kind: { of: "date", bounds: "both" }, others: ["date"] },
];

/** Names of fields that are none on purpose: an author's standing is not searched for. */
export const fameNames: readonly string[] = [
  "followers",
  "following",
  "friends",
  "verified",
  "reach",
  "influence",
  "klout",
  "authorfollowers",
  "followers_count",
  "bio",
  "avatar",
  "engagement",
  "impact",
];

const byName = new Map(fields.map((field) => [field.name, field]));

/** The field of a name, whichever letters of it are capitals. */
export function fieldNamed(name: string): Field | undefined {
  return byName.get(name.toLowerCase());
}

/** The field that other tools call so. */
export function fieldElsewhere(name: string): Field | undefined {
  return fields.find(({ others }) => others?.includes(name.toLowerCase()));
}

/** Codes of languages by the names people write. */
export { languageNames };
