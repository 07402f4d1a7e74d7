import { defineRule } from "../../define.ts";
import { findThirdParties } from "../../language/third-parties.ts";
import { withSuspicions } from "../../language/weighing/suspicions.ts";
import type { Rule } from "../../rule.ts";
import { answering, exampleLibrary } from "../example-context.ts";

/** Step 5: other people's business is not told to anybody. */
export const noThirdParty: Rule = defineRule({
  id: "privacy/no-third-party",
  step: 5,
  outcome: "stop",
  title: "Nothing about other people",
  why: "A spouse, a child or another reader has the same right to privacy as the person who wrote; of minors nothing is ever told.",
  needs: ["draft"],
  uses: ["mention", "organisation"],
  languages: ["en"],
  sources: [
    { title: "ALA, Library Privacy Guidelines for Students and Minors", checked: "2026-11-21" },
    { title: "US state statutes on the confidentiality of library records", checked: "2026-11-21" },
  ],
  bad: [
    "[Your brother returned] the drill on Monday.",
    "[Tell Nico] from Room 4 we found the mitten.",
    { draft: "I think [Tyler] would love the maker space.", context: answering("my son Tyler is bored", "wish") },
    { draft: "I'm filling in while [Jordan Reyes is on sick leave].", context: { organisation: exampleLibrary } },
  ],
  good: [
    "All second graders of Elm School: we saved the front rows for you.",
    "Whoever holds the card can ask me at the desk.",
    "We'd love to see your kids at story time.",
    { draft: "Jordan Reyes, our gardener of all trades, and I will be there.", context: { organisation: exampleLibrary } },
  ],
  misses: ["people described without a relation: the one with the red hat"],
  check: ({ draft, mention, organisation }) =>
    withSuspicions(draft, "person", words, findThirdParties(draft, mention, organisation?.staffNames ?? []), mention),
});

const words = {
  sure: "tells something about another person",
  likely: "may tell something about another person",
  suggest: "leave them out",
};
