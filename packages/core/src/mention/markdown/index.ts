/** @earshot/core/mention/markdown: Markdown as plain text. A door of its own, because only those who read Markdown need its parser. */

export type { PlainText } from "../plain.ts";
export type { MarkdownFlavour } from "./flavour.ts";
export { fromMarkdown, type MarkdownOptions } from "./from-markdown.ts";
