import { detectLanguage } from "../../../mention/language/detect-language.ts";
import { defineRule } from "../../define.ts";
import type { Rule } from "../../rule.ts";
import { wholeDraft } from "../../view.ts";
import { answering } from "../example-context.ts";

const spanish = answering("¿a qué hora abre la biblioteca mañana por la mañana?", "question");

/** Step 3: people are answered in their language where the library can. Off until a layer turns it on. */
export const patronLanguage: Rule = defineRule({
  id: "fair/patron-language",
  step: 3,
  outcome: "note",
  optIn: true,
  title: "In the person's language, where we can",
  why: "An answer in a language somebody does not read is none.",
  needs: ["draft", "mention"],
  options: { languages: { type: "list", default: ["en"], tighter: "more", about: "languages that the library can answer in" } },
  sources: [
    {
      title: "US federal language access plans under Executive Order 13166, practice of county libraries",
      checked: "2026-11-21",
    },
  ],
  bad: [
    { draft: "[We open at nine, and I am at the desk until one.]", context: spanish, options: { languages: ["en", "es"] } },
    {
      draft: "[I found three books for you on the second floor.]",
      with: { lang: "en" },
      context: withLang("es"),
      options: { languages: ["en", "es"] },
    },
  ],
  good: [
    {
      draft: "Abrimos a las nueve, y estoy en el mostrador hasta la una.",
      context: spanish,
      options: { languages: ["en", "es"] },
    },
    { draft: "We open at nine, and I am at the desk until one.", context: spanish },
  ],
  misses: ["languages that are recognised too late in a short post"],
  check: ({ draft, mention, options }) => {
    const theirs = mention.lang ?? detectLanguage(mention.text)?.lang;
    const ours = draft.lang ?? detectLanguage(draft.text)?.lang;
    if (theirs === undefined || ours === undefined || same(theirs, ours)) return [];
    if (!options.languages.some((language) => same(language, theirs))) return [];
    const message = `The post is in ${theirs}, the reply in ${ours}.`;
    return wholeDraft(draft).map((span) => ({ span, message, suggest: "ask a colleague who writes it" }));
  },
});

function same(a: string, b: string): boolean {
  return a.split("-")[0]!.toLowerCase() === b.split("-")[0]!.toLowerCase();
}

function withLang(lang: string) {
  const { mention, need } = answering("busco libros", "request");
  return { need: need!, mention: { ...mention, lang } };
}
