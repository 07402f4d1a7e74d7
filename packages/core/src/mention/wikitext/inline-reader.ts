import { readTags, type TagEvents } from "../html/tag-reader.ts";
import type { Atom } from "./atoms.ts";
import { isPing } from "./pings.ts";

type Attributes = ReadonlyMap<string, string>;

const none: Attributes = new Map();

/** Links in links in links: beyond this, brackets are text. */
const deepest = 20;

/** Namespaces whose links show no words where they stand. */
const files = new Set(["file", "image", "media"]);

/** Reads what stands within lines: links, templates, bold and italic, references, HTML. */
export class InlineReader {
  private readonly text: string;
  private readonly atoms: ReadonlyMap<number, Atom>;
  private readonly events: TagEvents;
  private readonly baseUrl: string | undefined;
  private depth = 0;

  constructor(text: string, atoms: ReadonlyMap<number, Atom>, events: TagEvents, baseUrl: string | undefined) {
    this.text = text;
    this.atoms = atoms;
    this.events = events;
    this.baseUrl = baseUrl;
  }

  read(start: number, end: number): void {
    let done = start;
    for (let at = start; at < end; ) {
      const next = this.endOfMark(at, end);
      if (next === undefined) {
        at++;
        continue;
      }
      if (at > done) this.events.text(done, at);
      this.readMark(at, next);
      at = done = next;
    }
    if (end > done) this.events.text(done, end);
  }

  /** Where the mark ends that begins at an offset; undefined where none begins. */
  private endOfMark(at: number, stop: number): number | undefined {
    const sign = this.text[at]!;
    if (!"<{['&_".includes(sign)) return undefined;
    const atom = this.atoms.get(at);
    if (atom !== undefined) return atom.end <= stop && this.depth < deepest ? atom.end : undefined;
    if (sign === "'") return this.endOfQuotes(at, stop);
    const pattern = patterns[sign];
    if (pattern === undefined) return undefined;
    pattern.lastIndex = at;
    const match = pattern.exec(this.text);
    return match !== null && at + match[0].length <= stop ? at + match[0].length : undefined;
  }

  /** Two apostrophes are italic, three bold, five both; of four, and of more than five, the first are apostrophes. */
  private endOfQuotes(at: number, stop: number): number | undefined {
    let end = at;
    while (end < stop && end < at + 6 && this.text[end] === "'") end++;
    const count = end - at;
    return count === 2 || count === 3 || count === 5 ? end : undefined;
  }

  private readMark(start: number, end: number): void {
    const atom = this.atoms.get(start);
    if (atom?.kind === "raw") this.readRaw(atom);
    else if (atom?.kind === "template") this.readTemplate(start, end);
    else if (atom?.kind === "link") this.readLink(start, end);
    else if (atom === undefined) this.readSign(start, end);
  }

  private readSign(start: number, end: number): void {
    const sign = this.text[start];
    if (sign === "&" || sign === "<") this.readHtml(start, end);
    else if (sign === "[") this.readExternal(start, end);
  }

  /** `[https://a.example words]`; without words, the address is what is read. */
  private readExternal(start: number, end: number): void {
    const [, target = "", words = ""] = /^(\S+)\s*(.*)$/s.exec(this.text.slice(start + 1, end - 1))!;
    const href = target.startsWith("//") ? `https:${target}` : target;
    const from = words === "" ? start + 1 : end - 1 - words.length;
    this.readAnchor(new Map([["href", href]]), from, words === "" ? from + target.length : end - 1);
  }

  private readLink(start: number, end: number): void {
    const parts = this.partsOf(start + 2, end - 2);
    const [first, last] = [parts[0]!, parts.at(-1)!];
    const written = this.text.slice(first.start, first.end).trim();
    const title = written.replace(/^:/, "");
    const space = title === written && title.includes(":") ? title.split(":", 1)[0]!.toLowerCase() : "";
    if (space === "category") return;
    if (files.has(space)) this.readFile(title, parts.length > 1 ? last : undefined, start, end);
    else this.readPageLink(title, parts.length > 1 ? { start: parts[1]!.start, end: last.end } : first, written !== title);
  }

  /** `[[:Category:Books]]` shows no colon. */
  private readPageLink(title: string, words: Part, hasColon: boolean): void {
    const start = hasColon && this.text[words.start] === ":" ? words.start + 1 : words.start;
    this.readAnchor(new Map([["href", this.addressOf(title)]]), start, words.end);
  }

