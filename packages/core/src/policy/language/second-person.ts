import type { Span } from "../../text/span.ts";
import type { Word } from "../../text/words.ts";

/** Words that set a condition: `if you owe`, `whenever your hold is ready`. */
const conditions: ReadonlySet<string> = new Set([
  "if",
  "whenever",
  "once",
  "unless",
  "whether",
  "wherever",
  "anytime",
  "suppose",
  "case",
]);

/** Words that make a statement about any reader, not about this one: `when your hold is ready`, `anything you borrowed`. */
const general: ReadonlySet<string> = new Set([
  ...["when", "until", "till", "before", "where", "every"],
  ...[
    "anyone",
    "anybody",
    "everyone",
    "everybody",
    "someone",
    "somebody",
    "whoever",
    "nobody",
    "people",
    "patrons",
    "readers",
    "whatever",
    "whichever",
  ],
  ...[
    "what",
    "thing",
    "something",
    "anything",
    "everything",
    "any",
    "each",
    "often",
    "usually",
    "normally",
    "sure",
    "imagine",
    "say",
    "hope",
    "wish",
    "maybe",
    "perhaps",
    "how",
  ],
]);

/** Of these, the ones that do not open a statement in the past: `when you placed the hold`. */
const times: ReadonlySet<string> = new Set(["when", "until", "till", "before", "where"]);

/** Helpers that turn a statement into an offer, an instruction or a question when they stand just before the place. */
const modal: ReadonlySet<string> = new Set([
  ...[
    "can",
    "could",
    "may",
    "might",
    "must",
    "should",
    "will",
    "would",
    "to",
    "let",
    "please",
    "don't",
    "never",
    "cannot",
    "can't",
    "won't",
  ],
]);

/** Whether the words before a place in its own clause make it a general statement. A comma, a dash or a semicolon begins a new clause. */
export function isGeneral(text: string, words: readonly Word[], place: Span, isPast = false): boolean {
  const before = clauseBefore(text, words, place);
  const isOpen = (base: string): boolean => conditions.has(base) || (general.has(base) && !(isPast && times.has(base)));
  return before.some(({ base }) => isOpen(base)) || isConditionalAfter(text, place);
}

/** Whether a condition stands before a place in its own clause. Milder than `isGeneral`: a hope or a time is none. */
export function isConditional(text: string, words: readonly Word[], place: Span): boolean {
  return clauseBefore(text, words, place).some(({ base }) => conditions.has(base));
}

function clauseBefore(text: string, words: readonly Word[], place: Span): readonly Word[] {
  const clause = clauseStart(text, place.start);
  return words.filter(({ span }) => span.start >= clause && span.end <= place.start);
}

/** Whether a helper stands right before the place: `did you return it`, `have you picked`, `to check your account`. */
export function isInverted(words: readonly Word[], place: Span): boolean {
  const before = words.filter(({ span }) => span.end <= place.start).at(-1);
  const first = words.find(({ span }) => span.start >= place.start);
  if (before === undefined || first === undefined || before.sentence !== first.sentence) return false;
  if (["you", "you've"].includes(first.base)) return inverting.has(before.base);
  return modal.has(before.base) && first.base === "your";
}

const inverting: ReadonlySet<string> = new Set([
  ...[
    "do",
    "does",
    "did",
    "don't",
    "didn't",
    "have",
    "haven't",
    "had",
    "hadn't",
    "are",
    "aren't",
    "were",
    "weren't",
    "was",
    "will",
    "would",
    "could",
  ],
  ...["can", "can't", "should", "may", "might", "must"],
]);

/** `… is free if you live here`, `… comes when it is your turn`: the condition follows at once. */
function isConditionalAfter(text: string, place: Span): boolean {
  return (
    /^[^.!?\n,;:–—]{0,40}\b(if|when|once|unless|until|as soon as|as long as|whenever)\b (you|your|it|the|they|we|somebody|someone|anyone|a|all)\b/.test(
      text.slice(place.end).toLowerCase(),
    ) && !/\b(until)\b/.test(text.slice(place.end, place.end + 20))
  );
}

function clauseStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !/[.!?,;:()\n–—]/.test(text[start - 1]!)) start--;
  return start;
}
