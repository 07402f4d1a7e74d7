import {
  Autolink,
  type BlockParser,
  parser as commonMark,
  type DelimiterType,
  type InlineContext,
  type InlineParser,
  type MarkdownConfig,
  type MarkdownExtension,
  type MarkdownParser,
  Strikethrough,
  Subscript,
  Superscript,
  Table,
} from "@lezer/markdown";
import { bounds } from "./bounds.ts";
import type { MarkdownFlavour } from "./flavour.ts";

/** The parser for a flavour; made on first use, because most programs read one. */
export function parserFor(flavour: MarkdownFlavour | undefined): MarkdownParser {
  const known = parsers.get(flavour);
  if (known !== undefined) return known;
  const only = flavour === undefined ? [] : [ofFlavour[flavour]];
  const made = commonMark.configure([Strikethrough, Table, Autolink, forums, ...only, bounds]);
  parsers.set(flavour, made);
  return made;
}

const parsers = new Map<MarkdownFlavour | undefined, MarkdownParser>();

const spoiler: DelimiterType = { resolve: "Pair", mark: "PairMark" };

/** Reddit: `>!the butler!<`, and a whole paragraph after `>!`. */
const redditSpoiler: InlineParser = {
  name: "RedditSpoiler",
  before: "Emphasis",
  parse: (context, next, at) => {
    if (next === 0x3e && context.char(at + 1) === 0x21) {
      if (at === context.offset && !context.text.includes("!<")) return context.addElement(context.elt("PairMark", at, at + 2));
      return context.addDelimiter(spoiler, at, at + 2, true, false);
    }
    if (next === 0x21 && context.char(at + 1) === 0x3c) return context.addDelimiter(spoiler, at, at + 2, false, true);
    return -1;
  },
};

/** A quotation, unless the line begins with a spoiler. */
const quotation: BlockParser = {
  name: "Quotation",
  before: "HorizontalRule",
  parse: (context, line) => {
    if (line.next !== 0x3e || line.text.charCodeAt(line.pos + 1) === 0x21) return false;
    context.startComposite("Blockquote", line.pos);
    context.addElement(context.elt("QuoteMark", context.lineStart + line.pos, context.lineStart + line.pos + 1));
    line.moveBase(line.pos + (line.text.charCodeAt(line.pos + 1) === 0x20 ? 2 : 1));
    return null;
  },
};

/**
 * Discourse: `[quote="ann, post:1, topic:2"]`, `[details="More"]`, `[spoiler]`, `[poll type=regular]`, each with its end, and
 * `[date=2026-03-02]`. Names are short.
 */
export const bracketTag: RegExp =
  /\[(\/?)(quote|details|spoiler|poll|date)(?:=(["']?)([^\]\n]{0,300}?)\3|[ \t][^\]\n]{0,300})?\]\n?/iy;

/** Lemmy: `::: spoiler What it is`, and `:::` at its end, each on a line of its own. */
export const fence: RegExp = /:::+[ \t]*(?:(spoiler)\b[ \t]*([^\n]*))?(?:\n|$)/iy;

const blockTag: InlineParser = {
  name: "BlockTag",
  before: "Link",
  parse: (context, next, at) => {
    if (next === 0x5b) return addMatch(context, bracketTag, "BracketTag", at);
    if (next === 0x3a && (at === context.offset || context.char(at - 1) === 0x0a)) return addMatch(context, fence, "Fence", at);
    return -1;
  },
};

function addMatch(context: InlineContext, pattern: RegExp, node: string, at: number): number {
  pattern.lastIndex = at - context.offset;
  const match = pattern.exec(context.text);
  return match === null ? -1 : context.addElement(context.elt(node, at, at + match[0].length));
}

const forums: MarkdownConfig = {
  defineNodes: [{ name: "Pair" }, { name: "PairMark" }, { name: "BracketTag" }, { name: "Fence" }],
  parseBlock: [quotation],
  parseInline: [redditSpoiler, blockTag],
  remove: ["Blockquote"],
};

/** Reddit: `^word` and `^(some words)` stand higher; bots write whole signatures so. */
const raised: InlineParser = {
  name: "Raised",
  before: "Emphasis",
  parse: (context, next, at) => {
    if (next !== 0x5e || isBlankOrEnd(context.char(at + 1))) return -1;
    if (context.char(at + 1) !== 0x28) return context.addElement(context.elt("PairMark", at, at + 1));
    const end = context.text.indexOf(")", at - context.offset);
    if (end < 0) return -1;
    const inside = context.parser.parseInline(context.text.slice(at + 2 - context.offset, end), at + 2);
    const close = end + context.offset;
    const marks = [context.elt("PairMark", at, at + 2), ...inside, context.elt("PairMark", close, close + 1)];
    return context.addElement(context.elt("Pair", at, close + 1, marks));
  },
};

function isBlankOrEnd(unit: number): boolean {
  return unit < 0 || unit === 0x20 || unit === 0x0a || unit === 0x09;
}

const letterTags = new Map(["b", "i", "u", "s"].map((name): [string, DelimiterType] => [name, { ...spoiler }]));
const letterTag = /\[(\/?)([bius])\]/iy;

/** Discourse still takes `[b]bold[/b]` and its kin. */
const oldTag: InlineParser = {
  name: "OldTag",
  before: "Link",
  parse: (context, next, at) => {
    if (next !== 0x5b) return -1;
    letterTag.lastIndex = at - context.offset;
    const match = letterTag.exec(context.text);
    if (match === null) return -1;
    const closes = match[1] === "/";
    return context.addDelimiter(letterTags.get(match[2]!.toLowerCase())!, at, at + match[0].length, !closes, closes);
  },
};

const ofFlavour: Readonly<Record<MarkdownFlavour, MarkdownExtension>> = {
  reddit: { parseInline: [raised] },
  lemmy: [Superscript, Subscript],
  discourse: { parseInline: [oldTag] },
};
