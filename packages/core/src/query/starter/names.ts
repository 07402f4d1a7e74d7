import { baseForm } from "../../text/base.ts";
import { abbreviationExclusions, librarySlips, namesakes } from "./exclusions.ts";
import type { DraftSearch, LibraryProfile } from "./profile.ts";
import {
  anyOf,
  handleTerm,
  isPlainName,
  libraryWords,
  namesOf,
  nameTerm,
  spokenTerm,
  tagTerm,
  townTerm,
  waysToSay,
} from "./words.ts";

/** What the library is called, wherever it is called so: names, slips, abbreviations, accounts, sites. */
export function nameSearch(profile: LibraryProfile): DraftSearch {
  const { handles = [], domains = [], abbreviations = [] } = profile;
  const name = namesOf(profile)[0]!;
  const wanted = anyOf([
    ...spokenNames(profile).map(spokenTerm),
    ...slips(profile),
    ...spokenNames(profile)
      .filter((spoken) => !isPlainName(spoken))
      .map(tagTerm),
    ...abbreviations.map((abbreviation) => abbreviationTerm(abbreviation, profile)),
    ...handles.map(handleTerm),
    ...domains.map((domain) => `link:${nameTerm(domain)}`),
  ]);
  const excluded = exclusionsOf(profile);
  return {
    name: "names",
    query: excluded.length === 0 ? wanted : `${wanted} AND NOT ${anyOf(excluded.map(nameTerm))}`,
    examples: [...wantedPosts(profile), ...unwantedPosts(name, abbreviations, excluded)],
  };
}

function spokenNames(profile: LibraryProfile): readonly string[] {
  return [
    ...new Set(
      namesOf(profile)
        .flatMap(waysToSay)
        .concat(profile.misspellings ?? []),
    ),
  ];
}

/** `"Springfield Public (libary | liberry)"`: one phrase for all slips of the word. */
function slips(profile: LibraryProfile): readonly string[] {
  return namesOf(profile)
    .flatMap(waysToSay)
    .flatMap((said) => {
      const words = said.split(" ");
      const at = words.findIndex((word) => /^librar/.test(baseForm(word)));
      if (at < 0 || words.length < 2 || isPlainName(said)) return [];
      return [nameTerm([...words.slice(0, at), `(${librarySlips.join(" | ")})`, ...words.slice(at + 1)].join(" "))];
    });
}

/** An abbreviation is too short to stand alone: something that libraries have must stand beside it, and no other meaning. */
function abbreviationTerm(abbreviation: string, profile: LibraryProfile): string {
  const { towns = [] } = profile;
  const context = anyOf([...libraryWords(profile), "bookmobile", "storytime", ...towns.map(townTerm)]);
  const others = anyOf((abbreviationExclusions[abbreviation] ?? []).map(nameTerm));
  return `({${abbreviation}} AND ${context}${others === "" ? "" : ` AND NOT ${others}`})`;
}

/** What the names are also used for: what the library says, and what is known of its towns. */
function exclusionsOf({ notAbout = [], towns = [], name, region }: LibraryProfile): readonly string[] {
  const inName = towns.filter((town) => baseForm(name).includes(baseForm(town)));
  return [...new Set([...notAbout, ...inName.flatMap((town) => exclusionsOfTown(town, region))])];
}

/** Without a region nobody knows which of the places is the library's own, so none of them is ruled out. */
export function exclusionsOfTown(town: string, region: string | undefined): readonly string[] {
  const { regions, things } = namesakes[baseForm(town)] ?? { regions: [], things: [] };
  const elsewhere = region === undefined ? [] : regions.filter((other) => baseForm(other) !== baseForm(region));
  return [...elsewhere, ...things];
}

function wantedPosts(profile: LibraryProfile): DraftSearch["examples"] {
  const [first, second] = waysToSay(namesOf(profile)[0]!);
  const posts = [`is the ${first} open on sunday?`, `${second ?? first} has the best story time`];
  const [handle] = profile.handles ?? [];
  const [abbreviation] = profile.abbreviations ?? [];
  if (handle !== undefined) posts.push(`thank you ${handleTerm(handle)}!`);
  if (abbreviation !== undefined) posts.push(`does ${abbreviation} have a library card for students`);
  return posts.map((text) => ({ wanted: true, text }));
}

function unwantedPosts(name: string, abbreviations: readonly string[], excluded: readonly string[]): DraftSearch["examples"] {
  const posts = ["our library at home is full", ...abbreviations.slice(0, 1).map((one) => `what does ${one} stand for`)];
  if (excluded[0] !== undefined) posts.push(`${name}, and then ${excluded[0]}`);
  return posts.map((text) => ({ wanted: false, text }));
}
