import { defineRule } from "../../define.ts";
import { list } from "../../language/phrase-list.ts";
import { phrases } from "../../language/phrases.ts";
import { isQuoted } from "../../language/quotations.ts";
import type { Rule } from "../../rule.ts";

const lists = {
  body: list(
    "the library, this library, our library, the branch, library staff, the staff, management, the administration, the library system, the county library, the county, our institution, the organization, the team",
  ),
  does: list(
    "regrets, apologizes, apologises, appreciates, values, believes, strives, hopes, thanks, wishes, understands, recommends, asks, requests, reminds, encourages, invites, welcomes, offers, provides, is pleased, is sorry, is committed, is happy, is proud, is aware, is working, is unable, does not, will, would like, has decided, has noted, cannot, can not, takes, apologize, regret, appreciate, value, strive, are committed, are working",
  ),
};
const institution = phrases(
  [
    "$body (sincerely|deeply|always|truly|kindly|strongly|also|greatly)? $does",
    "(patrons|readers|visitors|customers|users|guests|borrowers|members) (are|will be) (kindly|politely|hereby)? (reminded|asked|requested|advised|encouraged|required|expected|invited)",
    "(patrons|customers|users|borrowers) (must|should|may not|are not allowed)",
  ],
  lists,
);

/** Step 2: a person speaks, not a building. Off until a layer turns it on. */
export const noInstitutionAsSubject: Rule = defineRule({
  id: "voice/no-institution-as-subject",
  step: 2,
  outcome: "warn",
  optIn: true,
  title: "No building speaks",
  why: "A library that regrets sounds like a form letter; a person who is sorry sounds like somebody who will help.",
  needs: ["draft"],
  languages: ["en"],
  sources: [{ title: "Plain-language and voice guides of public agencies, read for this rule set", checked: "2026-11-21" }],
  bad: ["[The library regrets] the delay.", "[Patrons are reminded] to bring ID.", "[Our library strives] to serve all."],
  good: [
    "I'm sorry for the delay.",
    "The library is on River Street, and I'm at the desk.",
    "Please bring ID, and I'll make the card.",
  ],
  misses: ["institutions by name: Millbrook regrets"],
  check: ({ draft }) =>
    institution
      .findAll(draft.words)
      .filter(({ span }) => !isQuoted(draft.text, span))
      .map(({ span }) => ({ span, message: "lets an institution speak", suggest: "say I or we, and you" })),
});
