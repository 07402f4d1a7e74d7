import type { Command } from "../command.ts";
import { check } from "./check.ts";
import { demo } from "./demo.ts";
import { diff } from "./diff.ts";
import { explain } from "./explain.ts";
import { hear } from "./hear.ts";
import { links } from "./links.ts";
import { lint } from "./lint.ts";
import { plan } from "./plan.ts";
import { starter } from "./starter.ts";
import { test } from "./test.ts";
import { translate } from "./translate.ts";

/** Every command, in the order in which a newcomer meets them. */
export const commands: readonly Command[] = [demo, hear, starter, check, explain, links, plan, translate, test, diff, lint];
