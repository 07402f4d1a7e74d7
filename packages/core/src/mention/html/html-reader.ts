import type { Media } from "../mention.ts";
import { resolveWebUrl } from "../web-url.ts";
import { type Anchor, readAnchor } from "./anchors.ts";
import { blocks, unseen, verbatim, voids } from "./elements.ts";
import { type OpenElement, OpenElements } from "./open-elements.ts";
import type { TagEvents } from "./tag-reader.ts";
import { TextBuilder } from "./text-builder.ts";

interface Element extends OpenElement {
  readonly anchor?: Anchor | undefined;
  /** Number of the next item; undefined in a list without numbers. */
  list?: { next: number | undefined } | undefined;
  /** Mastodon ends a shortened link with an ellipsis that stands in its style sheet only. */
  readonly shortened?: boolean;
  /** Sound or film whose address stands in a `source` inside it; the first that can be read counts. */
  sourceless?: Media["kind"] | undefined;
}

type Attributes = ReadonlyMap<string, string>;

/** Turns the tags of a document into plain text. What it gathered stands in its fields once every tag was read. */
export class HtmlReader implements TagEvents {
  readonly builder: TextBuilder = new TextBuilder();
  readonly anchors: Anchor[] = [];
  readonly media: Media[] = [];

  private readonly html: string;
  private readonly baseUrl: string | undefined;
  private readonly elements = new OpenElements<Element>((element) => this.leave(element));
  private lists: { next: number | undefined }[] = [];
  private quotes = 0;
  private readonly hasNulls: boolean;
  private atPreStart = false;
  private position = 0;

  constructor(html: string, baseUrl?: string) {
    this.html = html;
    this.baseUrl = baseUrl;
    this.hasNulls = html.includes("\0");
  }

  /** Browsers pass over U+0000. */
  text(start: number, end: number): void {
    let from = start;
    for (let at = from; this.hasNulls && at < end; at++) {
      if (this.html[at] !== "\0") continue;
      if (at > from) this.readText(from, at);
      from = at + 1;
    }
    if (from < end) this.readText(from, end);
  }

  private readText(start: number, end: number): void {
    const around = this.elements.innermost;
    if (around?.hidden) return;
    if (around?.verbatim) this.builder.verbatim(this.html, this.atPreStart ? this.afterLineEnd(start) : start, end);
    else this.builder.flow(this.html, start, end);
    this.atPreStart = false;
  }

  reference(decoded: string, start: number, end: number): void {
    const around = this.elements.innermost;
    if (!around?.hidden) this.readReference(decoded, start, end, around?.verbatim === true);
    this.atPreStart = false;
  }

  open(name: string, attributes: Attributes, start: number, end: number): void {
    this.position = start;
    this.elements.prepare(name);
    const around = this.elements.innermost;
    const hidden = around?.hidden === true || unseen.has(name) || isHidden(attributes);
    this.embed(name, attributes);
    if (!hidden) this.begin(name, attributes, start, end);
    if (voids.has(name)) return;
    const sourceless = attributes.has("src") ? undefined : played.get(name);
    this.elements.push(hidden ? { name, hidden, verbatim: false, sourceless } : this.elementOf(name, attributes, end));
  }

  close(name: string, start: number): void {
    this.position = start;
    this.elements.close(name);
  }

  finish(): void {
    this.position = this.html.length;
    this.elements.closeAll();
  }

  /** White space is laid out like other white space, however it is written. */
  private readReference(decoded: string, start: number, end: number, isVerbatim: boolean): void {
    const isBreak = decoded === "\n" || decoded === "\r";
    if (isVerbatim && isBreak) this.builder.breakLine(start, end);
    else if (!isVerbatim && (isBreak || decoded === " " || decoded === "\t")) this.builder.blank(start, end);
    else this.builder.replace(decoded, start, end);
  }

  private begin(name: string, attributes: Attributes, start: number, end: number): void {
    const lineEnds = this.lineEndsAround(name);
    if (lineEnds > 0) this.builder.breakBlock(lineEnds);
    if (name === "br") this.builder.breakLine(start, end);
    else if (name === "li") this.builder.marker = this.itemMark(attributes);
    else if (name === "td" || name === "th") this.builder.separate("\t");
    else if (name === "blockquote") this.quote(1);
    else if (name === "q") this.builder.insert("“");
    else if (name === "img" && isEmoji(attributes)) this.builder.replace(attributes.get("alt")!, start, end);
  }

