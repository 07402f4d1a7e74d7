import { readings } from "../../text/readings.ts";
import { type Span, span } from "../../text/span.ts";
import { isAsciiWord, skipSpaces } from "../characters.ts";
import { removing, replacing } from "../fixes.ts";
import { checkForeign, skipWeight, standingAt } from "../foreign.ts";
import { lowerText } from "../lower-text.ts";
import type { FixDetails } from "../report.ts";
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
  if (text[at] === "+") return skipPluses(reader);
  reader.at = end;
  const found = text.slice(at, end);
  return isPlain(found) ? { node: { type: "word", span: span(at, end), text: found } } : readSpecial(reader, at, found);
}

/** A plus before a term asks for what is the case anyway; whatever follows is read as a term of its own. */
function skipPluses(reader: Reader): Reading {
  while (reader.text[reader.at] === "+") reader.at++;
  return { skipped: true };
}

/** A word with more than letters in it. */
function readSpecial(reader: Reader, at: number, written: string): Reading {
  const elongated = written.length > 1 && written.endsWith("~");
  const text = elongated ? written.slice(0, -1) : written;
  const place = span(at, at + written.length);
  if (!isSearchable(text)) return nothing(reader, place, text);
  checkWildcard(text, place, reader, true);
  return { node: { type: "word", span: place, text, ...(elongated && { elongated }) } };
}

/** Whether there is anything to look for; a plain letter or digit is, and a wildcard stands for one. */
function isSearchable(text: string): boolean {
  if (/[A-Za-z0-9]/.test(text)) return true;
  return readings(isWildcard(text, true) ? disguise(text, true).text : text).length > 0;
}

/** Signs alone. With a space behind it, a dash looks like an exclusion and is none, and `#` and `@` begin no name. */
function nothing(reader: Reader, place: Span, text: string): Reading {
  const next = skipSpaces(reader.text, place.end);
  const isBeforeSpace = next > place.end && next < reader.text.length;
  if (!isBeforeSpace || !/^[-\u2212\u2013\u2014#@]$/.test(text)) return { hole: place, key: "E05.term" };
  reader.report(/[#@]/.test(text) ? "E05.sign" : "E05.dash", place, () => ({
    values: { text },
    fixes: fixesOfSign(reader.text, text, span(place.start, next)),
  }));
  return { skipped: true };
}

/** A sign goes to the name behind it, or goes; before an operator there is nothing that it could be put to. */
function fixesOfSign(source: string, sign: string, gap: Span): readonly FixDetails[] {
  const remove = removing(gap, sign);
  const [name = ""] = /^[\w.-]+(?![:\w.-])/.exec(source.slice(gap.end, gap.end + 60)) ?? [];
  const isTag = sign === "#" || sign === "@";
  if (/^(?:AND|OR|NOT|O?NEAR|SENTENCE|PARAGRAPH)$/.test(name) || (isTag && name === "")) return [remove];
  return [isTag ? replacing(gap, sign, "fix.write", sign + name) : replacing(gap, "-", "E05.dash.attach"), remove];
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
