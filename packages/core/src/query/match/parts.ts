import { createTokenTable, tokenise } from "../../text/tokenise.ts";
import type { TokenTable } from "../../text/words.ts";
import type { TextField } from "../form.ts";
import type { FieldSpan } from "../matcher.ts";
import type { Searchable, SearchableRecord } from "../searchable.ts";

/** The text fields of a query as bits, so that one number says what a text answers to. */
export const fieldBit: Readonly<Record<TextField, number>> = { unfielded: 1, title: 2, body: 4, alt: 8, tag: 16 };

/** One text of a searchable, split into tokens. */
export interface Part {
  readonly field: FieldSpan["field"];
  /** Which of several, for `alt` and `tags`. */
  readonly index: number | undefined;
  readonly table: TokenTable;
  /** What to take from an offset of the table to get one of the text: 1 where a sign was put before a tag. */
  readonly shift: number;
  /** Bits of the query fields that this text answers to. */
  readonly answers: number;
}

/**
 * Splits the texts of a searchable that a query with these field bits can ask about.
 *
 * The token tables are shared: the parts are valid until the next call.
 */
export function readParts(searchable: Searchable, asked: number): readonly Part[] {
  const parts: Part[] = [];
  if (typeof searchable === "string") addPart(parts, "text", undefined, searchable, textOnly & asked);
  else addRecord(parts, searchable, asked);
  return parts;
}

const textOnly = fieldBit.unfielded | fieldBit.body | fieldBit.tag;
const titleAnswers = fieldBit.unfielded | fieldBit.title | fieldBit.tag;
const pool: TokenTable[] = [];

function addRecord(parts: Part[], record: SearchableRecord, asked: number): void {
  const text = record.body === undefined ? textOnly : textOnly & ~fieldBit.body;
  addPart(parts, "text", undefined, record.text, text & asked);
  if (record.title !== undefined) addPart(parts, "title", undefined, record.title, titleAnswers & asked);
  if (record.body !== undefined) addPart(parts, "body", undefined, record.body, fieldBit.body & asked);
  if (asked & fieldBit.alt) addDescriptions(parts, record);
  if (asked & fieldBit.tag) addTags(parts, record);
}

function addDescriptions(parts: Part[], { media = [] }: SearchableRecord): void {
  for (const [index, { alt }] of media.entries()) if (alt !== undefined) addPart(parts, "alt", index, alt, fieldBit.alt);
}

/** A tag of one piece is read as one, so that `BostonPublicLibrary` has its words; a category of several words is a text. */
function addTags(parts: Part[], { tags = [] }: SearchableRecord): void {
  for (const [index, tag] of tags.entries()) {
    if (/[\s#]/.test(tag)) addPart(parts, "tags", index, tag, fieldBit.tag);
    else addPart(parts, "tags", index, `#${tag}`, fieldBit.tag, 1);
  }
}

function addPart(parts: Part[], field: Part["field"], index: number | undefined, text: string, answers: number, shift = 0): void {
  if (answers === 0) return;
  const table = tokenise(text, pool[parts.length] ?? createTokenTable());
  pool[parts.length] = table;
  parts.push({ field, index, table, shift, answers });
}
