import { defineRule } from "../../define.ts";
import { list } from "../../language/phrase-list.ts";
import { phrases } from "../../language/phrases.ts";
import type { Rule } from "../../rule.ts";
import { answering } from "../example-context.ts";

const distress = phrases(
  [
    "(died|passed away|funeral|grief|grieving|mourning|lost my $near|in tears|crying|heartbroken|devastated|hospital|cancer|suicide|evicted|laid off|fired|divorce|miscarriage|furious|angry|worst|humiliated|ashamed|scared|afraid|robbed|assaulted)",
  ],
  {
    near: list(
      "mom, mother, mum, dad, father, husband, wife, son, daughter, brother, sister, friend, dog, cat, baby, grandma, grandpa, job, home, house",
    ),
  },
);
const joking = phrases([
  "(haha|hahaha|lol|lmao|rofl|hehe|just kidding|jk|no pun intended|pun intended|punny|knock knock|dad joke)",
]);

/** Step 3: no jokes under grief or anger. Off until a layer turns it on. */
export const noJokeAtDistress: Rule = defineRule({
  id: "tone/no-joke-at-distress",
  step: 3,
  outcome: "warn",
  optIn: true,
  title: "No jokes under grief or anger",
  why: "A wink at the wrong moment is remembered longer than any help.",
  needs: ["draft", "mention"],
  uses: ["need"],
  languages: ["en"],
  sources: [{ title: "De-escalation advice for public-facing staff: stay unemotional", checked: "2026-11-21" }],
  bad: [
    { draft: "I'm so sorry[!] Come by.", context: answering("my dad died on monday and I can't read", "none") },
    { draft: "[Haha], I know that feeling. I'll look.", context: answering("waited an hour, worst library", "complaint") },
    { draft: "I'm sorry, I'll call them [😂]", context: answering("waited an hour, worst library", "complaint") },
  ],
  good: [
    { draft: "I'm so sorry. Take all the time you need.", context: answering("my dad died on monday", "none") },
    { draft: "Haha, I know that feeling!", context: answering("my cat ate the book", "none") },
  ],
  misses: ["irony"],
  check: ({ draft, mention, need }) => {
    if (need?.kind !== "complaint" && !distress.test(mention.words)) return [];
    const emoji = draft.words.filter(({ kind }) => kind === "emoji").map(({ span }) => span);
    const marks = [...draft.text.matchAll(/!+/g)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
    const spans = [...joking.findAll(draft.words).map(({ span }) => span), ...emoji, ...marks];
    return spans.map((span) => ({ span, message: "is too light for this post", suggest: "leave it out" }));
  },
});
