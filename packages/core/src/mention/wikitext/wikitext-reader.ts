import type { TagEvents } from "../html/tag-reader.ts";
import { type Atom, findAtoms } from "./atoms.ts";
import { InlineReader } from "./inline-reader.ts";
import { isPing, templateName } from "./pings.ts";

const none: ReadonlyMap<string, string> = new Map();

/** The list and the item that a sign at the beginning of a line stands for. */
const lists: Readonly<Record<string, readonly [list: string, item: string]>> = {
  "*": ["ul", "li"],
  "#": ["ol", "li"],
  ":": ["dl", "dd"],
  ";": ["dl", "dt"],
};

/** Tells wikitext as the tags of the HTML that it stands for, with places in the wikitext. */
export function readWikitext(text: string, events: TagEvents, baseUrl: string | undefined): void {
  const atoms = findAtoms(text);
  new WikitextReader(text, atoms, events, new InlineReader(text, atoms, events, baseUrl)).read();
}

class WikitextReader {
  private readonly text: string;
  private readonly atoms: ReadonlyMap<number, Atom>;
  private readonly events: TagEvents;
  private readonly inline: InlineReader;
  private open = "";
  private inParagraph = false;
  private tables = 0;

  constructor(text: string, atoms: ReadonlyMap<number, Atom>, events: TagEvents, inline: InlineReader) {
    this.text = text;
    this.atoms = atoms;
    this.events = events;
    this.inline = inline;
  }

  read(): void {
    for (let start = 0; start < this.text.length; ) {
      const end = this.endOfLine(start);
      this.readLine(start, end);
      start = end + 1;
    }
    this.leaveAll(this.text.length);
  }

  /** Comments, templates and raw elements may hold line ends of their own. */
  private endOfLine(start: number): number {
    let at = start;
    while (at < this.text.length && this.text[at] !== "\n") at = this.atoms.get(at)?.end ?? at + 1;
    return at;
  }

  private readLine(start: number, end: number): void {
    const line = this.text.slice(start, end);
    if (line.trim() === "") this.leaveAll(start);
    else if (!this.standsAlone(start, end) && !this.readTableLine(line, start, end)) this.readBlock(line, start, end);
  }

  /** A template on a line of its own is a box or a banner of the page, nobody's words; so is a comment. */
  private standsAlone(start: number, end: number): boolean {
    const atom = this.atoms.get(start);
    if (atom === undefined || this.text.slice(atom.end, end).trim() !== "") return false;
    return atom.kind === "comment" || (atom.kind === "template" && !isPing(templateName(this.text.slice(atom.start, atom.end))));
  }

  private readBlock(line: string, start: number, end: number): void {
    const heading = headingLevel(line.trimEnd());
    if (heading > 0) this.readHeading(heading, start, start + line.trimEnd().length);
    else if (Object.hasOwn(lists, line[0]!)) this.readItem(start, end);
    else if (line.startsWith("----")) this.readRule(start, end);
    else if (line[0] === " ") this.readPreformatted(start, end);
    else this.readText(start, end);
  }

  private readText(start: number, end: number): void {
    if (this.open !== "") this.leaveAll(start);
    if (this.inParagraph) this.events.text(start - 1, start);
    else this.events.open("p", none, start, start);
    this.inParagraph = true;
    this.inline.read(start, end);
  }

  private readHeading(level: number, start: number, end: number): void {
    this.leaveAll(start);
    this.events.open(`h${level}`, none, start, start + level);
    this.inline.read(start + level, end - level);
    this.events.close(`h${level}`, end);
  }

  private readRule(start: number, end: number): void {
    this.leaveAll(start);
    this.events.open("hr", none, start, end);
  }

  private readPreformatted(start: number, end: number): void {
    this.leaveAll(start);
    this.events.open("pre", none, start, start + 1);
    this.inline.read(start + 1, end);
    this.events.close("pre", end);
  }

  /** Signs that a line shares with the one before it go on with the same lists. */
  private readItem(start: number, end: number): void {
    const prefix = /^[*#:;]{1,50}/.exec(this.text.slice(start, end))![0]; // whatever is deeper is text
    this.leaveParagraph(start);
    let shared = 0;
    while (shared < prefix.length && shared < this.open.length && lists[prefix[shared]!]![0] === lists[this.open[shared]!]![0])
      shared++;
    this.leaveLists(shared, start);
    if (shared === prefix.length) this.nextItem(prefix.at(-1)!, start);
    else for (const sign of prefix.slice(shared)) this.enterList(sign, start);
    this.open = prefix;
    this.inline.read(start + prefix.length, end);
  }

  private enterList(sign: string, at: number): void {
    for (const name of lists[sign]!) this.events.open(name, none, at, at);
  }

  private nextItem(sign: string, at: number): void {
    const item = lists[sign]![1];
    this.events.close(lists[this.open.at(-1)!]![1], at);
    this.events.open(item, none, at, at);
  }

  private leaveLists(kept: number, at: number): void {
    for (const sign of [...this.open.slice(kept)].reverse()) this.events.close(lists[sign]![0], at);
    this.open = this.open.slice(0, kept);
  }

  private leaveParagraph(at: number): void {
    if (this.inParagraph) this.events.close("p", at);
    this.inParagraph = false;
  }

  private leaveAll(at: number): void {
    this.leaveParagraph(at);
    this.leaveLists(0, at);
  }

  /** `{|`, `|-`, `|+`, `| a || b`, `! a !! b`, `|}`. Whether the line is one of a table. */
  private readTableLine(line: string, start: number, end: number): boolean {
    if (line.startsWith("{|")) this.enterTable(start);
    else if (this.tables === 0 || !/^[|!]/.test(line)) return false;
    else if (line.startsWith("|}")) this.leaveTable(start);
    else if (line.startsWith("|-")) this.events.open("tr", none, start, end);
    else if (line.startsWith("|+")) this.readCell("caption", start + 2, end);
    else this.readCells(start, end);
    return true;
  }

  private enterTable(at: number): void {
    this.leaveAll(at);
    this.tables++;
    this.events.open("table", none, at, at);
  }

  private leaveTable(at: number): void {
    this.leaveAll(at);
    this.tables--;
    this.events.close("table", at);
  }

  private readCells(start: number, end: number): void {
    this.leaveAll(start);
    const sign = this.text[start]!;
    let from = start + 1;
    for (let at = from; at < end; ) {
      const pair = this.text.slice(at, at + 2);
      if (pair === "||" || (sign === "!" && pair === "!!")) {
        this.readCell("td", from, at);
        from = at = at + 2;
      } else at = this.atoms.get(at)?.end ?? at + 1;
    }
    this.readCell("td", from, end);
  }

  /** What stands before a single bar are attributes. */
  private readCell(name: string, start: number, end: number): void {
    let from = start;
    for (let at = start; at < end && from === start; ) {
      if (this.text[at] === "|") from = at + 1;
      at = this.atoms.get(at)?.end ?? at + 1;
    }
    this.events.open(name, none, start, from);
    this.inline.read(from, end);
    this.events.close(name, end);
  }
}

/** As many `=` as stand at both ends, six at most; 0 where the line is no heading. */
function headingLevel(line: string): number {
  let level = 0;
  while (level < 6 && line[level] === "=" && line[line.length - 1 - level] === "=" && line.length > 2 * level + 2) level++;
  return level;
}
