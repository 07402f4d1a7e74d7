import { overlaps, type Span } from "../../../text/span.ts";
import type { Word } from "../../../text/words.ts";
import type { DraftView, MentionView } from "../../context.ts";
import { defineRule } from "../../define.ts";
import { type Identifier, identifiersIn } from "../../detectors/index.ts";
import { weighClauses } from "../../language/clause-score.ts";
import { phrases } from "../../language/phrases.ts";
import { privateScale } from "../../language/private-signs.ts";
import { isQuoted, quotationsIn } from "../../language/quotations.ts";
import { isConditional } from "../../language/second-person.ts";
import { identities, sensitive } from "../../language/sensitive.ts";
import { suspicions } from "../../language/weighing/suspicions.ts";
import { doubtAbout } from "../../language/weighing/weigh-sentences.ts";
import type { Rule, RuleFinding } from "../../rule.ts";
import { answering } from "../example-context.ts";

const lists = { sensitive, identities };
const attributed = phrases(
  [
    "your (own|recent|current|upcoming|ongoing|difficult|mother's|father's|mom's|dad's|son's|daughter's|husband's|wife's|child's|family's|*)? $sensitive",
    "(you're|you are|you were|you've been|you have been|you got|you had|you have|you being|you're going through|you are going through|you went through|you're in|you are in|you lost) (so|still|also|currently|recently|just|a|an|the|in|on|through)? (a|an|the|such)? (bad|hard|difficult|*)? $sensitive",
    "(as|being|since|because|given) (you're|you are|you|a|an|someone) (who is|who has|with|a|an|in)? (a|an)? $sensitive (person|patient|survivor|mother|father|parent|man|woman|immigrant|student)",
    "(as|for) (a|an|the) $identities (woman|man|person|mom|mother|dad|father|parent|family|reader|student|girl|boy|teen|kid|adult|writer|patron|couple|individual|american|veteran|like you|yourself|you|who)",
    "(as|being) (someone|somebody|a person|a woman|a man|a parent|one) (who is|who has|who's|with|in|going through|living with) (a|an|such)? ($identities|$sensitive)",
    "(since|because|as|given that|knowing|being) (you|you're|you are|your) (a|an|so)? $identities",
    "(you) (must be|may be|might be|could be|seem|sound|seem to be|look|being|must have|may have) (in|going through|having|suffering from|dealing with|struggling with|so|very|really|a bit)? (a|an|the)? ($sensitive|$identities)",
    "(since|because|as|if|now that|knowing that|given that) you (use|drink|take|are on|were on|have|had|live|lost|sleep|are in|were in|got) (too much|too|so much)? (drugs|alcohol|meth|opioids|heroin|pills|alone|by yourself|on the street|in your car|in a shelter|no home|no money|no job|no papers|$sensitive)",
    "as (a|an) $identities (living|on|with|without|in|from|who|and|of|over|alone|you|you'll|you'd|you can)",
    "(you must be|you're|you are|you sound|you seem|must be) (so|very|really|pretty|a bit)? (overwhelmed|broke|lonely|desperate|depressed|suicidal|hungry|ashamed|scared|sick|poor|addicted|traumatized|exhausted and ~)",
    "poor (you|thing)",
    "a $sensitive like yours",
    "(you|you've|you just|you were|you got|you're|you have) (just|being|recently|been)? (laid off|let go|lost your (job|home|house|apartment))",
    "$identities (~)? (like|such as) (you|yourself|yourselves)",
    "(glad|happy|hope|sorry|good|great) (that)? (the|those|these|all the|this) (*)? $sensitive (is|are|was|were|will) (*)? (helping|working for|good for|hard on|treating|over for|with) you",
    "being $identities (in|is|here|at|as)",
    "(you're|you are|you were|you) (being|getting|got|just|now|finally)? (evicted|deported|laid off|divorced|arrested|foreclosed|treated for *|diagnosed with *)",
    "(sorry|so sorry|heartbroken) (about|for|to hear about|to read about) the $sensitive",
    "(hope|hoping|praying|wish) (that)? (the|your) (next|first|*)? $sensitive (goes|went|is|works|ends|gets|turns out)",
    "(sounds|seems|looks) like (you're|you are|you have|you've) (a|an|got)? $sensitive",
    "(sorry|heartbroken|sad) (about|to hear about|to read about|for) the $sensitive",
  ],
  lists,
);

