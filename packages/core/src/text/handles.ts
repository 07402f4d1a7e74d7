import { endOfDomain, hasDot } from "./addresses.ts";
import { At, FullStop, Letter, Lower, Punctuation, Underscore, Upper } from "./character-class.ts";
import { classAt, isWordAt, isWordBefore, unitsOf } from "./characters.ts";
import { finishHash, hashPrime, hashSeed } from "./hash.ts";
import { afterPossessive } from "./possessive.ts";
import { tables } from "./tables/tables.ts";
import type { TokenBuilder } from "./token-builder.ts";
import { hashVerbatim } from "./token-hash.ts";
import { kindCashtag, kindHandle } from "./token-kinds.ts";

/** `@spl`, `@spl.bsky.social`, `@user@server.example`; a bare `@`, or one inside a word, is punctuation. */
export function scanHandle(table: TokenBuilder, text: string, at: number): number {
  if (isWordBefore(text, at)) return at + 1;
  return scanPlainHandle(table, text, at) || scanAnyHandle(table, text, at);
}

/**
 * The short way for a handle of letters, digits and single joints between them, with no server behind a second `@`: one pass
 * finds its end and hashes it. 0 when it is more than that.
 */
function scanPlainHandle(table: TokenBuilder, text: string, at: number): number {
  const { foldUnit, classes } = tables();
  let running = hashSeed;
  let end = at + 1;
  let isAfterJoint = true;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    const letter = foldUnit[unit]!;
    if (letter === 0 && unit !== 0x2d && unit !== 0x2e && unit !== 0x5f) break;
    if (letter === 0 && isAfterJoint) return 0;
    isAfterJoint = letter === 0;
    running = Math.imul(running ^ (letter || unit), hashPrime);
  }
  if (isAfterJoint || end - at > longestPlain) return 0;
  if (end < text.length && classes[text.charCodeAt(end)]! > Punctuation) return 0;
  table.add(kindHandle, at, end, finishHash(running));
  return end;
}

/** No part of a handle this short can be longer than a domain may be. */
const longestPlain = 250;

function scanAnyHandle(table: TokenBuilder, text: string, at: number): number {
  const end = endOfHandle(text, at + 1);
  if (end === at + 1) return end;
  table.add(kindHandle, at, end, hashVerbatim(text, at + 1, end));
  return afterPossessive(text, end);
}

/** `$GME`, `$BRK.B`: up to six letters, then at most a dot and one letter more. Prices are words. */
export function scanCashtag(table: TokenBuilder, text: string, at: number): number {
  const name = endOfLetters(text, at + 1);
  if (name === at + 1 || name > at + 7 || isWordBefore(text, at)) return at + 1;
  const end = classAt(text, name) === FullStop && endOfLetters(text, name + 1) === name + 2 ? name + 2 : name;
  if (isWordAt(text, end) || classAt(text, end) === Underscore) return at + 1;
  table.add(kindCashtag, at, end, hashVerbatim(text, at + 1, end));
  return end;
}

function endOfHandle(text: string, start: number): number {
  const name = endOfName(text, start);
  if (name === start || classAt(text, name) !== At || !isWordAt(text, name + 1)) return name;
  const server = endOfDomain(text, name + 1);
  return hasDot(text, name + 1, server) ? server : name;
}

/** Letters, digits and underscores, with dots and hyphens only between them. */
function endOfName(text: string, start: number): number {
  let end = start;
  for (;;) {
    const stop = endOfDomain(text, end);
    const next = classAt(text, stop) === Underscore ? stop + 1 : stop;
    if (next === end) return end;
    end = next;
  }
}

function endOfLetters(text: string, start: number): number {
  let end = start;
  while (isLetter(classAt(text, end)) && end < start + 8) end += unitsOf(text.codePointAt(end)!);
  return end;
}

function isLetter(class_: number): boolean {
  return class_ === Lower || class_ === Upper || class_ === Letter;
}
