/** The list of all cues: a new family is one file and one line here. */
import type { NeedFamily, SilenceFamily } from "../cue.ts";
import { complaint } from "./complaint.ts";
import { decision } from "./decision.ts";
import { event } from "./event.ts";
import { frustration } from "./frustration.ts";
import { howTo } from "./how-to.ts";
import { praise } from "./praise.ts";
import { question } from "./question.ts";
import { report } from "./report.ts";
import { request } from "./request.ts";
import { addressed } from "./silence/addressed.ts";
import { crisis } from "./silence/crisis.ts";
import { grief } from "./silence/grief.ts";
import { joke } from "./silence/joke.ts";
import { minors } from "./silence/minors.ts";
import { pileOn } from "./silence/pile-on.ts";
import { quarrel } from "./silence/quarrel.ts";
import { sensitive } from "./silence/sensitive.ts";
import { spam } from "./silence/spam.ts";
import { wish } from "./wish.ts";

/** What speaks for a need. */
export const needFamilies: readonly NeedFamily[] = [
  question,
  howTo,
  wish,
  frustration,
  decision,
  request,
  complaint,
  praise,
  report,
  event,
];

/** What speaks against answering in public; the earlier one decides where several apply. */
export const silenceFamilies: readonly SilenceFamily[] = [
  crisis,
  minors,
  grief,
  sensitive,
  quarrel,
  addressed,
  pileOn,
  joke,
  spam,
];
