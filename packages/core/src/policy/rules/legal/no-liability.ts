import { defineRule } from "../../define.ts";
import { phrases } from "../../language/phrases.ts";
import { isQuoted } from "../../language/quotations.ts";
import { withSuspicions } from "../../language/weighing/suspicions.ts";
import type { Rule } from "../../rule.ts";
import { answering } from "../example-context.ts";

/** Somebody came to harm, or says so. */
const harm = phrases([
  "(i|you|he|she|they|we|my *|someone|somebody|a kid|a child|a man|a woman) (just|nearly|almost|got|was|were|have been|has been)? (slipped|fell|tripped|hurt|injured|burned|cut|robbed|harassed|assaulted|attacked|groped|followed|hit)",
  "(injury|injuries|injured|ambulance|stitches|concussion|broken (arm|leg|wrist|ankle|hip|tooth)|emergency room)",
  "(stole|stolen|theft|robbed|burgled|broken into)",
  "(harassment|harassed|assault|assaulted|discrimination|discriminated)",
  "(allergic reaction|food poisoning|asbestos|mold|bed bugs|bedbugs)",
  "(damaged|ruined|broke|scratched) my (car|phone|laptop|bike|coat|bag|*)",
  "(fell|fall|falls|dropped|crashed|came down|collapsed|landed) (on|onto|down|off) (me|my|him|her|us|the|our|a)",
  "(gave|made|making|left) (me|us|him|her|my *) (sick|ill|food poisoning|a rash|a concussion|a black eye|bruised)",
  "(my|our|his|her) ~? (got|was|is|were|are|has been) (scratched|dented|hit|keyed|towed|crushed|broken|stolen|ruined|damaged|soaked|hurt|burned|cut|bitten)",
  "(bitten|electrocuted|trapped|stuck) (by|in|between)",
  "(bruise|bruised|bleeding|blood|fracture|fractured|sprained|twisted|swollen|limp|limping)",
  "(wet|icy|slippery) (floor|stairs|steps|sidewalk|ramp)",
  "(mould|mold|cough|wrist|ankle|tooth|knee|elbow|nose|rash|burn|scald|splinter|concussion|sprain|faint|fainted|vomiting|bleeding|unconscious|collapsed)",
  "(nicked|pinched|stole|stolen|mugged|punched|shoved|pushed|kicked|spat|spiked|followed|touched|cornered|leaked|flooded|broken into|got into|scratched|dented|cracked|smashed)",
  "(hurt|hurts|hurting|injured|trapped|caught|stuck|burned|burnt|cut|bruised|sick|ill) (my|her|his|our|myself|himself|herself|me|him|from|by|in|on|at|because)",
  "(sue|suing|claim|compensation|damages|negligence|negligent)",
  "(my|our|his|her) (bike|bag|phone|laptop|purse|wallet|coat|car|pram|stroller|scooter|things|stuff) (was|were|got|is|has been|went|gone|disappeared|vanished)",
]);
const fault = phrases([
  "(it|this|that) (is|was|is all|was all|was clearly|is clearly)? (our|my) (own)? (fault|mistake|negligence|responsibility|liability)",
  "(it's|that's|this is) (all|clearly|entirely)? (our|my) (own)? (fault|mistake|negligence|responsibility)",
  "(our|my) (fault|mistake|bad|negligence)",
  "(we|i) (should have|should've) *",
  "(we|i) (were|was|are|am) (negligent|careless|liable|responsible|to blame|at fault)",
  "(we|i) (failed|neglected|forgot) to",
  "(we|i|the library) (take|takes|accept|accepts) (full|all)? (responsibility|liability|blame)",
  "(we'll|i'll|we will|i will|the library will|the county will) (pay|compensate|cover|reimburse|replace)",
  "(we|i|the library|the county) (are|am|is|aren't|isn't|cannot be|can't be|can not be) (not)? (liable|responsible|at fault|to blame)",
  "(you|he|she|they) (should have|should've|must have) *",
  "(that|it|this) (can't|cannot|couldn't|could not|can't possibly) (have|be) (~)? (come|been|happened|us|ours|our|from|true|right)?",
  "(we'll|i'll|we will|i will|the library will|the county will) (pay|compensate|cover|reimburse|replace|take care of) (for)? (the|your|it|all|that|any)",
  "(we|our staff|the staff|the guard) (always|never|did everything|did nothing wrong|checked|salted|warned)",
  "(not|isn't|wasn't|weren't) (our|the library's|my) (fault|problem|responsibility|doing|floor|property|business)",
  "(at|on) your own risk",
  "(we're|we are|i'm|i am|the library is|the guard is|the staff is|our guard is|our staff is|nobody here is|the city is|the county is) (not|to|all|really|clearly)? (to)? (blame|at fault|liable|responsible|guilty)",
  "(can't|cannot|can not|won't|not) be held (responsible|liable|accountable)",
  "(we|i) (knew|have known|were told|forgot|neglected|admit|ignored|overlooked|never fixed|never checked|never salted)",
  "(you|he|she|they) (must have|probably|simply|just|surely) (slipped|fell|fallen|tripped|stepped|walked|left|lost|dropped|parked|forgot|forgotten)",
  "(our|the) (insurance|insurer|lawyer|lawyers|attorney|county's insurance) (will|covers|pays|handles|can|takes)",
  "what (insurance|our insurance) is for",
  "(your|their|his|her) (shoes|own|fault|kid|dog|speed|phone|carelessness|negligence) ~? (fault|problem|mistake)?",
  "(nobody|no one) else (fell|slipped|complained|was hurt|got hurt|got sick|had)",
  "(stairs|floor|floors|ramp|steps|shelves|elevator|door|playground|swing|railing) (is|are|was|were) (perfectly|completely|quite|very|always|totally)? (safe|dry|fine|ok|okay|new|inspected)",
  "(that|it|this) (did not|didn't|never|could not have|couldn't have) (happen|happened|take place)",
  "(you|they) (were|was) (not)? (wearing|running|looking|watching|careless|warned)",
]);

