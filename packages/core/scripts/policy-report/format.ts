/** The report as a page of Markdown. */
import { type Finding, type RuleOutcome, shippedRules } from "@earshot/core/policy";
import type { SetFigures } from "../measure-replies.ts";
import { type CleanVerdict, isDefault, rateOf, type Share, share, type Verdict } from "./measure.ts";
import { isHeldBack } from "./sets.ts";

/** Everything that was measured. */
export interface Measured {
  /** The set that the rules were written with. */
  readonly firstSet: SetFigures;
  /** The sets by other writers. */
  readonly sets: readonly JudgedSet[];
  /** The sets that are held back whole. */
  readonly unread: readonly JudgedSet[];
  readonly barcodes: { readonly cards: ReadonlyMap<string, number>; readonly items: ReadonlyMap<string, number> };
  /** Missing where no folder of foreign suites was named. */
  readonly posts: PostFigures | undefined;
}

/** What became of the replies of one set. */
export interface JudgedSet {
  readonly name: string;
  readonly verdicts: readonly Verdict[];
  readonly cleanVerdicts: readonly CleanVerdict[];
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

function introduction({ firstSet, sets }: Measured): string {
  const others = sets.map(
    ({ name, verdicts, cleanVerdicts }) =>
      `the **${name} set** (${verdicts.length} and ${cleanVerdicts.length}, [about it](../packages/core/data/replies/${name}/README.md))`,
  );
  return [
    "# What the reply rules find, measured",
    "Written by `pnpm report:policy`; do not edit.",
    `The **first set** (${firstSet.violations} replies that break a rule, ${firstSet.clean} courteous ones, ` +
      "[about it](../packages/core/data/replies/README.md)) was written together with the rules, which were mended until they passed most of it. " +
      `Other writers wrote ${others.join(" and ")}. Rules may be mended after their replies with odd numbers, and the ` +
      "[weights of sentences](../packages/core/src/policy/language/weighing/weights.generated.ts) are learnt from these; the even ones are **held back**, " +
      "and those columns are the ones to believe. Examples below are from the odd halves only.",
  ].join("\n\n");
}

function targetsOf(measured: Measured): string {
  const columns = measured.sets.flatMap(({ name }) => [`${name} set`, `${name} set, held back`]);
  const sets = table(["replies", "aim", "first set", ...columns, "met in all held back"], setTargets(measured));
  const others = table(["other texts", "aim", "measured", "met"], [...barcodeTargets(measured), ...postTargets(measured)]);
  return `${sets}\n\n${unreadPart(measured)}\n\n${others}`;
}

/** Sets that taught nothing and that nobody read: what strangers will find. */
function unreadPart({ unread }: Measured): string {
  const rows = [
    ["a stop rule finds what it has to, where it is marked", "≥ 98 %", ...unread.map((set) => percent(stopsFound(set).all))],
    ["what must not go out unseen is held, by whatever rule", "≥ 98 %", ...unread.map((set) => percent(allHeld(set).all))],
    ["clean replies that are stopped", "≤ 1 %", ...unread.map((set) => percent(falseStops(set).all))],
    ["clean replies with any milder finding", "≤ 30 in 1,000", ...unread.map((set) => perThousand(milderAlarms(set).all))],
    [besides, "≤ 30 in 1,000", ...unread.map((set) => perThousand(otherAlarms(set).all))],
  ];
  const names = unread.map(({ name }) => `the **${name} set** ([about it](../packages/core/data/replies/${name}/README.md))`);
  const about =
    `Two sets are held back whole, ${names.join(" and ")}: they taught nothing, and nobody who mends rules has read them. The figures of the ` +
    "seventh were looked at once when it came, and three times while the weights were learnt anew on 24 November 2026; the ninth was measured once, after that.";
  return `${about}\n\n${table(["replies", "aim", ...unread.map(({ name }) => `${name} set`)], rows)}`;
}

function setTargets({ firstSet, sets }: Measured): readonly (readonly string[])[] {
  const first = [`${(100 * firstSet.held).toFixed(1)} %`, `${firstSet.falseStops} in 1,000`, `${firstSet.warnings} in 1,000`];
  return [
    targetRow("a stop rule finds what it has to, where it is marked", "≥ 98 %", "–", sets.map(stopsFound), percent, isMost),
    targetRow("what must not go out unseen is held, by whatever rule", "≥ 98 %", first[0]!, sets.map(allHeld), percent, isMost),
    targetRow("clean replies that are stopped", "≤ 1 %", first[1]!, sets.map(falseStops), percent, (rate) => rate <= 0.01),
    targetRow(
      "clean replies with any milder finding",
      "≤ 30 in 1,000",
      first[2]!,
      sets.map(milderAlarms),
      perThousand,
      (rate) => rate <= 0.03,
    ),
    targetRow(besides, "≤ 30 in 1,000", "–", sets.map(otherAlarms), perThousand, (rate) => rate <= 0.03),
  ];
}

const besides = "the same, besides answers to danger and topics of approval, which a second person always reads";

function isMost(rate: number): boolean {
  return rate >= 0.98;
}

function stopsFound({ verdicts }: JudgedSet): Halves {
  return twice(ofOutcome(verdicts, ["stop"]), ({ isFound }) => isFound);
}

function allHeld({ verdicts }: JudgedSet): Halves {
  return twice(ofOutcome(verdicts, ["stop", "approve"]), ({ isHeld }) => isHeld);
}

function falseStops({ cleanVerdicts }: JudgedSet): Halves {
  return twice(cleanVerdicts, ({ alarms }) => alarms.some((found) => isDefault(found) && found.outcome === "stop"));
}

function milderAlarms({ cleanVerdicts }: JudgedSet): Halves {
  return twice(cleanVerdicts, ({ alarms }) => alarms.some((found) => isDefault(found) && found.outcome !== "stop"));
}

function otherAlarms({ cleanVerdicts }: JudgedSet): Halves {
  return twice(cleanVerdicts, ({ alarms }) =>
    alarms.some((found) => isDefault(found) && found.outcome !== "stop" && !alwaysRead.has(found.rule)),
  );
}

/** Whatever is said on these, a second person reads it by design. */
const alwaysRead: ReadonlySet<string> = new Set(["crisis/safety-route", "policy/approval-topic"]);

function targetRow(
  name: string,
  aim: string,
  firstSet: string,
  sets: readonly Halves[],
  write: (part: Share) => string,
  isMet: (rate: number) => boolean,
): readonly string[] {
  const cells = sets.flatMap(({ all, held }) => [write(all), write(held)]);
  return [name, aim, firstSet, ...cells, met(sets.every(({ held }) => isMet(rateOf(held))))];
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

function rulesOf({ sets }: Measured): string {
  const rows = shippedRules.map(({ id, outcome, optIn }) => {
    const found = sets.flatMap(({ verdicts }) => {
      const { all, held } = twice(
        verdicts.filter(({ reply }) => reply.rules!.includes(id)),
        ({ isFound }) => isFound,
      );
      return [percent(all), percent(held)];
    });
    const clean = sets.flatMap(({ cleanVerdicts }) => cleanVerdicts);
    const alarms = share(clean, ({ alarms }) => alarms.some(({ rule }) => rule === id));
    return [`\`${id}\``, `${outcome}${optIn ? ", on request" : ""}`, ...found, perThousand(alarms)];
  });
  const columns = sets.flatMap(({ name }) => [`${name} set, found`, "held-back half"]);
  const head = ["rule", "outcome", ...columns, "alarms, a thousand clean replies"];
  return `## Rule by rule\n\nAlarms of rules on request count too; some of them wait for a setting of the library, as the sign-off does.\n\n${table(head, rows)}`;
}

function missesOf({ sets }: Measured): string {
  const lines = sets.flatMap(({ name, verdicts }) => {
    const missed = verdicts.filter(({ reply, isFound }) => !isFound && !isHeldBack(reply));
    return missed.map((verdict) => missOf(name, verdict));
  });
  return `## What was missed, odd halves\n\n${lines.join("\n") || "Nothing."}`;
}

function missOf(set: string, { reply, isHeld, findings }: Verdict): string {
  const others = [...new Set(findings.filter(isDefault).map(({ rule }) => rule))];
  const note = others.length === 0 ? "" : ` (${isHeld ? "held" : "seen"} by ${others.join(", ")})`;
  return `- ${set} ${reply.id} \`${reply.rules!.join(", ")}\`: ${asCode(reply.text)}${answered(reply.mention)}${note}`;
}

function alarmsOf({ sets }: Measured): string {
  const lines = sets.flatMap(({ name, cleanVerdicts }) =>
    cleanVerdicts
      .filter(({ reply }) => !isHeldBack(reply))
      .flatMap(({ reply, alarms }) =>
        [...alarms].filter(isDefault).map((found) => lineOf(`${name} ${reply.id}`, found, reply.text, reply.mention)),
      ),
  );
  return `## False alarms of the default set, odd halves\n\n${lines.join("\n") || "None."}`;
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
