/** The report as a page of Markdown. */
import { type Finding, type RuleOutcome, shippedRules } from "@earshot/core/policy";
import type { SetFigures } from "../measure-replies.ts";
import { type CleanVerdict, isDefault, rateOf, type Share, share, type Verdict } from "./measure.ts";
import { isHeldBack } from "./sets.ts";

/** Everything that was measured. */
export interface Measured {
  /** The set that the rules were written with. */
  readonly firstSet: SetFigures;
  readonly verdicts: readonly Verdict[];
  readonly cleanVerdicts: readonly CleanVerdict[];
  readonly barcodes: { readonly cards: ReadonlyMap<string, number>; readonly items: ReadonlyMap<string, number> };
  /** Missing where no folder of foreign suites was named. */
  readonly posts: PostFigures | undefined;
}

/** Ordinary posts of other people, and what stopped in them. */
export interface PostFigures {
  readonly posts: number;
  readonly stopped: number;
  /** Stopped by another rule than the one about insults and foul words. */
  readonly stoppedPolite: number;
  readonly rules: ReadonlyMap<string, number>;
}

/** The whole page. */
export function formatReport(measured: Measured): string {
  const sections = [introduction, targetsOf, rulesOf, missesOf, alarmsOf];
  return `${sections.map((section) => section(measured)).join("\n\n")}\n`;
}

function introduction({ firstSet, verdicts, cleanVerdicts }: Measured): string {
  return [
    "# What the reply rules find, measured",
    "Written by `pnpm report:policy`; do not edit.",
    `The **first set** (${firstSet.violations} replies that break a rule, ${firstSet.clean} courteous ones, ` +
      "[about it](../packages/core/data/replies/README.md)) was written together with the rules, which were mended until they passed it. " +
      `The **second set** (${verdicts.length} and ${cleanVerdicts.length}, ` +
      "[about it](../packages/core/data/replies/second/README.md)) is by another writer. Rules may be mended after its replies with odd " +
      "numbers; the even ones are **held back**, and that column is the one to believe. Examples below are from the odd half only.",
  ].join("\n\n");
}

function targetsOf(measured: Measured): string {
  const sets = table(["replies", "aim", "first set", "second set", "second set, held back", "met there"], setTargets(measured));
  const others = table(["other texts", "aim", "measured", "met"], [...barcodeTargets(measured), ...postTargets(measured)]);
  return `${sets}\n\n${others}`;
}

function setTargets({ firstSet, verdicts, cleanVerdicts }: Measured): readonly (readonly string[])[] {
  const stops = twice(ofOutcome(verdicts, ["stop"]), ({ isFound }) => isFound);
  const held = twice(ofOutcome(verdicts, ["stop", "approve"]), ({ isHeld }) => isHeld);
  const falseStops = twice(cleanVerdicts, ({ alarms }) => alarms.some((found) => isDefault(found) && found.outcome === "stop"));
  const noisy = twice(cleanVerdicts, ({ alarms }) => alarms.some((found) => isDefault(found) && found.outcome !== "stop"));
  const first = [`${(100 * firstSet.held).toFixed(1)} %`, `${firstSet.falseStops} in 1,000`, `${firstSet.warnings} in 1,000`];
  return [
    targetRow("a stop rule finds what it has to, where it is marked", "≥ 98 %", "–", stops, percent, (rate) => rate >= 0.98),
    targetRow(
      "what must not go out unseen is held, by whatever rule",
      "≥ 98 %",
      first[0]!,
      held,
      percent,
      (rate) => rate >= 0.98,
    ),
    targetRow("clean replies that are stopped", "≤ 1 %", first[1]!, falseStops, percent, (rate) => rate <= 0.01),
    targetRow("clean replies with any milder finding", "≤ 30 in 1,000", first[2]!, noisy, perThousand, (rate) => rate <= 0.03),
  ];
}

function targetRow(
  name: string,
  aim: string,
  firstSet: string,
  { all, held }: Halves,
  write: (part: Share) => string,
  isMet: (rate: number) => boolean,
): readonly string[] {
  return [name, aim, firstSet, write(all), write(held), met(isMet(rateOf(held)))];
}

function ofOutcome(verdicts: readonly Verdict[], outcomes: readonly RuleOutcome[]): readonly Verdict[] {
  return verdicts.filter(({ wanted }) => outcomes.includes(wanted));
}

