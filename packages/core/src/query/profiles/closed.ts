import type { SearchProfile } from "../profile.ts";
import { plainWords } from "./grammars.ts";

/** Networks that let no program search what the public says. Their own search pages can be opened by a person who is signed in. */
export const linkedin: SearchProfile = closed("linkedin", "LinkedIn", {
  source: "Community Management API: posts of one's own organisation only, after review (2026-11-21)",
  why: "LinkedIn lets no program search posts; only one's own organisation's page can be read, after review",
  address: "https://www.linkedin.com/search/results/content/?keywords={query}",
});

export const tiktok: SearchProfile = closed("tiktok", "TikTok", {
  source: "Research API: academic and not-for-profit research bodies only (2026-11-21)",
  why: "TikTok lets only researchers search, and no library",
  address: "https://www.tiktok.com/search?q={query}",
});

export const nextdoor: SearchProfile = closed("nextdoor", "Nextdoor", {
  source: "scopes content_api.search_post and agency.boundary:read, by application (2026-11-21)",
  why: "Nextdoor lets only partners search, by agreement; a library can ask to join as a public agency",
  address: "https://nextdoor.com/search/posts/?query={query}",
});

interface Reason {
  readonly source: string;
  readonly why: string;
  readonly address: string;
}

function closed(network: string, title: string, { source, why, address }: Reason): SearchProfile {
  return {
    id: network,
    network,
    title,
    source,
    checked: "2026-11-24",
    access: "none",
    coverage: [{ code: "closed", text: why }],
    cost: {},
    page: { template: address, grammar: plainWords, loss: [`${title} shows what it thinks fits, to signed-in people only`] },
  };
}
