import { compareSpans, overlaps, type Span } from "../../text/span.ts";
import type { Word } from "../../text/words.ts";
import type { DraftView } from "../context.ts";
import { weighClauses } from "./clause-score.ts";
import { list } from "./phrase-list.ts";
import { phrases } from "./phrases.ts";
import { isQuoted } from "./quotations.ts";
import { requestScale } from "./request-signs.ts";

const lists = {
  /** What nobody should post: enough by themselves in a question. */
  datum: [
    "(library|patron)? (card|barcode|account|membership|member|borrower|patron|confirmation|id) (number|numbers|no|#|barcode|details|info|information)",
    "(barcode|pin|pin code|pin number|password|passcode|login|username|user name|ssn|social security|social security number|dob)",
    "(home|mailing|street|postal|current|billing|new|old|full|email|e-mail|ip|delivery|shipping|physical)? (address|addresses|zip code|zip|postcode|street)",
    "(phone|cell|mobile|telephone|contact|home|work|cell phone|callback) (number|numbers)",
    "(email|e-mail) (address|do|did|should|are|is|was|on|can)",
    "(date of birth|birth date|birthdate|birthday|birth year|age|year of birth)",
    "(last|final) (four|4) (digits|numbers)?",
    "(mother's maiden name|maiden name|security question|secret question|driver's license|drivers license|driver's licence|drivers licence|license number|licence number|passport|passport number|student id|tax id|insurance number)",
    "(credit|debit|payment|bank) (card|account) (number|details|info)?",
    "(contact|personal|account|private|login|card) (info|information|details|data)",
    "(hold|request|booking|reservation|borrowing|checkout|reading) (number|history|list)",
  ],
  /** What is private only as `your …`. */
  owned: [
    "(phone|cell|mobile|telephone|cell phone|email|e-mail)",
    "(full|legal|last|first|real|middle|family|own|complete)? (name|names|surname)",
    "(number|numbers)",
    "(library)? (card|id|account|number|license|licence|receipt|hold slip)",
  ],
  share: list(
    "post, reply, comment, respond, share, send, drop, leave, give, tell, include, provide, type, write, put, add, enter, confirm, verify, paste, text, list, message, supply, submit, state, posting, sharing, sending, giving, leaving, confirming, telling, dropping, commenting, listing, providing, typing, read me, repeat, spell out, upload, show us, let me know, let us know, remind me of, remind us of, need, needs, require, want, ask for",
  ),
  item: list(
    "title, titles, book, books, item, items, dvd, movie, movies, film, class, program, workshop, computer, copy, hold, holds, ones, one, magazine, game, session, fine, fines, fee",
  ),
};

const your =
  "(your|ur|your child's|your son's|your daughter's|your kid's|your husband's|your wife's|their|his|her|you and your *)";
