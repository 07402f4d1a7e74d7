/**
 * A small honest model of what Bluesky's search answers: words by UAX 29 (an apostrophe or dot between letters joins), case and
 * accents folded, all terms required, `"…"` for phrases, `*` for everything. Nothing is stemmed, no ending taken off; a run
 * without spaces is one word, as a dictionary might read it. Tags, mentions and links count where the post carries them.
 */
import type { NativeCall } from "../../../src/query/plan.ts";
import type { SearchableRecord } from "../../../src/query/searchable.ts";

/** Whether the network would bring a post for a call. */
export function blueskyBrings({ text = "*", parameters }: NativeCall, post: SearchableRecord): boolean {
  return matchesText(text, post) && Object.entries(parameters).every(([name, value]) => matchesParameter(name, value, post));
}

function matchesText(query: string, { text }: SearchableRecord): boolean {
  const words = wordsOf(text);
  return termsOf(query).every((term) => {
    if (term === "*") return true;
    const wanted = wordsOf(term);
    if (!term.startsWith('"')) return wanted.every((word) => words.includes(word));
    return words.some((_, start) => wanted.every((word, index) => words[start + index] === word));
  });
}

function termsOf(query: string): readonly string[] {
  return query.match(/"[^"]*"|\S+/g) ?? [];
}

/** Letters and digits, joined by an apostrophe, dot or colon between letters, by a comma or dot between digits, by underscores. */
export function wordsOf(text: string): readonly string[] {
  const words =
    text.match(/[\p{L}\p{M}\p{N}_]+(?:(?:(?<=\p{L}\p{M}*)['’.:·](?=\p{L})|(?<=\p{N})[.,'](?=\p{N}))[\p{L}\p{M}\p{N}_]+)*/gu) ??
    [];
  return words.map((word) => foldIcu(word));
}

function foldIcu(word: string): string {
  return word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/ß/g, "ss");
}

function matchesParameter(name: string, value: string, post: SearchableRecord): boolean {
  const { author = {}, mentions = [], tags = [], links = [], createdAt = "" } = post;
  switch (name) {
    case "author":
      return author.handle === value || author.id === value;
    case "mentions":
      return mentions.includes(value);
    case "tag":
      return tags.some((tag) => tag.toLowerCase() === value);
    case "domain":
      return links.some((link) => new URL(link).hostname.replace(/^www\./, "") === value);
    case "since":
      return Date.parse(createdAt) >= Date.parse(value);
    case "until":
      return Date.parse(createdAt) < Date.parse(value);
    default:
      throw new Error(`the network knows no parameter ${name}`);
  }
}
