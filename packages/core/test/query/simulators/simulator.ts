import type { NativeCall } from "../../../src/query/plan.ts";
import type { SearchableRecord } from "../../../src/query/searchable.ts";

/** What a plan has owned up to, and a model therefore need not do: rank, hide, or mistreat signs. */
export interface Mended {
  readonly ranking?: boolean;
  readonly hiding?: boolean;
  readonly signs?: boolean;
}

/** Whether a network would bring a post for a call. Throws where the network would refuse the call. */
export type Simulator = (call: NativeCall, post: SearchableRecord, mended: Mended) => boolean;

/** Title and text, as a network with titles looks through them. */
export function wholeText({ title, text }: SearchableRecord): string {
  return title === undefined ? text : `${title}\n${text}`;
}

/** A ranking that nobody can foresee hides some posts. */
export function isRankedOut(post: SearchableRecord, { ranking = false }: Mended): boolean {
  return !ranking && wholeText(post).length % 4 === 0;
}

/** Fails for parameters that the network does not know. */
export function onlyParameters({ parameters }: NativeCall, known: readonly string[]): void {
  for (const name of Object.keys(parameters))
    if (!known.includes(name)) throw new Error(`the network knows no parameter ${name}`);
}

/** Whether a post lies between two parameters, given in milliseconds. */
export function isBetween({ createdAt = "" }: SearchableRecord, since: number | undefined, until: number | undefined): boolean {
  const at = Date.parse(createdAt);
  return (since === undefined || at >= since) && (until === undefined || at < until);
}
