import { compareSpans, type Span } from "../../text/span.ts";
import type { Word } from "../../text/words.ts";
import { findPairs, sentenceAt } from "./pairs.ts";
import { list } from "./phrase-list.ts";
import { phrases } from "./phrases.ts";

const lists = {
  office: list(
    "council member, council members, councilmember, councilman, councilmen, councilwoman, councilor, councillor, mayor, commissioner, commissioners, senator, representative, judge, board member, board members, trustee, trustees, superintendent, police chief, sheriff, governor, politician, official, committee member",
  ),
  giver: list(
    "donor, donors, major donor, major donors, benefactor, benefactors, sponsor, sponsors, patron of the arts, big giver, founding member, gold member, platinum member, premium member, lifetime member, friend of the director, board's wife, mayor's wife, mayor's son",
  ),
  fame: list(
    "vip, vips, celebrity, celebrities, influencer, influencers, public figure, public figures, star, stars, big name, local legend, famous author, famous writer, famous person, bestselling author, best-selling author, well-known author, well known author, famous, well-known, well known, prominent, distinguished, influential, journalist, journalists, reporter, reporters, professor, lawyer, doctor, ceo, business owner, verified account, verified user, verified, blue check, blue checkmark, somebody important, someone important, important person, important people",
  ),
  weight: list(
    "following, followers, platform, reach, audience, influence, position, office, standing, status, stature, fame, reputation, profile, generosity, donation, donations, gift, gifts, contribution, contributions, support over the years, check, cheque, large check, role on the council, role on the board, seat on the board, seat on the council, connections, name, title",
  ),
};
const who = "($office|$giver|$fame)";

