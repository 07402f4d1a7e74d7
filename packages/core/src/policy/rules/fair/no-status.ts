import { defineRule } from "../../define.ts";
import { list } from "../../language/phrase-list.ts";
import { phrases } from "../../language/phrases.ts";
import { isQuoted } from "../../language/quotations.ts";
import type { Rule } from "../../rule.ts";

const lists = {
  status: [
    ...list(
      "council member, councilmember, councilman, councilwoman, mayor, commissioner, senator, judge, board member, trustee",
    ),
    ...list(
      "donor, major donor, generous donor, benefactor, patron of the arts, vip, celebrity, influencer, public figure, star",
    ),
    ...list(
      "journalist, reporter, famous author, bestselling author, well-known author, local legend, business owner, lawyer, doctor",
    ),
    ...list(
      "verified user, donors, council members, board members, vips, celebrities, influencers, journalists, reporters, councilmen, major donors, sponsors, sponsor, author, politician, police chief, superintendent, professor, verified account, taxpayer of note, big name, founder, ceo, gold member, platinum member, premium member",
    ),
  ],
  weight: [
    ...list("following, followers, platform, reach, audience, influence, position, office, standing, status, stature, fame"),
    ...list(
      "reputation, profile, generosity, donation, donations, gift, support over the years, role on the council, role on the board",
    ),
  ],
};
const favours = phrases(
  [
    "(as|since|because|given that|seeing as|seeing that|knowing) (you're|you are|you) (a|an|the|our|such a|such an|on the|one of our|one of the|my|so)? (biggest|local|most generous|famous|well-known|loyal|*)? ($status|council|board|famous|well known|verified|important)",
    "(as) (a|an|our|the|one of our|such a|such an) (biggest|most generous|famous|well-known|distinguished|prominent|loyal|valued|longtime|major|*)? $status (you|i|i'd|i'll|we|we'll|of course)",
    "(you're|you are) (a|an|the|our|one of our) (biggest|famous|local|major|*)? $status (so|and|which|after all)",
    "(honor|honour|pleasure|privilege|delight) to (hear from|meet|help|serve) (a|an|such a) (*)? (public figure|celebrity|star|famous *|$status)",
    "(you|you've) (have|got) ...? followers",
    "(anything|something|always) for (our|a|my) (favorite|favourite|biggest|best|own|*)? $status",
    "you being (a|an|the|on the|such a)? (famous|*)? ($status|famous|verified|important|council|board)",
    "(our|my) (favorite|favourite|biggest|best) $status",
    "(saved|kept|reserved|held) ...? (for|just for) (our|the) (major|big|biggest|best|generous)? $status",
    "you have (so many|that many|lots of|a lot of|a big|a large|a huge|thousands of|many) (followers|following|fans|subscribers|audience)",
    "$status (families|kids|friends|children)? (get|gets|have|has|go|goes|come|comes) (first|priority|ahead|dibs|special|early|front)",
    "(with|your|those|all those) (*)? followers",
    "(vips|donors|board members|council members|celebrities|influencers|friends of the library|journalists) like you",
    "(as|for) (a|an|our|one of our|such a|such an) (biggest|most generous|famous|well-known|distinguished|prominent|loyal|valued)? $status (like you|of ours|such as you|yourself)",
    "(someone|somebody|anyone|a person|people|a man|a woman) (with|of) (your|such a|that many|so many) (big|large|huge|wide|*)? ($weight|followers)",
    "(with|given|considering|because of|thanks to|in view of|out of respect for) (your|so many|all your|all those) (big|large|huge|wide|generous|many|*)? $weight",
    "(we|i) (always)? (make|made|do|did|making) (an)? (exception|exceptions) for (you|donors|vips|members of the council|council members|board members|friends of|people like you)",
    "(you|your) (generous)? (donated|donation|donations|gift|gave|contributed) (so much|so generously|to us|to the library|last year|means|earns|deserves)? (so|means|earns|deserves|puts|moves|gets) (you|we|i|it)",
    "(i'll|we'll|i will|we will|let me|i'm going to) (rush|bump|fast track|fast-track|prioritize|prioritise|move|put|jump|skip|expedite) (it|this|that|you|yours|your request|your *) (up|to the (front|top)|ahead|first)? (for you)? (since|because|as) (you're|you are|you)",
    "(someone|somebody) (as)? (famous|important|well known|well-known|influential|prominent|distinguished) (as you)?",
    "(honored|honoured|thrilled|starstruck|lucky) (to hear from|that) (someone|somebody|a celebrity|such a|a star)",
    "(i|we) (saw|see|noticed|checked|looked at) (your|how many|that you have) (blue|follower|followers|verified|profile|bio|badge|account has)",
  ],
  lists,
);

/** Step 3: everybody gets the same answer. */
export const noStatus: Rule = defineRule({
  id: "fair/no-status",
  step: 3,
  outcome: "stop",
  hold: "floor",
  title: "No word about fame, office, gifts or followers",
  why: "A public library serves in order of need; a favour for the famous is a slight to everybody else.",
  needs: ["draft"],
  languages: ["en"],
  sources: [{ title: "ALA Code of Ethics I: equitable service, equitable access", checked: "2026-11-21" }],
  bad: [
    "[Since you're a trustee], I moved it up.",
    "We'd love a post from [somebody with your following]!",
    "I'll see what I can do, [given your generous donations].",
  ],
  good: [
    "I'm asking today, and I'll write tomorrow.",
    "We go by date, and I wrote yours down.",
    "We thank everybody who donated to the sale.",
    "I asked the mayor's office for the date.",
  ],
  misses: ["favours without a word about why"],
  check: ({ draft }) =>
    favours
      .findAll(draft.words)
      .filter(({ span }) => !isQuoted(draft.text, span))
      .map(({ span }) => ({
        span,
        message: "makes a difference by who somebody is",
        suggest: "answer as you would answer anybody",
      })),
});