function barcodeTargets({ barcodes: { cards, items } }: Measured): readonly (readonly string[])[] {
  const payment = (cards.get("payment-card") ?? 0) + (items.get("payment-card") ?? 0);
  const found = cards.get("library-card") ?? 0;
  return [
    ["1,000 valid card barcodes: found as library cards", "1,000", String(found), met(found === 1000)],
    ["1,000 card and 1,000 item barcodes: called payment cards", "0", String(payment), met(payment === 0)],
  ];
}

function postTargets({ posts }: Measured): readonly (readonly string[])[] {
  if (posts === undefined) return [["ordinary posts that stop", "< 5 in 1,000", "not measured: no suites named", "–"]];
  const stopped = { count: posts.stopped, of: posts.posts };
  const polite = { count: posts.stoppedPolite, of: posts.posts };
  const rules = [...posts.rules].map(([rule, count]) => `\`${rule}\` ${count}`).join(", ");
  return [
    ["ordinary posts that stop", "< 5 in 1,000", `${perThousand(stopped)}: ${rules || "none"}`, met(rateOf(stopped) < 0.005)],
    [
      "the same without foul words and insults, which these posts are full of",
      "< 5 in 1,000",
      perThousand(polite),
      met(rateOf(polite) < 0.005),
    ],
  ];
}

function rulesOf({ verdicts, cleanVerdicts }: Measured): string {
  const rows = shippedRules.map(({ id, outcome, optIn }) => {
    const own = twice(
      verdicts.filter(({ reply }) => reply.rules!.includes(id)),
      ({ isFound }) => isFound,
    );
    const alarms = share(cleanVerdicts, ({ alarms }) => alarms.some(({ rule }) => rule === id));
    return [`\`${id}\``, `${outcome}${optIn ? ", on request" : ""}`, percent(own.all), percent(own.held), perThousand(alarms)];
  });
  const head = ["rule", "outcome", "violations found", "held-back half", "alarms, a thousand clean replies"];
  return `## Rule by rule, second set\n\nAlarms of rules on request count too; some of them wait for a setting of the library, as the sign-off does.\n\n${table(head, rows)}`;
}

function missesOf({ verdicts }: Measured): string {
  const missed = verdicts.filter(({ reply, isFound }) => !isFound && !isHeldBack(reply));
  const lines = missed.map(({ reply, isHeld, findings }) => {
    const others = [...new Set(findings.filter(isDefault).map(({ rule }) => rule))];
    const note = others.length === 0 ? "" : ` (${isHeld ? "held" : "seen"} by ${others.join(", ")})`;
    return `- ${reply.id} \`${reply.rules!.join(", ")}\`: ${asCode(reply.text)}${answered(reply.mention)}${note}`;
  });
  return `## What was missed, odd half\n\n${lines.join("\n") || "Nothing."}`;
}

function alarmsOf({ cleanVerdicts }: Measured): string {
  const lines = cleanVerdicts
    .filter(({ reply }) => !isHeldBack(reply))
    .flatMap(({ reply, alarms }) =>
      [...alarms].filter(isDefault).map((found) => lineOf(reply.id, found, reply.text, reply.mention)),
    );
  return `## False alarms of the default set, odd half\n\n${lines.join("\n") || "None."}`;
}

function lineOf(id: string, { rule, outcome, span }: Finding, text: string, mention: string | undefined): string {
  const marked = `${text.slice(0, span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end)}`;
  return `- ${id} \`${rule}\` (${saying[outcome]}): ${asCode(marked)}${answered(mention)}`;
}

const saying: Readonly<Record<RuleOutcome, string>> = {
  stop: "stops",
  approve: "asks for approval",
  warn: "warns",
  note: "notes",
};

function answered(mention: string | undefined): string {
  return mention === undefined ? "" : `, to ${asCode(mention)}`;
}

function asCode(text: string): string {
  return `\`${text.replaceAll("`", "'")}\``;
}

interface Halves {
  readonly all: Share;
  readonly held: Share;
}

/** The share of all, and of those that were held back. */
function twice<Item extends { readonly reply: Verdict["reply"] }>(items: readonly Item[], has: (item: Item) => boolean): Halves {
  return {
    all: share(items, has),
    held: share(
      items.filter(({ reply }) => isHeldBack(reply)),
      has,
    ),
  };
}

function percent(part: Share): string {
  return part.of === 0 ? "–" : `${(100 * rateOf(part)).toFixed(1)} % (${part.count} of ${part.of})`;
}

function perThousand(part: Share): string {
  return `${(1000 * rateOf(part)).toFixed(1)} (${part.count} of ${part.of})`;
}

function met(isMet: boolean): string {
  return isMet ? "yes" : "**no**";
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return lines.join("\n");
}
