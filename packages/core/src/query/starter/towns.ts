import { exclusionsOfTown } from "./names.ts";
import type { DraftSearch, LibraryProfile } from "./profile.ts";
import { anyOf, libraryWords, nameTerm, townTerms } from "./words.ts";

/** People who speak of a library in town without its name. Towns that are also words have to be written with a capital. */
export function townSearch(profile: LibraryProfile): DraftSearch | undefined {
  const { towns = [], region } = profile;
  const [first] = towns;
  if (first === undefined) return undefined;
  const wanted = `${anyOf(towns.flatMap(townTerms))} AND ${anyOf([...libraryWords(profile), "bookmobile", '"story time"', '"book club"'])}`;
  const elsewhere = towns.length > 1 ? [] : exclusionsOfTown(first, region);
  return {
    name: "towns",
    query: elsewhere.length === 0 ? wanted : `${wanted} AND NOT ${anyOf(elsewhere.map(nameTerm))}`,
    examples: [
      { wanted: true, text: `new in ${first}, where do I get a library card` },
      { wanted: true, text: `any book club in ${first}?` },
      { wanted: false, text: `traffic in ${first} is terrible` },
      { wanted: false, text: "where do I get a library card" },
      ...elsewhere.slice(0, 1).map((other) => ({ wanted: false, text: `the library in ${first}, ${other}` })),
    ],
  };
}
