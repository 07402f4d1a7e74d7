/** A stretch of wikitext whose end does not depend on lines: it is found before anything else is read. */
export interface Atom {
  readonly kind: "comment" | "raw" | "template" | "link";
  readonly start: number;
  readonly end: number;
  /** Of `raw`: the element, such as `nowiki`, and where its content lies. */
  readonly name?: string;
  readonly contentStart?: number;
  readonly contentEnd?: number;
}

/** Elements in which no mark means anything. */
const raw = /<(nowiki|pre|ref|math|syntaxhighlight|source|gallery|timeline|score|templatedata)\b([^>]{0,1000})>/iy;

/** Finds comments, raw elements, templates and links by where they begin, inner and outer ones. One pass. */
export function findAtoms(text: string): ReadonlyMap<number, Atom> {
  const finder = new AtomFinder(text);
  for (let at = 0; at < text.length; ) at = finder.read(at);
  return finder.atoms;
}

class AtomFinder {
  readonly atoms = new Map<number, Atom>();
  private readonly text: string;
  private readonly lower: string;
  private readonly open: { readonly sign: "{{" | "[["; readonly start: number }[] = [];
  private readonly counts = { "{{": 0, "[[": 0 };
  private readonly neverClosed = new Set<string>();

  constructor(text: string) {
    this.text = text;
    this.lower = text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
  }

  read(at: number): number {
    const unit = this.text[at];
    if (unit === "<") return this.readElement(at) ?? at + 1;
    const pair = this.text.slice(at, at + 2);
    if (pair === "{{" || pair === "[[") return this.begin(pair, at);
    if (pair === "}}") return this.end("{{", "template", at);
    if (pair === "]]") return this.end("[[", "link", at);
    if (unit === "\n") while (this.open.at(-1)?.sign === "[[") this.pop();
    return at + 1;
  }

  private readElement(start: number): number | undefined {
    if (this.text.startsWith("<!--", start)) {
      const close = this.find("-->", start + 4);
      return this.add({ kind: "comment", start, end: close === undefined ? this.text.length : close + 3 });
    }
    raw.lastIndex = start;
    const match = raw.exec(this.text);
    if (match === null) return undefined;
    const name = match[1]!.toLowerCase();
    const contentStart = start + match[0].length;
    if (match[2]!.endsWith("/")) return this.add({ kind: "raw", name, start, end: contentStart });
    const contentEnd = this.find(`</${name}`, contentStart);
    if (contentEnd === undefined) return undefined;
    const end = this.find(">", contentEnd) ?? this.text.length - 1;
    return this.add({ kind: "raw", name, start, end: end + 1, contentStart, contentEnd });
  }

  /** What is not found once is not there further on either. */
  private find(sign: string, from: number): number | undefined {
    if (this.neverClosed.has(sign)) return undefined;
    const at = this.lower.indexOf(sign, from);
    if (at < 0) this.neverClosed.add(sign);
    return at < 0 ? undefined : at;
  }

  private begin(sign: "{{" | "[[", start: number): number {
    this.open.push({ sign, start });
    this.counts[sign]++;
    return start + 2;
  }

  /** What was opened inside and not closed is no pair. */
  private end(sign: "{{" | "[[", kind: Atom["kind"], at: number): number {
    if (this.counts[sign] === 0) return at + 1;
    let last = this.pop();
    while (last.sign !== sign) last = this.pop();
    const isParameter = this.text[last.start + 2] === "{" && this.text[at + 2] === "}";
    return this.add({ kind, start: last.start, end: isParameter ? at + 3 : at + 2 });
  }

  private pop(): { readonly sign: "{{" | "[["; readonly start: number } {
    const last = this.open.pop()!;
    this.counts[last.sign]--;
    return last;
  }

  private add(atom: Atom): number {
    this.atoms.set(atom.start, atom);
    return atom.end;
  }
}
