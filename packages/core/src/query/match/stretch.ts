import { Ignorable, Joiner } from "../../text/character-class.ts";
import { isWordAt, isWordBefore } from "../../text/characters.ts";
import { possessiveStart } from "../../text/possessive.ts";
import { classOf } from "../../text/tables/tables.ts";
import type { TokenTable } from "../../text/words.ts";
import { kindNumber } from "./token-fits.ts";

/** A stretch of text, the positions of the words it touches (none: `from` equals `to`), and their tokens, both inclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** -1 in a text without tokens. */
  readonly token: number;
  readonly lastToken: number;
}

/** Every place where the very code units stand: anywhere, or, unless `anywhere`, as whole words outside handles and addresses. */
export function findStretches(table: TokenTable, text: string, anywhere: boolean): readonly Stretch[] {
  const found: Stretch[] = [];
  if (text === "") return found;
  const cursor = new TokenCursor(table);
  for (let at = table.text.indexOf(text); at >= 0; at = table.text.indexOf(text, at + 1)) {
    const stretch = cursor.stretch(at, at + text.length);
    if (anywhere || standsAsWords(table, stretch)) found.push(stretch);
  }
  return found;
}

/** Walks the tokens once while the stretches asked for move on through the text. */
class TokenCursor {
  readonly #table: TokenTable;
  /** The first token of one position that can still overlap what comes. */
  #at = 0;

  constructor(table: TokenTable) {
    this.#table = table;
  }

  stretch(start: number, end: number): Stretch {
    this.#skipTo(start);
    const table = this.#table;
    let from = 0;
    let to = 0;
    let lastToken = -1;
    for (let i = this.#at; i < table.count && table.start[i]! < end; i++) {
      if (table.length[i]! > 1 || table.end[i]! <= start) continue;
      if (lastToken < 0) from = table.position[i]!;
      to = table.position[i]! + 1;
      lastToken = i;
    }
    return lastToken < 0 ? this.#between(start, end) : { start, end, from, to, token: this.#at, lastToken };
  }

  #skipTo(start: number): void {
    const { count, end, length } = this.#table;
    while (this.#at < count && (end[this.#at]! <= start || length[this.#at]! > 1)) this.#at++;
  }

  /** Punctuation: it stands before the next word and takes no position. */
  #between(start: number, end: number): Stretch {
    const { count, position, length } = this.#table;
    if (this.#at < count)
      return { start, end, from: position[this.#at]!, to: position[this.#at]!, token: this.#at, lastToken: this.#at };
    const last = count - 1;
    const from = last < 0 ? 0 : position[last]! + length[last]!;
    return { start, end, from, to: from, token: last, lastToken: last };
  }
}

function standsAsWords(table: TokenTable, stretch: Stretch): boolean {
  return stretch.from < stretch.to && !touchesName(table, stretch) && startsWord(table, stretch) && endsWord(table, stretch);
}

function touchesName({ kind }: TokenTable, { token, lastToken }: Stretch): boolean {
  for (let i = token; i <= lastToken; i++) {
    if (kind[i] === kindNumber.handle || kind[i] === kindNumber.url || kind[i] === kindNumber.email) return true;
  }
  return false;
}

/** A word at the edge of a stretch has to be there from its start: in a tag behind the sign, or where a CamelCase word begins. */
function startsWord({ text, kind, start: starts }: TokenTable, { start, token, lastToken }: Stretch): boolean {
  if (!isWordAt(text, start)) return true;
  for (let i = token; i <= lastToken; i++) if (starts[i]! + (kind[i] === kindNumber.tag ? 1 : 0) === start) return true;
  return false;
}

/** And to its end, or to where its possessive ending begins. */
function endsWord({ text, start, end: ends }: TokenTable, { end, token, lastToken }: Stretch): boolean {
  if (!isWordBefore(text, end)) return true;
  for (let i = token; i <= lastToken; i++) {
    if (ends[i] === end || possessiveStart(text, start[i]!, ends[i]!) === end) return true;
  }
  return false;
}

/** Whether nothing visible stands between two offsets. */
export function isNothingBetween(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const class_ = classOf(text.charCodeAt(i));
    if (class_ !== Ignorable && class_ !== Joiner) return false;
  }
  return true;
}
