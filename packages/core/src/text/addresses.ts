import { FullStop, Mark } from "./character-class.ts";
import { classAt, isWordAt } from "./characters.ts";
import { finishHash, hashPrime, hashSeed } from "./hash.ts";
import { HashSet } from "./hash-set.ts";
import { tables } from "./tables/tables.ts";
import type { TokenBuilder } from "./token-builder.ts";
import { hashVerbatim } from "./token-hash.ts";
import { kindEmail, kindHandle, kindUrl } from "./token-kinds.ts";

const schemeWords = "http https ftp at gemini";
/** Endings that are read as a domain without a path too; any other needs a path or `www.` to be an address. */
const plainEndingWords = "com org net edu gov mil info example";

/** RFC 5321: at most 64 octets before the `@`. RFC 1035: at most 253 characters in a domain. */
const longestLocal = 64;
const longestDomain = 253;

/** An address that begins `scheme://`, or 0. `colon` is where the colon stands, `scheme` the hash of the word before it. */
export function scanUrlAfterScheme(table: TokenBuilder, text: string, start: number, colon: number, scheme: number): number {
  if (!text.startsWith("://", colon) || !isAddressChar(text, colon + 3)) return 0;
  schemes ??= new HashSet(schemeWords);
  if (!schemes.has(scheme)) return 0;
  return scanPlainAddress(table, text, start, colon + 3) || addUrl(table, text, start, endOfAddress(text, colon + 3));
}

/**
 * The short way for an address in ASCII with no punctuation behind it: one pass finds its end, from `from` on, and hashes it
 * whole. 0 when it is more than that.
 */
function scanPlainAddress(table: TokenBuilder, text: string, start: number, from: number): number {
  const { foldUnit } = tables();
  const inside = asciiTable();
  let running = hashSeed;
  let end = start;
  let last = 0;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (unit >= 0x80) return 0;
    if (end >= from && inside[unit] === 0) break;
    running = Math.imul(running ^ (foldUnit[unit] || unit), hashPrime);
    last = unit;
  }
  if (inside[last] === closing) return 0;
  table.add(kindUrl, start, end, finishHash(running));
  return end;
}

/** An address without scheme: `www.…`, or a domain with a known ending, or with a path. 0 when the word is none. */
export function scanUrl(table: TokenBuilder, text: string, start: number, dot: number): number {
  if (start < table.noDomainBefore || !isWordAt(text, dot + 1) || isAt(text, start - 1)) return 0;
  const end = endOfDomain(text, start);
  table.noDomainBefore = end;
  if (isAt(text, end) && isWordAt(text, end + 1)) return 0; // the local part of an e-mail address
  const hasPath = text[end] === "/" && isAddressChar(text, end + 1);
  if (!isWeb(text, start) && !isDomain(text, start, end, hasPath)) return 0;
  return addUrl(table, text, start, text[end] === "/" || text[end] === "?" ? endOfAddress(text, end) : end);
}

/** An e-mail address whose `@` stands at the offset, or 0. What was read of it already is taken back. */
export function scanEmail(table: TokenBuilder, text: string, at: number): number {
  if (!isWordAt(text, at + 1)) return 0;
  const start = startOfLocal(text, at, endOfHandle(table, at - longestLocal));
  const end = endOfDomain(text, at + 1);
  if (!hasDot(text, at + 1, end)) return 0;
  table.retract(start);
  table.add(kindEmail, start, end, hashVerbatim(text, start, end));
  return end;
}

/** The end of a run of labels joined by single dots and hyphens, from an offset on. A closing dot is not part of it. */
export function endOfDomain(text: string, start: number): number {
  const stop = Math.min(text.length, start + longestDomain);
  let end = start;
  for (let i = start; i < stop; i++) {
    const unit = text.charCodeAt(i);
    if (isWordAt(text, i) || classAt(text, i) === Mark) end = i + 1;
    else if ((unit & 0xfc00) === 0xdc00 && i === end) end = i + 1;
    else if (unit !== 0x2e && unit !== 0x2d) break;
    else if (unit === 0x2e && i !== end) break;
  }
  return end;
}

function addUrl(table: TokenBuilder, text: string, start: number, end: number): number {
  table.add(kindUrl, start, end, hashVerbatim(text, start, end));
  return end;
}

