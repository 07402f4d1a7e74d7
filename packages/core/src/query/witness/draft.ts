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
  const values = mergeValues(a.values as Values, b.values as Values);
  const more = b.pieces.filter((piece) => !a.pieces.some((other) => other.field === piece.field && other.text === piece.text));
  return values && { pieces: [...a.pieces, ...more], values };
}

type Values = Readonly<Record<string, unknown>>;

/** Lists hold what both hold, in the order in which they come; of one value both must say the same. */
function mergeValues(a: Values, b: Values): Values | undefined {
  const values: Record<string, unknown> = { ...a };
  for (const [name, value] of Object.entries(b)) {
    const merged = name in values ? mergeValue(values[name], value) : value;
    if (merged === undefined) return undefined;
    values[name] = merged;
  }
  return values;
}

function mergeValue(a: unknown, b: unknown): unknown {
  if (JSON.stringify(a) === JSON.stringify(b)) return a;
  if (Array.isArray(a) && Array.isArray(b)) return distinct([...a, ...b]);
  if (isRecord(a) && isRecord(b)) return mergeValues(a, b);
  return undefined;
}

function isRecord(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** One of each. */
export function distinct<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

/** The same drafts, what there is less to read of first. */
export function shortestFirst(drafts: readonly Draft[]): readonly Draft[] {
  const sized = drafts.map((draft) => ({ draft, size: draftSize(draft) })).sort((a, b) => a.size - b.size);
  return sized.map(({ draft }) => draft);
}

/** How much there is to read; the shorter of two drafts is the better one. A value beside the text weighs more than a word. */
export function draftSize({ pieces, values }: Draft): number {
  return pieces.reduce((sum, piece) => sum + piece.text.length + 1, 0) + valueSize(values);
}

function valueSize(value: unknown): number {
  if (typeof value !== "object" || value === null) return String(value).length + 12;
  return Object.values(value).reduce<number>((sum, inner) => sum + valueSize(inner), 1);
}

/** The same draft with one thing less: a piece of text, or a value beside it. */
export function smaller({ pieces, values }: Draft): readonly Draft[] {
  return [
    ...pieces.map((piece) => ({ pieces: pieces.filter((each) => each !== piece), values })),
    ...Object.keys(values).map((name) => ({
      pieces,
      values: Object.fromEntries(Object.entries(values).filter(([other]) => other !== name)),
    })),
  ];
}

/** The post itself: a plain text where nothing but text is needed. */
export function toSearchable({ pieces, values }: Draft): Searchable {
  const text = textOf(pieces, "unfielded", "body");
  const title = textOf(pieces, "title");
  const tags = pieces.filter(({ field }) => field === "tag").map((piece) => piece.text);
  const pictures = pieces.filter(({ field }) => field === "alt").map((piece) => ({ kind: "image", alt: piece.text }));
  const media = [...(values.media ?? []), ...pictures];
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