/** Step 5: what somebody let slip is not said again by the library. */
export const noEcho: Rule = defineRule({
  id: "privacy/no-echo",
  step: 5,
  outcome: "stop",
  title: "Private things are not repeated",
  why: "A post can be deleted, a library's answer stays on record; and guessing at somebody's health or money is worse than silence.",
  needs: ["draft"],
  uses: ["mention"],
  languages: ["en"],
  sources: [
    {
      title: "ALA, Privacy: An Interpretation of the Library Bill of Rights; GDPR, recital 51 and article 9",
      checked: "2026-11-21",
    },
  ],
  bad: [
    {
      draft: "I hear [your dialysis] takes whole days.",
      context: answering("dialysis three days a week, no time for the branch", "frustration"),
    },
    { draft: "I'll ring [555-0148] at noon.", context: answering("call me at 555-0148 when it's in", "request") },
    { draft: "I'm sorry about [your divorce]; I'd try 346.", context: answering("need books on divorce law", "request") },
  ],
  good: [
    {
      draft: "We can bring books to your door. Shall I write to you privately?",
      context: answering("dialysis three days a week", "frustration"),
    },
    {
      draft: "I wrote to you privately; the number in your post can go now.",
      context: answering("call me at 555-0148", "request"),
    },
    { draft: "I'd start with our guide to divorce law at 346.", context: answering("need books on divorce law", "request") },
  ],
  misses: ["private things in other words than the list knows"],
  check: ({ draft, mention }) => {
    const identifiers = mention === undefined ? [] : repeatedIdentifiers(draft, mention);
    const echoes = mention === undefined || offersResource.test(draft.words) ? [] : echoedWords(draft, mention);
    const inferences = attributed.findAll(draft.words).map(({ span }) => span);
    const quoted = quotationsIn(draft.text);
    const weighed = weighClauses(draft, privateScale)
      .map(({ span }) => span)
      .filter((span) => !quoted.some((other) => overlaps(other, span)));
    const told = inferences.filter((span) => !isQuoted(draft.text, span) && !isConditional(draft.text, draft.words, span));
    const spans = [...identifiers, ...told, ...echoes, ...weighed];
    return [
      ...spans
        .filter((span, index) => !spans.slice(0, index).some((other) => overlaps(other, span)))
        .map((span) => {
          const isSecret = identifiers.includes(span);
          const isDoubtful = !isSecret && doubtAbout(draft, "echo", span, mention) !== "none";
          return { ...repeated(span, isSecret), ...(isDoubtful ? { outcome: "approve" as const } : {}) };
        }),
      ...suspicions(draft, "echo", words, spans, mention).filter(({ span }) => !offersResource.test(wordsIn(draft.words, span))),
    ];
  },
});

const words = {
  sure: "says something private about the person",
  likely: "may say something private about the person",
  suggest: "leave it out; you may suggest that they delete it",
};

function wordsIn(words: readonly Word[], place: Span): readonly Word[] {
  return words.filter(({ span }) => overlaps(span, place));
}

function repeated(span: Span, secret: boolean): RuleFinding {
  const message = secret ? "repeats a private number or address from the post" : words.sure;
  return { span, secret, message, suggest: words.suggest };
}

const sensitiveWords = phrases(["$sensitive"], lists);
/** Where a reply names a shelf, a guide, a group, the private word is the subject of the help. */
const offersResource = phrases([
  "(book|books|guide|guides|shelf|shelves|list|lists|group|groups|class|classes|clinic|database|program|programs|hour|hours|section|title|titles|memoir|memoirs|novel|novels|audiobook|audiobooks|form|forms|kit|kits|page|pages|workshop|collection|copies|copy|floor|link|resource|resources|workbook|workbooks|display|comedies|stories|poems|films|movies|thrillers|poetry|start with|try|recommend|suggest)",
  "(we|i) (have|own|carry|keep|lend|host|run|offer|made|make)",
]);

/** A private word of the post, said again where nothing is offered that it would be the subject of. */
function echoedWords(draft: DraftView, mention: MentionView): readonly Span[] {
  const told = new Set(sensitiveWords.findAll(mention.words).map(({ span }) => mention.plain.text.slice(span.start, span.end)));
  return sensitiveWords
    .findAll(draft.words)
    .map(({ span }) => span)
    .filter((span) => told.has(draft.text.slice(span.start, span.end).toLowerCase()));
}

function repeatedIdentifiers(draft: DraftView, mention: MentionView): readonly Span[] {
  const known = identifiersIn(mention.plain).map(keyOf);
  return identifiersIn(draft.plain)
    .filter((found) => known.includes(keyOf(found)))
    .map(({ span }) => span);
}

function keyOf({ kind, value }: Identifier): string {
  return `${kind} ${value}`;
}
