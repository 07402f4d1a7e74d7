import type { Span } from "../../text/span.ts";
import type { DraftView, MentionView } from "../context.ts";
import { list } from "./phrase-list.ts";
import { phrases } from "./phrases.ts";
import { factsOfPost } from "./weighing/sentence-features.ts";

const lists = {
  theirs: list(
    "it, it's, its, they, they're, both, both of them, both of those, all of them, all three, all four, everything, that one, the first one, the second one, the other one, yours, neither, none of them, nothing, one of them, two of them",
  ),
  now: list("now, still, already, just, all, also, currently, both, actually, finally, definitely, not, long"),
  stands: list(
    "due, overdue, ready, late, here, in, back, back in, out, available, returned, checked in, renewed, expired, blocked, cleared, lost, gone, next, in transit, on hold, on its way, on the way, waiting, paid, unpaid, billed, suspended, linked, registered, booked, cancelled, canceled, approved, denied",
  ),
  when: list(
    "now, today, tomorrow, tonight, yesterday, already, monday, tuesday, wednesday, thursday, friday, saturday, sunday, this morning, this week, last night, last week, since *, for you, with your name",
  ),
};
const answers = phrases(
  [
    "$theirs (is|are|was|were|isn't|aren't|has been|have been|went|came|got)? $now? $now? $stands (on|by|until|since|till|as of)? $when",
  ],
  lists,
);

/** `It's due on Friday`, to somebody who asks about a book of theirs: facts in which no `you` stands. */
export function findOwnAnswers({ words }: DraftView, mention: MentionView): readonly Span[] {
  return factsOfPost(mention).isOwn ? answers.findAll(words).map(({ span }) => span) : [];
}
