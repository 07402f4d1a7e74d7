import type { SyntaxNode, SyntaxNodeRef } from "@lezer/common";
import { readTags, type TagEvents } from "../html/tag-reader.ts";
import type { MarkdownDocument } from "./document.ts";
import { readLink, unescaped } from "./link-targets.ts";
import { isLoose } from "./lists.ts";
import { bracketTag, fence } from "./syntax.ts";

type Attributes = ReadonlyMap<string, string>;

/** The elements that Markdown's nodes stand for. */
const elements: ReadonlyMap<string, string> = new Map([
  ["Paragraph", "p"],
  ["Blockquote", "blockquote"],
  ["BulletList", "ul"],
  ["OrderedList", "ol"],
  ["ListItem", "li"],
  ["FencedCode", "pre"],
  ["CodeBlock", "pre"],
  ["Table", "table"],
  ["TableHeader", "tr"],
  ["TableRow", "tr"],
  ["TableCell", "td"],
  ["Emphasis", "em"],
  ["StrongEmphasis", "strong"],
  ["Strikethrough", "del"],
  ["Superscript", "sup"],
  ["Subscript", "sub"],
  ["InlineCode", "code"],
  ...[1, 2, 3, 4, 5, 6].flatMap((level): [string, string][] => [
    [`ATXHeading${level}`, `h${level}`],
    [`SetextHeading${level}`, `h${level}`],
  ]),
]);

/** Elements between which only blanks stand: what they hold themselves is no text. */
const structure = new Set(["blockquote", "ul", "ol", "li", "pre", "table", "tr"]);

const none: Attributes = new Map();

/** A node that was entered and not left. */
interface Frame {
  /** Undefined where the node stands for no element. */
  readonly element?: string;
  /** Whether what stands between the inner nodes is text. */
  readonly flowing: boolean;
  /** Of a link: where its words end. */
  readonly contentEnd?: number;
  /** Brackets that name nothing: their marks are text. */
  readonly literal?: boolean;
}

/**
 * Tells Markdown as the tags of the HTML that it stands for, with places in the Markdown. So one reader makes plain text of both,
 * and HTML inside of Markdown needs no other treatment than its own.
 */
export function readMarkdown(document: MarkdownDocument, events: TagEvents): void {
  const reader = new MarkdownReader(document, events);
  document.tree.iterate({ enter: (node) => reader.enter(node), leave: (node) => reader.leave(node) });
}

class MarkdownReader {
  private readonly document: MarkdownDocument;
  private readonly source: string;
  private readonly events: TagEvents;
  private readonly frames: Frame[] = [];
  private readonly loose: boolean[] = [];
  private position = 0;

  constructor(document: MarkdownDocument, events: TagEvents) {
    this.document = document;
    this.source = document.source;
    this.events = events;
  }

  /** Whether the inner nodes are to be entered. */
  enter(node: SyntaxNodeRef): boolean {
    const element = elements.get(node.name);
    if (element !== undefined) return this.enterElement(element, node);
    if (node.name === "Document") return this.push({ flowing: false });
    this.flush(node.from, node.name === "BracketTag" || node.name === "Fence");
    return this.enterOther(node);
  }

  leave(node: SyntaxNodeRef): void {
    this.flush(node.to);
    const { element, contentEnd } = this.frames.pop()!;
    if (element === "ul" || element === "ol") this.loose.pop();
    if (element !== undefined) this.events.close(element, contentEnd ?? node.to);
    this.position = node.to;
  }

  private enterElement(name: string, node: SyntaxNodeRef): boolean {
    this.flush(node.from);
    if (name === "ul" || name === "ol") this.loose.push(isLoose(node.node, this.source));
    if (name === "p" && this.isTight(node.node)) return this.push({ flowing: true });
    this.events.open(name, name === "ol" ? this.startOf(node.node) : none, node.from, node.from);
    if (name === "code") return this.readCode(node);
    return this.push({ element: name, flowing: !structure.has(name) });
  }

