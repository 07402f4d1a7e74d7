/**
 * A second matcher, written in the plainest way: it lists every way in which a form can stand in a text and looks whether there
 * is one. Slow without shame, and independent of the first: the property tests demand that the two agree.
 */
import type { Count, Form, Leaf, Nearness, Pattern, Positional, TextField, WildcardPart } from "../../src/query/form.ts";
import type { MatchOptions } from "../../src/query/matcher.ts";
import type { Searchable, SearchableRecord } from "../../src/query/searchable.ts";
import { Mark } from "../../src/text/character-class.ts";
import { classAt, isWordAt, isWordBefore } from "../../src/text/characters.ts";
import { accentForm, fold, readWords, type Word } from "../../src/text/index.ts";
import { holdsByReference } from "./reference-tests.ts";

/** Whether a form is true of a post. */
export function matchesByReference(form: Form, searchable: Searchable, options: MatchOptions = {}): boolean {
  const record = typeof searchable === "string" ? { text: searchable } : searchable;
  const isTrue = (form: Form): boolean => matchesByReference(form, searchable, options);
  switch (form.kind) {
    case "leaf":
      return waysInPost(form, record).length > 0 || standsBeside(form, record);
    case "sequence":
    case "window":
      return waysInPost(form, record).length > 0;
    case "all":
      return form.of.every(isTrue);
    case "any":
      return form.of.some(isTrue);
    case "not":
      return !isTrue(form.of);
    case "count":
      return countByReference(form, record, isTrue) >= form.atLeast;
    case "test":
      return holdsByReference(form, record, options.now);
  }
}

/** One text, or one tag of a text: within it words are near each other, across two of them they never are. */
interface Place {
  readonly text: string;
  readonly words: readonly Word[];
  readonly start: number;
  readonly end: number;
}

/** One way in which a form stands in a place. */
interface Way {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** Positions of its words. */
  readonly taken: readonly number[];
  /** Offsets of its signs, where it is nothing but signs between words. */
  readonly signs: readonly number[];
  readonly sentences: readonly number[];
  readonly blocks: readonly number[];
}

function countByReference(form: Count, record: SearchableRecord, isTrue: (form: Form) => boolean): number {
  if (form.counts === "members") return form.of.filter(isTrue).length;
  const member = form.of[0] as Positional;
  const apart = waysByPlace(member, record).map((ways) => mostApart(ways.map(({ start, end }) => ({ start, end }))));
  return Math.max(
    apart.reduce((sum, each) => sum + each, 0),
    isTrue(member) ? 1 : 0,
  );
}

function mostApart(stretches: readonly { start: number; end: number }[]): number {
  let best = 0;
  for (const first of stretches) {
    const later = stretches.filter(({ start }) => start >= first.end && start >= first.start + 1);
    best = Math.max(best, 1 + mostApart(later));
  }
  return best;
}

function waysInPost(form: Positional, record: SearchableRecord): readonly Way[] {
  return waysByPlace(form, record).flat();
}

/** The ways of a form, place by place. All its leaves ask about one field; lowering has distributed it. */
function waysByPlace(form: Positional, record: SearchableRecord): readonly (readonly Way[])[] {
  return placesOf(fieldOf(form), record).map((place) => ways(form, place));
}

function fieldOf(form: Positional): TextField {
  return form.kind === "leaf" ? form.field : fieldOf(form.of[0] as Positional);
}

