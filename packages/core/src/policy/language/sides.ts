import { compareSpans, type Span } from "../../text/span.ts";
import type { Word } from "../../text/words.ts";
import { findPairs, sentenceAt } from "./pairs.ts";
import { list } from "./phrase-list.ts";
import { phrases } from "./phrases.ts";

const lists = {
  measure: list(
    "measure, measure *, proposition, proposition *, prop, prop *, levy, bond, bond measure, bond issue, amendment, ballot measure, referendum, initiative, recall, millage, ballot issue, issue *, tax measure, school bond, charter amendment",
  ),
  office: list(
    "candidate, candidates, mayor, governor, senator, president, congressman, congresswoman, councilman, councilwoman, council member, commissioner, sheriff, judge, party, campaign, incumbent, challenger, legislator, assemblyman, assemblywoman, representative, alderman, alderwoman, supervisor",
  ),
  party: list(
    "democrat, democrats, republican, republicans, gop, maga, liberals, conservatives, libertarians, socialists, leftists, greens, trump, biden, democratic party, republican party, progressives, tea party",
  ),
};
const sides = phrases(
  [
    "(please|remember to|don't forget to|be sure to|go|to)? (vote|voting|votes) (yes|no|for|against|in favor of|in favour of|him|her|them) ~?",
    "(a|your|every|each|another) (yes|no) vote",
    "(say|saying|says) (yes|no) (to|on) (the|this|our)? $measure",
    "(support|oppose|back|reject|endorse|defeat|pass|approve|supporting|opposing|endorsing|supports|opposes|endorses|save) (the|this|our|that)? ~? ~? $measure",
    "(i|we|i'm|we're|i am|we are|our library|the library) (strongly|proudly|fully|all)? (support|supports|oppose|opposes|endorse|endorses|back|backs|supporting|endorsing|voting for|rooting for|campaigning for|campaigning against|canvassing for|for|against) (the|mayor|governor|senator|candidate)? ~? ($office|$party|$measure)",
    "(which|what|the right|the best|your|only one|one) candidate to (pick|choose|vote for|elect|back|trust)",
    "(our|my) endorsement (goes|is)",
    "(we|i|our library) (proudly)? (endorse|endorses|endorsed) *",
    "(only|just) one (party|candidate) *",
    "it (is|isn't|was) the $party",
    "(elect|reelect|re-elect|unseat|vote out|impeach|oust) (the|our|this|mayor|governor|senator|judge|sheriff|councilman|councilwoman|commissioner|~)",
    "(thank|thanks to|blame|trust|never trust) (the)? $party",
    "(democrats|republicans|the gop|maga|liberals|conservatives|the left|the right|the democrats|the republicans|trump|biden) (are|is|want|wants|will|should|ruin|ruined|have|has|hate|hates|always|never|love|loves|saved|care|cares|gutted|cut|killed|voted|hate us|starved|defunded|fund|funded)",
    "(keep|get|throw|put|send|leave) ~? ~? (in|out of|into) (office|city hall|the statehouse|washington|congress|power)",
    "(keep|get|throw) (mayor|governor|senator|commissioner|councilman|councilwoman|sheriff|that mayor|the mayor) ~? (in|out)",
    "(~|he|she|they) (has|have|gets|get|got|deserves|deserve|earned|needs|need) (my|our|your|another|a second|a third|one more) (vote|votes|term|four years)",
    "(another|second|third) term",
    "(vote|voting) (him|her|them|that ~) out",
    "(campaign|campaigning|canvass|canvassing|phone bank|phonebank|doorknock|fundraise|fundraising|rally) (for|against) ~",
    "(yard|lawn|campaign|window) (sign|signs|poster|posters|button|buttons)",
    "(rooting|cheering|hoping|fighting|praying) for (the|this|our)? ~? ~? $measure to (pass|fail|win)",
    "(hope|hoping|pray|praying|wish) (that)? (the|this|our|that)? ~? ~? $measure (passes|fails|wins|will pass|goes through|is defeated)",
    "(re-election|reelection|reelect)",
  ],
  lists,
);
const things = phrases(
  ["($measure|$party|candidate|candidates|incumbent|the (mayor|governor|senator|sheriff|commissioner) (race|election|campaign))"],
  lists,
);
const stances = phrases([
  "(must|should|needs to|has to|ought to|deserves to) (pass|fail|win|lose|go|stay|be (elected|re-elected|defeated|stopped))",
  "(yes|no) on",
  "(join us|let's|together we) ...? (pass|defeat|stop|win|beat|save|elect)",
  "(best|better|worst|right|wrong|only|obvious|clear) (choice|candidate|option|pick|man|woman|person) (for|to|in)",
  "(vote|votes|ballot) ...? (for|against|wisely|accordingly)",
  "(we|i|you) ...? (need|want|love|hate|fear) ...? (elected|in office|out of office|to win|to lose|to pass|to fail)",
]);
/** Votes that decide nothing public, and facts about voting. */
const neutral = phrases([
  "(vote|voting|votes) (for|against)? (your|our|the|a|which|one|my)? (~)? (favorite|favourite|best|next|cover|covers|book|books|title|name|mascot|photo|picture|poster|film|movie|design|story|bookmark|costume|winner|logo|author|entry|entries|playlist|song|snack)",
  "(up|down) vote",
  "(polling (place|places|hours|station)|ballot (box|drop|boxes)|register to vote|voter (guide|registration|information)|candidate forum|candidates' forum|fact sheet|sample ballot|how to vote|where to vote|official text|all parties|both (sides|parties|candidates))",
  "(don't|do not|can't|cannot|won't|never|may not) (take|tell you|say|advise|recommend|endorse|campaign)",
]);

/** The places where a text takes a side in an election. */
export function findSides(words: readonly Word[]): readonly Span[] {
  const facts = neutral.findAll(words).map(({ span }) => span);
  const taken = sides.findAll(words).map(({ span }) => span);
  const own = taken.filter((span) => !facts.some((other) => other.start <= span.end && span.start <= other.end));
  const rest = words.filter(({ sentence }) => !own.some((span) => sentence === sentenceAt(words, span)));
  const pairs = findPairs(rest, things, stances, neutral);
  return [...own, ...pairs].sort(compareSpans);
}
