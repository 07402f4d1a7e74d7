import type { TestField, TextField } from "./form.ts";
import { hasValues, isValues, languageNames, networkNames, typeValues } from "./vocabularies.ts";

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
  /** For the documentation. */
  readonly summary: string;
  /** What else people write for it, in other tools. Named in a suggestion, not read. */
  readonly others?: readonly string[];
}

const text = (field: TextField) => ({ of: "text", field }) as const;
const string = (field: TestField, shape?: StringShape) => ({ of: "string", field, ...(shape && { shape }) }) as const;
const word = (field: TestField, words: readonly string[], isOpen = false) => ({ of: "word", field, words, isOpen }) as const;
const count = (field: TestField) => ({ of: "number", field, isWhole: true }) as const;

/** Every field of the language. */
export const fields: readonly Field[] = [
  { name: "title", kind: text("title"), summary: "The title only.", others: ["headline", "intitle"] },
  {
    name: "body",
    kind: text("body"),
    summary: "The body only; where a post has none, its text.",
    others: ["text", "message", "selftext"],
  },
  { name: "alt", kind: text("alt"), summary: "Descriptions of pictures and videos." },
  {
    name: "tag",
    kind: text("tag"),
    summary: "Hashtags, in the text or beside it.",
    others: ["hashtag", "hashtags", "tags", "flair"],
  },
  {
    name: "author",
    kind: string("author", "handle"),
    summary: "Handle, id or name of who wrote it.",
    others: ["from", "by", "user", "authors"],
  },
  {
    name: "mention",
    kind: string("mention", "handle"),
    summary: "An account spoken to, as a link or a handle.",
    others: ["at_mentions", "mentions"],
  },
  { name: "to", kind: string("to", "handle"), summary: "The account a reply goes to.", others: ["recipient"] },
  {
    name: "site",
    kind: string("site", "domain"),
    summary: "The site the post is on, subdomains included.",
    others: ["host", "inhostname"],
  },
  { name: "domain", kind: string("domain", "domain"), summary: "The site of an address in the post, subdomains included." },
  {
    name: "url",
    kind: string("url", "address"),
    summary: "The address of the post itself, up to a * at the end.",
    others: ["inurl"],
  },
  {
    name: "link",
    kind: string("link", "address"),
    summary: "An address in the post, up to a * at the end.",
    others: ["links", "linksto"],
  },
  {
    name: "lang",
    kind: string("lang", "language"),
    summary: "Language as a code (en, es, zh); unknown where nobody said.",
    others: ["language", "inlanguage"],
  },
  { name: "country", kind: string("country"), summary: "Country of the place the post names.", others: ["place_country"] },
  { name: "place", kind: string("place"), summary: "Place the post names.", others: ["city", "county", "state", "location"] },
  {
    name: "network",
    kind: word("network", networkNames, true),
    summary: "Where it was heard.",
    others: ["source", "platform", "pagetype"],
  },
  {
    name: "type",
    kind: word("type", typeValues),
    summary: `What it is: ${typeValues.join(", ")}.`,
    others: ["kind", "engagementtype"],
  },
  { name: "is", kind: word("is", isValues), summary: `What is true of it: ${isValues.join(", ")}.` },
  { name: "has", kind: word("has", hasValues), summary: `What it holds: ${hasValues.join(", ")}.`, others: ["filter"] },
  { name: "likes", kind: count("likes"), summary: "How many liked it.", others: ["min_faves", "min_likes", "favs", "points"] },
  {
    name: "reposts",
    kind: count("reposts"),
    summary: "How many reposted it.",
    others: ["min_retweets", "min_reposts", "retweets", "shares"],
  },
  { name: "replies", kind: count("replies"), summary: "How many answered it.", others: ["min_replies", "comments"] },
  { name: "rating", kind: { of: "number", field: "rating", isWhole: false }, summary: "Stars of a review.", others: ["stars"] },
  { name: "since", kind: { of: "date", bounds: "from" }, summary: "From this day on, or of the last 7d.", others: ["after"] },
  { name: "until", kind: { of: "date", bounds: "to" }, summary: "Up to this day, the day included.", others: ["before"] },
  { name: "during", kind: { of: "date", bounds: "both" }, summary: "In this day, month, year or range.", others: ["date"] },
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
