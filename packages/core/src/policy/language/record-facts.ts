import { overlaps, type Span } from "../../text/span.ts";
import type { Word } from "../../text/words.ts";
import type { DraftView, MentionView } from "../context.ts";
import { weighClauses } from "./clause-score.ts";
import { findOwnAnswers } from "./own-answers.ts";
import { list } from "./phrase-list.ts";
import { type Phrases, phrases } from "./phrases.ts";
import { isQuoted } from "./quotations.ts";
import { type RecordKind, recordPhrases } from "./record-phrases.ts";
import { recordScale } from "./record-signs.ts";
import { recordWords } from "./record-words.ts";
import { isConditional, isGeneral, isInverted } from "./second-person.ts";

export type { RecordKind } from "./record-phrases.ts";

/** A place that confirms or reveals something from the record of the person spoken to. */
export interface RecordFact {
  readonly span: Span;
  readonly kind: RecordKind;
}

const kinds: readonly { readonly kind: RecordKind; readonly found: Phrases }[] = (
  ["money", "question", "visit", "account", "reading"] as const
).map((kind) => ({ kind, found: phrases(recordPhrases[kind], recordWords) }));

/** Statements about cards and accounts that hold for everybody, and offers. */
const harmless = phrases(
  [
    "your (own|first|new|free|public)? (library)? (card|account|pin|hold|holds|record) (is|are)? (always|also|still)? (works|work|gets you|gives you|lets you|opens|open|free|valid|good (at|for|in)|welcome|all you need|private|confidential|safe|yours|nobody's|important|enough|your (ticket|key|pass)|the key)",
    "your (library)? (card|account)? (number|barcode) is (on|under|printed|the|above|below|behind)",
    "(i|we) (see|checked|looked|found|asked|know|heard|noticed) your (question|comment|post|point|message|photo|idea|note|review|suggestion|tweet|reply|email)",
    "(share|post|give|tell|send|show|bring|use|scan|show|keep|grab|need|check|see|find|view|manage|renew|pay|access|link|add|open|update|set up|replace|report|lose|forget|get|have|want|enter|type|download|put|sign|log|stop|visit|look) (*)? (*)? your (library)? (card|account|pin|record|name|fines|holds|card number|books|items|loans)",
    "(you) (came|come|visited|were) (to mind|to the right place|up with|across|out ahead|right|so kind|kind|lucky|wise|smart|brave|patient|missed|heard|not alone)",
    "(you) (asked|were asking) (a|the|such|an|for it|nicely|so|great|good)",
    "(glad|happy|so glad|so happy|great|thrilled|delighted|nice|lovely|good|proud) (that)? you (all)? (came|made it|could come|could make it|joined|were there|were here|stopped by|visited|dropped by)",
    "(thanks|thank you) for (coming|visiting|stopping by|joining|being there|dropping by)",
    "owe (anybody|anyone|it to|yourself|nobody an|me|no one|us an explanation)",
    "your (account|record|file) of (the|that|how|what|those|a)",
    "your balance is (better|great|good|amazing|perfect)",
    "you (returned|renewed|restored|kept) (my|our) ~",
    "you ~ (a|such a|the|an) (great|good|beautiful|lovely|wonderful|nice|perfect|fantastic|amazing|gorgeous|funny|brave|smart|fine|fun|cool|brilliant) ~",
    "(you're|you are) (on|in) (the|our) (list of|same|right|guest list for)",
  ],
  recordWords,
);

/** The places of a draft that confirm or reveal something from the record of the person spoken to. */
export function findRecordFacts(draft: DraftView, mention?: MentionView): readonly RecordFact[] {
  const excused = harmlessPlaces(draft);
  const facts = [
    ...worded(draft, excused, mention),
    ...listed(draft.text),
    ...scored(draft, excused),
    ...answered(draft, mention),
  ];
  return facts
    .filter(({ span }) => !isSupposed(draft.text, span))
    .filter(({ span }, index) => !facts.slice(0, index).some((other) => overlaps(other.span, span)))
    .sort((a, b) => a.span.start - b.span.start);
}

/** `Should your loan be overdue`, `As soon as you've paid`, `Imagine you have ten holds`: the sentence opens with a case that may come. */
function isSupposed(text: string, { start }: Span): boolean {
  const before = /[^.!?\n;:,–—]*$/.exec(text.slice(0, start))![0];
  const opening = text.slice(start - before.length).trimStart();
  return supposed.test(opening) || supposedThing.test(text.slice(start));
}

