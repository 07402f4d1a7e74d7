/** @earshot/core/mention/markdown: Markdown as plain text. Also found at `/mention`; this door brings nothing else along. */

export type { PlainText } from "../plain.ts";
export type { MarkdownFlavour } from "./flavour.ts";
export { fromMarkdown, type MarkdownOptions } from "./from-markdown.ts";
export { type MarkdownToSafeHtmlOptions, markdownToSafeHtml } from "./markdown-to-safe-html.ts";
