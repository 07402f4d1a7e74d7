/** The report's part on public sets: always recall and alarms together, because a detector that always says yes must fail. */
import { hasMark, hasMarkOrOpener, hearText } from "./heard.ts";
import { share, thresholdFor } from "./measures.ts";
import type { PublicSets } from "./public-sets.ts";
import { percent, table } from "./table.ts";

/** Alarms on neutral posts that are borne. */
const borne = 0.05;

export function publicPart({ banking, library, neutral }: PublicSets): string {
  const scores = (texts: readonly string[]): readonly number[] => texts.map((text) => hearText({ text, lang: "en" }).asking);
  const [ofBanking, ofLibrary, ofNeutral] = [scores(banking), scores(library), scores(neutral)];
  const threshold = thresholdFor(ofNeutral, borne);
  const at = (limit: number) => [ofBanking, ofLibrary, ofNeutral].map((all) => percent(reaching(all, limit)));
  const rule = (says: (text: string) => boolean) =>
    [banking, library, neutral].map((texts) => percent(share(texts.filter(says).length, texts.length)));
  const rows = [
    [`cues and weights, from ${threshold.toFixed(2)} on (goals 95 %, 97 %, at most 5 %)`, ...at(threshold)],
    ["cues and weights, as `detectNeed` decides (0.45)", ...at(0.45)],
    ["a question mark is there", ...rule(hasMark)],
    ["or a clause begins with a question word", ...rule(hasMarkOrOpener)],
  ];
  const heads = ["Detector", `banking77-test (${banking.length}), recall`, `library-questions (${library.length}), recall`];
  return `## Public sets\n\n${table([...heads, `goemotions-dev, neutral (${neutral.length}), alarms`], rows)}
Banking77's training part is among the teachers, so its test part is a friendly set; the other two are foreign. Some neutral comments do
ask something, so that not every alarm is false.
`;
}

function reaching(scores: readonly number[], limit: number): number {
  return share(scores.filter((score) => score >= limit).length, scores.length);
}
