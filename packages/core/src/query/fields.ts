import type { TestField, TextField } from "./form.ts";

/** What a field holds and how it is compared. */
export type FieldKind =
  /** Text to look in, with all operators of text. */
  | { readonly of: "text"; readonly field: TextField }
  /** A name, an address, a code: compared as a whole, or up to a `*` at the end. */
  | { readonly of: "string"; readonly field: TestField };

/** One name that can stand before a colon. */
export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
  /** For the documentation. */
  readonly summary: string;
}

/** Every field of the language. */
export const fields: readonly Field[] = [
  { name: "title", kind: { of: "text", field: "title" }, summary: "The title only." },
  { name: "body", kind: { of: "text", field: "body" }, summary: "The body only; where a post has none, its text." },
  { name: "alt", kind: { of: "text", field: "alt" }, summary: "Descriptions of pictures and videos." },
  { name: "tag", kind: { of: "text", field: "tag" }, summary: "Hashtags, in the text or beside it." },
  { name: "author", kind: { of: "string", field: "author" }, summary: "Handle, id or name of who wrote it." },
  {
    name: "lang",
    kind: { of: "string", field: "lang" },
    summary: "Language, as a code (en, es, zh); unknown where nobody said.",
  },
];

const byName = new Map(fields.map((field) => [field.name, field]));

/** The field of a name, whichever letters of it are capitals. */
export function fieldNamed(name: string): Field | undefined {
  return byName.get(name.toLowerCase());
}
