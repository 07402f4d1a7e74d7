export type { Branch, Day } from "./branches.ts";
export type { Feed } from "./feeds.ts";
export type { DirectoryEntry, Library } from "./library.ts";
export type { FeedPlace, FeedPost, Person, Place, Repost, SkyPost, TownTime, WrittenPost } from "./model.ts";
export { NOTICE } from "./notice.ts";
export type { SearchName, TownSearch } from "./searches.ts";
export type { TimedEdit, TimedPost, TimedRepost } from "./timing.ts";
export type { Truth, TruthTable } from "./truth/index.ts";
export { millbrook, type Resident, type TownPost, type World } from "./world.ts";
