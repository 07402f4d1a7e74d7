import type { CompileOptions } from "./compile.ts";
import { lower } from "./lower.ts";
import { createSources } from "./match/sources.ts";
import type { SearchLink } from "./plan.ts";
import { faultsOf } from "./planner/ask.ts";
import type { Loss } from "./planner/asking.ts";
import { callsFor } from "./planner/calls.ts";
import { onNetwork } from "./planner/own-network.ts";
import { weaken } from "./planner/weaken.ts";
import type { SearchProfile } from "./profile.ts";
import type { Query } from "./syntax.ts";

/**
 * A link that opens the network's own search box for a query, more of them where the box knows no OR, and in plain sentences
 * what the box loses of it. Nothing where the network has no public search page, or the query nothing that could be typed there.
 */
export function searchUrl(query: Query, profile: SearchProfile, options: CompileOptions = {}): SearchLink | undefined {
  const { page } = profile;
  if (page === undefined) return undefined;
  const form = onNetwork(lower(query, options), profile);
  if (form === undefined) return undefined;
  const { clause } = createSources(query.source, options.saved);
  const grammar = { ...page.grammar, parameters: {} };
  const { ask, losses } = weaken(form, { grammar, loose: true, now: 0, clause });
  const { calls, tooLong } = callsFor(ask, profile, grammar);
  const [first, ...others] = calls.flatMap(({ text }) => text ?? []);
  if (first === undefined || first === "") return undefined;
  const loss = [
    ...losses.map(({ origin, how }) => lossWords[how](clause(origin))),
    ...tooLong.map((text) => `${text} is longer than the box takes`),
    ...(faultsOf(ask).some(({ code }) => code === "GAP_FOLD")
      ? ["words are missed in other spellings (with accents, with an ending)"]
      : []),
    ...(page.loss ?? []),
  ];
  const address = (text: string): string => page.template.replace("{query}", encodeURIComponent(text));
  return { url: address(first), more: others.map(address), loss: [...new Set(loss)] };
}

const lossWords: Readonly<Record<Loss["how"], (clause: string) => string>> = {
  dropped: (clause) => `${clause} is not part of it`,
  "not-excluded": (clause) => `posts with ${clause} are not left out`,
  "over-excluded": (clause) => `leaving out ${clause} may leave out a little more than is meant`,
  widened: (clause) => `${clause} finds more than it means`,
};
