import type { DraftView, MentionView, Speaker } from "../../context.ts";
import { defineRule } from "../../define.ts";
import { phrases } from "../../language/phrases.ts";
import { isQuoted } from "../../language/quotations.ts";
import { withSuspicions } from "../../language/weighing/suspicions.ts";
import type { Rule, RuleFinding } from "../../rule.ts";
import { wholeDraft } from "../../view.ts";
import { riversideContext } from "../example-context.ts";

const place = "(the|our|your|this|a|*)? (county|public|town|city|branch|*)? (library|libraries|branch|system)";
const staffVoice = phrases([
  `(i|we) (also)? (work|am employed|am staff|volunteer) (at|for|with|in) ${place}`,
  `(i'm|i am|we're|we are) (a|an|the|one of the|on the)? (*)? (librarian|librarians|clerk|page|director|manager|staff|staffer|employee|trustee) (here|at|for|with|of|in|myself)?`,
  "(library|librarian|staff) (staff|employee|member|here|speaking)",
  "as (a|an|the) (*)? (librarian|staff|library|employee|staffer) (here|member|at|of|employee)?",
  "(full)? disclosure",
  "(speaking|posting|writing) (for|as) (myself|staff|an employee|a librarian)",
  "my employer",
]);
const partnerVoice = phrases([
  `(partner|partners|vendor|sponsor|sponsors|supplier|contractor) (of|to|for|with) ${place}`,
  "(in)? partnership with",
  "(sponsored|paid) (by|post|partnership)?",
  `(i|we) (work|am working|are working) (for|with) *`,
  `(i'm|i am|we're|we are) (with|from|employed by|paid by|a partner|the vendor|a vendor) *`,
  "(full)? disclosure",
]);
const disclosingTags: ReadonlySet<string> = new Set([
  "ad",
  "advert",
  "sponsored",
  "partner",
  "paidpartnership",
  "librarystaff",
  "staff",
]);
const machineVoice = phrases([
  "(drafted|written|made|prepared|generated|translated) (in part|partly|*)? (with|by) (the)? (help of|aid of)? (a|an|our)? (ai|machine|computer|software|automated|automatic|language model)",
  "(with|by) (the)? help (of|from) (a|an|our)? (ai|machine|software|language model)",
  "(machine|automatic|automatically|ai) (drafted|draft|translation|translated|generated|written|assisted)",
]);

/**
 * Step 1: whoever speaks for or about the library says what binds them to it. A hidden staff or partner voice stops and cannot
 * be allowed by any layer: a public institution never pretends to be its own public.
 */
export const disclosure: Rule = defineRule({
  id: "policy/disclosure",
  step: 1,
  outcome: "stop",
  hold: "locked",
  title: "Nobody pretends to be a bystander",
  why: "Praise or argument from a hidden staff or partner voice deceives the public that pays for the library.",
  needs: ["draft", "speaker"],
  uses: ["network", "mention"],
  languages: ["en"],
  options: {
    machineDrafts: {
      type: "boolean",
      default: true,
      tighter: true,
      about: "whether a machine-drafted reply has to say so (a warning)",
    },
  },
  sources: [
    { title: "US FTC, Endorsement Guides (16 CFR 255): material connections are disclosed", checked: "2026-11-21" },
    { title: "ALA advocacy advice: be open about who you are", checked: "2026-11-21" },
  ],
  bad: [
    {
      draft: "[Best library in the state, everybody says so!]",
      context: riversideContext({ personalAccount: true, affiliation: "staff" }),
    },
    { draft: "[I love their new catalogue.]", context: riversideContext({ affiliation: "partner" }) },
    { draft: "[I don't work there], but their garden is lovely.", context: riversideContext() },
    { draft: "[I'm off, but the branch is open until six.]", context: riversideContext({ personalAccount: true }) },
  ],
  good: [
    {
      draft: "I work at the library, so I'm not neutral, but I love it.",
      context: riversideContext({ personalAccount: true, affiliation: "staff" }),
    },
    {
      draft: "We're a partner of the library and made the new catalogue.",
      context: riversideContext({ affiliation: "partner" }),
    },
    { draft: "I'm glad you like it here.", context: riversideContext() },
    {
      draft: "I put three guides here; drafted with the help of a machine, checked by me.",
      with: { machineDrafted: true },
      context: riversideContext(),
    },
  ],
  misses: ["an affiliation that nobody declared", "a business that is recommended without a word about why"],
  check: ({ draft, speaker, options, network, mention }) => [
    ...hiddenVoice(draft, speaker),
    ...pretendedBystander(draft, speaker, mention),
    ...(options.machineDrafts || network?.machineDrafts === "say-so" ? hiddenMachine(draft) : []),
  ],
});

