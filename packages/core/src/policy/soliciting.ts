import { overlaps, type Span } from "../text/span.ts";
import type { DraftView } from "./context.ts";
import { phrases } from "./phrases.ts";
import { isQuoted } from "./quotations.ts";

const datum = [
  "(library|patron)? (card|barcode|account|id|membership|member|borrower|patron|confirmation|order|reference|tracking) (number|numbers|no|#|barcode|id|info|information|details)?",
  "(library)? (card|barcode)",
  "(home|mailing|street|postal|current|billing|email|e-mail|mail|ip|delivery|shipping)? (address|addresses)",
  "(phone|cell|mobile|telephone|contact|home|work)? (number|phone|cell|telephone|mobile)",
  "(e-mail|email)",
  "(date of birth|birth date|birthdate|birthday|birth year|dob|age)",
  "(full|legal|last|first|real|maiden|middle|mother's maiden|family)? (name|names|surname)",
  "(pin|pin code|pin number|password|passcode|login|username|user name|log in|security question|secret question)",
  "(social|social security|social security number|ssn|last four|last 4|driver's license|drivers license|license number|passport|passport number|student id|tax id)",
  "(credit|debit|payment) card (number|details|info)?",
  "(contact|personal|account|private|login|bank|card) (info|information|details|data)",
  "(zip|zip code|postcode|medicaid number|insurance number)",
  "(hold|request|booking|reservation|borrowing|checkout|reading) (number|history|list)",
];
const recordQuestion = [
  "(what|which|what's the|which of the) (title|titles|book|books|item|items|dvd|movie|film|author|program|class|computer|copy|*)? (did|do|have|was it|were|had|are) (it)? (you) (have|borrow|check|checked|return|returned|renew|reserve|request|requested|put|place|placed|order|ordered|sign|signed|attend|miss|lose|lost|borrowed|read|waiting|looking to renew)",
  "(what|which) (book|books|title|titles|item|items) (you|you've|you have) (borrowed|checked out|returned|lost|had|have|put on hold|requested|ordered|reserved|renewed)",
  "(what|which|how much) (fine|fines|fee|fees|holds) (do|did) you (have|owe|get)",
  "how much do you owe",
  "when (did|is|was|were) (you|your) (borrow|return|check|visit|due|last|hold|book|loan|appointment|born)",
];
const lists = { datum, ask: [...recordQuestion] };
const your =
  "(your|ur|the|a|us your|me your|your full|your complete|your current|your child's|your son's|your daughter's|your husband's|your wife's|their|his|her)";

const questions = phrases(
  [
    `(please|kindly|just|can you|could you|would you|will you|you can|you could|feel free to|go ahead and|we need you to|i need you to|i'll need you to)? (post|reply|comment|respond|share|send|drop|leave|give|tell|include|provide|type|write|put|add|enter|confirm|verify|paste|text|list|message|supply|submit|state) (back|below|here|us|me|with|in the comments|to this|along|the library|in a reply|to us|to me|*)? (with|here|below|and)? ${your} (and|or|*)? $datum`,
    `(what|what's|whats|what is|what was|which|what are) (is|was|are)? (your|ur|your child's|your son's|your daughter's|the) (*)? $datum`,
    `(what|which) $datum (do|did|are|is|was|have) (you|we|it) (use|used|have|give|gave|sign|signed|register|registered|set|under|on|listed)`,
    `(can|could|may|might) (i|we) (please|just|also)? (have|get|see|ask for|ask|grab|know) ${your} (*)? $datum`,
    `(i'll|we'll|i will|we will|i|we|i'd|we'd|i just|we just|we only|i only|i'd just) (just|only|also|still|would|will)? (need|needs|require|want|ask for|be needing|need to know|need to have|need you to send) ${your} (*)? $datum`,
    `(do you have|got|have you got|have you) ${your} (*)? $datum (handy|number|with you|on you|ready|at hand)`,
    "how old (are you|is your *|is he|is she)",
    "(when|what) (is|was|'s) (your)? (birthday|date of birth|birth date|dob)",
    "(where) do you live",
    "what (street|address|house number) (do you|are you)",
    `under (what|which) (name|number|card|email|account)`,
    "(tell|let|remind) (me|us) (know)? $ask",
    "$ask",
  ],
  lists,
);
const privately = phrases([
  "(dm|dms|pm|direct message|private message|private|privately|inbox|chat|live chat|secure form|online form|web form|encrypted)",
  "(by|in|via|through|over|on|as) (a|an|the|our)? (private|direct|secure|online|web)? (message|messages|dm|email|e-mail|phone|mail|chat|form|telephone)",
  "(message|messages|dm|call|phone|email|e-mail|text) (me|us|our|the)",
  "(at|to|from) (the|our|my|any)? (desk|counter|branch|library|front desk|service desk|kiosk|website|app|page|catalog|machine)",
  "(in person|when you (come|visit|call|stop|sign|log|register|get)|offline|not here|never here|online)",
  "(call|visit|come|stop|drop|swing|log|sign)",
]);
const forbidding = phrases([
  "(don't|do not|never|please don't|no need to|not|without|avoid|rather than|instead of|stop|refrain from|won't|wouldn't|can't|cannot|shouldn't|nobody|nor|delete|hide|remove|take down|careful) *",
]);

/** The places of a draft that ask a person to post private data, in public, where nothing nearby says how to do it in private. */
export function findSoliciting({ text, words, sentences }: DraftView): readonly Span[] {
  return questions
    .findAll(words)
    .map(({ span }) => span)
    .filter((span) => !isQuoted(text, span) && !isSoftened(span));

  function isSoftened(span: Span): boolean {
    const sentence = sentences.find((candidate) => overlaps(candidate, span));
    const around = words.filter((word) => sentence !== undefined && overlaps(word.span, sentence));
    const before = around.filter((word) => word.span.start < span.start || word.span.end <= span.start + 12);
    return privately.test(around.filter((word) => !overlaps(word.span, span))) || isForbidden(before, span);
  }

  function isForbidden(before: DraftView["words"], span: Span): boolean {
    return forbidding.findAll(before).some((place) => place.span.start <= span.start && span.start - place.span.end < 20);
  }
}
