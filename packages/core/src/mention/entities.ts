import { compareSpans, overlaps } from "../text/span.ts";
import { createTokenTable, tokeniseOnly } from "../text/tokenise.ts";
import { type TokenKind, type TokenTable, tokenKinds } from "../text/words.ts";
import type { Entity } from "./mention.ts";

export interface EntityOptions {
  /**
   * What the network itself says about places in the text: its facets, or the links of its markup. They win: whatever is read
   * from the letters is left out where it overlaps one of them. Of two facets that overlap, the earlier stays.
   */
  readonly facets?: readonly Entity[];
}

/**
 * Finds the places of a text that mean more than their letters: handles, tags, addresses, cashtags, e-mail addresses and
 * emoji, in order and without overlap. An address without a scheme is expanded with `https://`.
 */
export function extractEntities(text: string, options: EntityOptions = {}): readonly Entity[] {
  tokeniseOnly(text, table);
  const guesses = entitiesIn(table);
  return options.facets?.length ? mergeEntities(withoutOverlap(options.facets), guesses) : guesses;
}

/** Reused, because texts are many; nothing of it outlives a call. */
const table: TokenTable = createTokenTable();

function entitiesIn({ text, count, kind, start, end }: TokenTable): readonly Entity[] {
  const found: Entity[] = [];
  let done = 0;
  for (let index = 0; index < count; index++) {
    if (isPlain[kind[index]!] || start[index]! < done) continue;
    const entity = entityOf(tokenKinds[kind[index]!]!, text, start[index]!, end[index]!);
    if (entity === undefined) continue;
    found.push(entity);
    done = entity.span.end;
  }
  return found;
}

const isPlain: readonly boolean[] = tokenKinds.map((kind) => kind === "word" || kind === "character");

function entityOf(kind: TokenKind, text: string, start: number, end: number): Entity | undefined {
  if (kind === "word" || kind === "character") return undefined;
  const span = { start, end };
  const written = text.slice(start, end);
  if (!isMeant(kind, written, text[start - 1], text.slice(end, end + 3))) return undefined;
  if (kind === "tag") return { kind, span, tag: written.slice(1) };
  if (kind === "handle") return { kind: "mention", span, handle: written.slice(1) };
  if (kind === "cashtag") return { kind, span, symbol: written.slice(1) };
  if (kind === "email") return { kind, span, address: written };
  if (kind === "url") return { kind: "link", span, url: withScheme(written) };
  return { kind, span, emoji: written };
}

/** Whether a stretch that looks like an entity can be one, by itself and by the signs around it. */
function isMeant(kind: TokenKind, written: string, before: string | undefined, after: string): boolean {
  if (kind === "handle") return isHandle(written.slice(1)) && !glued(before) && after !== "://";
  if (kind === "tag") return after !== "://";
  if (kind === "cashtag") return after !== "://" && (before === undefined || !/[\w$.]/.test(before));
  return kind !== "url" || (isPossibleHost(hostIn(written)) && !glued(before) && before !== "/" && !after.startsWith("@"));
}

/** Signs that tie what follows to what stands before: `f!@kn`, `$twitter.com`, `#http://a.example`. */
function glued(before: string | undefined): boolean {
  return before !== undefined && "!@#$%&*".includes(before);
}

/** Names of accounts are of basic letters, digits, `_`, `.` and `-` on every network, with a letter or digit among them. */
function isHandle(handle: string): boolean {
  const [name = ""] = handle.split("@", 1);
  return /^[\w.-]*[a-z0-9][\w.-]*$/i.test(name);
}

/** What stands between the scheme and a name before the `@`, and the first sign of a path or a port. */
function hostIn(address: string): string {
  const scheme = address.indexOf("://");
  const from = scheme < 0 ? 0 : scheme + 3;
  const end = firstOf(address, "/?#", from);
  const start = address.lastIndexOf("@", end - 1) + 1;
  const host = Math.max(from, start);
  return address.slice(host, Math.min(end, firstOf(address, ":", host)));
}

function firstOf(text: string, signs: string, from: number): number {
  for (let at = from; at < text.length; at++) if (signs.includes(text[at]!)) return at;
  return text.length;
}

/** RFC 1035 as browsers take it: labels parted by dots, no hyphen at their ends, no underscore in the last two, a last one of letters. */
function isPossibleHost(host: string): boolean {
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)) return true;
  const labels = host.split(".");
  const ending = labels.at(-1)!;
  if (labels.length < 2 || ending.length < 2 || /[\d_-]/.test(ending)) return /^xn--/i.test(ending);
  return labels.every((label) => label !== "" && !/^-|-$/.test(label)) && !labels.slice(-2).some((label) => label.includes("_"));
}

function withScheme(address: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `https://${address}`;
}

function withoutOverlap(facets: readonly Entity[]): readonly Entity[] {
  const kept: Entity[] = [];
  for (const facet of [...facets].sort((a, b) => compareSpans(a.span, b.span))) {
    const last = kept.at(-1);
    if (last === undefined || !overlaps(last.span, facet.span)) kept.push(facet);
  }
  return kept;
}

/** Merges two ordered lists; a guess that overlaps a facet is dropped. */
function mergeEntities(facets: readonly Entity[], guesses: readonly Entity[]): readonly Entity[] {
  const merged: Entity[] = [];
  let next = 0;
  for (const guess of guesses) {
    while (next < facets.length && facets[next]!.span.end <= guess.span.start) merged.push(facets[next++]!);
    const facet = facets[next];
    if (facet === undefined || !overlaps(facet.span, guess.span)) merged.push(guess);
  }
  while (next < facets.length) merged.push(facets[next++]!);
  return merged;
}