function hiddenVoice(draft: DraftView, { personalAccount, affiliation }: Speaker): readonly RuleFinding[] {
  const isPartner = affiliation === "partner";
  const isStaff = !isPartner && personalAccount === true && affiliation !== "none";
  if (!(isPartner || isStaff) || discloses(draft, isPartner ? partnerVoice : staffVoice)) return [];
  const who = isPartner ? "A partner of the library" : "Somebody of the library's staff";
  const suggest = isPartner ? "say who you are to the library" : 'say it ("I work at the library") or answer from its account';
  return wholeDraft(draft).map((span) => ({ span, message: `${who} speaks here like a bystander.`, suggest }));
}

/** Words of somebody who says they have nothing to do with the library. */
const bystander = phrases([
  "(i|we) (don't|do not|didn't|never) (work|worked) (there|here|for (the|them|this))",
  "(speaking|talking|writing|posting) (purely|only|just|strictly|simply)? as (a|an) (*)? (resident|local|parent|mum|mom|dad|reader|patron|taxpayer|neighbour|neighbor|visitor|customer|citizen|fan|user|member of the public)",
  "(just|only|merely|simply) (a|an) (*)? (resident|local|parent|mum|mom|dad|reader|patron|taxpayer|neighbour|neighbor|visitor|customer|citizen|fan|regular|bystander|passer by) (here|myself|passing|who|that|with|and|but|of)?",
  "(no|without) (ties|tie|connection|connections|affiliation|link|links|stake|skin in the game) (to|with|at|in)? (the|this|them|any|here)?",
  "(nothing|not) (to do|affiliated|connected|associated) with (the|this|them|that)",
  "(as|being) (a|an) (*)? (outsider|resident|neutral|impartial|independent|ordinary|happy|satisfied) (*)? (patron|reader|resident|parent|observer|user|customer|person)? (i|myself|here|with)",
  "(couldn't|can't|could not) agree more with (the|this|our) library",
  "(i'm|i am) (not|no) (staff|employee|part of|paid|on the payroll|one of them)",
]);

/** From the library's own account nobody speaks as somebody else. */
function pretendedBystander(
  draft: DraftView,
  { affiliation, personalAccount }: Speaker,
  mention: MentionView | undefined,
): readonly RuleFinding[] {
  if (affiliation === "none" && personalAccount === true) return [];
  const found = bystander.findAll(draft.words).flatMap(({ span }) => (isQuoted(draft.text, span) ? [] : [span]));
  return withSuspicions(draft, "bystander", words, found, mention);
}

const words = {
  sure: "speaks like a bystander, from the library",
  likely: "may speak like a bystander, from the library",
  suggest: 'say it: "I work at the library"',
};

function discloses({ words }: DraftView, voice: typeof staffVoice): boolean {
  return voice.test(words) || words.some(({ kind, base }) => kind === "tag" && disclosingTags.has(base));
}

function hiddenMachine(draft: DraftView): readonly RuleFinding[] {
  if (draft.machineDrafted !== true || machineVoice.test(draft.words)) return [];
  const message = "A machine drafted this, and nothing says so.";
  return wholeDraft(draft).map((span) => ({
    span,
    message,
    outcome: "warn",
    suggest: "add a word about it, or write it yourself",
  }));
}
