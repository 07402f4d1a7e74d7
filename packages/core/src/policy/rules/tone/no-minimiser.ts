import { defineRule } from "../../define.ts";
import { phrases } from "../../language/phrases.ts";
import { isQuoted } from "../../language/quotations.ts";
import type { Rule } from "../../rule.ts";

const small = "(just|simply|merely|obviously|clearly|of course|only)";
const minimising = phrases([
  `(you|all you|you'll|you'd|all you have to do is|you only) ${small} (need|have|go|click|log|call|look|ask|read|check|come|use|do|scan|enter|type|fill|bring|search|tap|press|open|follow)`,
  `${small} (go|click|log|call|look|read|check|use|do|scan|enter|type|fill|search|tap|press|open|follow|google|ask)`,
  "(it's|it is|that's) (so|very|really|quite|pretty|as)? (easy|simple|obvious|not hard|not that hard|not difficult|not rocket science|common sense)",
  "as (anyone|everyone|everybody|you) (can|should|knows|know|could) (see|tell|know)?",
]);

/** Step 3: what is easy for staff is not called easy. Off until a layer turns it on. */
export const noMinimiser: Rule = defineRule({
  id: "tone/no-minimiser",
  step: 3,
  outcome: "note",
  optIn: true,
  title: "Nothing is called easy",
  why: "Just and obviously tell somebody who asked that they should not have needed to.",
  needs: ["draft"],
  languages: ["en"],
  sources: [{ title: "Plain-language guides of public agencies, read for this rule set", checked: "2026-11-21" }],
  bad: ["I'd say [just click] the button.", "[It's so easy], you'll see."],
  good: ["I just looked, it's in.", "Click the green button, and I'm here if it fails.", "We just opened."],
  misses: ["tone that no word gives away"],
  check: ({ draft }) =>
    minimising
      .findAll(draft.words)
      .filter(({ span }) => !isQuoted(draft.text, span))
      .map(({ span }) => ({ span, message: "makes the question small", suggest: "give the step without the just" })),
});
