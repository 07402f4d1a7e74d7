import type { SearchProfile } from "../profile.ts";
import { oneTag, plainWords } from "./grammars.ts";
import { asked, closed } from "./make-profile.ts";

/** Nobody can search what the public says there. */
export const facebook: SearchProfile = closed("facebook", "Facebook", {
  source: "Graph API: there is no search over public posts since 2015; reading known pages needs Meta's review (2026-11-21)",
  why: "Facebook lets no program search public posts; groups and profiles are closed",
  page: {
    template: "https://www.facebook.com/search/posts/?q={query}",
    grammar: plainWords,
    loss: ["Facebook shows what it thinks you like of what you may see; it is no full search"],
  },
});

/** Hashtags only, and few of them. */
export const instagram: SearchProfile = asked("instagram", "Instagram", {
  source: "Instagram platform, hashtag search, read 2026-11-21",
  grammar: oneTag,
  coverage: [
    { code: "window", text: "only the last 24 hours of a hashtag; no stories" },
    { code: "permission", text: "a professional account and Meta's review; without it nothing comes" },
    { code: "closed", text: "words without a hashtag cannot be searched for" },
  ],
  cost: { bucket: "30 hashtags in 7 days; asking again for one of them is free" },
  page: {
    template: "https://www.instagram.com/explore/search/keyword/?q={query}",
    grammar: plainWords,
    loss: ["Instagram shows what it thinks fits, to signed-in people only"],
  },
});

/** One keyword or one topic tag. How several words are taken is not documented, so none are sent. */
export const threads: SearchProfile = asked("threads", "Threads", {
  source: "Threads API, keyword_search, read 2026-11-21; fbsamples/threads_api (since, until), read 2026-11-24",
  grammar: {
    ...plainWords,
    conjunction: "none",
    tag: "wider",
    handle: "none",
    parameters: { since: "since", until: "until", tag: "tag" },
    alone: ["tag"],
    time: "seconds",
    earliest: 1_688_540_400_000,
    misses: ["possessive", "unspaced"],
    folds: { case: true, accents: false },
    hides: [{ code: "GAP_UNSUPPORTED", message: "words that Meta takes for sensitive answer with nothing, and do not say so" }],
  },
  coverage: [
    { code: "permission", text: "without Meta's review only your own posts are searched, though it looks as if it worked" },
    { code: "page-cap", text: "the answer does not say who wrote a post" },
  ],
  cost: { bucket: "2,200 queries in 24 hours", callsPerDay: 2200 },
  page: {
    template: "https://www.threads.com/search?q={query}&filter=recent",
    grammar: plainWords,
    loss: ["Threads finds what is like the words, and leaves out words it takes for sensitive"],
  },
});
