import type { SearchProfile } from "../profile.ts";
import { plainWords } from "./grammars.ts";
import { closed } from "./make-profile.ts";

/** Networks that let no program search what the public says. Their own search pages can be opened by a person who is signed in. */
export const linkedin: SearchProfile = closed("linkedin", "LinkedIn", {
  source: "Community Management API: posts of one's own organisation only, after review (2026-11-21)",
  why: "LinkedIn lets no program search posts; only one's own organisation's page can be read, after review",
  page: signedIn("LinkedIn", "https://www.linkedin.com/search/results/content/?keywords={query}"),
});

export const tiktok: SearchProfile = closed("tiktok", "TikTok", {
  source: "Research API: academic and not-for-profit research bodies only (2026-11-21)",
  why: "TikTok lets only researchers search, and no library",
  page: signedIn("TikTok", "https://www.tiktok.com/search?q={query}"),
});

export const nextdoor: SearchProfile = closed("nextdoor", "Nextdoor", {
  source: "scopes content_api.search_post and agency.boundary:read, by application (2026-11-21)",
  why: "Nextdoor lets only partners search, by agreement; a library can ask to join as a public agency",
  page: signedIn("Nextdoor", "https://nextdoor.com/search/posts/?query={query}"),
});

// @__NO_SIDE_EFFECTS__
function signedIn(title: string, template: string): NonNullable<SearchProfile["page"]> {
  return { template, grammar: plainWords, loss: [`${title} shows what it thinks fits, to signed-in people only`] };
}
