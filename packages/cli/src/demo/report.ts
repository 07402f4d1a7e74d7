import { toText } from "@earshot/core/policy";
import type { Match } from "@earshot/core/query";
import type { Span } from "@earshot/core/text";
import type { Card } from "@earshot/desk";
import { highlighted } from "../highlight.ts";
import { oneLine, printable } from "../printable.ts";
import { styled, type Terminal } from "../terminal.ts";
import type { Answer, Demo } from "./demo.ts";
import type { Score } from "./measures.ts";

type Canvas = Pick<Terminal, "color">;

/** The demo for people, in the order in which a librarian would want to know. */
export function reportDemo(demo: Demo, canvas: Canvas, limit: number): string {
  const { cards } = demo;
  const welcome = cards.filter(({ need }) => need.welcome === "yes");
  const human = cards.filter(({ need }) => need.welcome === "human");
  const alone = cards.filter(({ need }) => need.welcome === "no");
  return [
    styled(canvas, "bold", `Millbrook, seed ${demo.seed}: ${demo.posts} invented posts of one week`),
    demo.notice,
    "",
    ...heardLines(demo, canvas),
    "",
    ...mergedLines(cards, canvas),
    "",
    styled(canvas, "bold", `A person must see at once (${human.length}); nothing is drafted`),
    ...cardsUpTo(limit, human, canvas),
    "",
    styled(canvas, "bold", `May welcome help (${welcome.length})`),
    ...cardsUpTo(limit, withWineCellar(welcome, demo.answer), canvas),
    "",
    styled(canvas, "bold", `Left alone (${alone.length})`),
    ...cardsUpTo(limit, alone, canvas),
    "",
    ...answerLines(demo, canvas),
    "",
    ...measureLines(demo, canvas),
  ].join("\n");
}

function heardLines({ networks }: Demo, canvas: Canvas): string[] {
  const width = Math.max(...networks.map(({ connector }) => connector.length));
  return [
    styled(canvas, "bold", "Heard"),
    ...networks.flatMap(({ connector, heard, matched, problems }) => [
      `  ${connector.padEnd(width)}  ${String(heard).padStart(4)} posts  ${String(matched).padStart(3)} matched`,
      ...problems.map(({ message }) => `    ${styled(canvas, "yellow", printable(message))}`),
    ]),
  ];
}

function mergedLines(cards: readonly Card[], canvas: Canvas): string[] {
  const copied = cards.filter(({ copies }) => copies.length > 0);
  const copies = copied.reduce((count, card) => count + card.copies.length, 0);
  return [
    styled(canvas, "bold", `Merged: ${copies} copies into ${copied.length} of ${cards.length} cards`),
    ...copied.flatMap((card) => [`  ${shortened(card.mention.text, 70)}`, ...card.copies.map(({ reason }) => `    ${reason}`)]),
  ];
}

/** The post that the demo answers comes first. */
function withWineCellar(cards: readonly Card[], answer: Answer | undefined): Card[] {
  return [...cards.filter(({ id }) => id === answer?.card), ...cards.filter(({ id }) => id !== answer?.card)];
}

function cardsUpTo(limit: number, cards: readonly Card[], canvas: Canvas): readonly string[] {
  const lines = cards.slice(0, limit).flatMap((card) => cardLines(card, canvas));
  return cards.length <= limit ? lines : [...lines, `  and ${cards.length - limit} more; --all prints them`];
}

function cardLines({ mention, matches, need }: Card, canvas: Canvas): string[] {
  const author = mention.author?.handle ?? mention.author?.name ?? "somebody";
  const about = need.about === undefined ? "" : ` about ${printable(need.about)}`;
  const first = matches[0];
  return [
    `  ${styled(canvas, "dim", `${mention.network} ${(mention.createdAt ?? "undated").slice(0, 16)} ${printable(author)}`)}`,
    `    ${highlighted(mention.text, textSpans(first?.match), canvas)}`,
    ...(first === undefined ? [] : [`    matched by ${first.search}: ${clausesOf(first.match)}`]),
    `    ${need.kind}${about}: ${printable(need.why)}`,
  ];
}

function textSpans(match: Match | undefined): readonly Span[] {
  return (match?.spans ?? []).filter(({ field }) => field === "text");
}

function clausesOf({ clauses }: Match): string {
  const words = [...new Set(clauses.map(({ clause }) => clause))];
  return words.length === 0 ? "said to the library" : words.join(", ");
}

function answerLines({ answer, cards }: Demo, canvas: Canvas): string[] {
  const card = cards.find(({ id }) => id === answer?.card);
  if (answer === undefined || card === undefined) return ["No post was found to answer."];
  return [
    styled(canvas, "bold", "One answer, up to the point where a colleague would have to approve it"),
    `  to: ${shortened(card.mention.text, 100)}`,
    "",
    "A first try, in a hurry:",
    indent(toText(answer.hasty.draft, answer.hasty.result, { color: canvas.color })),
    "",
    "What the desk suggests, for a person to make their own:",
    indent(printable(answer.suggested.draft.text)),
    indent(toText(answer.suggested.draft, answer.suggested.result, { color: canvas.color })),
    "",
    "Nothing was sent: only a reply that a second person approved can be published.",
  ];
}

function measureLines({ measures }: Demo, canvas: Canvas): string[] {
  return [
    styled(canvas, "bold", "Against the truth the town keeps apart from its posts"),
    scoreLine("found by the saved searches", measures.searches),
    scoreLine("recognised as welcoming help", measures.welcome),
    scoreLine("shown to a person at once", measures.human),
    `  left alone where no answer is wanted: ${measures.leftAlone.right} of ${measures.leftAlone.of}`,
  ];
}

function scoreLine(what: string, { recall, precision, right, wanted, found }: Score): string {
  return `  ${what}: recall ${recall.toFixed(3)} (${right} of ${wanted}), precision ${precision.toFixed(3)} (${right} of ${found})`;
}

function shortened(text: string, length: number): string {
  const line = oneLine(text);
  return line.length <= length ? line : `${line.slice(0, length - 1)}…`;
}

function indent(text: string): string {
  return text.replace(/^/gm, "  ");
}
