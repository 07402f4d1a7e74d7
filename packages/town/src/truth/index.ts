import { asking } from "./asking.ts";
import { care } from "./care.ts";
import { feeds } from "./feeds.ts";
import { feelings } from "./feelings.ts";
import { forum } from "./forum.ts";
import { languages } from "./languages.ts";
import { needs } from "./needs.ts";
import { noise } from "./noise.ts";
import { odd } from "./odd.ts";
import { official } from "./official.ts";
import { threads } from "./threads.ts";
import type { TruthTable } from "./truth.ts";

export type { Truth, TruthTable } from "./truth.ts";

/** What is true of every post of the week, by the post's id. */
export const truth: TruthTable = {
  ...asking,
  ...needs,
  ...feelings,
  ...care,
  ...languages,
  ...noise,
  ...official,
  ...odd,
  ...threads,
  ...feeds,
  ...forum,
};