  private enterOther(node: SyntaxNodeRef): boolean {
    const around = this.frames.at(-1)!;
    if (node.name === "Link") return this.enterLink(node.node);
    if (node.name === "Autolink") return this.enterAutolink(node);
    if (node.name === "Pair") return this.push({ flowing: true });
    if (this.isText(node, around)) return this.readAddress(node);
    this.readLeaf(node);
    this.position = node.to;
    return false;
  }

  /** A bare address is text like other text; so are the marks of brackets that turn out to name nothing. */
  private isText({ name, from }: SyntaxNodeRef, { literal, contentEnd = Number.POSITIVE_INFINITY }: Frame): boolean {
    return name === "URL" ? from < contentEnd : literal === true && (name === "LinkMark" || name === "LinkLabel");
  }

  /** The rest of it is text like other text; character references are not. */
  private readAddress({ from, to }: SyntaxNodeRef): boolean {
    for (const { index, 0: written } of this.source.slice(from, to).matchAll(/&#?\w{1,32};/g)) {
      this.flush(from + index);
      this.position = from + index + written.length;
      this.readHtml(from + index, this.position);
    }
    return false;
  }

  private readLeaf({ name, from, to, node }: SyntaxNodeRef): void {
    if (name === "Escape") this.events.reference(this.source.slice(from + 1, to), from, to);
    else if (name === "Entity" || name === "HTMLTag" || name === "HTMLBlock") this.readHtml(from, to);
    else if (name === "CodeText") this.events.text(from, to);
    else if (name === "HardBreak") this.events.open("br", none, from, to);
    else if (name === "HorizontalRule") this.events.open("hr", none, from, to);
    else if (name === "Image") this.readImage(node);
    else if (name === "BracketTag") this.readBracketTag(from, to);
    else if (name === "Fence") this.readFence(from, to);
  }

  private enterLink(node: SyntaxNode): boolean {
    const link = readLink(node, this.source, this.document.definitions);
    if (link === undefined) return this.push({ flowing: true, literal: true });
    const words = this.source.slice(link.contentStart, link.contentEnd);
    const contentEnd = link.contentEnd - (this.isDiscourse && words.endsWith("|attachment") ? "|attachment".length : 0);
    const isPerson = /^@[\w.-]+(?:@[\w.-]+)?$/.test(words);
    const attributes = new Map([["href", link.target], ...(isPerson ? [["class", "mention"] as const] : [])]);
    this.events.open("a", attributes, node.from, link.contentStart);
    return this.push({ element: "a", flowing: true, contentEnd });
  }

  private enterAutolink({ from, to }: SyntaxNodeRef): boolean {
    const address = this.source.slice(from + 1, to - 1);
    const target = /^[a-z][a-z0-9+.-]+:/i.test(address) ? address : `mailto:${address}`;
    this.events.open("a", new Map([["href", target]]), from, from + 1);
    this.push({ element: "a", flowing: true, contentEnd: to - 1 });
    return true;
  }

  private readImage(node: SyntaxNode): void {
    const image = readLink(node, this.source, this.document.definitions);
    if (image === undefined) {
      this.events.text(node.from, node.to);
      return;
    }
    const words = unescaped(this.source.slice(image.contentStart, image.contentEnd));
    const alt = this.isDiscourse ? words.split("|", 1)[0]! : words;
    const src = this.document.flavour === "reddit" && !/^https?:/i.test(image.target) ? "" : image.target; // ids of uploads
    this.events.open("img", new Map([...(src ? [["src", src] as const] : []), ["alt", alt]]), node.from, node.to);
  }

  /** It writes the size of an image behind its description, and what is a file behind its name. */
  private get isDiscourse(): boolean {
    return this.document.flavour === "discourse";
  }

  /** One blank after and before the marks is there to keep them from the code's own, and is not shown. */
  private readCode(node: SyntaxNodeRef): boolean {
    const [open, close] = node.node.getChildren("CodeMark");
    let [start, end] = [open!.to, close!.from];
    const isPadded = end - start > 1 && isBlankAt(this.source, start) && isBlankAt(this.source, end - 1);
    if (isPadded && this.source.slice(start, end).trim() !== "") [start, end] = [start + 1, end - 1];
    this.events.text(start, end);
    this.events.close("code", node.to);
    this.position = node.to;
    return false;
  }

  private readBracketTag(from: number, to: number): void {
    bracketTag.lastIndex = from;
    const [, slash, name = "", , value = ""] = bracketTag.exec(this.source)!;
    const element = name.toLowerCase() === "quote" ? "blockquote" : name.toLowerCase() === "details" ? "details" : "span";
    if (name.toLowerCase() === "date") this.readDate(value, from, to);
    if (element === "span") return;
    if (slash) {
      this.events.close(element, from);
      return;
    }
    this.openBlock(element, from, to);
    if (value !== "") this.readHeading(element, value, from + name.length + 2, to);
  }

  /** `[date=2026-03-02 timezone="Europe/Paris"]`: the day, as it is written. */
  private readDate(value: string, from: number, to: number): void {
    const start = this.source.indexOf(value, from);
    if (value !== "") this.events.text(start, start + value.split(" ", 1)[0]!.length);
    if (this.source[to - 1] === "\n") this.events.open("br", none, to - 1, to);
  }

  /** Who is quoted, or what the block is about: a line of its own. */
  private readHeading(element: string, value: string, from: number, to: number): void {
    const said = element === "blockquote" ? value.split(",", 1)[0]!.trimEnd() : value;
    const start = this.source.indexOf(value, from);
    this.events.open("summary", none, start, start);
    this.events.text(start, start + said.length);
    if (element === "blockquote") this.events.reference(":", start + said.length, to);
    this.events.close("summary", start + said.length);
  }

  /** A block whose beginning and end stand in paragraphs is no part of them. */
  private openBlock(name: string, from: number, to: number): void {
    this.events.close("p", from);
    this.events.open(name, none, from, to);
  }

  private readFence(from: number, to: number): void {
    fence.lastIndex = from;
    const [line, opens, title = ""] = fence.exec(this.source)!;
    if (!opens) {
      this.events.close("details", from);
      return;
    }
    const start = from + line.lastIndexOf(title);
    this.openBlock("details", from, start);
    this.events.open("summary", none, from, start);
    this.events.text(start, start + title.length);
    this.events.close("summary", to);
  }

  private readHtml(from: number, to: number): void {
    const { events } = this;
    readTags(this.source.slice(from, to), {
      text: (start, end) => events.text(start + from, end + from),
      reference: (decoded, start, end) => events.reference(decoded, start + from, end + from),
      open: (name, attributes, start, end) => events.open(name, attributes, start + from, end + from),
      close: (name, start) => events.close(name, start + from),
    });
  }

  private startOf(list: SyntaxNode): Attributes {
    const mark = list.getChild("ListItem")?.getChild("ListMark");
    return mark ? new Map([["start", this.source.slice(mark.from, mark.to - 1)]]) : none;
  }

  /** In a list without blank lines the paragraphs are the items themselves. */
  private isTight({ parent }: SyntaxNode): boolean {
    return parent?.name === "ListItem" && this.loose.at(-1) === false;
  }

  private push(frame: Frame): boolean {
    this.frames.push(frame);
    return true;
  }

  /** Hands on the text before a node, where the node around holds text. */
  private flush(to: number, beforeBlock = false): void {
    const { flowing = false, contentEnd = to } = this.frames.at(-1) ?? {};
    const end = Math.min(to, contentEnd);
    if (flowing && end > this.position) this.flow(this.position, beforeBlock && this.source[end - 1] === "\n" ? end - 1 : end);
    this.position = to;
  }

  /** Discourse shows line ends as they are written; elsewhere they are blanks. */
  private flow(start: number, end: number): void {
    let from = start;
    while (this.document.flavour === "discourse") {
      const lineEnd = this.source.indexOf("\n", from);
      if (lineEnd < 0 || lineEnd >= end) break;
      this.events.text(from, lineEnd);
      this.events.open("br", none, lineEnd, lineEnd + 1);
      from = lineEnd + 1;
    }
    if (from < end) this.events.text(from, end);
  }
}

function isBlankAt(text: string, at: number): boolean {
  return text[at] === " " || text[at] === "\n";
}
