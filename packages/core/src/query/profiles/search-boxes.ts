import type { SearchProfile } from "../profile.ts";
import { plainWords } from "./grammars.ts";

/**
 * Networks whose own search page can be opened with a link, though Earshot has no connector for their search. What their boxes
 * understand is what their help pages said on the day given.
 */
export const x: SearchProfile = {
  ...closed("x", "X", "help page on advanced search; its web address takes the same text"),
  page: {
    template: "https://x.com/search?q={query}&f=live",
    grammar: {
      ...plainWords,
      disjunction: "OR",
      negation: "-",
      groups: true,
      phrase: "wider",
      tag: "exact",
      handle: "exact",
      limits: { characters: 512 },
      ranked: false,
    },
    loss: ["X shows its search to signed-in people only"],
  },
};

export const facebook: SearchProfile = {
  ...closed("facebook", "Facebook", "search page; no documented syntax"),
  page: {
    template: "https://www.facebook.com/search/posts/?q={query}",
    grammar: plainWords,
    loss: ["Facebook shows what it thinks you like of what you may see; it is no full search"],
  },
};

export const youtube: SearchProfile = {
  ...closed("youtube", "YouTube", "help page on search; reference of search.list (q: | for OR, - for NOT)"),
  page: {
    template: "https://www.youtube.com/results?search_query={query}",
    grammar: { ...plainWords, disjunction: "|", negation: "-", phrase: "wider" },
    loss: ["YouTube finds videos, not comments, and ranks what is like the words"],
  },
};

export const reddit: SearchProfile = {
  ...closed("reddit", "Reddit", "help page on search (AND, OR, NOT, parentheses)"),
  page: {
    template: "https://www.reddit.com/search/?q={query}&sort=new",
    grammar: { ...plainWords, disjunction: "OR", negation: "-", groups: true, phrase: "wider", limits: { characters: 512 } },
    loss: ["Reddit finds posts, not comments, and leaves out what it thinks is not relevant"],
  },
};

export const pinterest: SearchProfile = {
  ...closed("pinterest", "Pinterest", "search page; no documented syntax"),
  page: {
    template: "https://www.pinterest.com/search/pins/?q={query}",
    grammar: plainWords,
    loss: ["Pinterest shows pins that look alike, whether or not the words are there"],
  },
};

export const mastodon: SearchProfile = {
  ...closed("mastodon", "Mastodon", "documentation of search (implicit AND, -, quotation marks)"),
  page: {
    template: "https://mastodon.social/search?q={query}&type=statuses",
    grammar: {
      ...plainWords,
      negation: "-",
      phrase: "wider",
      tag: "wider",
      folds: { case: true, accents: false },
      ranked: false,
    },
    loss: [
      "only authors who opted in to search are found",
      "each server searches what it has heard of; sign in there, or put your own server's name into the address",
    ],
  },
};

/** The profile of a network that is only linked to. */
function closed(network: string, title: string, source: string): SearchProfile {
  return {
    id: network,
    network,
    title,
    source,
    checked: "2026-11-24",
    access: "none",
    coverage: [{ code: "closed", text: `Earshot does not hear ${title}; the link opens its own search` }],
    cost: {},
  };
}
