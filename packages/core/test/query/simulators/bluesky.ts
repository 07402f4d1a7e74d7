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

/** The same with the second version's parameters: lists of which a post has to have any, or none, and switches. */
export function blueskyBringsV2({ text, parameters }: NativeCall, post: SearchableRecord): boolean {
  if (text === "*") throw new Error("there is no sign for everything");
  if (parameters["repliesOnly"] !== undefined && parameters["excludeReplies"] !== undefined)
    throw new Error("repliesOnly and excludeReplies are mutually exclusive");
  if (text === undefined && Object.keys(parameters).every((name) => name.includes("eplies")))
    throw new Error("a query or a filter is required");
  return matchesText(text ?? "*", post) && Object.entries(parameters).every(([name, value]) => matchesList(name, value, post));
}

function matchesList(name: string, value: string | readonly string[], post: SearchableRecord): boolean {
  if (name === "repliesOnly" || name === "excludeReplies") {
    if (value !== "true") throw new Error(`${name} is a switch`);
    return (post.kind === "reply") === (name === "repliesOnly");
  }
  if (typeof value === "string") throw new Error(`${name} is a list`);
  const isExcluding = name.startsWith("exclude");
  const test = tests[(isExcluding ? name.slice("exclude".length).toLowerCase() : name).replace(/s$/, "").replace("hash", "")];
  if (test === undefined) throw new Error(`the network knows no parameter ${name}`);
  return value.some((each) => test(each, post)) !== isExcluding;
}

function matchesParameter(name: string, value: string | readonly string[], post: SearchableRecord): boolean {
  const test = tests[name.replace("mentions", "mention")];
  if (test === undefined) throw new Error(`the network knows no parameter ${name}`);
  if (typeof value !== "string" && name !== "tag") throw new Error(`${name} takes one value`);
  return [value].flat().every((each) => test(each, post));
}

const tests: Readonly<Record<string, (value: string, post: SearchableRecord) => boolean>> = {
  author: (value, { author = {} }) => author.handle === value || author.id === value,
  mention: (value, { mentions = [] }) => mentions.includes(value),
  tag: (value, { tags = [] }) => tags.some((tag) => foldIcu(tag) === value),
  domain: (value, { links = [] }) => links.some((link) => new URL(link).hostname.replace(/^www\./, "") === value),
  since: (value, { createdAt = "" }) => Date.parse(createdAt) >= Date.parse(value),
  until: (value, { createdAt = "" }) => Date.parse(createdAt) < Date.parse(value),
};

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
