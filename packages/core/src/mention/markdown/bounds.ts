import type { BlockParser, InlineContext, InlineParser, MarkdownConfig } from "@lezer/markdown";

/**
 * Bounds on what no person writes, so that a hostile text costs time in proportion to its length. Beyond them, marks are text.
 * The longest posts hold 40,000 characters (Reddit, 2026) and far fewer marks in a paragraph than this.
 */
const mostMarks = 2_000;
const deepest = 50;
const longestTarget = 2_048;

const tooDeep: BlockParser = {
  name: "TooDeep",
  before: "LinkReference",
  parse: (context, line) => {
    if (context.depth <= deepest || line.pos >= line.text.length) return false;
    const start = context.lineStart + line.pos;
    context.addElement(context.elt("Paragraph", start, context.lineStart + line.text.length));
    context.nextLine();
    return true;
  },
};

const marks = new Set(["*", "_", "~", "[", "]", "!", ">", "<"].map((mark) => mark.charCodeAt(0)));
const seen = new WeakMap<InlineContext, number>();

const tooMany: InlineParser = {
  name: "TooMany",
  before: "Escape",
  parse: (context, next, at) => {
    if (!marks.has(next)) return -1;
    const count = (seen.get(context) ?? 0) + 1;
    seen.set(context, count);
    return count > mostMarks || (next === 0x5d && opensEndlessTarget(context, at)) ? at + 1 : -1;
  },
};

function opensEndlessTarget(context: InlineContext, at: number): boolean {
  return context.char(at + 1) === 0x28 && !context.slice(at, Math.min(context.end, at + longestTarget)).includes(")");
}

export const bounds: MarkdownConfig = { parseBlock: [tooDeep], parseInline: [tooMany] };
