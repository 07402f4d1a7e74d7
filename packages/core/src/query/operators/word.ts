import { readings } from "../../text/readings.ts";
import { type Span, span } from "../../text/span.ts";
import { isAsciiWord, skipSpaces } from "../characters.ts";
import { removing, replacing } from "../fixes.ts";
import { checkForeign, skipWeight, standingAt } from "../foreign.ts";
import { lowerText } from "../lower-text.ts";
import type { WordNode } from "../syntax.ts";
import { checkWildcard, disguise, isWildcard } from "../wildcard.ts";
import { binding, type Operator, type OperatorPage, type Reader, type Reading } from "./operator.ts";
import { runEnd } from "./run.ts";

/** A bare word, `word*`, `wo?d`, `sooo~`. */
export const word: Operator<WordNode> = {
  spelling: { kind: "term", read: readWord },
  nodes: ["word"],
  binding: binding.term,
  occurs: "always",
  takes: "anything",
  lower: ({ text, span: place, elongated = false }, _, context) =>
    lowerText(text, place, context, { trailing: true, elongated })!,
  format: ({ text, elongated }) => text + (elongated ? "~" : ""),
};

function readWord(reader: Reader): Reading | undefined {
  const { text, at } = reader;
  const written = runEnd(text, at);
  if (written === at) return undefined;
  if (skipWeight(reader)) return { skipped: true };
  const standing = standingAt(reader);
  if (standing !== undefined) {
    reader.at = standing.end;
    return { hole: standing, key: "E12.fame" };
  }
  const end = checkForeign(reader, written);
  if (text[at] === "+" || text[at] === "~") return skipSigns(reader);
  reader.at = end;
  const found = text.slice(at, end);
  return isPlain(found) ? { node: { type: "word", span: span(at, end), text: found } } : readSpecial(reader, at, found);
}

/** A plus before a term asks for what is the case anyway; whatever follows is read as a term of its own. */
function skipSigns(reader: Reader): Reading {
  while (/[+~]/.test(reader.text.charAt(reader.at))) reader.at++;
  return { skipped: true };
}

/** A word with more than letters in it. */
function readSpecial(reader: Reader, at: number, written: string): Reading {
  const elongated = written.length > 1 && written.endsWith("~");
  const text = elongated ? written.slice(0, -1) : written;
  const place = span(at, at + written.length);
  if (!isSearchable(text)) return readSign(reader, place, text);
  checkWildcard(text, place, reader, true);
  return { node: { type: "word", span: place, text, ...(elongated && { elongated }) } };
}

/** Whether there is anything to look for; a plain letter or digit is, and a wildcard stands for one. */
function isSearchable(text: string): boolean {
  if (/[A-Za-z0-9]/.test(text)) return true;
  return readings(isWildcard(text, true) ? disguise(text, true).text : text).length > 0;
}

/** A sign that stands alone before the word it belongs to; anything else of this kind is nothing to look for. */
function readSign(reader: Reader, place: Span, sign: string): Reading {
  const next = skipSpaces(reader.text, place.end);
  const name = nameAt(reader.text, next);
  const isTag = sign === "#" || sign === "@";
  const canAttach = isTag ? name !== "" : /^[-\u2212\u2013\u2014]$/.test(sign) && startsTerm(reader.text, next);
  if (!canAttach || next === place.end || isOperator(name)) return { hole: place, key: "E05.term" };
  const gap = span(place.start, next);
  const attached = isTag ? sign : "-";
  const shown = attached + reader.text.slice(next, runEnd(reader.text, next));
  reader.report("E05.sign", place, () => ({
    values: { text: sign },
    fixes: [replacing(gap, attached, "fix.write", shown), removing(gap, sign)],
  }));
  return { skipped: true };
}

/** The plain word at an offset. */
function nameAt(text: string, at: number): string {
  return /^[\w.-]+(?![^\s(),])/.exec(text.slice(at, at + 60))?.[0] ?? "";
}

function isOperator(text: string): boolean {
  return /^(?:AND|OR|NOT|O?NEAR|SENTENCE|PARAGRAPH)$/.test(text);
}

function startsTerm(text: string, at: number): boolean {
  return /[^\s)|&,;:.!?*+<>=\]}\\/-]/.test(text.charAt(at));
}

/** Whether a word is one to the text layer too, without asking it. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isAsciiWord(text.charCodeAt(i))) return false;
  return true;
}

/** The page of word in the documentation; its examples are its tests. */
export const wordPage: OperatorPage = {
  operator: word,
  name: "word",
  syntax: "word, word*, wo?d, sooo~",
  summary:
    "The word in any case, with or without a possessive ending. A word with an accent finds only that accent; one without finds any. " +
    "* stands for any letters, ? for exactly one. With ~ long runs of a letter count as one.",
  examples: [
    { query: "library", finds: ["the [Library’s] hours", "[LIBRARY]"], misses: ["libraries", "@library"] },
    { query: "librar*", finds: ["[library] [libraries] [Librarian’s]"], misses: ["lib"] },
    { query: "*brary", finds: ["[library]"], misses: ["libraries"] },
    { query: "wom?n", finds: ["[woman] [women]"], misses: ["womn"] },
    { query: "cafe", finds: ["[café]"] },
    { query: "café", finds: ["[CAFÉ]"], misses: ["cafe"] },
    { query: "café*", finds: ["two [CAFÉS]", "[#cafés]"], misses: ["cafes"] },
    { query: "librar*", misses: ["@librarybot", "https://town.example/library"] },
    { query: "sooo~", finds: ["[so] good", "[soooooo] good"] },
    { query: "e-book", finds: ["[ebook]", "an [e-book]", "[e book]"] },
    { query: "図書館", finds: ["[図書館]で借りた"], misses: ["図書"] },
    { query: "a*", says: ["E11"] },
  ],
};
