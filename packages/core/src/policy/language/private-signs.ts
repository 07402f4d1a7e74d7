import type { Scale, Sign } from "./clause-score.ts";
import { list } from "./phrase-list.ts";
import { phrases } from "./phrases.ts";
import { identities, sensitive } from "./sensitive.ts";

const lists = {
  sensitive,
  identities,
  more: list(
    "meds, new meds, pills, lump, tumor, weight, drinking, sober, sobriety, relapse, on probation, probation, parole, jail, prison, end it, ended it, kill yourself, hurt yourself, can't afford, couldn't afford, cannot afford, are broke, you're broke, being broke, so broke, flat broke, so poor, are poor, you're poor, being poor, alone, lonely, at your age, your age, widow, widower, gay, trans, queer, straight, bisexual, lesbian, coming out, mormon, muslim, jewish, catholic, refugee, refugees, refugees like, alcoholics, addicts, undocumented, illegal, papers, pregnant, infertile, miscarriage, divorce, divorced, separated, abused, abuse, beaten, cheated on, homeless, evicted, unemployed, laid off, food stamps, welfare, disability, disabled, wheelchair, depressed, anxious, bipolar, autistic, adhd, dyslexic, hiv, cancer, chemo, diabetes, dementia, rehab, therapy",
  ),
};

const signs: readonly Sign[] = [
  {
    name: "of you",
    group: "person",
    weight: 0.75,
    found: phrases([
      "(you|your|you're|you've|yours|yourself|you were|you are|like us|like you|fellow|poor thing|poor you|you poor)",
    ]),
  },
  {
    name: "said straight of you",
    group: "person",
    weight: 0.75,
    found: phrases([
      "(you|you're|you are|you were|you've been|you must be|you seem|you sound|so you|didn't know you|know you|knew you|see you|hear you|heard you) (are|were|have|had|got|being|been|on|so|a|an|still|also|just|now|too|tried|can't|couldn't|don't|use|used|lost|take|took|live|lived|sleep|drink|drank|'re|going)",
      "(like|as) (you|yourself|your family|us)",
      "your (own|late|new|recent|old|current|first|last|next)? (~)? (is|are|was|were|will|goes|went|must|sounds|shouldn't|isn't|makes|made|kept)",
    ]),
  },
  { name: "something private", group: "private", weight: 1.25, found: phrases(["$sensitive", "$more"], lists) },
  { name: "what somebody is", group: "private", weight: 1, found: phrases(["$identities"], lists) },
  {
    name: "sympathy",
    group: "frame",
    weight: 0.5,
    found: phrases([
      "(sorry|glad|happy|hope|sad|heartbroken|poor|congratulations|congrats|proud|brave|hear|heard|nice to meet|hang in there|stay strong|ashamed|pity|understand|know how|easy|hard|tough)",
    ]),
  },
  {
    name: "an offer that it is the subject of",
    group: "frame",
    weight: -2,
    found: phrases([
      "(book|books|guide|guides|shelf|shelves|list|lists|group|groups|class|classes|clinic|database|program|programs|hour|hours|section|title|titles|memoir|memoirs|novel|novels|audiobook|audiobooks|form|forms|kit|kits|page|pages|workshop|collection|copies|copy|floor|link|resource|resources|workbook|display|comedies|stories|poems|films|movies|start with|try|recommend|suggest|we have|we carry|we own|i have|policy|service|services|topic|subject|shows|series)",
    ]),
  },
  {
    name: "for everybody",
    group: "frame",
    weight: -2,
    found: phrases([
      "(if|whenever|anyone|anybody|everyone|everybody|whoever|whether|any|all of us|people|many|most|some people|nobody|regardless|no matter|whatever|open to all|all are)",
    ]),
  },
  {
    name: "an offer",
    group: "frame",
    weight: -1,
    found: phrases(["(can|could|would|may|might|i'd|we'd|i'll|we'll|let me|please|happy to help|welcome)"]),
  },
  {
    name: "said of people at large",
    group: "frame",
    weight: -1,
    found: phrases([
      "you (can't|cannot|couldn't|don't|take|make|become|leave|leaving|build)",
      "(against|agree|depends|imagine|like a|deserve|under your|your own way)",
    ]),
  },
];

/** How much a clause says something private of the person spoken to. */
export const privateScale: Scale = {
  signs,
  needs: ["person", "private"],
  from: 2.5,
  orders: -1,
  unit: "clause",
  question: 0,
};
