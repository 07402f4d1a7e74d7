import { defineRule } from "../../define.ts";
import { findRecordFacts, harmlessPlaces, type RecordKind } from "../../language/record-facts.ts";
import { suspicions } from "../../language/weighing/suspicions.ts";
import { doubtAbout } from "../../language/weighing/weigh-sentences.ts";
import type { Rule } from "../../rule.ts";

/** Step 5, second gate: nothing in public that only the library's records can know of this person. */
export const noRecordFacts: Rule = defineRule({
  id: "privacy/no-record-facts",
  step: 5,
  outcome: "stop",
  title: "Nothing from the patron's record",
  why: "What somebody borrows, owes, asks or visits is confidential; confirming it in public tells everybody.",
  needs: ["draft"],
  uses: ["mention"],
  languages: ["en"],
  sources: [
    { title: "ALA Code of Ethics III; ALA, Privacy: An Interpretation of the Library Bill of Rights", checked: "2026-11-21" },
    { title: "US state statutes on the confidentiality of library records", checked: "2026-11-21" },
  ],
  bad: [
    "[Your hold on Dune] is in!",
    "By the way, [you owe] six dollars.",
    "[Your card] has expired, so the gate stayed shut.",
    "[I've renewed your books] until Friday.",
    "[You returned] it on Tuesday.",
    "[You're number 3 on the waiting list].",
  ],
  good: [
    "I never speak about accounts in public; write to me privately.",
    "Once your hold arrives, our system texts you.",
    "You can renew online as often as nobody else is waiting.",
    "If you owe less than ten dollars, you can still borrow.",
    "Bring your card and a photo ID and I'll set it up.",
  ],
  misses: ["facts told without you or your: The large-print one came in for somebody who asked this morning."],
  check: ({ draft, mention }) => {
    const facts = findRecordFacts(draft, mention);
    const found = [...facts.map(({ span }) => span), ...harmlessPlaces(draft)];
    return [
      ...facts.flatMap(({ span, kind }) => {
        const doubt = doubtAbout(draft, "record", span, mention);
        if (doubt === "harmless") return [];
        const finding = { span, about: kind, message: telling[kind], suggest, instead };
        return [doubt === "doubt" ? { ...finding, outcome: "approve" as const } : finding];
      }),
      ...suspicions(draft, "record", { ...weighed, suggest }, found, mention).map((finding) => ({ ...finding, instead })),
    ];
  },
});

const suggest = "offer a private message instead";
const instead = ["I can't talk about accounts in public, but send me a message and I'll look into it right away."];
const weighed = {
  sure: "tells everyone something from this patron's record",
  likely: "may tell something from this patron's record",
};

const telling: Readonly<Record<RecordKind, string>> = {
  reading: "tells everyone what this patron reads",
  money: "tells everyone what this patron owes",
  account: "tells everyone about this patron's account",
  visit: "tells everyone where this patron was",
  question: "tells everyone what this patron asked",
};
