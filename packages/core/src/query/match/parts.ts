import { numberSentences } from "../../text/sentences.ts";
import type { TokenBuilder } from "../../text/token-builder.ts";
import { createTokenTable, tokeniseOnly } from "../../text/tokenise.ts";
import type { TokenTable } from "../../text/words.ts";
import type { TextField } from "../form.ts";
import type { FieldSpan, MatchOptions } from "../matcher.ts";
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

/** What is known of a post while it is matched. */
export interface Post {
  readonly record: SearchableRecord;
  readonly parts: readonly Part[];
  /** Milliseconds since 1970 UTC; the clock's time where it is missing and a relative date asks for it. */
  readonly now: number | undefined;
}

/** Reads a post for a query with these field bits. Valid until the next call. */
export function readPost(searchable: Searchable, asked: number, { now }: MatchOptions = {}): Post {
  const record = typeof searchable === "string" ? { text: searchable } : searchable;
  const parts = readParts(searchable, asked);
  numberParts(parts);
  return { record, parts, now };
}

/**
 * Splits the texts of a searchable that a query with these field bits can ask about.
 *
 * Everything is reused: parts and token tables are valid until the next call, and nothing is allocated once texts of that kind
 * have been seen. Sentences have no numbers yet.
 */
export function readParts(searchable: Searchable, asked: number): readonly Part[] {
  count = 0;
  if (typeof searchable === "string") addPart("text", undefined, searchable, textOnly & asked);
  else addRecord(searchable, asked);
  return lists[count]!;
}

/** Gives the tokens of parts the numbers of their sentences. Once is enough. */
export function numberParts(parts: readonly Part[]): void {
  for (let i = 0; i < parts.length; i++) numberSentences(parts[i]!.table as TokenBuilder);
}

const textOnly = fieldBit.unfielded | fieldBit.body | fieldBit.tag;
const titleAnswers = fieldBit.unfielded | fieldBit.title | fieldBit.tag;

type Changeable = { -readonly [Name in keyof Part]: Part[Name] };

const pool: Changeable[] = [];
/** The first so many parts of the pool, by number. */
const lists: Part[][] = [[]];
let count = 0;

function addRecord(record: SearchableRecord, asked: number): void {
  const { text, title, body } = record;
  addPart("text", undefined, text, (body === undefined ? textOnly : textOnly & ~fieldBit.body) & asked);
  if (title !== undefined) addPart("title", undefined, title, titleAnswers & asked);
  if (body !== undefined) addPart("body", undefined, body, fieldBit.body & asked);
  if ((asked & fieldBit.alt) !== 0) addDescriptions(record);
  if ((asked & fieldBit.tag) !== 0) addTags(record);
}

function addDescriptions({ media = [] }: SearchableRecord): void {
  for (const [index, { alt }] of media.entries()) if (alt !== undefined) addPart("alt", index, alt, fieldBit.alt);
}

/** A tag of one piece is read as one, so that `BostonPublicLibrary` has its words; a category of several words is a text. */
function addTags({ tags = [] }: SearchableRecord): void {
  for (const [index, tag] of tags.entries()) {
    if (/[\s#]/.test(tag)) addPart("tags", index, tag, fieldBit.tag);
    else addPart("tags", index, `#${tag}`, fieldBit.tag, 1);
  }
}

function addPart(field: Part["field"], index: number | undefined, text: string, answers: number, shift = 0): void {
  if (answers === 0) return;
  const part = nextPart();
  part.field = field;
  part.index = index;
  part.shift = shift;
  part.answers = answers;
  tokeniseOnly(text, part.table);
  count++;
}

function nextPart(): Changeable {
  if (count < pool.length) return pool[count]!;
  const made: Changeable = { field: "text", index: undefined, table: createTokenTable(), shift: 0, answers: 0 };
  pool.push(made);
  lists.push([...pool]);
  return made;
}
