import type { Need, NeedKind } from "@earshot/core/need";
import type { BranchFacts, Draft, Organisation } from "@earshot/core/policy";
import type { Card, Person } from "./desk.ts";

/**
 * A first draft for a person to make their own, put together from the library's own facts and the subject of the post. There
 * is none where help is not welcome, where a person must look at once, or in a language it has no words for.
 */
export function suggest(card: Card, person: Person, organisation: Organisation | undefined): Draft | undefined {
  if (card.need.welcome !== "yes" || card.need.abstained || organisation === undefined) return undefined;
  if (card.mention.lang !== undefined && !card.mention.lang.startsWith("en")) return undefined;
  const opening = openings[card.need.kind]?.(organisation.name, subjectOf(card.need));
  if (opening === undefined) return undefined;
  const branch = branchFor(card, person, organisation);
  return { text: [opening, ...wayToReach(card.need, branch, organisation)].join(" "), lang: "en" };
}

type Opening = (library: string, subject: string) => string;

/** How an answer to each kind of need begins. Kinds that are not listed need a person's own words from the start. */
const openings: Readonly<Partial<Record<NeedKind, Opening>>> = {
  question: (library, subject) => `I'm a librarian at ${library}, and I'm glad to look up ${subject} for you.`,
  request: (library, subject) => `I'm a librarian at ${library}, and I'm glad to look for ${subject} for you.`,
  "how-to": (library, subject) =>
    `I'm a librarian at ${library}. I'd start with what we have on ${subject}, and I can set a good book or two aside.`,
  wish: (library, subject) =>
    `I'm a librarian at ${library}. I know some good books on ${subject}, and I'd be happy to set a few aside.`,
  decision: (library, subject) =>
    `I'm a librarian at ${library}. I can find you reviews and comparisons on ${subject}, so that you can decide in peace.`,
  frustration: (library, subject) =>
    `I'm sorry this has been hard. I'm a librarian at ${library}, and I'd like to help with ${subject}.`,
  complaint: () => "I'm sorry about this, and thank you for saying it. I'd like to put it right.",
  praise: () => "Thank you, this made my day! I'll read it to my colleagues.",
  report: () => "Thank you for telling us. I'll pass it on to the person who can mend it.",
};

/** The writer's own words, in quotation marks: they are looked up as they are, and fit any sentence. */
function subjectOf({ about }: Need): string {
  return about === undefined ? "this" : `“${about.replace(/\s+(?:in|at|on|for|near|of)\s+(?:my|our)\b.*$/u, "")}”`;
}

/** The branch the post names, else the speaker's own, else the first. */
function branchFor({ branch }: Card, person: Person, { branches }: Organisation): BranchFacts | undefined {
  return branches.find(({ id }) => id === (branch ?? person.branch)) ?? branches[0];
}

function wayToReach({ kind }: Need, branch: BranchFacts | undefined, { domains }: Organisation): string[] {
  if (kind === "praise" || branch === undefined) return [];
  const desk =
    branch.phone === undefined ? `Ask me at the ${branch.name} desk` : `Ask for me at the ${branch.name} desk, ${branch.phone}`;
  return [domains[0] === undefined ? `${desk}.` : `${desk}, or see https://${domains[0]}.`];
}
