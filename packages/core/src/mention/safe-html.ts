import { mergeSpans, type Span } from "../text/span.ts";
import { fromHtml } from "./from-html.ts";
import { unseen, voids } from "./html/elements.ts";
import { isHidden } from "./html/html-reader.ts";
import { type OpenElement, OpenElements } from "./html/open-elements.ts";
import { readTags, type TagEvents } from "./html/tag-reader.ts";
import { resolveWebUrl } from "./web-url.ts";

export interface SafeHtmlOptions {
  /** Address of the document, for links without a server; they are left out where it is missing. */
  readonly baseUrl?: string;
  /** Places in the plain text of `fromHtml` that are to be highlighted with `<mark>`. */
  readonly marks?: readonly Span[];
}

/**
 * Writes somebody's HTML anew for a page of ours, so that nothing in it can run, load, track or break out. It is built from
 * nothing: a short list of elements that only arrange text, without attributes but for the addresses of links, which lead to
 * `http`, `https` and `mailto` only. All else is either shown as text or left out. Every element is closed.
 */
export function toSafeHtml(html: string, options: SafeHtmlOptions = {}): string {
  const writer = new SafeHtmlWriter(html, options.baseUrl, originalMarks(html, options));
  readTags(html, writer);
  return writer.finish();
}

/** Writes plain text as HTML: references for what HTML would read, `<br>` for line ends, `<mark>` for the given places. */
export function textToHtml(text: string, marks: readonly Span[] = []): string {
  const lines = (part: string) => escapeHtml(part).replaceAll("\n", "<br>");
  return markPieces(text, { start: 0, end: text.length }, mergeSpans(marks), lines);
}

/** Elements that arrange text and do nothing else. */
const kept: ReadonlySet<string> = new Set(
  "p br hr b strong i em u s del ins sub sup small code pre blockquote ul ol li dl dt dd h1 h2 h3 h4 h5 h6 a table tr td th".split(
    " ",
  ),
);

interface Element extends OpenElement {
  readonly written: boolean;
}

class SafeHtmlWriter implements TagEvents {
  private readonly html: string;
  private readonly baseUrl: string | undefined;
  private readonly marks: readonly Span[];
  private readonly elements = new OpenElements<Element>(({ name, written }) => {
    if (written) this.output += `</${name}>`;
  });
  private output = "";

  constructor(html: string, baseUrl: string | undefined, marks: readonly Span[]) {
    this.html = html;
    this.baseUrl = baseUrl;
    this.marks = marks;
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
    const tag = hidden ? undefined : this.tagFor(name, attributes);
    this.output += tag ?? "";
    if (!voids.has(name)) this.elements.push({ name, hidden, verbatim: false, written: tag !== undefined });
  }

  close(name: string): void {
    this.elements.close(name);
  }

  finish(): string {
    this.elements.closeAll();
    return this.output;
  }

  private tagFor(name: string, attributes: ReadonlyMap<string, string>): string | undefined {
    if (name === "img") return escapeHtml(attributes.get("alt") ?? "") || undefined;
    if (!kept.has(name)) return undefined;
    if (name !== "a") return `<${name}>`;
    const address = safeAddress(attributes.get("href"), this.baseUrl);
    return address && `<a href="${escapeHtml(address)}" rel="nofollow noopener noreferrer ugc">`;
  }
}

function safeAddress(href: string | undefined, baseUrl: string | undefined): string | undefined {
  if (href === undefined) return undefined;
  return /^mailto:[^\s"'<>?&]+@[^\s"'<>?&]+$/i.test(href) ? href : resolveWebUrl(href, baseUrl);
}

function originalMarks(html: string, { marks = [] }: SafeHtmlOptions): readonly Span[] {
  if (marks.length === 0) return [];
  const { map } = fromHtml(html);
  return mergeSpans(marks.map((mark) => map.toOriginal(mark)));
}

/** Writes a stretch of a text, with `<mark>` around what the marks cover of it. */
function markPieces(text: string, { start, end }: Span, marks: readonly Span[], write: (text: string) => string): string {
  let output = "";
  let done = start;
  for (const mark of marks) {
    const [from, to] = [Math.max(mark.start, done), Math.min(mark.end, end)];
    if (from >= to) continue;
    output += `${write(text.slice(done, from))}<mark>${write(text.slice(from, to))}</mark>`;
    done = to;
  }
  return output + write(text.slice(done, end));
}

/** Signs that HTML would read, and the ones that end an attribute in old readers. */
const signs: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
};

export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"'`]/g, (sign) => signs[sign]!);
}
