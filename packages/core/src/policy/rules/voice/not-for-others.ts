import { defineRule } from "../../define.ts";
import { list } from "../../language/phrase-list.ts";
import { phrases } from "../../language/phrases.ts";
import { isQuoted } from "../../language/quotations.ts";
import type { Rule } from "../../rule.ts";
import { riversideContext } from "../example-context.ts";

const lists = {
  other: list(
    "the county, the city, the board, the director, my director, our director, the mayor, my boss, our boss, my manager, our manager, the council, the commissioners, the friends, the trustees, the state, the administration, the school, the police",
  ),
  thinks: list(
    "thinks, believes, feels, wants, likes, hates, hopes, plans, intends, agrees, disagrees, supports, opposes, knows, doesn't want, doesn't care, doesn't like, would like, would love, would never, will never, will probably, is going to, is against, is for, cares, think, believe, feel, want",
  ),
};
const speaking = phrases(["$other (really|always|also|probably|definitely|only|just|still)? $thinks"], lists);

/** Step 2: nobody says what others think. Off until a layer turns it on. */
export const notForOthers: Rule = defineRule({
  id: "voice/not-for-others",
  step: 2,
  outcome: "warn",
  optIn: true,
  title: "Nobody says what others think",
  why: "The board and the county have a voice of their own, and a guess about it becomes news.",
  needs: ["draft"],
  uses: ["speaker"],
  languages: ["en"],
  options: {
    mayQuote: {
      type: "list",
      default: ["director", "communications"],
      tighter: "fewer",
      about: "roles that may say what others think",
    },
  },
  sources: [{ title: "Sacramento County, social media policy: one voice", checked: "2026-11-21" }],
  bad: ["[The county thinks] it's too expensive, I hear.", "I'm told [my director believes] in it."],
  good: [
    "The board votes on the 14th, and I'll post the result.",
    { draft: "The board wants to hear from you, and so do I.", context: riversideContext({ roles: ["director"] }) },
  ],
  misses: ["others by name: Jordan thinks"],
  check: ({ draft, speaker, options }) => {
    if (speaker?.roles.some((role) => options.mayQuote.includes(role))) return [];
    return speaking
      .findAll(draft.words)
      .filter(({ span }) => !isQuoted(draft.text, span))
      .map(({ span }) => ({ span, message: "says what others think", suggest: "say what they decided, or what you did" }));
  },
});
