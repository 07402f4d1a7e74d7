import type { Draft, LintResult } from "@earshot/core/policy";
import type { Card, ConnectorReport, Desk, Person } from "@earshot/desk";
import type { Store } from "@earshot/store";
import { startTown, type Town } from "@earshot/town";
import { openTownDesk } from "./hear-town.ts";
import { type Measures, measure } from "./measures.ts";

/** Everything the demo found out, as data. */
export interface Demo {
  readonly notice: string;
  readonly seed: number;
  readonly posts: number;
  readonly networks: readonly ConnectorReport[];
  readonly cards: readonly Card[];
  readonly answer?: Answer;
  readonly measures: Measures;
}

/** One post answered up to the point where a second person would have to approve. */
export interface Answer {
  readonly card: string;
  /** What somebody in a hurry might write, and what is found in it. */
  readonly hasty: { readonly draft: Draft; readonly result: LintResult };
  /** What the desk suggests, and what is found in that. */
  readonly suggested: { readonly draft: Draft; readonly result: LintResult };
}

export interface DemoOptions {
  readonly seed: number;
  readonly store: Store;
  readonly note: (line: string) => void;
  readonly signal: AbortSignal;
}

/** The invented member of staff who answers in the demo. */
const librarian: Person = { id: "R. Okafor", roles: ["librarian"], branch: "central" };

/** What a kind person in a hurry writes: it answers nothing, and tells the world what somebody borrows. */
const hastyText =
  "The library regrets that you had to wonder about this. You should have asked us! Your hold on Cellars of Burgundy is in.";

/** Lives through the week of Millbrook and stops before anything is sent. */
export async function runDemo({ seed, store, note, signal }: DemoOptions): Promise<Demo> {
  const town = await startTown({ seed });
  try {
    const desk = openTownDesk(town, store);
    note(`Millbrook, an invented town on this machine: ${town.world.posts.length} posts of one week, nothing leaves it`);
    const { connectors } = await desk.run({ signal, onReport: (report) => note(progressOf(report)) });
    const cards = await desk.cards();
    const answer = await answerOne(desk, cards, town);
    return {
      notice: town.world.notice,
      seed,
      posts: town.world.posts.length,
      networks: connectors,
      cards,
      ...(answer === undefined ? {} : { answer }),
      measures: measure(town.world, cards),
    };
  } finally {
    await town.stop();
  }
}

function progressOf({ connector, heard, matched, problems }: ConnectorReport): string {
  return [`  heard ${connector}: ${heard} posts, ${matched} matched`, ...problems.map(({ message }) => `    ${message}`)].join(
    "\n",
  );
}

/** Answers the man with the wine cellar, who asked nobody. */
async function answerOne(desk: Desk, cards: readonly Card[], town: Town): Promise<Answer | undefined> {
  const wineCellar = town.world.posts.find(({ id }) => id === "wine-cellar");
  const card = cards.find(({ mention, need }) => need.welcome === "yes" && mention.createdAt === wineCellar?.createdAt);
  if (card === undefined) return undefined;
  const claim = await desk.claim(card.id, librarian);
  const hasty = await desk.review(claim, { text: hastyText }, librarian);
  const draft = (await desk.suggest(card.id, librarian)) ?? { text: "" };
  const suggested = await desk.review(claim, draft, librarian);
  return {
    card: card.id,
    hasty: { draft: hasty.draft, result: hasty.result },
    suggested: { draft: suggested.draft, result: suggested.result },
  };
}
