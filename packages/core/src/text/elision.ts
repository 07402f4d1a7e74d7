import { formOf } from "./base.ts";
import { Apostrophe } from "./character-class.ts";
import { classAt } from "./characters.ts";
import { hashBase } from "./hash.ts";
import { kindWord, type TokenBuilder } from "./token-builder.ts";

/**
 * Words that French, Italian and Catalan shorten to before a vowel. The word after the apostrophe is also a token, at the same
 * position: `heure` finds `l'heure`.
 */
const elided = "l d j m t s n c qu jusqu lorsqu puisqu quoiqu dell all nell sull dall un quell quest bell sant";
const vowels = "aeiouyhœæ";

/** Adds the second half of an elided word, if the word at the span is one. */
export function addElided(table: TokenBuilder, text: string, start: number, end: number): void {
  const apostrophe = firstApostrophe(text, start, end);
  if (apostrophe < 0 || end - apostrophe < 2) return;
  if (!elisionHashes().has(formOf(text, start, apostrophe, false).hash())) return;
  const second = formOf(text, apostrophe + 1, end, false);
  if (vowels.includes(String.fromCodePoint(second.points[0]!)))
    table.addAt(table.next, 1, kindWord, apostrophe + 1, end, second.hash());
}

let hashes: Set<number> | undefined;

function elisionHashes(): Set<number> {
  hashes ??= new Set(elided.split(" ").map(hashBase));
  return hashes;
}

/** Apostrophes stand early in an elided word; the longest one has seven letters. */
function firstApostrophe(text: string, start: number, end: number): number {
  const stop = Math.min(end, start + 9);
  for (let i = start; i < stop; i++) if (classAt(text, i) === Apostrophe) return i;
  return -1;
}