function isDomain(text: string, start: number, end: number, hasPath: boolean): boolean {
  let dot = end;
  while (dot > start && isSmallLetter(text.charCodeAt(dot - 1))) dot--;
  if (end - dot < 2 || text.charCodeAt(dot - 1) !== 0x2e) return false;
  plainEndings ??= new HashSet(plainEndingWords);
  return hasPath || plainEndings.has(hashVerbatim(text, dot, end));
}

let schemes: HashSet | undefined;
let plainEndings: HashSet | undefined;

function isWeb(text: string, start: number): boolean {
  for (let i = start; i < start + 3; i++) if ((text.charCodeAt(i) | 0x20) !== 0x77) return false;
  return text.charCodeAt(start + 3) === 0x2e;
}

function isSmallLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

/** Whether a domain has at least two labels. */
export function hasDot(text: string, start: number, end: number): boolean {
  for (let i = start + 1; i < end - 1; i++) if (classAt(text, i) === FullStop) return true;
  return false;
}

/** A handle that was read already keeps its letters: `@a..b@town.example` is a handle and an address. */
function endOfHandle(table: TokenBuilder, from: number): number {
  for (let i = table.count - 1; i >= 0 && table.end[i]! > from; i--) if (table.kind[i] === kindHandle) return table.end[i]!;
  return 0;
}

function startOfLocal(text: string, at: number, from: number): number {
  const stop = Math.max(from, at - longestLocal);
  let start = at;
  while (start > stop && (isLocalChar(text.charCodeAt(start - 1)) || isWordAt(text, start - 1))) start--;
  while (start < at && !isWordAt(text, start)) start++;
  return start;
}

function isAt(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x40;
}

/** `.`, `_`, `%`, `+`, `-`: the signs that real local parts hold. */
function isLocalChar(unit: number): boolean {
  return unit === 0x2e || unit === 0x5f || unit === 0x25 || unit === 0x2b || unit === 0x2d;
}

/** Goes to the next blank, quote or bracket that no address holds, then leaves closing punctuation outside. */
function endOfAddress(text: string, start: number): number {
  const inside = asciiTable();
  let end = start;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (unit < 0x80 ? inside[unit] === 0 : !isAddressChar(text, end)) break;
  }
  return withoutClosing(text, start, end);
}

/** Blanks, quotes, brackets and CJK punctuation. */
const neverInside = '<>"“”„«»‹›`{}|\\^。、，！？；：（）「」『』【】';

function isAddressChar(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return asciiTable()[unit] !== 0;
  return (
    unit !== 0x3000 && unit !== 0xa0 && !(unit >= 0x2000 && unit <= 0x200a) && unit > 0xa0 && !neverInside.includes(text[at]!)
  );
}

let ascii: Uint8Array | undefined;

/** One entry for each ASCII character: 0 when no address holds it, `closing` when one seldom ends with it. */
function asciiTable(): Uint8Array {
  ascii ??= Uint8Array.from({ length: 0x80 }, (_, unit) => {
    const character = String.fromCharCode(unit);
    if (unit < 0x21 || unit === 0x7f || neverInside.includes(character)) return 0;
    return isClosing(character) ? closing : 1;
  });
  return ascii;
}

const closing = 2;

/** Punctuation at the end belongs to the sentence; a closing bracket only where the address does not open it. */
function withoutClosing(text: string, start: number, from: number): number {
  if (!isClosing(text[from - 1]!)) return from;
  let end = from;
  let round = depth(text, start, from, "(", ")");
  let square = depth(text, start, from, "[", "]");
  for (; end > start; end--) {
    const last = text[end - 1]!;
    if (last === ")" && round < 0) round++;
    else if (last === "]" && square < 0) square++;
    else if (last === ")" || last === "]" || !isClosing(last)) break;
  }
  return end;
}

function isClosing(character: string): boolean {
  return ".,;:!?'’*_~…)]".includes(character);
}

/** How many more brackets of a pair open than close in a stretch. */
function depth(text: string, start: number, end: number, open: string, close: string): number {
  let count = 0;
  for (let i = start; i < end; i++) count += text[i] === open ? 1 : text[i] === close ? -1 : 0;
  return count;
}
