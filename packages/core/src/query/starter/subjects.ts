import type { DraftSearch, LibraryProfile } from "./profile.ts";
import { anyOf, nameTerm, townTerms } from "./words.ts";

/** How people wish for something aloud. */
const wishes =
  '("does anyone know" OR "anyone know" OR "where can i" OR "how do i" OR "how hard" OR "i wonder" OR "looking for" OR "i wish" OR recommend* OR "help me find")';

/** What the library's people know, where somebody in town wishes for it. */
export function subjectSearch({ subjects = [], towns = [] }: LibraryProfile): DraftSearch | undefined {
  const [subject] = subjects;
  const [town] = towns;
  if (subject === undefined || town === undefined) return undefined;
  const places = anyOf(towns.flatMap(townTerms));
  return {
    name: "subjects",
    query: `${anyOf(subjects.map(nameTerm))} AND ${wishes} AND ${places}`,
    examples: [
      { wanted: true, text: `does anyone know about ${subject} here in ${town}?` },
      { wanted: false, text: `${subject} is what I do in ${town}` },
      { wanted: false, text: `does anyone know about ${subject}?` },
    ],
  };
}
