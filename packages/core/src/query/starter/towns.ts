import type { DraftSearch, LibraryProfile } from "./profile.ts";
import { anyOf, townTerms } from "./words.ts";

/** People who speak of a library in town without its name. Towns that are also words have to be written with a capital. */
export function townSearch({ towns = [] }: LibraryProfile): DraftSearch | undefined {
  const [first] = towns;
  if (first === undefined) return undefined;
  return {
    name: "towns",
    query: `${anyOf(towns.flatMap(townTerms))} AND (librar* OR bookmobile OR "story time" OR "book club")`,
    examples: [
      { wanted: true, text: `new in ${first}, where do I get a library card` },
      { wanted: true, text: `any book club in ${first}?` },
      { wanted: false, text: `traffic in ${first} is terrible` },
      { wanted: false, text: "where do I get a library card" },
    ],
  };
}