const statements = phrases(
  [
    `$share (*)? (*)? (*)? (*)? ${your} (*)? (*)? ($datum|$owned)`,
    `$share (*)? (*)? (*)? (the|a) ...? ($datum|name) ...? on (the|your) (account|card|file|hold|record|reservation)`,
    `$share (*)? (*)? (*)? (the|a|an)? (last|final) (four|4) (digits|numbers)? (of|on|from)`,
    `(post|send|share|upload|show|reply with|attach|put up|drop|text) (me|us|here)? (a|an|the)? (picture|photo|photos|pic|pics|copy|scan|screenshot|image) of (your|the) (*)? (*)? ($datum|$owned)`,
    `(need|needs|want) (an|a|the|your) ~? ($datum|$owned|email|e-mail|phone|number|address) (to|so|for|before|and) ~`,
    "(give|leave|send|drop|text|tell|get) (me|us) (a|an|the|any) ~? (number|email|e-mail|phone|address|name) (where|to|so|that|i|we|for)",
    "(let|have) (me|us) have your ~? ~?",
    "(tell|remind) (me|us) (who you are|when you were born|where you live|how old you are|how to reach you)",
    "(comment|post|drop|leave|share|paste|type) (all)? your (info|details|data|digits|stuff|particulars|contact|confirmation ~)",
    "to (look you up|find you|find your account|check your account|verify you|see your account) (i|we) (need|will need|have to have|just need)",
    `(tell|let|remind) (me|us) (know)? (what|which|when) ($item)? (did|have|had|do|you|was|were)? ...? (borrowed|borrow|returned|return|checked out|lost|have|had|put on hold|requested|ordered|reserved|renewed|waiting)`,
  ],
  lists,
);
const questions = phrases(
  [
    `(what|what's|whats|which|when's) ...? $datum ...? (you|your|you're|you've|yours)`,
    `(what|what's|whats|which|when|when's) (is|was|are|were)? ${your} (*)? (*)? ($datum|$owned)`,
    `(is|was|are|isn't|still) ${your} (*)? (*)? ($datum|(full|last|first) name) (still|on|at|the|correct|right|now|listed|*)`,
    `(do|did|have|can|could|would|may|might|will|mind) (you|i|we) ...? ${your} (*)? (*)? ($datum|(full|last|first|real)? name|card number|id)`,
    `(would|do) you mind ...? ${your} (*)? (*)? ($datum|$owned)`,
    "whose (card|account|name|hold|book|fine) (is|was|are) (it|this|that|these)",
    "(which|what) (apartment|apt|unit|house number|street|floor) (is|was|are|do|did)",
    "(what's|what is|anything) (overdue|on hold|out|checked out|due) (on|under|for|with) (your|you)",
    "(is|was) (it|that|this|the account|the card|the hold) (under|in|on) your ~",
    "what did you (take out|take home|check out|borrow|sign up for|ask for|return|bring back)",
    "(what|which) (name|number|card|email|account) (is|was) (it|this|that) (under|on|in)",
    "(what|which) name (is|was|are) (the|it|your|you) ...? (under|on)",
    "under (what|which) (name|number|card|email|account)",
    "what's the (full|first|last)? name on (the|your) (card|account|hold|reservation|booking|registration)",
    "(what's|what is) (a|the|your) (good|best|right)? (number|email|phone|phone number|address) (to|for|where|we|i) ...? (you|reach|call|text|contact|send|use)",
    "(what|which) number (should|can|do|could|may|shall) (i|we) (call|text|reach|use|dial)",
    "how old (are you|is your *|is he|is she|are they)",
    "where do you live",
    "what (street|address|house number|part of town) (do you|are you)",
    "when were you born",
    "(what|which) (~)? ($item)? (did|have|had) you (have|borrow|borrowed|check|checked|return|returned|renew|reserve|request|requested|put|place|placed|order|ordered|sign|signed|attend|lose|lost|had)",
    "(what|which) $item (are|were|do) you (waiting|missing|trying to renew|looking to renew|returning|still have|have (out|on hold|checked out))",
    "(what|which) (book|books|title|titles|item|items) (you|you've|you have) (borrowed|checked out|returned|lost|had|put on hold|requested|ordered|reserved|renewed)",
    "how much do you owe",
    "(what|which) (fine|fines|fee|fees|holds) (do|did|are) you",
    "when (did you|was|is) (borrow|return|check|visit|your (last|hold|book|loan|appointment))",
  ],
  lists,
);
/** `Name and phone number, please.`, `Your e-mail?`: data and nothing else. */
const bare = phrases(
  [
    "(your|a|an|the|full|first|last|and|or|plus|with|just|sure|ok|okay|great|hi|hello)? ($datum|$owned|name|names|phone|email|card)",
  ],
  lists,
);
const longestBare = 9;
const holders = phrases([
  "who (is|was) (the)? (account|card|card holder|cardholder|account holder|library card) (holder|owner)?",
  "(post|reply with|send|share|upload|attach|drop) (it|them|that|those) (here|below|in the comments|in a comment|in your reply)",
]);
const channel = "(message|messages|dm|dms|pm|email|e-mail|phone|mail|chat|form|telephone|inbox|text)";
const privately = phrases([
  `(by|in|via|through|over|on|with) (a|an|the|our|my)? (private|direct|secure|online|web|personal|quick)? ${channel}`,
  `(send|drop|shoot|write) (me|us|our team|the desk)? (a|an|us a|me a) (private|direct|quick|short)? ${channel}`,
  "(privately|confidentially|in private|private message|direct message|in person|offline)",
  "(message|dm|pm|call|email|e-mail|phone) (me|us|our|the desk|the branch)",
  "(at|to|from) (the|our|my|any) (front|service|help|circulation|info|information)? (desk|counter|branch|library|kiosk|website|app|catalog|catalogue|machine|door)",
  "(when|once) you (come|visit|stop|are here|get here)",
  "(not|never) (here|in public|online|in the comments|on this page)",
]);
const forbidding = phrases([
  "(don't|do not|never|no need to|without|avoid|avoiding|rather than|instead of|stop|refrain from|won't|wouldn't|can't|cannot|shouldn't|nobody|delete|hide|remove|didn't|not to|ever) ",
]);
/** Looking after one's own data is not giving it away. */
const caring = phrases([
  "birthday (party|cake|present|gift|wish|book|card|celebration)",
  "(check|find|see|change|update|reset|use|bring|show|lose|lost|forgot|forget|keep|protect|renew|replace|memorize|hide|cover) (*)? your",
  "(need|want|have) (a|an|any|no|the|to) *",
  "(do|did) you (have|need|want|get|like) (a|an|the|any)",
]);

