import type { Tree } from "@lezer/common";
import type { MarkdownFlavour } from "./flavour.ts";
import { type Definitions, readDefinitions } from "./link-targets.ts";
import { parserFor } from "./syntax.ts";

/** Markdown that was parsed. Offsets in the tree are offsets in the source, and both are those of the original. */
export interface MarkdownDocument {
  readonly tree: Tree;
  /** The original, but for the `>` of quotations that stand inside of HTML: they are blanks, so that HTML can be read over them. */
  readonly source: string;
  readonly definitions: Definitions;
  readonly flavour: MarkdownFlavour | undefined;
}

export function parseDocument(markdown: string, flavour: MarkdownFlavour | undefined): MarkdownDocument {
  const tree = parserFor(flavour).parse(markdown);
  return { tree, source: withoutQuoteMarks(tree, markdown), definitions: readDefinitions(tree, markdown), flavour };
}

function withoutQuoteMarks(tree: Tree, markdown: string): string {
  if (!markdown.includes("<") || !markdown.includes(">")) return markdown;
  const parts: string[] = [];
  let done = 0;
  tree.iterate({
    enter: (node) => {
      if (node.name !== "QuoteMark" || !node.matchContext(["HTMLBlock"])) return;
      parts.push(markdown.slice(done, node.from), " ".repeat(node.to - node.from));
      done = node.to;
    },
  });
  return parts.join("") + markdown.slice(done);
}
