import type { StoredLedgerEntry } from "@earshot/store";

/** The life of a mention at the desk. A state is never stored: it follows from the ledger. */
export type CardState = "open" | "claimed" | "reviewed" | "approved" | "published";

/** Which state an entry leads to; entries that are not listed leave the state as it is. */
const leadsTo: Readonly<Partial<Record<StoredLedgerEntry["action"], CardState>>> = {
  claimed: "claimed",
  released: "open",
  reviewed: "reviewed",
  approved: "approved",
  published: "published",
};

/** The state after all entries about one mention. A claim that has run out leaves the card open again. */
export function stateOf(entries: readonly StoredLedgerEntry[], now: number): CardState {
  let state: CardState = "open";
  let until = Number.POSITIVE_INFINITY;
  for (const { action, detail } of entries) {
    state = leadsTo[action] ?? state;
    if (action === "claimed") until = Date.parse(String(detail["until"]));
  }
  return state === "claimed" && until <= now ? "open" : state;
}
