import { verbatimForm } from "./base.ts";
import { FullStop, Mark } from "./character-class.ts";
import { classAt, isWordAt } from "./characters.ts";
import { kindEmail, kindUrl, type TokenBuilder } from "./token-builder.ts";

const schemes: ReadonlySet<string> = new Set(["http", "https", "ftp", "at", "gemini"]);

/** Endings that are read as a domain without a path too; any other needs a path, a port or `www.` to be an address. */
const plainEndings: ReadonlySet<string> = new Set(["com", "org", "net", "edu", "gov", "mil", "info", "example"]);

/** RFC 5321: at most 64 octets before the `@`. RFC 1035: at most 253 characters in a domain. */
const longestLocal = 64;
const longestDomain = 253;

/** An address that begins `scheme://`, or 0. `colon` is where the colon stands. */
export function scanUrlAfterScheme(table: TokenBuilder, text: string, start: number, colon: number): number {
  if (!text.startsWith("://", colon) || !isAddressChar(text, colon + 3)) return 0;
  if (!schemes.has(asciiLower(text.slice(start, Math.min(colon, start + 7))))) return 0;
  return addUrl(table, text, start, endOfAddress(text, colon + 3));
}

/** An address without scheme: `www.…`, or a domain with a known ending, or with a path. 0 when the word is none. */
export function scanUrl(table: TokenBuilder, text: string, start: number, dot: number): number {
  if (start < table.noDomainBefore || !isWordAt(text, dot + 1) || text.charCodeAt(start - 1) === 0x40) return 0;
  const end = endOfDomain(text, start);
  table.noDomainBefore = end;
  const hasPath = text[end] === "/" && isAddressChar(text, end + 1);
  const isWeb = asciiLower(text.slice(start, start + 4)) === "www.";
  if (!isWeb && !isDomain(text, start, end, hasPath)) return 0;
  return addUrl(table, text, start, text[end] === "/" || text[end] === "?" ? endOfAddress(text, end) : end);
}

/** An e-mail address whose `@` stands at the offset, or 0. What was read of it already is taken back. */
export function scanEmail(table: TokenBuilder, text: string, at: number): number {
  if (!isWordAt(text, at + 1)) return 0;
  const start = startOfLocal(text, at);
  const end = endOfDomain(text, at + 1);
  if (!hasDot(text, at + 1, end)) return 0;
  table.retract(start);
  table.add(kindEmail, start, end, verbatimForm(text, start, end).hash());
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
  table.add(kindUrl, start, end, verbatimForm(text, start, end).hash());
  return end;
}

function isDomain(text: string, start: number, end: number, hasPath: boolean): boolean {
  const dot = text.lastIndexOf(".", end - 1);
  const ending = text.slice(dot + 1, end);
  if (dot <= start || ending.length < 2 || !/^[a-z]+$/.test(ending)) return false;
  return hasPath || plainEndings.has(ending);
}

function hasDot(text: string, start: number, end: number): boolean {
  for (let i = start + 1; i < end - 1; i++) if (classAt(text, i) === FullStop) return true;
  return false;
}

function startOfLocal(text: string, at: number): number {
  const stop = Math.max(0, at - longestLocal);
  let start = at;
  while (start > stop && (isLocalChar(text.charCodeAt(start - 1)) || isWordAt(text, start - 1))) start--;
  while (start < at && !isWordAt(text, start)) start++;
  return start;
}

/** `.`, `_`, `%`, `+`, `-`: the signs that real local parts hold. */
function isLocalChar(unit: number): boolean {
  return unit === 0x2e || unit === 0x5f || unit === 0x25 || unit === 0x2b || unit === 0x2d;
}

/** Goes to the next blank, quote or bracket that no address holds, then leaves closing punctuation outside. */
function endOfAddress(text: string, start: number): number {
  let end = start;
  while (end < text.length && isAddressChar(text, end)) end++;
  return withoutClosing(text, start, end);
}

const neverInside = '<>"“”„«»‹›`{}|\\^。、，！？；：（）「」『』【】';

function isAddressChar(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit <= 0x20 || at >= text.length) return false;
  if (unit < 0x7f) return !neverInside.includes(text[at]!);
  return (
    unit !== 0x3000 && unit !== 0xa0 && !(unit >= 0x2000 && unit <= 0x200a) && unit > 0xa0 && !neverInside.includes(text[at]!)
  );
}

/** Punctuation at the end belongs to the sentence; a closing bracket only where the address does not open it. */
function withoutClosing(text: string, start: number, from: number): number {
  let end = from;
  while (end > start) {
    const last = text[end - 1]!;
    if (".,;:!?'’*_~…".includes(last)) end--;
    else if (last === ")" && !opensInside(text, start, end, "(", ")")) end--;
    else if (last === "]" && !opensInside(text, start, end, "[", "]")) end--;
    else break;
  }
  return end;
}

function opensInside(text: string, start: number, end: number, open: string, close: string): boolean {
  let depth = 0;
  for (let i = start; i < end; i++) depth += text[i] === open ? 1 : text[i] === close ? -1 : 0;
  return depth >= 0;
}

function asciiLower(text: string): string {
  let lower = "";
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    lower += String.fromCharCode(unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit);
  }
  return lower;
}
