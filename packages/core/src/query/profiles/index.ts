import type { SearchProfile } from "../profile.ts";
import { blueskySearch, blueskyStream } from "./bluesky.ts";
import { feed } from "./feed.ts";
import { facebook, mastodon, pinterest, reddit, x, youtube } from "./search-boxes.ts";

export { blueskySearch, blueskyStream } from "./bluesky.ts";
export { feed } from "./feed.ts";
export { facebook, mastodon, pinterest, reddit, x, youtube } from "./search-boxes.ts";

/** Every profile, the networks in the order in which links to them are printed. */
export const profiles: readonly SearchProfile[] = [
  x,
  facebook,
  youtube,
  reddit,
  pinterest,
  mastodon,
  blueskySearch,
  blueskyStream,
  feed,
];
