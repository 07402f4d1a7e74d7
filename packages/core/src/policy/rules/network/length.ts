import type { TextLimits } from "../../../mention/mention.ts";
import { fitsLimits, textLength } from "../../../mention/text-length.ts";
import { graphemes } from "../../../text/graphemes.ts";
import type { Span } from "../../../text/span.ts";
import { defineRule } from "../../define.ts";
import type { Rule } from "../../rule.ts";
import { wholeDraft } from "../../view.ts";

const invented: TextLimits = { unit: "graphemes", limit: 20, source: "invented for this example", checked: "2026-11-24" };

/** Step 4: the network would cut or refuse it. */
export const networkLength: Rule = defineRule({
  id: "network/length",
  step: 4,
  outcome: "stop",
  title: "It fits, as the network counts",
  why: "A reply that is cut in the middle says something else, or is refused when nobody looks.",
  needs: ["draft", "network"],
  sources: [{ title: "The limits of each network, dated, in the manifest of its connector", checked: "2026-11-24" }],
  bad: [
    { draft: "I found three books [for you.]", context: { network: { id: "example", text: invented } } },
    { draft: "I'm here until nine [🙂🙂🙂]", context: { network: { id: "example", text: invented } } },
  ],
  good: [
    { draft: "I found three books.", context: { network: { id: "example", text: invented } } },
    { draft: "I found three books for you.", context: { network: { id: "example" } } },
  ],
  misses: ["limits that a network changed since the day they were read"],
  check: ({ draft, network }) => {
    const limits = network.text;
    if (limits === undefined || wholeDraft(draft).length === 0 || fitsLimits(draft.text, limits)) return [];
    const length = textLength(draft.text, limits);
    const over = length > limits.limit ? `${length - limits.limit} over ${limits.limit}` : `over ${limits.bytes} bytes`;
    const message = `${network.id} takes no more than this: the reply is ${over}.`;
    return [{ span: tooMuch(draft.text, limits), message, suggest: "cut it there, or answer in two posts" }];
  },
});

/** From the last character that still fits to the end. */
function tooMuch(text: string, limits: TextLimits): Span {
  const ends = Array.from(graphemes(text), ({ end }) => end);
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (fitsLimits(text.slice(0, ends[middle]), limits)) low = middle + 1;
    else high = middle;
  }
  return { start: low === 0 ? 0 : ends[low - 1]!, end: text.length };
}
