import { formOf } from "./base.ts";
import { HashSet } from "./hash-set.ts";
import type { TokenBuilder } from "./token-builder.ts";
import { kindWord } from "./token-kinds.ts";

/**
 * Words that French, Italian and Catalan shorten to before a vowel. The word after the apostrophe is also a token, at the same
 * position: `heure` finds `l'heure`.
 */
const elided = "l d j m t s n c qu jusqu lorsqu puisqu quoiqu dell all nell sull dall un quell quest bell sant";
/** With `h`, which is mute more often than not. The fold has taken the accents off. */
const vowels = Array.from("aeiouyh", (vowel) => vowel.charCodeAt(0));

/**
 * Adds the second half of an elided word, if the word is one: `first` is the hash of what stands before its apostrophe, `end`
 * where the word ends.
 */
export function addElided(table: TokenBuilder, text: string, apostrophe: number, end: number, first: number): void {
  elisions ??= new HashSet(elided);
  if (end - apostrophe < 2 || !elisions.has(first)) return;
  const second = formOf(text, apostrophe + 1, end, false);
  if (vowels.includes(second.points[0]!)) table.addAt(table.next, 1, kindWord, apostrophe + 1, end, second.hash());
}

let elisions: HashSet | undefined;
