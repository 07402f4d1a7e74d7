import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";

/** What a document consists of, in order, with places in UTF-16 code units. */
export interface TagEvents {
  text(start: number, end: number): void;
  /** A character reference; one that stands for two characters comes as one call. */
  reference(decoded: string, start: number, end: number): void;
  /** `attributes` by name in lower case, the first of each name; values decoded. */
  open(name: string, attributes: ReadonlyMap<string, string>, start: number, end: number): void;
  close(name: string, start: number): void;
}

const none: ReadonlyMap<string, string> = new Map();

/**
 * Reads HTML as a browser does, tag by tag, and builds nothing. Never throws: every text is a document. Without a reference in it
 * the tokeniser leaps from tag to tag.
 */
export function readTags(html: string, events: TagEvents): void {
  const decodeEntities = html.includes("&");
  if (!decodeEntities && !html.includes("<")) {
    if (html !== "") events.text(0, html.length);
    return;
  }
  const reader = new TagReader(html, events);
  const tokenizer = new Tokenizer({ decodeEntities }, reader);
  tokenizer.write(html);
  tokenizer.end();
  reader.flush();
}

class TagReader implements TokenizerCallbacks {
  private readonly html: string;
  private readonly events: TagEvents;
  private name = "";
  private nameStart = 0;
  private attributes: Map<string, string> | undefined;
  private attributeName = "";
  private value = "";
  private pending: { decoded: string; readonly start: number; readonly end: number } | undefined;

  constructor(html: string, events: TagEvents) {
    this.html = html;
    this.events = events;
  }

  /** Hands on a character reference that waited for its second character. */
  flush(): void {
    const reference = this.pending;
    this.pending = undefined;
    if (reference !== undefined) this.events.reference(reference.decoded, reference.start, reference.end);
  }

  /** The tokeniser reports the rest of an end tag that never ends as text from -1 on; it is no text. */
  ontext(start: number, end: number): void {
    this.flush();
    if (start >= 0) this.events.text(start, end);
  }

  ontextentity(point: number, end: number): void {
    const decoded = String.fromCodePoint(point);
    if (this.pending?.end === end) this.pending.decoded += decoded;
    else {
      this.flush();
      this.pending = { decoded, start: this.html.lastIndexOf("&", end - 1), end };
    }
  }

  onopentagname(start: number, end: number): void {
    this.flush();
    this.name = this.html.slice(start, end).toLowerCase();
    this.nameStart = start - 1;
    this.attributes = undefined;
  }

  onattribname(start: number, end: number): void {
    this.attributeName = this.html.slice(start, end).toLowerCase();
    this.value = "";
  }

  onattribdata(start: number, end: number): void {
    this.value += this.html.slice(start, end);
  }

  onattribentity(point: number): void {
    this.value += String.fromCodePoint(point);
  }

  onattribend(): void {
    this.attributes ??= new Map();
    if (!this.attributes.has(this.attributeName)) this.attributes.set(this.attributeName, this.value);
  }

  onopentagend(end: number): void {
    this.events.open(this.name, this.attributes ?? none, this.nameStart, end + 1);
  }

  onselfclosingtag(end: number): void {
    this.onopentagend(end);
  }

  onclosetag(start: number, end: number): void {
    this.flush();
    this.events.close(this.html.slice(start, end).toLowerCase(), start - 2);
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}
