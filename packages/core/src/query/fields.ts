import type { TestField, TextField } from "./form.ts";
import { namesElsewhere } from "./tables/field-names.ts";
import { hasValues, isValues, networkNames, typeValues } from "./tables/vocabularies.ts";

/** What a field holds and how it is compared. */
export type FieldKind =
  /** Text to look in, with all operators of text. */
  | { readonly of: "text"; readonly field: TextField }
  /** A name, an address, a code: compared as a whole, or up to a `*` at the end. */
  | { readonly of: "string"; readonly field: TestField; readonly shape?: StringShape }
  /** One of a list of words. `isOpen`: others may exist, and only what looks like a slip is refused. */
  | { readonly of: "word"; readonly field: TestField; readonly words: readonly string[]; readonly isOpen?: boolean }
  | { readonly of: "number"; readonly field: TestField; readonly isWhole: boolean }
  /** Values that are read only to be passed over. */
  | { readonly of: "anything" }
  /** A day, month, year, moment, or a time that counts back from now. */
  | { readonly of: "date"; readonly bounds: "from" | "to" | "both" };

/** What a string of a field looks like, where a slip can be told. */
export type StringShape = "handle" | "domain" | "language" | "address";

/** One name that can stand before a colon. */
export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
}

/** Every field of the language. */
export const fields: readonly Field[] = [
  text("title"),
  text("body"),
  text("alt"),
  text("tag"),
  string("author", "handle"),
  string("mention", "handle"),
  string("to", "handle"),
  string("site", "domain"),
  string("domain", "domain"),
  string("url", "address"),
  string("link", "address"),
  string("lang", "language"),
  string("country"),
  string("place"),
  word("network", networkNames, true),
  word("type", typeValues),
  word("is", isValues),
  word("has", hasValues),
  number("likes"),
  number("reposts"),
  number("replies"),
  number("rating", false),
  date("since", "from"),
  date("until", "to"),
  date("during", "both"),
];

const byName = new Map(fields.map((field) => [field.name, field]));

/** The field of a name, whichever letters of it are capitals. */
export function fieldNamed(name: string): Field | undefined {
  return byName.get(name.toLowerCase());
}

/** The field that other tools call so. */
export function fieldElsewhere(name: string): Field | undefined {
  return fields.find((field) => namesElsewhere[field.name]?.includes(name.toLowerCase()));
}

function text(name: Exclude<TextField, "unfielded">): Field {
  return { name, kind: { of: "text", field: name } };
}

function string(name: TestField, shape?: StringShape): Field {
  return { name, kind: { of: "string", field: name, ...(shape && { shape }) } };
}

function word(name: TestField, words: readonly string[], isOpen = false): Field {
  return { name, kind: { of: "word", field: name, words, isOpen } };
}

function number(name: TestField, isWhole = true): Field {
  return { name, kind: { of: "number", field: name, isWhole } };
}

function date(name: string, bounds: "from" | "to" | "both"): Field {
  return { name, kind: { of: "date", bounds } };
}
