import type { Span } from "../text/span.ts";
import type { DraftView } from "./context.ts";
import { phrases } from "./phrases.ts";
import { isQuoted } from "./quotations.ts";
import { isGeneral } from "./second-person.ts";

/** Things that stand in the record of one person. */
const record = [
  ...["hold", "holds", "loan", "loans", "fine", "fines", "fee", "fees", "balance", "bill", "renewal", "renewals", "reservation"],
  ...[
    "request",
    "requests",
    "account",
    "record",
    "card",
    "library card",
    "checkout",
    "checkouts",
    "registration",
    "pin",
    "due date",
  ],
  ...[
    "interlibrary loan",
    "ill",
    "item",
    "items",
    "book",
    "books",
    "dvd",
    "dvds",
    "copy",
    "appointment",
    "room booking",
    "booking",
  ],
];

const lists = {
  record,
  state: [
    ...[
      "in",
      "ready",
      "here",
      "waiting",
      "available",
      "late",
      "overdue",
      "due",
      "lost",
      "expired",
      "blocked",
      "suspended",
      "cleared",
    ],
    ...[
      "waived",
      "paid",
      "renewed",
      "cancelled",
      "canceled",
      "confirmed",
      "on the (hold)? shelf",
      "at the desk",
      "checked out",
      "next",
    ],
    ...["number *", "up to date", "in transit", "on its way", "on hold", "locked", "frozen", "billed", "past due", "missing"],
  ],
  did: [
    ...[
      "borrowed",
      "returned",
      "renewed",
      "checked out",
      "reserved",
      "requested",
      "ordered",
      "picked up",
      "placed",
      "kept",
      "lost",
    ],
    ...["brought back", "took out", "signed up", "registered", "attended", "missed", "printed", "logged in", "logged on"],
  ],
  handled: [
    ...["renewed", "cleared", "waived", "cancelled", "canceled", "extended", "removed", "paused", "moved", "unblocked", "reset"],
    ...[
      "checked",
      "looked at",
      "looked up",
      "pulled up",
      "found",
      "updated",
      "reactivated",
      "credited",
      "adjusted",
      "see",
      "saw",
    ],
  ],
};

const facts = phrases(
  [
    "your $record (on|for|of) *",
    "your (*)? $record (is|are|was|were|isn't|aren't|wasn't) (now|still|already|not|currently|all|just)? $state",
    "your (*)? $record (has|have|had|just|now)? (just|now|been|already)? (arrived|expired|came|come|went|shows|show|lapsed|cleared)",
    "(i|we|i've|we've|i have|we have) (just|already|now)? $handled your (*)? $record",
    "you (still|already|now|also)? (owe|owed)",
    "you (have|had|'ve got|currently have|still have) (a|an|no|any|one|two|three|four|five|several|some|*)? (overdue|late)? $record (out|due|overdue|on|waiting|ready)",
    "(you|you've|you have) (just|already|last)? $did",
    "(you're|you are) (now|currently|still)? (number *|next in line|on the (wait|waiting)? list|registered|signed up|enrolled|blocked)",
    "(i|we) (can)? (see|notice|noticed) (here)? (that)? (you|your)",
    "(our|the) (records|system|computer|screen) (show|shows|say|says) (that)? (you|your)",
  ],
  lists,
);

/** The places of a draft that confirm or reveal something from the record of the person spoken to. */
export function findRecordFacts({ text, words }: DraftView): readonly Span[] {
  return facts
    .findAll(words)
    .map(({ span }) => span)
    .filter((span) => !isQuoted(text, span) && !isGeneral(text, words, span));
}
