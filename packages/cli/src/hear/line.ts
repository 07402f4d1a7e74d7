import type { Mention } from "@earshot/core/mention";
import type { Need } from "@earshot/core/need";
import type { Match } from "@earshot/core/query";
import { countGraphemes } from "@earshot/core/text";
import { formatAge } from "../durations.ts";
import { highlighted } from "../highlight.ts";
import { oneLine, withoutPaint } from "../printable.ts";
import { styled, type Terminal } from "../terminal.ts";

/** Characters of the post that are shown: with the other columns about the width of a wide terminal. */
const room = 72;

/**
 * One match in one line: network, age, the words around what was found, the need behind it and whether help is welcome, address.
 *
 * ```text
 * bluesky   2 min ago   … wonder if the [millbrook library] lends out telescopes …   wish · welcome   https://…
 * ```
 */
export function formatHeard(mention: Mention, match: Match, need: Need, now: number, terminal: Pick<Terminal, "color">): string {
  const age = mention.createdAt === undefined ? "no date" : formatAge(now - Date.parse(mention.createdAt));
  const text = padded(excerpt(mention, match, terminal), room);
  const columns = [mention.network.padEnd(8), styled(terminal, "dim", age.padEnd(10)), text, formatNeed(need, terminal)];
  const address = mention.url === undefined ? [] : [styled(terminal, "dim", oneLine(mention.url))];
  return [...columns, ...address].join("  ");
}

/** The place where it was found: the text where there is one in it, else the title. */
function excerpt({ title, text }: Mention, { spans }: Match, terminal: Pick<Terminal, "color">): string {
  const inText = spans.filter(({ field }) => field === "text");
  const inTitle = spans.filter(({ field }) => field === "title");
  if (inText.length === 0 && inTitle.length > 0) return highlighted(title ?? "", inTitle, terminal, room);
  return highlighted(text, inText, terminal, room);
}

const welcomes: Readonly<Record<Need["welcome"], string>> = {
  yes: "welcome",
  no: "leave alone",
  human: "needs a person",
};

function formatNeed({ kind, welcome, abstained }: Need, terminal: Pick<Terminal, "color">): string {
  const words = `${abstained ? "unsure" : kind} · ${welcomes[welcome]}`.padEnd(26);
  if (welcome === "no") return styled(terminal, "dim", words);
  return styled(terminal, welcome === "yes" ? "green" : "yellow", words);
}

/** Fills up to a width in characters as a reader counts them; paint has none. */
function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - countGraphemes(withoutPaint(text))));
}
