import type { TextField } from "../form.ts";
import type { Searchable, SearchableRecord } from "../searchable.ts";

/** A post in the making: pieces of text by field, and values beside them. */
export interface Draft {
  readonly pieces: readonly Piece[];
  readonly values: Partial<SearchableRecord>;
}

export interface Piece {
  readonly field: TextField;
  readonly text: string;
}

export const emptyDraft: Draft = { pieces: [], values: {} };

/** A post that has all of both; nothing where they contradict each other. */
export function merge(a: Draft, b: Draft): Draft | undefined {
  const values: Record<string, unknown> = { ...a.values };
  for (const [name, value] of Object.entries(b.values)) {
    if (values[name] !== undefined && JSON.stringify(values[name]) !== JSON.stringify(value)) return undefined;
    values[name] = value;
  }
  const more = b.pieces.filter((piece) => !a.pieces.some((other) => other.field === piece.field && other.text === piece.text));
  return { pieces: [...a.pieces, ...more], values };
}

/** How much there is to read; the shorter of two drafts is the better one. */
export function draftSize({ pieces, values }: Draft): number {
  const text = pieces.reduce((sum, piece) => sum + piece.text.length + 1, 0);
  return text + (Object.keys(values).length === 0 ? 0 : JSON.stringify(values).length + 10);
}

/** The post itself: a plain text where nothing but text is needed. */
export function toSearchable({ pieces, values }: Draft): Searchable {
  const text = textOf(pieces, "unfielded", "body");
  const title = textOf(pieces, "title");
  const tags = pieces.filter(({ field }) => field === "tag").map((piece) => piece.text);
  const media = pieces.filter(({ field }) => field === "alt").map((piece) => ({ kind: "image", alt: piece.text }));
  const record: SearchableRecord = {
    text,
    ...values,
    ...(title !== "" && { title }),
    ...(tags.length > 0 && { tags }),
    ...(media.length > 0 && { media }),
  };
  return Object.keys(record).length === 1 ? text : record;
}

function textOf(pieces: readonly Piece[], ...fields: readonly TextField[]): string {
  return pieces
    .filter(({ field }) => fields.includes(field))
    .map(({ text }) => text)
    .join(" ");
}