function placesOf(field: TextField, record: SearchableRecord): readonly Place[] {
  const { text, title = "", body, media = [], tags = [] } = record;
  switch (field) {
    case "unfielded":
      return [placeOf(text), placeOf(title)];
    case "title":
      return [placeOf(title)];
    case "body":
      return [placeOf(body ?? text)];
    case "alt":
      return media.map(({ alt = "" }) => placeOf(alt));
    case "tag":
      return [...tagsIn(text), ...tagsIn(title), ...tags.map((tag) => placeOf(/[\s#]/.test(tag) ? tag : `#${tag}`))];
  }
}

function placeOf(text: string): Place {
  return { text, words: readWords(text), start: 0, end: text.length };
}

function tagsIn(text: string): readonly Place[] {
  const { words } = placeOf(text);
  const isInside = (tag: Word) => (word: Word) => word.span.start >= tag.span.start && word.span.end <= tag.span.end;
  return words
    .filter(({ kind }) => kind === "tag")
    .map((tag) => ({ text, words: words.filter(isInside(tag)), start: tag.span.start, end: tag.span.end }));
}

function ways(form: Positional, place: Place): readonly Way[] {
  switch (form.kind) {
    case "leaf":
      return leafWays(form, place);
    case "any":
      return form.of.flatMap((member) => ways(member as Positional, place));
    case "sequence":
      return tuples(form.of.map((member) => ways(member, place)))
        .filter((tuple) => tuple.every((way, index) => index === 0 || tuple[index - 1]!.to === way.from))
        .filter(
          (tuple) => !form.touching || tuple.every((way, index) => index === 0 || touch(place.text, tuple[index - 1]!, way)),
        )
        .map(hull);
    case "window":
      return windowWays(
        form.of.map((member) => ways(member, place)),
        form.within,
      );
  }
}

function touch(text: string, head: Way, tail: Way): boolean {
  return /^(\u200b|\u200d|\ufe0f)*$/.test(text.slice(head.end, tail.start));
}

function leafWays({ pattern }: Leaf, place: Place): readonly Way[] {
  if (pattern.kind === "exact" || pattern.kind === "raw") return stretchWays(pattern, place);
  return place.words.filter((word) => fits(word, pattern)).map((word) => wayOver([word], word.span.start, word.span.end));
}

function wayOver(words: readonly Word[], start: number, end: number): Way {
  const from = Math.min(...words.map(({ position }) => position));
  const to = Math.max(...words.map(({ position, length }) => position + length));
  const taken = Array.from({ length: to - from }, (_, index) => from + index);
  const sentences = words.map(({ sentence }) => sentence);
  return { from, to, start, end, taken, signs: [], sentences, blocks: words.map(({ block }) => block) };
}

function fits(word: Word, pattern: Pattern): boolean {
  const isWordLike = word.kind === "word" || word.kind === "character" || word.kind === "tag";
  switch (pattern.kind) {
    case "word":
      return isWordLike && fitsWord(word, pattern);
    case "wildcard":
      return isWordLike && fitsParts(word.base, pattern.parts) && fitsAccents(word, pattern.accents);
    case "anything":
      return word.length === 1;
    case "handle":
      return word.kind === "handle" && fitsHandle(word.base, pattern.base);
    case "url":
      return word.kind === "url" && fitsUrl(word.base, fold(pattern.text).text);
    case "exact":
    case "raw":
      return false;
    default:
      return word.kind === pattern.kind && word.base === pattern.base;
  }
}

function fitsWord(word: Word, { base, accents, elongated }: Pattern & { kind: "word" }): boolean {
  const spelling = word.kind === "tag" ? word.text.slice(1) : word.text;
  if (elongated === true)
    return new RegExp(`^${drawnOut(accents ?? base)}$`, "u").test(accents ? accentForm(spelling) : word.base);
  if (word.base !== base) return false;
  return accents === undefined || accentForm(spelling) === accents;
}

/** Each letter of a word as often as it stands there, or three times and more; what is drawn out already fits any number. */
function drawnOut(base: string): string {
  return base.replace(/([^\s])\1*/gu, (run, letter: string) => {
    const quoted = letter.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    const length = run.length / letter.length;
    return length >= 3 ? `(?:${quoted})+` : `(?:${quoted}{${length}}|${quoted}{3,})`;
  });
}

function fitsAccents(word: Word, accents: readonly WildcardPart[] | undefined): boolean {
  const spelling = word.kind === "tag" ? word.text.slice(1) : word.text;
  return accents === undefined || fitsParts(accentForm(spelling), accents);
}

function fitsParts(base: string, parts: readonly WildcardPart[]): boolean {
  const [part, ...rest] = parts;
  if (part === undefined) return base === "";
  if (part === "many")
    return Array.from({ length: base.length + 1 }, (_, n) => base.slice(n)).some((tail) => fitsParts(tail, rest));
  if (part !== "one") return base.startsWith(part.literal) && fitsParts(base.slice(part.literal.length), rest);
  const letter = letterLength(base);
  return letter > 0 && fitsParts(base.slice(letter), rest);
}

function letterLength(base: string): number {
  if (base === "") return 0;
  let length = base.codePointAt(0)! > 0xffff ? 2 : 1;
  while (length < base.length && classAt(base, length) === Mark) length += base.codePointAt(length)! > 0xffff ? 2 : 1;
  return length;
}

function fitsHandle(handle: string, asked: string): boolean {
  if (handle === asked) return true;
  if (asked.includes("@")) return false;
  return handle.startsWith(`${asked}@`) || (!asked.includes(".") && handle.startsWith(`${asked}.`));
}

function fitsUrl(url: string, asked: string): boolean {
  const bare = (address: string) =>
    address
      .replace(/^[a-z][a-z0-9+.-]*:\/\//, "")
      .replace(/^www\./, "")
      .replace(/\/+$/, "");
  const [given, wanted] = [bare(url), bare(asked)];
  return wanted !== "" && ["", "/", "?", "#"].some((next) => (next === "" ? given === wanted : given.startsWith(wanted + next)));
}

function stretchWays({ kind, text }: Pattern & { kind: "exact" | "raw" }, place: Place): readonly Way[] {
  const found: Way[] = [];
  for (let start = place.start; start + text.length <= place.end && text !== ""; start++) {
    const end = start + text.length;
    if (!place.text.startsWith(text, start)) continue;
    const words = place.words.filter(({ span, length }) => length === 1 && span.start < end && span.end > start);
    if (words.length > 0) {
      if (kind === "raw" || standsAsWords(place, words, start, end)) found.push(wayOver(words, start, end));
    } else if (kind === "raw") found.push(wayBetween(place, start, end));
  }
  return found;
}

/** Signs between words take no position. */
function wayBetween({ words }: Place, start: number, end: number): Way {
  const units = words.filter(({ length }) => length === 1);
  const next = units.find(({ span }) => span.end > start);
  const word = next ?? words.at(-1);
  const from = next?.position ?? (word === undefined ? 0 : word.position + word.length);
  const signs = Array.from({ length: end - start }, (_, index) => start + index);
  return { from, to: from, start, end, taken: [], signs, sentences: [word?.sentence ?? 0], blocks: [word?.block ?? 0] };
}

function standsAsWords({ text }: Place, words: readonly Word[], start: number, end: number): boolean {
  if (words.some(({ kind }) => kind === "handle" || kind === "url" || kind === "email")) return false;
  const starts = !isWordAt(text, start) || words.some(({ kind, span }) => span.start + (kind === "tag" ? 1 : 0) === start);
  const isEnd = ({ span }: Word): boolean =>
    span.end === end || (span.start < end && span.end > end && /^['’]s?$/i.test(text.slice(end, span.end)));
  return starts && (!isWordBefore(text, end) || words.some(isEnd));
}

function windowWays(members: readonly (readonly Way[])[], within: Nearness): readonly Way[] {
  if (within.unit === "extra") {
    return tuples(members)
      .filter(areApart)
      .map(hull)
      .filter(({ from, to, taken }) => to - from - taken.length <= within.words);
  }
  return members.slice(1).reduce((left, right) => pairWays(left, right, within), members[0]!);
}

function pairWays(left: readonly Way[], right: readonly Way[], within: Nearness): readonly Way[] {
  const pairs = tuples([left, right]).filter(areApart);
  if (within.unit === "between") return pairs.filter(([a, b]) => isNear(a!, b!, within)).map(hull);
  if (within.unit === "extra") throw new Error("not a pair");
  const unit = within.unit === "sentence" ? "sentences" : "blocks";
  const isInOne = (way: Way): boolean => new Set(way[unit]).size === 1;
  const together = pairs
    .filter((pair) => pair.every(isInOne))
    .map(hull)
    .filter(isInOne);
  return together.filter((one) => !together.some((other) => isSmaller(other, one)));
}

function isNear(a: Way, b: Way, { words, ordered }: Nearness & { unit: "between" }): boolean {
  if (a.to <= b.from) return b.from - a.to <= words;
  if (ordered) return false;
  return b.to <= a.from ? a.from - b.to <= words : true;
}

function isSmaller(a: Way, b: Way): boolean {
  return a.from >= b.from && a.to <= b.to && a.to - a.from < b.to - b.from;
}

function areApart(tuple: readonly Way[]): boolean {
  return tuple.every((a, i) => tuple.slice(i + 1).every((b) => isApart(a, b)));
}

function isApart(a: Way, b: Way): boolean {
  return !a.taken.some((position) => b.taken.includes(position)) && !a.signs.some((offset) => b.signs.includes(offset));
}

function hull(tuple: readonly Way[]): Way {
  return {
    from: Math.min(...tuple.map(({ from }) => from)),
    to: Math.max(...tuple.map(({ to }) => to)),
    start: Math.min(...tuple.map(({ start }) => start)),
    end: Math.max(...tuple.map(({ end }) => end)),
    taken: [...new Set(tuple.flatMap(({ taken }) => taken))],
    signs: tuple.flatMap(({ signs }) => signs),
    sentences: tuple.flatMap(({ sentences }) => sentences),
    blocks: tuple.flatMap(({ blocks }) => blocks),
  };
}

/** Every way of choosing one from each list. */
function tuples<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return lists.reduce<readonly (readonly T[])[]>(
    (heads, list) => heads.flatMap((head) => list.map((next) => [...head, next])),
    [[]],
  );
}

function standsBeside({ field, pattern }: Leaf, { tags = [], mentions = [] }: SearchableRecord): boolean {
  if (field !== "unfielded") return false;
  if (pattern.kind === "tag") return tags.some((tag) => fold(tag).text.replace(/[\s#]/g, "") === pattern.base);
  return pattern.kind === "handle" && mentions.some((handle) => fitsHandle(fold(handle).text, pattern.base));
}
