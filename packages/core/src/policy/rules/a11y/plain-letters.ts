import { fold } from "../../../text/fold.ts";
import { defineRule } from "../../define.ts";
import type { Rule } from "../../rule.ts";

/** Letters of mathematics, circled and squared ones, and small capitals, used as fonts. */
const fancy =
  /(?:[\u{1d400}-\u{1d7ff}\u{24b6}-\u{24e9}\u{1f130}-\u{1f189}\u{ff21}-\u{ff5a}\u{1d00}-\u{1d22}](?:[ ](?=[\u{1d400}-\u{1d7ff}\u{24b6}-\u{24e9}\u{1f130}-\u{1f189}\u{ff21}-\u{ff5a}]))?){3,}/gu;
/** Faces and figures drawn with signs. */
const drawn = /(?:[¯\\(ツ)_/¯]{6,}|[╯╰°□┻━┳ʘ‿ʘಠ_ಠ]{4,}|(?:[-=~*_#|/\\<>^]{2,}[ \t]*){4,})/gu;

/** Step 4: letters are letters. Off until a layer turns it on. */
export const plainLetters: Rule = defineRule({
  id: "a11y/plain-letters",
  step: 4,
  outcome: "warn",
  optIn: true,
  title: "No letters in disguise, no drawings of signs",
  why: "A screen reader reads fancy letters one by one as mathematical signs, or not at all.",
  needs: ["draft"],
  sources: [{ title: "Accessibility guides for social media of public agencies and universities", checked: "2026-11-21" }],
  bad: ["I have [𝓕𝓻𝓮𝓮 𝓫𝓸𝓸𝓴𝓼] for you", "I don't know [¯\\_(ツ)_/¯]", "I'm here [-=-=-=-=-=-=-=-=]"],
  good: ["I have free books for you", "I'm here -- almost", "It's 10°C in here, I'm sorry"],
  misses: ["fancy letters that are only one or two"],
  check: ({ draft }) => [
    ...[...draft.text.matchAll(fancy)].map(({ 0: found, index }) => {
      const span = { start: index, end: index + found.trimEnd().length };
      const text = fold(found.trimEnd()).text;
      return { span, message: "is no plain letters", fixes: [{ title: `Write: ${text}`, edits: [{ span, text }], safe: true }] };
    }),
    ...[...draft.text.matchAll(drawn)].map(({ 0: found, index }) => ({
      span: { start: index, end: index + found.trimEnd().length },
      message: "is a drawing that is read sign by sign",
      suggest: "say it in words",
    })),
  ],
});
