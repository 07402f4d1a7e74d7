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

/** The parameters of a call by name. Fails for those that the network does not know, and for lists: these take one value each. */
export function onlyParameters({ parameters }: NativeCall, known: readonly string[]): Readonly<Record<string, string>> {
  for (const [name, value] of Object.entries(parameters)) {
    if (!known.includes(name)) throw new Error(`the network knows no parameter ${name}`);
    if (typeof value !== "string") throw new Error(`${name} takes one value`);
  }
  return parameters as Readonly<Record<string, string>>;
}

/** Whether a post lies between two parameters, given in milliseconds. */
export function isBetween({ createdAt = "" }: SearchableRecord, since: number | undefined, until: number | undefined): boolean {
  const at = Date.parse(createdAt);
  return (since === undefined || at >= since) && (until === undefined || at < until);
}
