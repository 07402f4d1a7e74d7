import type { Rule, RuleExample, RuleOption } from "../../src/policy/rule.ts";

/** What the rules found in the first set of written replies: `data/replies/figures.json`. */
export interface RuleFigures {
  readonly violations: number;
  readonly found: number;
  readonly perThousandClean: number;
}

/** The page of one rule: everything that its file says, for people who do not read code. */
export function rulePage(rule: Rule, figures: RuleFigures | undefined): string {
  const sections = [
    `# ${titleOf(rule)}`,
    `\`${rule.id}\` · ${outcomes[rule.outcome]}${rule.optIn ? " · off until a layer turns it on" : ""}`,
    rule.why,
    section("Must not be written (in brackets: what is found)", examples(rule.bad)),
    section("May be written", examples(rule.good)),
    section("Settings", settings(rule)),
    section("What it looks at", reads(rule)),
    section("What it does not catch", bullets(rule.misses ?? [])),
    section("How often it is right", measured(figures)),
    section("Sources", bullets((rule.sources ?? []).map(sourceLine))),
  ];
  return `${sections.filter((text) => text !== "").join("\n\n")}\n`;
}

export function titleOf({ title, id }: Pick<Rule, "title" | "id">): string {
  return title ?? id;
}

const outcomes: Readonly<Record<Rule["outcome"], string>> = {
  stop: "stops a reply",
  approve: "asks for a second person",
  warn: "warns",
  note: "leaves a note",
};

function section(title: string, body: string): string {
  return body === "" ? "" : `## ${title}\n\n${body}`;
}

/** The words that are found stand in brackets, as in the rule's file: the examples are its tests. */
function examples(all: readonly RuleExample[]): string {
  return all.map(exampleText).join("\n\n");
}

function exampleText(example: RuleExample): string {
  const { draft, context, options } = typeof example === "string" ? { draft: example } : example;
  const post = context?.mention?.text;
  const lines = [
    ...(post ? [`> *Post:* ${inline(post)}`, ">"] : []),
    `> ${inline(draft)}`,
    ...(options ? [">", `> *Settings:* ${inline(JSON.stringify(options))}`] : []),
  ];
  return lines.join("\n");
}

function settings({ options = {}, hold, step }: Rule): string {
  const rows = Object.entries(options).map(
    ([name, option]) => `| \`${name}\` | ${defaultOf(option)} | ${tighter(option)} | ${inline(option.about)} |`,
  );
  const list =
    rows.length === 0 ? "" : `\n\n| option | unless set | stricter is | what it does |\n|---|---|---|---|\n${rows.join("\n")}`;
  return `Layers below the topmost ${holds[hold ?? (step === 1 || step === 5 ? "floor" : "open")]}.${list}`;
}

const holds: Readonly<Record<NonNullable<Rule["hold"]>, string>> = {
  locked: "cannot change it",
  floor: "may only make it stricter, until a layer says otherwise",
  open: "may change it as they like, until a layer says otherwise",
};

function defaultOf(option: RuleOption): string {
  const value = option.default;
  if (typeof value !== "object") return `\`${value}\``;
  return value.length === 0 ? "none" : inline(value.join(", "));
}

function tighter({ type, tighter: direction }: RuleOption): string {
  return type === "boolean" ? `\`${direction}\`` : String(direction);
}

function reads({ needs, uses = [], languages }: Rule): string {
  const lines = [
    `Needs: ${needs.join(", ")}. Without one of these it is listed as not checked.`,
    ...(uses.length > 0 ? [`More exact with: ${uses.join(", ")}.`] : []),
    ...(languages ? [`Written for replies in: ${languages.join(", ")}.`] : []),
  ];
  return lines.join("\n");
}

function measured(figures: RuleFigures | undefined): string {
  if (figures === undefined) return "";
  const { violations, found, perThousandClean } = figures;
  const finds =
    violations === 0
      ? "The first set holds no violation of it."
      : `It finds ${found} of ${violations} violations in the first set of written replies.`;
  return `${finds} Alarms in 1,000 clean replies: ${perThousandClean}. The rules were mended on that set, so it flatters; what they find in
replies by other writers stands in [the report](../../policy-report.md).`;
}

function sourceLine({ title, url, checked }: NonNullable<Rule["sources"]>[number]): string {
  return `${url ? `[${title}](${url})` : title}, read ${checked}`;
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}

/** Signs that Markdown would take for its own, escaped; the brackets of examples stay brackets. */
function inline(text: string): string {
  return text.replace(/[\\`*_<>[\]|#~]/g, "\\$&").replaceAll("\n", " ");
}