const supposed =
  /^(?:should (?:your?|yours)|once you(?:['’]ve| have)|as soon as your?|the (?:moment|minute) your?|until your new|imagine|say (?:your?|someone|somebody)|suppose)\b(?! know)/i;
/** `Your loan period depends on the item`, `Your hold would start from today`. */
const supposedThing = /^your (?:[\w-]+ ){1,3}(?:depends|depend|would (?!have)|is (?:worth|a setting|a choice))\b/i;

/** Places that sound like a record and hold for everybody, or are a courtesy. */
export function harmlessPlaces({ words }: DraftView): readonly Span[] {
  return harmless.findAll(words).map(({ span }) => span);
}

/** What the usual wordings find. */
function worded({ text, words }: DraftView, excused: readonly Span[], mention: MentionView | undefined): readonly RecordFact[] {
  return kinds.flatMap(({ kind, found }) =>
    found
      .findAll(words)
      .map(({ span, phrase }) => ({ span: withoutVerb(words, span), pardons: phrase.includes("$delicate") ? [] : excused }))
      .filter(({ span, pardons }) => isFact(span, text, words, pardons))
      .filter(({ span }) => kind !== "question" || mention === undefined || !isPublic(words, span, mention))
      .map(({ span }) => ({ kind, span })),
  );
}

/** What adds up to a fact, whatever the wording. */
function scored(draft: DraftView, excused: readonly Span[]): readonly RecordFact[] {
  return weighClauses(draft, recordScale)
    .filter(({ span }) => !isQuoted(draft.text, span))
    .filter(({ span }) => !excused.some((other) => overlaps(other, span)))
    .map(({ span }) => ({ kind: "account", span }));
}

/** What tells of the person because it answers them. */
function answered(draft: DraftView, mention: MentionView | undefined): readonly RecordFact[] {
  if (mention === undefined) return [];
  return findOwnAnswers(draft, mention)
    .filter((span) => !isQuoted(draft.text, span) && !isConditional(draft.text, draft.words, span))
    .map((span) => ({ kind: "reading", span }));
}

/** `You asked about parking`, in answer to a post about parking: everything that follows stands in the post. */
function isPublic(words: readonly Word[], span: Span, mention: MentionView): boolean {
  const told = new Set(mention.words.map(({ base }) => base));
  const sentence = words.find((word) => word.span.start >= span.start)?.sentence;
  const after = words.filter((word) => word.sentence === sentence && word.span.start > span.start && word.base.length > 3);
  const subject = after.filter(({ base }) => !recordVerbs.has(base));
  return subject.length > 0 && subject.every(({ base }) => told.has(base));
}

const recordVerbs: ReadonlySet<string> = new Set(
  list(
    "asked, emailed, wrote, called, messaged, texted, contacted, about, question, questions, request, your, answered, above, below, already, here, there, this, that, yesterday, today",
  ),
);

/** `Your checkouts: …`, `Your book's in`: no verb, but a list or an apostrophe. */
function listed(text: string): readonly RecordFact[] {
  const pattern =
    /\byour (?:\w+ )?(?:(?:checkouts|holds|loans|fines|fees|renewals|items|due dates)\s*:|(?:book|hold|copy|dvd|order|item|stuff|request|card|account)['’]s (?:in|here|ready|overdue|late|waiting|back|blocked|expired|on)\b)/gi;
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    kind: "reading",
    span: { start: index, end: index + found.length },
  }));
}

/** `You placed the hold`: what is past is told of this person, also after `when`. */
function isPast(words: readonly Word[], span: Span): boolean {
  const own = words.filter((word) => word.span.start >= span.start && word.span.end <= span.end);
  return own[0]?.base === "you" && own.some(({ base }) => /ed$/.test(base) && !["need", "owed"].includes(base));
}

const verbs: ReadonlySet<string> = new Set(["is", "are", "was", "were", "has", "have", "had"]);

/** The thing without the verb that told it from an instruction: `Your hold on Dune`. */
function withoutVerb(words: readonly Word[], span: Span): Span {
  const own = words.filter((word) => word.span.start >= span.start && word.span.end <= span.end);
  const last = own.at(-1);
  return last !== undefined && own.length > 2 && own[0]?.base === "your" && verbs.has(last.base)
    ? { start: span.start, end: own.at(-2)!.span.end }
    : span;
}

function isFact(span: Span, text: string, words: readonly Word[], excused: readonly Span[]): boolean {
  if (isQuoted(text, span) || isInverted(words, span) || /^\s?\?/.test(text.slice(span.end))) return false;
  if (statesDeed(words, span)) return !isConditional(text, words, span);
  return !isGeneral(text, words, span, isPast(words, span)) && !excused.some((other) => overlaps(other, span));
}

/** `I have checked your account` is a fact though `check your account` by itself is none. */
function statesDeed(words: readonly Word[], span: Span): boolean {
  const first = words.find((word) => word.span.start >= span.start)?.base ?? "";
  return ["i", "we", "i've", "we've"].includes(first);
}
