import { EarshotError } from "../text/error.ts";
import type { Mention, MentionEvent, MentionId } from "./mention.ts";

/**
 * What is known about one post after some events: the event that stands. An `upsert` is the post as it is, a `remove` is its
 * tombstone.
 */
export type MentionState = MentionEvent;

/**
 * Applies an event to what is known, and returns what stands after it: `current` itself, the same object, when the event came
 * too late or says nothing new. Any order of the same events ends in the same state, because what stands is simply the
 * greatest event by: revision; then a removal before a post; then content hash; then the earlier hearing, so that hearing a post
 * again and again does not prolong how long it is kept.
 *
 * @throws EarshotError `mention-id-mismatch` when the two speak about different posts.
 */
export function applyEvent(current: MentionState | undefined, event: MentionEvent): MentionState {
  if (current === undefined) return event;
  if (eventId(current) !== eventId(event))
    throw new EarshotError("mention-id-mismatch", "An event can only be applied to what is known about the same post");
  return compareEvents(event, current) > 0 ? event : current;
}

/** The id of the post that an event speaks about. */
export function eventId(event: MentionEvent): MentionId {
  return event.type === "upsert" ? event.mention.id : event.id;
}

/**
 * A hash of what a post says: 16 hexadecimal digits, the same on every machine and in every order of fields. How and when the
 * post was heard and how often it was liked are left out, so that hearing it twice changes nothing.
 */
export function contentHash(mention: Mention): string {
  const { provenance: _provenance, counts: _counts, ...said } = mention;
  const text = canonicalJson(said);
  return hex(hash(text, 0x811c9dc5)) + hex(hash(text, 0x9e3779b9));
}

function compareEvents(a: MentionEvent, b: MentionEvent): number {
  if (a.revision !== b.revision) return a.revision - b.revision;
  if (a.type === "remove" || b.type === "remove") return Number(a.type === "remove") - Number(b.type === "remove");
  return (
    compareText(contentHash(a.mention), contentHash(b.mention)) ||
    compareText(b.mention.provenance.heardAt, a.mention.provenance.heardAt) ||
    compareText(canonicalJson(a.mention), canonicalJson(b.mention))
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** JSON with the fields of every object in one order. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (isRecord(part) ? sortedFields(part) : part));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function sortedFields(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => compareText(a, b)));
}

/** FNV-1a over UTF-16 code units, 32 bits, with a last mix: quick, and every engine's `Math.imul` gives the same bits. */
function hash(text: string, seed: number): number {
  let bits = seed;
  for (let index = 0; index < text.length; index++) bits = Math.imul(bits ^ text.charCodeAt(index), 0x01000193);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  return (bits ^ (bits >>> 13)) >>> 0;
}

function hex(bits: number): string {
  return bits.toString(16).padStart(8, "0");
}