  private readFile(title: string, caption: Part | undefined, start: number, end: number): void {
    const alt = caption ? this.text.slice(caption.start, caption.end) : "";
    const name = title.slice(title.indexOf(":") + 1);
    const attributes = new Map([["src", this.addressOf(`Special:FilePath/${name}`)]]);
    this.events.open("img", alt ? attributes.set("alt", alt) : attributes, start, end);
  }

  private readAnchor(attributes: Attributes, start: number, end: number): void {
    this.events.open("a", attributes, start, start);
    this.depth++;
    this.read(start, end);
    this.depth--;
    this.events.close("a", end);
  }

  /** `{{ping|Ann}}` speaks to Ann; of any other template its name is kept, because what it shows stands on another page. */
  private readTemplate(start: number, end: number): void {
    const [name, ...values] = this.partsOf(start + 2, end - 2);
    const title = this.text.slice(name!.start, name!.end).trim();
    if (/[#[\]{}<>]/.test(title)) return;
    const people = isPing(title) ? values.filter((part) => !this.text.slice(part.start, part.end).includes("=")) : [];
    if (people.length === 0) this.events.text(name!.start, name!.end);
    for (const person of people) {
      const isFirst = person === people[0];
      this.readPerson(person, isFirst ? start : person.start - 1, isFirst ? "@" : " @");
    }
  }

  private readPerson({ start, end }: Part, from: number, sign: string): void {
    const page = this.addressOf(`User:${this.text.slice(start, end)}`);
    this.events.open(
      "a",
      new Map([
        ["href", page],
        ["class", "mention"],
      ]),
      from,
      from,
    );
    this.events.reference(sign, from, start);
    this.events.text(start, end);
    this.events.close("a", end);
  }

  private readRaw({ name, contentStart, contentEnd }: Atom): void {
    if (contentStart === undefined || contentEnd === undefined) return;
    if (name === "nowiki") this.readReferences(contentStart, contentEnd);
    if (name !== "pre" && name !== "syntaxhighlight" && name !== "source") return;
    this.events.open("pre", none, contentStart, contentStart);
    this.readReferences(contentStart, contentEnd);
    this.events.close("pre", contentEnd);
  }

  /** Text in which no mark but a character reference means anything. */
  private readReferences(start: number, end: number): void {
    let done = start;
    for (const { index, 0: written } of this.text.slice(start, end).matchAll(/&#?\w{1,32};/g)) {
      if (start + index > done) this.events.text(done, start + index);
      done = start + index + written.length;
      this.readHtml(start + index, done);
    }
    if (end > done) this.events.text(done, end);
  }

  private readHtml(from: number, to: number): void {
    const { events } = this;
    readTags(this.text.slice(from, to), {
      text: (start, end) => events.text(start + from, end + from),
      reference: (decoded, start, end) => events.reference(decoded, start + from, end + from),
      open: (name, attributes, start, end) => events.open(name, attributes, start + from, end + from),
      close: (name, start) => events.close(name, start + from),
    });
  }

  /** The stretches between the bars that stand in no inner link or template. */
  private partsOf(start: number, end: number): readonly Part[] {
    const parts: Part[] = [];
    let from = start;
    for (let at = start; at < end; ) {
      if (this.text[at] === "|") {
        parts.push({ start: from, end: at });
        from = at + 1;
      }
      at = this.atoms.get(at)?.end ?? at + 1;
    }
    return [...parts, { start: from, end: Math.max(from, end) }];
  }

  /** A page's address; pages without a wiki have none. */
  private addressOf(title: string): string {
    const page = encodeURI(title.trim().replaceAll(" ", "_")).replaceAll("?", "%3F");
    return this.baseUrl === undefined ? "" : `${this.baseUrl}${page}`;
  }
}

interface Part {
  readonly start: number;
  readonly end: number;
}

/** Marks that one line of text can show by itself, by the sign that they begin with. */
const patterns: Readonly<Record<string, RegExp>> = {
  "&": /&#?\w{1,32};/y,
  "<": /<\/?[a-z][^<>]{0,2000}>/iy,
  "[": /\[(?:https?:)?\/\/[^\s\]]{1,2000}(?:[ \t][^\]\n]{0,2000})?\]/iy,
  _: /__[A-Z]{3,30}__/y,
};
