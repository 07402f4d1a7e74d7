import { baseForm } from "../../text/base.ts";
import { placeMeanings } from "../lint/collisions.ts";
import { quote } from "../quotes.ts";

/** A name as a term: a phrase where it has several words. */
export function nameTerm(name: string): string {
  return quote(name.trim().split(/\s+/).join(" "));
}

/** Terms as alternatives, in parentheses where there are several; nothing where there is none. */
export function anyOf(terms: readonly string[]): string {
  const different = [...new Set(terms.filter((term) => term !== ""))];
  return different.length > 1 ? `(${different.join(" OR ")})` : (different[0] ?? "");
}

/** Words of a name that nobody says aloud: `Millbrook County Library System` is the Millbrook library. */
const official: ReadonlySet<string> = new Set(
  "public county city town memorial regional district system branch community free municipal the of".split(" "),
);

/** A name and the shorter ways to say it: `Springfield Public Library`, `Springfield Library`. */
export function waysToSay(name: string): readonly string[] {
  const words = name.trim().split(/\s+/);
  const spoken = words.filter((word) => !official.has(baseForm(word)));
  const isShorter = spoken.length >= 2 && spoken.length < words.length && spoken.some(isLibrary);
  return isShorter ? [words.join(" "), spoken.join(" ")] : [words.join(" ")];
}

/** Whether a word of a name says that it is a library. */
export function isLibrary(word: string): boolean {
  return /^librar(?:y|ies)$/.test(baseForm(word));
}

/** A name as one hashtag in small letters. */
export function tagTerm(name: string): string {
  const joined = name
    .split(/\s+/)
    .map((word) => baseForm(word))
    .join("");
  return /^[a-z0-9\u00e0-\uffff]*[a-z\u00e0-\uffff][a-z0-9\u00e0-\uffff]*$/.test(joined) ? `#${joined}` : "";
}

/** A handle with its sign. */
export function handleTerm(handle: string): string {
  return `@${handle.trim().replace(/^@/, "")}`;
}

/** A town as a term; in exactly these letters where the name is also a word. */
export function townTerm(town: string): string {
  return isWord(town) ? `{${town.replace(/[\\{}]/g, "")}}` : nameTerm(town);
}

/** A town with its hashtag, unless that would be the tag of the word. */
export function townTerms(town: string): readonly string[] {
  return isWord(town) ? [townTerm(town)] : [townTerm(town), tagTerm(town)];
}

function isWord(town: string): boolean {
  return placeMeanings[baseForm(town)] !== undefined;
}
