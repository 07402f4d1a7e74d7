import type { DraftSearch, LibraryProfile } from "./profile.ts";
import { anyOf, nameTerm } from "./words.ts";

/** Words that name a branch after its place. */
const kinds = /\s+(?:branch|library|branch library|library branch)$/i;

/** The branches: by their whole name, or by their place with the word beside it. */
export function branchSearch({ branches = [] }: LibraryProfile): DraftSearch | undefined {
  const places = [...new Set(branches.map((branch) => branch.trim().replace(kinds, "")).filter((place) => place !== ""))];
  const [first] = places;
  if (first === undefined) return undefined;
  return {
    name: "branches",
    query: `${anyOf(places.map(nameTerm))} NEAR/3 (library OR libraries OR branch)`,
    examples: [
      { wanted: true, text: `the ${first} branch closes early today` },
      { wanted: true, text: `left my umbrella at the library in ${first}` },
      { wanted: false, text: `a walk through ${first}` },
      ...places.slice(1, 2).map((place) => ({ wanted: true, text: `is ${place} library open` })),
    ],
  };
}
