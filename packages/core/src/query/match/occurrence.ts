import type { Node } from "./node.ts";

/**
 * One place where a positional form stands in a post.
 *
 * Positions count words, offsets count UTF-16 units. Occurrences in different zones never stand near each other: every text is
 * a zone of its own, and so is every tag where only tags are asked about.
 */
export interface Occurrence {
  readonly zone: number;
  /** Index into the parts of the post. */
  readonly part: number;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly firstSentence: number;
  readonly lastSentence: number;
  readonly firstBlock: number;
  readonly lastBlock: number;
  /**
   * The positions that its words take up, in order; between them there may be others. Signs that stand between words have no
   * position: their offsets are here, as negative numbers from -1 down.
   */
  readonly used: readonly number[];
  /** The leaf or phrase that stands there; a combination has members instead. */
  readonly node: Node | undefined;
  readonly members: readonly Occurrence[];
}

/** One occurrence that reaches from the first to the last of several in the same zone. */
export function join(members: readonly Occurrence[], node: Node | undefined): Occurrence {
  const [first] = members as readonly [Occurrence, ...Occurrence[]];
  const whole = { ...first, used: mergePositions(members), node, members };
  for (const member of members) stretch(whole, member);
  return whole;
}

/** Whether no word, and no sign, serves both. */
export function areDisjoint(a: Occurrence, b: Occurrence): boolean {
  return a.zone !== b.zone || !a.used.some((position) => b.used.includes(position));
}

/** How many words are its own. */
export function ownWords({ used }: Occurrence): number {
  return used.length > 0 && used[0]! < 0 ? used.filter((position) => position >= 0).length : used.length;
}

/** The most occurrences that can be picked so that none overlaps another: how often something is said. */
export function countApart(occurrences: readonly Occurrence[]): number {
  let count = 0;
  let last: Occurrence | undefined;
  for (const next of [...occurrences].sort((a, b) => a.zone - b.zone || a.end - b.end)) {
    if (last !== undefined && last.zone === next.zone && next.start < last.end) continue;
    last = next;
    count++;
  }
  return count;
}

type Changeable = { -readonly [Name in keyof Occurrence]: Occurrence[Name] };

function stretch(whole: Changeable, member: Occurrence): void {
  whole.from = Math.min(whole.from, member.from);
  whole.to = Math.max(whole.to, member.to);
  whole.start = Math.min(whole.start, member.start);
  whole.end = Math.max(whole.end, member.end);
  whole.firstSentence = Math.min(whole.firstSentence, member.firstSentence);
  whole.lastSentence = Math.max(whole.lastSentence, member.lastSentence);
  whole.firstBlock = Math.min(whole.firstBlock, member.firstBlock);
  whole.lastBlock = Math.max(whole.lastBlock, member.lastBlock);
}

function mergePositions(members: readonly Occurrence[]): readonly number[] {
  return [...new Set(members.flatMap(({ used }) => used))].sort((a, b) => a - b);
}
