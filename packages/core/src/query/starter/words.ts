import { baseForm, hasAccents } from "../../text/base.ts";
import { quote } from "../quotes.ts";
import { placeMeanings } from "../tables/collisions.ts";
import type { LibraryProfile } from "./profile.ts";

/** A name as a term: a phrase where it has several words, in the spellings that people give it. */
export function nameTerm(name: string): string {
  return quote(name.trim().split(/\s+/).map(spellings).join(" "));
}

/**
 * The ways to write a word of a name: `Saint` and `St`, `Cedric's` and `Cedrics`, `O'Malley` and `OMalley`. A word with accents
 * is looked for without, which finds both.
 */
function spellings(word: string): string {
  const short = shortened[baseForm(word)];
  if (short !== undefined) return `(${short})`;
  if (hasAccents(word)) return baseForm(word);
  const joined = word.replace(/['\u2019]/g, "");
  return joined !== word && /^[A-Za-z]+$/.test(joined) ? `(${word} | ${joined})` : word;
}

/** Words that are as often cut short. */
const shortened: Readonly<Record<string, string>> = {
  st: "St | Saint",
  "st.": "St | Saint",
  saint: "St | Saint",
  mt: "Mt | Mount",
  "mt.": "Mt | Mount",
  mount: "Mt | Mount",
  ft: "Ft | Fort",
  "ft.": "Ft | Fort",
  fort: "Ft | Fort",
};

/** The names of a profile: one that gives itself in two languages is two. */
export function namesOf({ name, otherNames = [] }: LibraryProfile): readonly string[] {
  return [...new Set([name, ...otherNames].flatMap((one) => one.split(/\s+[/|]\s+/)).map((one) => one.trim()))].filter(
    (one) => one !== "",
  );
}

/** What a library is called in the languages of its names: `librar*` everywhere, `bibliotheque*` where it is one. */
export function libraryWords(profile: LibraryProfile): readonly string[] {
  const words = namesOf(profile).flatMap((name) => name.split(/\s+/));
  const others = words.filter((word) => isLibrary(word) && !isEnglishLibrary(word)).map((word) => `${baseForm(word)}*`);
  const unspaced = words.flatMap(
    (word) => /\u56f3\u66f8\u9928|\u56fe\u4e66\u9986|\u5716\u66f8\u9928|\ub3c4\uc11c\uad00/.exec(word)?.[0] ?? [],
  );
  return [...new Set(["librar*", ...others, ...unspaced])];
}

/** Terms as alternatives, in parentheses where there are several; nothing where there is none. */
export function anyOf(terms: readonly string[]): string {
  const different = [...new Set(terms.filter((term) => term !== ""))];
  return different.length > 1 ? `(${different.join(" OR ")})` : (different[0] ?? "");
}

/** Words of a name that nobody says aloud: `Millbrook County Library System` is the Millbrook library. */
const official: ReadonlySet<string> = new Set(
  (
    "public county city town memorial regional district system branch community free municipal the of " +
    "publique municipale communale regionale publica publico pubblica comunale"
  ).split(" "),
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
  return (
    isEnglishLibrary(word) ||
    /^(?:bibliothe[qk]\w*|bibliote[ck]a\w*|mediathe[qk]\w*|biblioteche|\w*bucherei\w*)$/.test(baseForm(word))
  );
}

function isEnglishLibrary(word: string): boolean {
  return /^librar(?:y|ies)$/.test(baseForm(word));
}

/** A spoken name; in capitals where it would be a plain word beside the word library: `{Mobile} ONEAR/0 "Library"`. */
export function spokenTerm(name: string): string {
  const [first = "", ...rest] = name.trim().split(/\s+/);
  const isPlain = isWord(first) && rest.length > 0 && rest.every(isLibrary);
  return isPlain ? `(${townTerm(first)} ONEAR/0 ${nameTerm(rest.join(" "))})` : nameTerm(name);
}

/** Whether a spoken name is two plain words, whose hashtag is about something else. */
export function isPlainName(name: string): boolean {
  return spokenTerm(name) !== nameTerm(name);
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
