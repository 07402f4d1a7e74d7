import { overlaps, type Span } from "../../../text/span.ts";
import type { DraftView, MentionView } from "../../context.ts";
import { defineRule } from "../../define.ts";
import { type Identifier, identifiersIn } from "../../detectors/index.ts";
import { phrases } from "../../phrases.ts";
import { isQuoted } from "../../quotations.ts";
import type { Rule, RuleFinding } from "../../rule.ts";
import { isGeneral } from "../../second-person.ts";
import { sensitive } from "../../sensitive.ts";
import { answering } from "../example-context.ts";

const lists = { sensitive };
const attributed = phrases(
  [
    "your (own|recent|current|upcoming|ongoing|difficult|mother's|father's|mom's|dad's|son's|daughter's|husband's|wife's|child's|family's|*)? $sensitive",
    "(you're|you are|you were|you've been|you have been|you got|you had|you have|you being|you're going through|you are going through|you went through|you're in|you are in|you lost) (so|still|also|currently|recently|just|a|an|the|in|on|through)? (a|an|the|such)? (bad|hard|difficult|*)? $sensitive",
    "(as|being|since|because|given) (you're|you are|you|a|an|someone) (who is|who has|with|a|an|in)? (a|an)? $sensitive (person|patient|survivor|mother|father|parent|man|woman|immigrant|student)",
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
      draft: "I'm sorry [your chemo] made you miss the date.",
      context: answering("missed the date because of chemo, sigh", "frustration"),
    },
    { draft: "Thanks, I've noted [555-0148].", context: answering("call me at 555-0148 when it's in", "request") },
    { draft: "I'm sorry about [your divorce]; I'd try 346.", context: answering("need books on divorce law", "request") },
  ],
  good: [
    {
      draft: "I'm sorry it was a hard month. I can help by message.",
      context: answering("missed the date because of chemo", "frustration"),
    },
    {
      draft: "You may want to delete your number from your post; I have what I need.",
      context: answering("call me at 555-0148", "request"),
    },
    { draft: "I'd start with our guide to divorce law at 346.", context: answering("need books on divorce law", "request") },
  ],
  misses: ["private things in other words than the list knows"],
  check: ({ draft, mention }) => {
    const identifiers = mention === undefined ? [] : repeatedIdentifiers(draft, mention);
    const inferences = attributed.findAll(draft.words).map(({ span }) => span);
    return [
      ...identifiers.map((span) => repeated(span, true)),
      ...inferences
        .filter((span) => !isQuoted(draft.text, span) && !isGeneral(draft.text, draft.words, span))
        .filter((span) => !identifiers.some((other) => overlaps(other, span)))
        .map((span) => repeated(span, false)),
    ];
  },
});

function repeated(span: Span, secret: boolean): RuleFinding {
  const message = secret ? "repeats a private number or address from the post" : "says something private about the person";
  return { span, secret, message, suggest: "leave it out; you may suggest that they delete it" };
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
