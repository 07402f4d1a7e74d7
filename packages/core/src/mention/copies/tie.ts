import { sameMention } from "../identity.ts";
import type { Mention, MentionId } from "../mention.ts";
import { compareWords, fewestWords, isNearCopy, type Words } from "./compare.ts";
import { type Fingerprint, fingerprintOf } from "./fingerprint.ts";
import { type AuthorKey, authorKey, isSameAuthor } from "./same-author.ts";

/**
 * How two mentions belong together. `same`: one post that came twice. `cross-post`: one author said it on two networks.
 * `copy`: word for word the same. `near-copy`: the same but for small words, links, tags and cut or added ends.
 */
export interface Copy {
  readonly kind: "same" | "cross-post" | "copy" | "near-copy";
  /** The other mention. */
  readonly of: MentionId;
  /** A sentence for people. */
  readonly reason: string;
}

/** What is remembered of a mention: hashes of its words, never the words. */
export interface Entry {
  readonly id: MentionId;
  readonly nativeId: string;
  readonly network: string;
  readonly author: AuthorKey | undefined;
  /** When it was written, or else heard: milliseconds since 1970 UTC. */
  readonly at: number;
  readonly print: Fingerprint;
  readonly links: readonly string[];
  /** Under these it meets its copies. */
  readonly keys: readonly number[];
  readonly ties: Map<MentionId, Copy>;
}

/** Reads a mention. Reposts and quotes say somebody else's words on purpose: they meet nothing but themselves. */
export function entryOf(mention: Mention): Entry {
  const { id, nativeId, network, kind, links } = mention;
  const print = fingerprintOf(mention.title ? `${mention.title}\n${mention.text}` : mention.text);
  const keys = kind === "repost" || kind === "quote" ? [] : [print.exact, ...print.bands];
  const at = Date.parse(mention.createdAt ?? mention.provenance.heardAt);
  return { id, nativeId, network, author: authorKey(mention), at, print, links: links.map(pageOf), keys, ties: new Map() };
}

/** What ties two mentions together, said of both alike; undefined where nothing does. */
export function tieBetween(a: Entry, b: Entry, windowMs: number): Omit<Copy, "of"> | undefined {
  if (sameMention(a, b)) return { kind: "same", reason: "the same post came by two ways" };
  if (Math.abs(a.at - b.at) > windowMs) return undefined;
  const author = isSameAuthor(a.author, b.author);
  const likeness = likenessOf(a, b, author);
  if (likeness === undefined) return undefined;
  const apart = `${duration(Math.abs(a.at - b.at))} apart`;
  if (author && a.network !== b.network)
    return { kind: "cross-post", reason: `${likeness.words}, by one author on two networks, ${apart}` };
  return { kind: likeness.exact ? "copy" : "near-copy", reason: `${likeness.words}${author ? ", by one author" : ""}, ${apart}` };
}

interface Likeness {
  readonly exact: boolean;
  readonly words: string;
}

function likenessOf(a: Entry, b: Entry, sameAuthor: boolean): Likeness | undefined {
  if (leadElsewhere(a, b)) return undefined;
  if (isEqual(a.print, b.print))
    return isLongEnough(a, sameAuthor) ? { exact: true, words: "word for word the same" } : undefined;
  const comparison = compareWords(...inOrder(a, b));
  if (!isNearCopy(comparison)) return undefined;
  return { exact: false, words: `${comparison.shared} of ${comparison.longer} words are the same and in order` };
}

/** The comparison sees the pair in one order, whichever came first. */
function inOrder(a: Entry, b: Entry): readonly [Words, Words] {
  return a.id < b.id ? [a.print, b.print] : [b.print, a.print];
}

function isEqual(a: Fingerprint, b: Fingerprint): boolean {
  return a.exact === b.exact && a.words.length === b.words.length && a.words.every((word, at) => word === b.words[at]);
}

/** Short words are said by many; one author, or one address beside them, makes them the same. */
function isLongEnough({ print, links }: Entry, sameAuthor: boolean): boolean {
  return print.words.length >= (sameAuthor || links.length > 0 ? 2 : fewestWords);
}

/** The page that an address leads to, whoever counts who came by it: without scheme, `www.`, fragment and trackers. */
export function pageOf(address: string): string {
  const [path = "", query = ""] = address.split("#", 1)[0]!.split("?", 2);
  const place = path.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/\/$/, "");
  const parameters = query.split("&").filter((each) => each !== "" && !tracker.test(each));
  return parameters.length > 0 ? `${place}?${parameters.join("&")}` : place;
}

/** Parameters by which campaigns and networks count, as met in posts, November 2026. */
const tracker =
  /^(?:utm_\w+|(?:fb|g|d|y|tw|tt)clid|[gw]braid|msclkid|igshi?d?|mc_[ce]id|_hs\w+|mkt_tok|ref_?(?:src|url)?|si|spm)(?:=|$)/i;

/** A few words with an address each: what they say is the address. */
function leadElsewhere(a: Entry, b: Entry): boolean {
  if (a.links.length === 0 || b.links.length === 0) return false;
  if (Math.max(a.print.words.length, b.print.words.length) > 2 * fewestWords) return false;
  return !a.links.some((link) => b.links.includes(link));
}

function duration(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  if (minutes < 60) return `${minutes} min`;
  return minutes < 2880 ? `${Math.round(minutes / 60)} h` : `${Math.round(minutes / 1440)} days`;
}
