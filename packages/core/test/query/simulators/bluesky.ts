/**
 * A small honest model of what Bluesky's search answers: words by UAX 29 (an apostrophe or dot between letters joins), case and
 * accents folded, all terms required, `"…"` for phrases, `*` for everything. Nothing is stemmed, no ending taken off; a run
 * without spaces is one word, as a dictionary might read it. Tags, mentions and links count where the post carries them.
 */
import type { NativeCall } from "../../../src/query/plan.ts";
import type { SearchableRecord } from "../../../src/query/searchable.ts";
import { foldIcu, holdsInARow, splitByUax29 } from "./readers.ts";

/** Whether the network would bring a post for a call. */
export function blueskyBrings({ text = "*", parameters }: NativeCall, post: SearchableRecord): boolean {
  return matchesText(text, post) && Object.entries(parameters).every(([name, value]) => matchesParameter(name, value, post));
}

function matchesText(query: string, { text }: SearchableRecord): boolean {
  const words = wordsOf(text);
  return termsOf(query).every((term) => {
    if (term === "*") return true;
    const wanted = wordsOf(term);
    return term.startsWith('"') ? holdsInARow(words, wanted) : wanted.every((word) => words.includes(word));
  });
}

function termsOf(query: string): readonly string[] {
  return query.match(/"[^"]*"|\S+/g) ?? [];
}

function wordsOf(text: string): readonly string[] {
  return splitByUax29(text).map(foldIcu);
}

function matchesParameter(name: string, value: string, post: SearchableRecord): boolean {
  const { author = {}, mentions = [], tags = [], links = [], createdAt = "" } = post;
  switch (name) {
    case "author":
    case "authors":
      return author.handle === value || author.id === value;
    case "mentions":
      return mentions.includes(value);
    case "tag":
    case "hashtags":
      return tags.some((tag) => foldIcu(tag) === value);
    case "domain":
    case "domains":
      return links.some((link) => new URL(link).hostname.replace(/^www\./, "") === value);
    case "since":
      return Date.parse(createdAt) >= Date.parse(value);
    case "until":
      return Date.parse(createdAt) < Date.parse(value);
    default:
      throw new Error(`the network knows no parameter ${name}`);
  }
}
