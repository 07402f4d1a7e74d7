/**
 * Whose Markdown it is. All are CommonMark with strikethrough and tables; they differ in what a line end means and in how people
 * and communities are named. Without a flavour, whatever can be told apart by its signs alone is read.
 */
export type MarkdownFlavour = "reddit" | "lemmy" | "discourse";
