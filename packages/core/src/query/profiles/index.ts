import type { SearchProfile } from "../profile.ts";
import { blueskySearch, blueskySearchV2, blueskyStream } from "./bluesky.ts";
import { linkedin, nextdoor, tiktok } from "./closed.ts";
import { feed } from "./feed.ts";
import { discourse, hackerNews, lemmy, reddit, stackExchange } from "./forums.ts";
import { mastodon, mastodonStream } from "./mastodon.ts";
import { facebook, instagram, threads } from "./meta.ts";
import { mediawikiCirrus, mediawikiSql, pinterest, tumblr, wikimediaStream, wordpress } from "./sites.ts";
import { youtube } from "./video.ts";
import { xArchive, xRecent, xStream } from "./x.ts";

export { blueskySearch, blueskySearchV2, blueskyStream } from "./bluesky.ts";
export { linkedin, nextdoor, tiktok } from "./closed.ts";
export { opensearch, postgresTsquery, sqliteFts5 } from "./engines.ts";
export { feed } from "./feed.ts";
export { discourse, hackerNews, lemmy, reddit, stackExchange } from "./forums.ts";
export { mastodon, mastodonStream } from "./mastodon.ts";
export { facebook, instagram, threads } from "./meta.ts";
export { mediawikiCirrus, mediawikiSql, pinterest, tumblr, wikimediaStream, wordpress } from "./sites.ts";
export { youtube } from "./video.ts";
export { xArchive, xRecent, xStream } from "./x.ts";

/** Every profile of a network, the networks in the order in which links to them are printed. Engines are no networks. */
export const profiles: readonly SearchProfile[] = [
  xRecent,
  xArchive,
  xStream,
  facebook,
  instagram,
  threads,
  youtube,
  reddit,
  pinterest,
  linkedin,
  tiktok,
  nextdoor,
  tumblr,
  mastodon,
  mastodonStream,
  blueskySearch,
  blueskySearchV2,
  blueskyStream,
  lemmy,
  hackerNews,
  stackExchange,
  mediawikiCirrus,
  mediawikiSql,
  wikimediaStream,
  wordpress,
  discourse,
  feed,
];
