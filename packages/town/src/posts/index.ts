import type { Repost, WrittenPost } from "../model.ts";
import { asking } from "./asking.ts";
import { bulletins } from "./bulletins.ts";
import { care } from "./care.ts";
import { feelings } from "./feelings.ts";
import { forum } from "./forum.ts";
import { gazette } from "./gazette.ts";
import { languages } from "./languages.ts";
import { needs } from "./needs.ts";
import { noise } from "./noise.ts";
import { odd } from "./odd.ts";
import { official } from "./official.ts";
import { threads } from "./threads.ts";

/** Every post of the week, as written; what is true of each stands in `../truth`, apart. */
export const writtenPosts: readonly WrittenPost[] = [
  ...asking,
  ...needs,
  ...feelings,
  ...care,
  ...languages,
  ...noise,
  ...official,
  ...odd,
  ...threads,
  ...gazette,
  ...forum,
  ...bulletins,
];

/** Posts somebody else passed on unchanged. */
export const reposts: readonly Repost[] = [
  { id: "repost-reads", by: "bex", at: "Mon 10:40", of: "lib-reads-week" },
  { id: "repost-budget-1", by: "cass", at: "Tue 17:20", of: "gazette-budget" },
  { id: "repost-budget-2", by: "ruthann", at: "Tue 20:10", of: "gazette-budget" },
  { id: "repost-petition", by: "quinn", at: "Wed 20:00", of: "copy-petition-1" },
  { id: "repost-cellar", by: "gus", at: "Tue 08:30", of: "wine-cellar" },
  { id: "repost-haldermarsh", by: "history", at: "Fri 13:00", of: "gazette-haldermarsh" },
  { id: "repost-closing", by: "town-hall", at: "Sun 08:20", of: "lib-closing" },
  { id: "repost-spam", by: "follow-farm", at: "Tue 03:00", of: "spam-cellar" },
];