/** Wordings that tie the person's own weight to the answer. */
const tied = phrases(
  [
    `(as|since|because|given that|seeing as|seeing that|knowing|now that|considering) (you're|you are|you|we know you're) (a|an|the|our|such a|such an|on the|on our|one of our|one of the|my|so|also)? (~)? (${who}|council|board|commission|important)`,
    `(because|since|as|given that) you (sit|serve|are|work|gave|donate|donated|have|sponsor|sponsored|helped fund|write for|report for) (on|for|at|so|to|us|this|our|the)? (the|our|so|much|a)? (~)? (council|board|commission|committee|city hall|mayor's office|county|newspaper|gazette|followers|generously|much|library|wing|roof|room)`,
    `(as) (a|an|our|the|one of our|such a|such an) (~)? ${who} (you|i|i'd|i'll|we|we'll|of course)`,
    `(you're|you are) (a|an|the|our|one of our) (~)? ${who} (so|and|which|after all)`,
    `(a|an|any|such a|such an|our|my|the|one of our|somebody|someone) (~)? ${who} (like you|such as you|of your|yourself|of ours)`,
    `(honor|honour|honored|honoured|pleasure|privilege|delight|thrilled|starstruck|lucky|excited|every day|often) ...? (from|meet|help|serve|that|have) (a|an|such a|somebody|someone)? (~)? ${who}`,
    "~ (thousand|million)? followers",
    "(given|considering|because of|knowing) who you are",
    "(you're|you are) (somebody|someone) (in|around|at|important|who matters)",
    "(you|your family|your company|your husband|your wife|your father) (run|runs|own|owns|built|founded|paid for|funded|fund|chairs|chair|heads|head|sits on|sit on) (half of)? (the|this|our|half) ~? ~?",
    "(an audience|a following|a platform|a reach|a name|a column|a show|a voice|accounts|a donor|a giver|a gift) (like|of) (yours|your)",
    "(a donor|a person|someone|an account|a client) of your (size|rank|standing|stature|caliber|calibre|importance)",
    "your (column|show|podcast|blog|page|channel|paper|article|name|account) (reaches|opens|has|counts|matters|is read|carries)",
    "(people|those|patrons|readers|accounts|folks) (who|that|with) (matter|give|donate|a blue check|blue checks|many followers|influence|a name)",
    "(ordinary|normal|regular|other|everyday) (patrons|people|readers|folks|users) (wait|have to|can't|don't|must|need)",
    "(normally|usually) (no|not|we don't|we can't|we wouldn't) ...? (but|except) for (you|a|an|someone)",
    "(since|because) it's you",
    "(as) (a|an|our|the) (former|retired|fellow|longtime|big|old) ~? (director|mayor|trustee|donor|librarian|council member|board member)",
    "(friends|members|families|relatives) of (the|our) (board|director|mayor|council|rotary|trustees|friends)",
    "(such a|a|this) (big|large|huge|major|important) (account|name|donor|platform|voice|channel)",
    "not (everybody|everyone) gets this",
    "your (husband|wife|father|mother|boss|family) (being|is|was) (the|our|a|on the) (mayor|director|board|council|trustee|donor|senator|commissioner|judge)",
    `treat you like (a|the) ~`,
    "you write for (the|our) ~",
    `(anything|something|everything|always) for (our|a|the|my) (~)? ${who}`,
    `you being (a|an|the|on the|such a)? (~)? (${who}|important|council|board)`,
    `(someone|somebody|anyone|a person|people|a man|a woman|a voice|an account) (with|of) (your|such a|that many|so many|this many) (~)? ($weight|followers)`,
    "(with|given|considering|because of|thanks to|in view of|out of respect for|for|after) (your|so many|all your|all those) (~)? (~)? $weight",
    `(you|your|the) (~)? (donated|donation|donations|gift|gifts|contribution|generosity) ...? (means|earns|deserves|puts|moves|gets|buys|entitles|pays) (you|we|i|it|for)`,
    "(i|we) (saw|see|noticed|checked|looked at|recognize|recognise|recognized) (your|how many|that you have|you from) (~)? (blue|follower|followers|verified|profile|bio|badge|account|tv|the news|the paper|show)",
    "(do you know|we know|i know) who you are",
    "(we|i) (always)? (make|made|do|did|making) (an)? (exception|exceptions) for (you|donors|vips|members|people like you|friends of)",
    "(someone|somebody) (as)? (famous|important|well known|well-known|influential|prominent|distinguished)",
  ],
  lists,
);
/** Offices, givers and the famous beside a favour: whoever is meant, others wait longer. */
const persons = phrases([who, "(your|that|a|the) (~)? (gift|donation|donations|generosity|contribution)"], lists);
const favours = phrases([
  "(rush|bump|fast track|fast-track|prioritize|prioritise|expedite|jump|skip) (it|this|that|you|yours|the|your|them)",
  "(front|top|head) of (the|my|our) (line|queue|list|pile|stack)",
  "(to|at|in) (the)? (front|top|front row|first row)",
  "(first|early|special|private|personal|exclusive|preferred) (pick|dibs|access|tour|look|copy|service|treatment|invitation|seat|seats|hold)",
  "(make|made|making|an) (an)? exception",
  "(fee|fees|fine|fines|charge|rule|rules|limit|limits) (doesn't|don't|won't|does not|do not|need not) (apply|count|matter)",
  "(shouldn't|shouldn't have to|should not|don't|doesn't|needn't|never|need not) (have to)? (wait|queue|line up|stand in line|pay)",
  "(deserve|deserves|entitled|worthy) (a|an|the|to|of|better|more|special|our)",
  "(get|gets|getting|call|fetch) (the|our|my) (director|manager|boss)",
  "(for free|on the house|no charge|free of charge|waive|waived|goes first|go first|come first|comes first|ahead of (the|others|everyone))",
  "(right away|at once|immediately|personally|drop everything|bring it over|deliver it|side door|after hours)",
  "priority",
]);
/** What is done with everybody in mind. */
const forAll = phrases([
  "(everybody|everyone|anyone|anybody|all of you|whoever|equally|no matter who|same for|nobody|no one)",
  "(thank|thanks|thankful|grateful|gratitude)",
]);

/** The places where a reply makes a difference by office, fame, gifts or followers. */
export function findStatus(words: readonly Word[]): readonly Span[] {
  const own = tied.findAll(words).map(({ span }) => span);
  const rest = words.filter(({ sentence }) => !own.some((span) => sentence === sentenceAt(words, span)));
  const pairs = findPairs(rest, persons, favours, forAll);
  return [...own, ...pairs].sort(compareSpans);
}
