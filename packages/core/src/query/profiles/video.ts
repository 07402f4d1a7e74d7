import type { SearchProfile } from "../profile.ts";
import { plainWords } from "./grammars.ts";
import { asked } from "./make-profile.ts";

/** `search.list`: by relevance; what it finds need not hold the words, and what holds them need not be found. */
export const youtube: SearchProfile = asked("youtube", "YouTube", {
  source: "YouTube Data API v3, search.list (q: | for OR, - for NOT) and its quota page of 2026-06-01, read 2026-11-21",
  grammar: {
    ...plainWords,
    disjunction: "|",
    phrase: "wider",
    names: "plain",
    misses: ["possessive", "unspaced"],
    parameters: { since: "publishedAfter", until: "publishedBefore" },
  },
  coverage: [
    { code: "closed", text: "videos, not the comments below other people's videos" },
    { code: "page-cap", text: "about 500 videos for one search" },
  ],
  cost: { bucket: "100 searches a day", callsPerDay: 100 },
  page: {
    template: "https://www.youtube.com/results?search_query={query}",
    grammar: { ...plainWords, disjunction: "|", negation: "-", phrase: "wider" },
    loss: ["YouTube finds videos, not comments, and ranks what is like the words"],
  },
});
