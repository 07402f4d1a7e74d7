import { mergeSpans, type Span } from "../../text/span.ts";
import type { SpanMap } from "../../text/span-map.ts";
import { resolveWebUrl } from "../web-url.ts";
import { blocks, unseen, voids } from "./elements.ts";
import { escapeHtml, markPieces } from "./escape.ts";
import { isHidden, isShortened } from "./html-reader.ts";
import { type OpenElement, OpenElements } from "./open-elements.ts";
import type { TagEvents } from "./tag-reader.ts";

/** Elements that arrange text and do nothing else. Any other block is written as a `div`, so that its words stay apart from others. */
const kept: ReadonlySet<string> = new Set(
  "p br hr b strong i em u s q del ins sub sup small code pre blockquote ul ol li dl dt dd h1 h2 h3 h4 h5 h6 a table tr td th".split(
    " ",
  ),
);

interface Element extends OpenElement {
  /** What is written at its end. */
  readonly end: string;
}

/** Writes the tags of a document anew, with nothing in them that could run or load. */
export class SafeHtmlWriter implements TagEvents {
  private readonly html: string;
  private readonly baseUrl: string | undefined;
  private readonly marks: readonly Span[];
  private readonly elements = new OpenElements<Element>(({ end }) => {
    this.output += end;
  });
  private output = "";

  /** The marks are places in the plain text, which the map leads back to the original; without a map there are none. */
  constructor(html: string, baseUrl?: string, map?: SpanMap, marks: readonly Span[] = []) {
    this.html = html;
    this.baseUrl = baseUrl;
    this.marks = map ? mergeSpans(marks.map((mark) => map.toOriginal(mark))) : [];
  }

  text(start: number, end: number): void {
    if (this.elements.innermost?.hidden) return;
    this.output += markPieces(this.html, { start, end }, this.marks, escapeHtml);
  }

  reference(decoded: string, start: number, end: number): void {
    if (this.elements.innermost?.hidden) return;
    const marked = this.marks.some((mark) => mark.start <= start && end <= mark.end);
    this.output += marked ? `<mark>${escapeHtml(decoded)}</mark>` : escapeHtml(decoded);
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    this.elements.prepare(name);
    const hidden = this.elements.innermost?.hidden === true || unseen.has(name) || isHidden(attributes);
    const [start, end] = hidden ? nothing : this.tagsFor(name, attributes);
    this.output += start;
    if (!voids.has(name)) this.elements.push({ name, hidden, verbatim: false, end });
  }

  close(name: string): void {
    this.elements.close(name);
  }

  finish(): string {
    this.elements.closeAll();
    return this.output;
  }

  private tagsFor(name: string, attributes: ReadonlyMap<string, string>): Tags {
    if (name === "a") return this.linkTags(attributes);
    if (kept.has(name)) return [`<${name}>`, `</${name}>`];
    if (name === "img") return [escapeHtml(attributes.get("alt") ?? ""), ""];
    if (isShortened(name, attributes)) return ["", "…"];
    return blocks.has(name) ? ["<div>", "</div>"] : nothing;
  }

  private linkTags(attributes: ReadonlyMap<string, string>): Tags {
    const address = safeAddress(attributes.get("href"), this.baseUrl);
    return address ? [`<a href="${escapeHtml(address)}" rel="nofollow noopener noreferrer ugc">`, "</a>"] : nothing;
  }
}

type Tags = readonly [start: string, end: string];

const nothing: Tags = ["", ""];

function safeAddress(href: string | undefined, baseUrl: string | undefined): string | undefined {
  if (href === undefined) return undefined;
  return /^mailto:[^\s"'<>?&]+@[^\s"'<>?&]+$/i.test(href) ? href : resolveWebUrl(href, baseUrl);
}