/** The places of a draft that ask a person to post private data, in public, where nothing nearby says how to do it in private. */
export function findSoliciting(draft: DraftView): readonly Span[] {
  const { text, words, sentences } = draft;
  const worded = sentences.flatMap((sentence) => {
    const own = words.filter(({ span }) => span.start >= sentence.start && span.end <= sentence.end);
    const found = findIn(own, text.slice(sentence.start, sentence.end).includes("?"));
    return found === undefined || privately.test(own) ? [] : [found];
  });
  const weighed = weighClauses(draft, requestScale).map(({ span }) => span);
  return [...worded, ...weighed.filter((span) => !worded.some((other) => overlaps(other, span)))]
    .filter((span) => !isQuoted(text, span))
    .sort(compareSpans);
}

function findIn(words: readonly Word[], isQuestion: boolean): Span | undefined {
  const elliptic = bareRequest(words, isQuestion);
  if (elliptic !== undefined) return elliptic;
  const asked = isQuestion ? (questions.find(words) ?? holders.find(words))?.span : undefined;
  const told = statements
    .findAll(words)
    .map(({ span }) => span)
    .find((span) => !isForbidden(words, span) && !isCaring(words, span));
  if (asked !== undefined && !isCaring(words, asked)) return told === undefined || asked.start <= told.start ? asked : told;
  return told;
}

/** A short sentence of data, with a question mark or a please. */
function bareRequest(sentence: readonly Word[], isQuestion: boolean): Span | undefined {
  const please = sentence.findIndex(({ base }) => base === "please");
  const words = please > 0 ? sentence.slice(0, please + 1) : sentence;
  if (words.length > longestBare || (!isQuestion && !words.some(({ base }) => base === "please"))) return undefined;
  const found = bare.findAll(words);
  const first = found[0]?.span;
  const others = words.filter((word) => !found.some(({ span }) => word.span.start >= span.start && word.span.end <= span.end));
  const isOnlyData = others.every(({ base }) => fillers.has(base));
  return first !== undefined && isOnlyData ? { start: first.start, end: found.at(-1)!.span.end } : undefined;
}

const fillers: ReadonlySet<string> = new Set(
  list(
    "your, and, or, plus, with, please, just, sure, ok, okay, great, hi, hello, the, a, an, first, yes, thanks, here, below, good, now, also, full, on, it",
  ),
);

function isForbidden(words: readonly Word[], span: Span): boolean {
  return forbidding.findAll(words).some((place) => place.span.start <= span.start && span.start - place.span.end < 12);
}

function isCaring(words: readonly Word[], span: Span): boolean {
  const next = words.find((word) => word.span.start >= span.end);
  const inside = words.filter((word) => word.span.start >= span.start && word.span.end <= (next?.span.end ?? span.end));
  const verb = caring.find(inside);
  return verb !== undefined;
}
