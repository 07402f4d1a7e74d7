/** Marks tags, handles and links in a text as an app does while one types. */
import type { RecordValue } from "./encoding.ts";

export interface Facet {
  readonly [key: string]: RecordValue;
  /** Positions in the UTF-8 bytes of the text, the end excluded. */
  readonly index: { readonly byteStart: number; readonly byteEnd: number };
  readonly features: readonly { readonly $type: string; readonly [key: string]: string }[];
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly feature: Facet["features"][number];
}

const TAG = /(?<=^|[\s(])#([\p{L}\p{M}\p{N}_]*[\p{L}_][\p{L}\p{M}\p{N}_]*)/gu;
const HANDLE = /(?<=^|[\s(])@([a-z0-9-]+(?:\.[a-z0-9-]+)+)/g;
const LINK = /https?:\/\/[^\s]+[^\s.,;:!?)”’"']/g;

/**
 * @param didOf Looks a handle up; a handle nobody has is no mention.
 * @param shortened Stretches of text that stand for a longer address.
 */
export function facetsOf(
  text: string,
  didOf: (handle: string) => string | undefined,
  shortened: readonly { readonly text: string; readonly uri: string }[] = [],
): readonly Facet[] {
  const found = [...tags(text), ...handles(text, didOf), ...links(text), ...shortLinks(text, shortened)];
  return found.sort((a, b) => a.start - b.start).map((one) => toFacet(text, one));
}

function toFacet(text: string, { start, end, feature }: Found): Facet {
  const byteStart = Buffer.byteLength(text.slice(0, start));
  return { index: { byteStart, byteEnd: byteStart + Buffer.byteLength(text.slice(start, end)) }, features: [feature] };
}

function tags(text: string): readonly Found[] {
  return [...text.matchAll(TAG)].map((match) => placed(match, { $type: "app.bsky.richtext.facet#tag", tag: match[1]! }));
}

function handles(text: string, didOf: (handle: string) => string | undefined): readonly Found[] {
  return [...text.matchAll(HANDLE)].flatMap((match) => {
    const did = didOf(match[1]!);
    return did === undefined ? [] : [placed(match, { $type: "app.bsky.richtext.facet#mention", did })];
  });
}

function links(text: string): readonly Found[] {
  return [...text.matchAll(LINK)].map((match) => placed(match, { $type: "app.bsky.richtext.facet#link", uri: match[0] }));
}

function shortLinks(text: string, shortened: readonly { readonly text: string; readonly uri: string }[]): readonly Found[] {
  return shortened.map(({ text: shown, uri }) => {
    const start = text.indexOf(shown);
    return { start, end: start + shown.length, feature: { $type: "app.bsky.richtext.facet#link", uri } };
  });
}

function placed(match: RegExpExecArray, feature: Found["feature"]): Found {
  return { start: match.index, end: match.index + match[0].length, feature };
}