  private elementOf(name: string, attributes: Attributes, end: number): Element {
    const around = this.elements.innermost;
    const pre = verbatim.has(name);
    if (pre) this.atPreStart = true;
    const element: Element = { name, hidden: false, verbatim: pre || around?.verbatim === true };
    if (name === "a") return { ...element, anchor: readAnchor(attributes, end, this.baseUrl) };
    if (name === "ul" || name === "ol" || name === "menu") return { ...element, list: this.startList(name, attributes) };
    return isShortened(name, attributes) ? { ...element, shortened: true } : element;
  }

  private leave(element: Element): void {
    if (element.hidden) return;
    if (element.shortened) this.builder.insert("…");
    if (element.name === "q") this.builder.insert("”");
    if (element.anchor) this.anchors.push({ ...element.anchor, end: this.position });
    if (element.name === "blockquote") this.quote(-1);
    if (element.name === "li") this.builder.marker = "";
    if (element.name === "td" || element.name === "th") this.builder.separate("\t");
    if (element.list) this.lists.pop();
    const lineEnds = this.lineEndsAround(element.name);
    if (lineEnds > 0) this.builder.breakBlock(lineEnds);
  }

  /** A list inside a list begins on the next line, without an empty one. */
  private lineEndsAround(name: string): number {
    const lineEnds = blocks.get(name) ?? 0;
    return lineEnds === 2 && (name === "ul" || name === "ol") && this.lists.length > 0 ? 1 : lineEnds;
  }

  private quote(change: 1 | -1): void {
    this.quotes += change;
    this.builder.linePrefix = "> ".repeat(this.quotes);
  }

  private startList(name: string, attributes: Attributes): { next: number | undefined } {
    const start = Number.parseInt(attributes.get("start") ?? "", 10);
    const list = { next: name === "ol" ? (Number.isNaN(start) ? 1 : start) : undefined };
    this.lists.push(list);
    return list;
  }

  private itemMark(attributes: Attributes): string {
    const list = this.lists.at(-1);
    const indent = "  ".repeat(Math.max(0, this.lists.length - 1));
    if (list?.next === undefined) return `${indent}* `;
    const value = Number.parseInt(attributes.get("value") ?? "", 10);
    const number = Number.isNaN(value) ? list.next : value;
    list.next = number + 1;
    return `${indent}${number}. `;
  }

  private embed(name: string, attributes: Attributes): void {
    const around = this.elements.innermost;
    const kind = name === "source" ? around?.sourceless : embedded.get(name);
    const source = attributes.get("src");
    if (kind === undefined || source === undefined || isEmoji(attributes)) return;
    const url = resolveWebUrl(source, this.baseUrl);
    const alt = attributes.get("alt") ?? attributes.get("title");
    if (url === undefined) return;
    this.media.push({ kind, url, ...(alt && { alt }) });
    if (name === "source" && around !== undefined) around.sourceless = undefined;
  }

  /** The line end directly after `<pre>` is no text, so that authors may begin on the next line. */
  private afterLineEnd(start: number): number {
    if (this.html.startsWith("\r\n", start)) return start + 2;
    return this.html[start] === "\n" || this.html[start] === "\r" ? start + 1 : start;
  }
}

const played: ReadonlyMap<string, Media["kind"]> = new Map([
  ["video", "video"],
  ["audio", "audio"],
]);

const embedded: ReadonlyMap<string, Media["kind"]> = new Map([["img", "image"], ...played]);

/**
 * Hidden by attribute, by style, or by the classes with which Mastodon hides the ends of long addresses and the address of a quoted
 * post that it shows anyway.
 */
export function isHidden(attributes: Attributes): boolean {
  if (attributes.size === 0) return false;
  if (attributes.has("hidden") || hasClass(attributes, "invisible") || hasClass(attributes, "quote-inline")) return true;
  const style = attributes.get("style");
  return style !== undefined && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** Mastodon shortens long addresses to a span of this class. */
export function isShortened(name: string, attributes: Attributes): boolean {
  return name === "span" && hasClass(attributes, "ellipsis");
}

/** Blogs send emoji as images whose description is the emoji. */
function isEmoji(attributes: Attributes): boolean {
  return Boolean(attributes.get("alt")) && emojiClasses.some((name) => hasClass(attributes, name));
}

/** WordPress, Mastodon, Misskey, Twemoji and the boards before them. */
const emojiClasses = ["emoji", "wp-smiley", "custom-emoji", "emojione", "twemoji", "smiley"];

function hasClass(attributes: Attributes, name: string): boolean {
  const classes = attributes.get("class");
  return classes === name || (classes?.includes(name) === true && classes.split(/\s+/).includes(name));
}
