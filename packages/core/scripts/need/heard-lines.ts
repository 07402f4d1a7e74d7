/** What was said of a written line, beside what is true of it. */
import type { Welcome } from "../../src/need/need.ts";
import { askingKinds } from "../../src/need/weigh.ts";
import type { Judged } from "./measures.ts";
import type { HeardLine } from "./report.ts";

/** Whether the line is one of somebody who asks, outright or not. */
export function isNeed({ line }: Pick<HeardLine, "line">): boolean {
  return askingKinds.includes(line.need);
}

export function saidNeed(heard: HeardLine): Judged {
  return { score: Number(askingKinds.includes(heard.need.kind)), truth: isNeed(heard) };
}

export function saidWelcome(welcome: Welcome): (heard: HeardLine) => Judged {
  return ({ line, need }) => ({ score: Number(need.welcome === welcome), truth: line.welcome === welcome });
}
