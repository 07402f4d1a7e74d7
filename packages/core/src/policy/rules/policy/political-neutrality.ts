import { defineRule } from "../../define.ts";
import { phrases } from "../../language/phrases.ts";
import { isQuoted } from "../../language/quotations.ts";
import { isConditional } from "../../language/second-person.ts";
import type { Rule } from "../../rule.ts";

const lists = {
  measure: [
    "measure",
    "proposition",
    "prop",
    "levy",
    "bond",
    "bond measure",
    "amendment",
    "ballot measure",
    "referendum",
    "initiative",
    "recall",
    "millage",
    "ballot issue",
    "issue",
  ],
  office: [
    "candidate",
    "candidates",
    "mayor",
    "governor",
    "senator",
    "president",
    "congressman",
    "congresswoman",
    "councilman",
    "councilwoman",
    "council member",
    "commissioner",
    "sheriff",
    "judge",
    "party",
    "campaign",
  ],
  party: [
    "democrat",
    "democrats",
    "republican",
    "republicans",
    "gop",
    "maga",
    "liberals",
    "conservatives",
    "libertarians",
    "socialists",
    "leftists",
    "the left",
    "the right",
    "greens",
  ],
};

const sides = phrases(
  [
    "(please|remember to|don't forget to|be sure to|go|to)? (vote|voting) (yes|no)",
    "(please)? vote (for|against) *",
    "(vote|voting) (in favor of|in favour of)",
    "(support|oppose|back|reject|endorse|defeat|pass|approve|supporting|opposing|endorsing|supports|opposes|endorses) (the|this|our|that|*)? (new|county|library|school|state|*)? $measure",
    "(i|we|i'm|we're|i am|we are|our library|the library) (strongly|proudly|fully|all)? (support|supports|oppose|opposes|endorse|endorses|back|backs|supporting|endorsing|voting for|rooting for) (the|mayor|governor|senator|candidate|*)? $office",
    "(a|your|every|each) (yes|no) vote",
    "(only|just) one (party|candidate) *",
    "(say|saying|says) (yes|no) (to|on) (the|this|our)? (*)? $measure",
    "(which|what|the right|the best|your|only one|one) candidate to (pick|choose|vote for|elect|back|trust)",
    "(our|my) endorsement (goes|is)",
    "(we|i|our library) (proudly)? (endorse|endorses|endorsed) *",
    "(the|that|those) $party",
    "it (is|isn't|was) the $party",
    "(elect|reelect|re-elect|unseat|vote out|impeach) (the|our|this|mayor|governor|senator|judge|sheriff|*)",
    "(thank|thanks to|blame) (the)? $party",
    "$party (are|is|want|wants|will|should|ruin|ruined|have|has|hate|hates|always|never)",
    "(keep|get|throw) (mayor|governor|senator|commissioner|councilman|councilwoman|that mayor|the mayor) (*)? (in|out)",
    "(he|she|they|mayor *|governor *|$office) (has|have|gets|get|got) (my|our) vote",
    "vote (him|her|them|that *) out",
    "(vote|votes|voting) (for|against) (the|this|our|that)? (*)? $measure",
    "(rooting|cheering|hoping|campaigning|fighting) for (the|this|our)? (*)? $measure to (pass|fail|win)",
    "(hope|hoping|pray|praying) (the|this|our|that)? (*)? $measure (passes|fails|wins|will pass)",
  ],
  lists,
);

/** Votes that decide nothing public. */
const playful = phrases([
  "(vote|voting) (for|against) (your|our|the|a|which|one|my)? (~)? (favorite|favourite|best|next|cover|covers|book|books|title|name|mascot|photo|picture|poster|film|movie|design|story|bookmark|costume|winner|logo|author|entry|entries)",
  "vote (for|against) (your)? (favorite|favourite)",
]);

/** Step 1: a public library takes no side in an election. */
export const politicalNeutrality: Rule = defineRule({
  id: "policy/political-neutrality",
  step: 1,
  outcome: "stop",
  title: "No side in an election",
  why: "Public money and public accounts may not campaign; most US states forbid it by law, and trust forbids it everywhere.",
  needs: ["draft"],
  languages: ["en"],
  sources: [
    {
      title: "State laws on the use of public resources for campaigns; ALA advocacy advice on facts, not opinions",
      checked: "2026-11-21",
    },
  ],
  bad: [
    "I hope you [vote yes] on Measure 4!",
    "[Support the library levy] in May, and I'll see you there.",
    "[We endorse the mayor], of course.",
  ],
  good: [
    "The levy is on the ballot in May, and I put the county's fact sheet at the desk.",
    "I can help you register to vote until the fifth.",
    "We're a polling place on Tuesday, so parking is tight.",
    "Vote for your favorite cover at the desk, and I'll count on Friday.",
  ],
  misses: ["praise of a politician that asks for no vote"],
  check: ({ draft }) => {
    const harmless = playful.findAll(draft.words);
    return sides
      .findAll(draft.words)
      .filter(({ span }) => !harmless.some((other) => other.span.start <= span.end && span.start <= other.span.end))
      .filter(({ span }) => !isQuoted(draft.text, span) && !isConditional(draft.text, draft.words, span))
      .map(({ span }) => ({ span, message: "takes a side in an election", suggest: "give dates and official facts only" }));
  },
});
