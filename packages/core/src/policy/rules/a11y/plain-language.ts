import { defineRule } from "../../define.ts";
import { phrases } from "../../language/phrases.ts";
import { isQuoted } from "../../language/quotations.ts";
import { gradeOf } from "../../language/readability.ts";
import type { Rule } from "../../rule.ts";
import { wholeDraft } from "../../view.ts";

/** What libraries say among themselves, and what readers understand. */
const jargon: Readonly<Record<string, string>> = {
  opac: "catalog",
  ill: "loan from another library",
  circ: "front desk",
  circulation: "front desk",
  periodicals: "magazines",
  serials: "magazines",
  monograph: "book",
  "reference interview": "talk with a librarian",
  "bibliographic record": "catalog page",
  "call slip": "request slip",
  "technical services": "book preparation",
  weeding: "clearing the shelves",
  accession: "new book",
  "authority record": "catalog entry",
  "reserve materials": "course books",
  "readers advisory": "book advice",
};
const found = phrases(Object.keys(jargon));
/** Under thirty words the formulas say nothing. */
const shortestDraft = 30;

/** Step 4: words that everybody reads. Off until a layer turns it on. */
export const plainLanguage: Rule = defineRule({
  id: "a11y/plain-language",
  step: 4,
  outcome: "note",
  optIn: true,
  title: "Plain words",
  why: "Half of the adults in the US read below grade 8; the library's own words help nobody.",
  needs: ["draft"],
  languages: ["en"],
  options: { grade: { type: "number", default: 8, tighter: "lower", about: "school grade that is enough to read it" } },
  sources: [
    { title: "Plain-language guides of US public agencies: grade 8 or lower", checked: "2026-11-21" },
    { title: "Flesch-Kincaid grade level (Kincaid et al., 1975)", checked: "2026-11-24" },
  ],
  bad: [
    "I found it in the [OPAC].",
    "Ask at [circulation] and I'll meet you.",
    "[I recommend consultation of supplementary documentation regarding residential refrigeration infrastructure, particularly concerning humidity regulation, insulation requirements, municipal authorization procedures, and contemporary architectural considerations before commencing construction activities independently, notwithstanding preliminary investigations.]",
  ],
  good: ["I found it in the catalog.", "I was ill last week, sorry.", "Ask at the front desk and I'll meet you."],
  misses: ["short drafts with hard words"],
  check: ({ draft, options }) => {
    const words = found
      .findAll(draft.words)
      .filter(
        ({ span, phrase }) =>
          !isQuoted(draft.text, span) && (phrase !== "ill" || draft.text.slice(span.start, span.end) === "ILL"),
      )
      .map(({ span, phrase }) => ({
        span,
        message: "is a word of librarians",
        suggest: `say ${jargon[phrase]}`,
        fixes: [{ title: `Write: ${jargon[phrase]}`, edits: [{ span, text: jargon[phrase]! }], safe: false }],
      }));
    const grade = draft.words.length < shortestDraft ? 0 : gradeOf(draft);
    if (grade <= options.grade) return words;
    const message = `The reply reads at grade ${Math.round(grade)}; ${options.grade} is the aim.`;
    return [...words, ...wholeDraft(draft).map((span) => ({ span, message, suggest: "shorter sentences and everyday words" }))];
  },
});