/** Step 1: nobody admits or argues an injury, a theft or harassment in public. */
export const noLiability: Rule = defineRule({
  id: "legal/no-liability",
  step: 1,
  outcome: "approve",
  title: "No admission and no argument after harm",
  why: "A line about whose fault an injury was can decide a case, and the person who was hurt needs care, not a verdict.",
  needs: ["draft"],
  uses: ["mention"],
  languages: ["en"],
  sources: [{ title: "County rules on incidents and claims, read for this rule set", checked: "2026-11-21" }],
  bad: [
    {
      draft: "I'm so sorry, [it was our fault].",
      context: answering("I slipped on your stairs and broke my wrist", "complaint"),
    },
    { draft: "[You should have used] the rail.", context: answering("I slipped on your stairs", "complaint") },
    { draft: "[We are not responsible] for bikes.", context: answering("my bike was stolen outside the library", "complaint") },
  ],
  good: [
    {
      draft: "I'm so sorry you were hurt. I've told our manager, who will call you today.",
      context: answering("I slipped on your stairs", "complaint"),
    },
    { draft: "I'm sorry, that was our mistake: the sign said ten.", context: answering("your sign was wrong", "complaint") },
  ],
  misses: ["harm that the post tells in other words"],
  check: ({ draft, mention }) => {
    if (!(mention !== undefined && harm.test(mention.words)) && !harm.test(draft.words)) return [];
    const found = fault.findAll(draft.words).flatMap(({ span }) => (isQuoted(draft.text, span) ? [] : [span]));
    return withSuspicions(draft, "liability", words, found, mention);
  },
});

const words = {
  sure: "says whose fault the harm was",
  likely: "may say whose fault the harm was",
  suggest: "say you are sorry for what happened and who will be in touch",
};
