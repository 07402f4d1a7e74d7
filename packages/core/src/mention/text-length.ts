import { countGraphemes } from "../text/graphemes.ts";
import type { Span } from "../text/span.ts";
import { createTokenTable, tokenise } from "../text/tokenise.ts";
import { type TokenTable, tokenKinds } from "../text/words.ts";
import { isDomainEnding } from "./domain-endings.ts";
import type { TextLimits } from "./mention.ts";
import { utf8Length } from "./utf8.ts";

/**
 * The length of a text as one network counts it, to be compared with `limits.limit`. Addresses cost `limits.urlLength` where the
 * network shortens them, and the server part of a handle nothing where it is free. A second limit in bytes is not part of it;
 * `fitsLimits` looks at both.
 */
export function textLength(text: string, limits: TextLimits): number {
  const prices = priced(tokenise(text, table), limits);
  const measure = measures[limits.unit];
  let length = 0;
  let done = 0;
  for (const { start, end, price } of prices) {
    length += measure(text.slice(done, start)) + price;
    done = end;
  }
  return length + measure(text.slice(done));
}

/** Whether a network would take the text: within its limit, and within its limit in bytes where it has one. */
export function fitsLimits(text: string, limits: TextLimits): boolean {
  return textLength(text, limits) <= limits.limit && (limits.bytes === undefined || utf8Length(text) <= limits.bytes);
}

const table: TokenTable = createTokenTable();

/** A stretch of the text that costs the same however long it is. */
interface Priced extends Span {
  readonly price: number;
}

function priced(tokens: TokenTable, limits: TextLimits): readonly Priced[] {
  const found: Priced[] = [];
  for (let token = 0; token < tokens.count; token++) {
    const start = tokens.start[token]!;
    const end = tokens.end[token]!;
    const entry = priceOf(tokens, token, start, end, limits);
    if (entry !== undefined && start >= (found.at(-1)?.end ?? 0)) found.push(entry);
  }
  return found;
}

function priceOf({ text, kind }: TokenTable, token: number, start: number, end: number, limits: TextLimits): Priced | undefined {
  const name = tokenKinds[kind[token]!]!;
  if (name === "handle" && limits.remoteHandlesFree) return serverOf(text, start, end);
  if (name === "emoji") return emojiPrice(text, start, end, limits.unit);
  if (limits.urlLength === undefined) return undefined;
  if (name === "url" && isShortened(text.slice(start, end), limits)) return { start, end, price: limits.urlLength };
  return name === "word" && limits.unit === "weighted" ? bareDomain(text, start, limits.urlLength) : undefined;
}

function serverOf(text: string, start: number, end: number): Priced | undefined {
  const server = text.indexOf("@", start + 1);
  return server > 0 && server < end ? { start: server, end, price: 0 } : undefined;
}

/** X counts every emoji as 2, joined ones and flags too; Threads counts its bytes. */
function emojiPrice(text: string, start: number, end: number, unit: TextLimits["unit"]): Priced | undefined {
  if (unit === "weighted") return { start, end, price: 2 };
  return unit === "emoji-bytes" ? { start, end, price: utf8Length(text.slice(start, end)) } : undefined;
}

/** RFC 1035: at most 63 characters between two dots. X takes what is longer, or longer than its 4,096, for text. */
const longestLabel = 63;
const longestAddress = 4096;

/** Whether the network takes it for an address: X a bare domain too, the others only with a scheme. */
function isShortened(address: string, { unit }: TextLimits): boolean {
  const [, scheme, host = ""] = /^(https?:\/\/)?([^/?#]*)/i.exec(address)!;
  if (unit !== "weighted") return scheme !== undefined;
  return address.length <= longestAddress && host.split(".").every((label) => label.length <= longestLabel);
}

/** X shortens a name that ends like a domain, though nothing else says that it is an address. */
function bareDomain(text: string, start: number, price: number): Priced | undefined {
  if (start > 0 && /[\w@#$.-]/.test(text[start - 1]!)) return undefined;
  const name = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*\.([a-z]{2,})(?![\w@-])/i.exec(
    text.slice(start, start + 300),
  );
  return name !== null && isDomainEnding(name[1]!) ? { start, end: start + name[0].length, price } : undefined;
}

const measures: Readonly<Record<TextLimits["unit"], (text: string) => number>> = {
  weighted: (text) => sumOf(text.normalize("NFC"), weightOf),
  graphemes: countGraphemes,
  codepoints: (text) => sumOf(text, () => 1),
  utf8: utf8Length,
  utf16: (text) => text.length,
  "emoji-bytes": (text) => sumOf(text, () => 1),
};

/** Latin, Greek, Cyrillic, Hebrew, Arabic, Indic and Thai letters and common punctuation 1, all others 2: X's published ranges, version 3. */
function weightOf(point: number): number {
  if (point <= 0x10ff) return 1;
  if (point < 0x2000 || point > 0x2037) return 2;
  return point <= 0x200d || (point >= 0x2010 && point <= 0x201f) || point >= 0x2032 ? 1 : 2;
}

function sumOf(text: string, weigh: (point: number) => number): number {
  let sum = 0;
  for (const character of text) sum += weigh(character.codePointAt(0)!);
  return sum;
}
