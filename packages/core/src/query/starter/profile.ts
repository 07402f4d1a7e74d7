import type { SearchExample } from "../search-file.ts";

/** What a library tells of itself so that searches can be written for it. Only the name is needed. */
export interface LibraryProfile {
  /** The official name: `Millbrook County Library`. */
  readonly name: string;
  /** Other names it goes by or went by. */
  readonly otherNames?: readonly string[];
  /** `MCL`. */
  readonly abbreviations?: readonly string[];
  readonly branches?: readonly string[];
  readonly towns?: readonly string[];
  /** The state, province or country, to tell the town from others of its name. */
  readonly region?: string;
  /** Its own accounts, with or without `@`. */
  readonly handles?: readonly string[];
  /** Its own sites. */
  readonly domains?: readonly string[];
  /** What its staff know and lend: `genealogy`, `telescopes`, `wine making`. */
  readonly subjects?: readonly string[];
  /** Ways in which its name is misspelt. Those of the word library come by themselves. */
  readonly misspellings?: readonly string[];
  /** What its names are also used for: these words rule a post out. */
  readonly notAbout?: readonly string[];
}

/** A search as it is first put together: a query in our language and the posts that are its tests. */
export interface DraftSearch {
  readonly name: string;
  readonly query: string;
  readonly examples: readonly Pick<SearchExample, "wanted" | "text">[];
}
