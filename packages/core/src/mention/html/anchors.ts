import type { Span } from "../../text/span.ts";
import type { Entity } from "../mention.ts";
import { hostOf, resolveWebUrl } from "../web-url.ts";

/** A link as the markup has it: where it leads, what the markup calls it, and where its content lies in the original. */
export interface Anchor {
  readonly target: string;
  readonly means: "link" | "mention" | "tag" | "email";
  readonly start: number;
  end: number;
}

/** An account that the network says the post speaks to, and the address by which the markup links it. */
export interface KnownHandle {
  readonly url: string;
  /** Without the leading `@`; with the server where the network writes it so. */
  readonly handle: string;
  readonly id?: string;
}

/** Reads the start tag of a link; undefined where it leads to nothing that a text may point at. */
export function readAnchor(attributes: ReadonlyMap<string, string>, start: number, baseUrl?: string): Anchor | undefined {
  const href = attributes.get("href");
  if (href === undefined) return undefined;
  const address = /^\s*mailto:([^?]+@[^?]+)/i.exec(href)?.[1];
  if (address !== undefined) return { target: address.trim(), means: "email", start, end: start };
  const target = resolveWebUrl(href, baseUrl);
  return target === undefined ? undefined : { target, means: meaningOf(attributes), start, end: start };
}

/** The entity for a link whose content stands at `span` of the plain text; undefined where nothing of it is to be seen. */
export function anchorEntity(anchor: Anchor, span: Span, text: string, handles: readonly KnownHandle[]): Entity | undefined {
  const seen = trim(span, text);
  if (seen.end <= seen.start) return undefined;
  if (anchor.means === "email") return { kind: "email", span: seen, address: anchor.target };
  if (anchor.means === "mention") return mentionEntity(anchor, seen, text, handles) ?? linkEntity(anchor, seen);
  if (anchor.means === "tag") return tagEntity(seen, text) ?? linkEntity(anchor, seen);
  return linkEntity(anchor, seen);
}

/** The class and the relation by which Mastodon, Pleroma, Misskey, Friendica and their kin mark people and tags. */
function meaningOf(attributes: ReadonlyMap<string, string>): Anchor["means"] {
  if (hasWord(attributes.get("class"), "hashtag") || hasWord(attributes.get("rel"), "tag")) return "tag";
  return hasWord(attributes.get("class"), "mention") ? "mention" : "link";
}

function linkEntity({ target }: Anchor, span: Span): Entity {
  return { kind: "link", span, url: target };
}

function mentionEntity({ target }: Anchor, seen: Span, text: string, handles: readonly KnownHandle[]): Entity | undefined {
  const span = withSign(seen, text, "@");
  if (span === undefined) return undefined;
  const known = handles.find(({ url }) => url === target);
  if (known !== undefined) return { kind: "mention", span, handle: known.handle, ...(known.id && { id: known.id }) };
  return { kind: "mention", span, handle: fullHandle(text.slice(span.start + 1, span.end), target) };
}

/** `ann` linked to a profile on another server is `ann@server`, as everybody but her own server writes it. */
function fullHandle(written: string, profile: string): string {
  return written.includes("@") ? written : `${written}@${hostOf(profile) ?? ""}`;
}

function tagEntity(seen: Span, text: string): Entity | undefined {
  const span = withSign(seen, text, "#");
  return span && { kind: "tag", span, tag: text.slice(span.start + 1, span.end) };
}

/** The span with its sign, which some servers write before the link instead of in it; undefined where there is none. */
function withSign(span: Span, text: string, sign: "@" | "#"): Span | undefined {
  if (text[span.start] === sign) return span;
  return text[span.start - 1] === sign ? { start: span.start - 1, end: span.end } : undefined;
}

function trim({ start, end }: Span, text: string): Span {
  let first = start;
  let last = end;
  while (first < last && isBlank(text, first)) first++;
  while (last > first && isBlank(text, last - 1)) last--;
  return { start: first, end: last };
}

/** Letters and most signs are beyond doubt. */
function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || (unit > 0x7f && /\s/.test(text[at]!));
}

function hasWord(list: string | undefined, word: string): boolean {
  return list?.includes(word) === true && list.split(/\s+/).includes(word);
}
