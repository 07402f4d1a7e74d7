import type { Mention } from "../mention.ts";
import { textToHtml, toSafeHtml } from "../safe-html.ts";

/** What a feed of mentions says about itself. */
export interface FeedOptions {
  readonly title: string;
  /** Address of the feed itself; it is also its id. */
  readonly feedUrl: string;
  /** Page that shows the same. */
  readonly homeUrl?: string;
  /** RFC 3339, UTC: when the feed was written. */
  readonly now: string;
}

/** The content of one entry: safe HTML, whatever the network sent. */
export function contentOf({ markup, text }: Mention): string {
  return markup?.format === "html" ? toSafeHtml(markup.source) : textToHtml(text);
}

/** A title for readers that need one: the post's own, or its first words. */
export function titleOf({ title, text }: Mention): string {
  if (title) return title;
  const line = text.split("\n", 1)[0]!.trim();
  const short =
    line.length > longestTitle ? `${line.slice(0, line.lastIndexOf(" ", longestTitle) + 1 || longestTitle).trimEnd()}…` : line;
  return short || "(no text)";
}

/** As much as a list in a feed reader shows of a title. */
const longestTitle = 80;

/** Who wrote it, as a reader shows it: the name, or else the handle. */
export function bylineOf({ author }: Mention): string | undefined {
  return author?.name ?? (author?.handle && `@${author.handle}`);
}

/** When it was last changed, as far as anybody said. */
export function changedAt({ editedAt, createdAt, provenance }: Mention): string {
  return editedAt ?? createdAt ?? provenance.heardAt;
}
