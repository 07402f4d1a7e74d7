import { compileForm } from "../compile.ts";
import { preorder } from "../fold-tree.ts";
import type { Condition, Form, Instant, Test } from "../form.ts";
import { membersOf } from "../match/node.ts";
import { createSources } from "../match/sources.ts";
import type { SearchableRecord } from "../searchable.ts";
import { type Draft, distinct, emptyDraft, shortestFirst, toSearchable } from "./draft.ts";

/** Gives posts for which a test holds, or does not, with nothing in them that the test does not need. */
export type ValuesFor = (test: Test, isWanted: boolean) => readonly Draft[];

/** Most values that are tried; every test is asked about all of them. */
const mostValues = 40;

/**
 * Values for the tests of some forms. Each test is offered the values of all of them, so that one value can be found that
 * passes several: a day between two others, an address on a site.
 */
export function valuesFor(forms: readonly Form[], now: number): ValuesFor {
  const offered = distinct(everyValue(forms, now)).slice(0, mostValues);
  const fitting = new Map<Test, readonly Draft[]>();
  const fits = (test: Test): readonly Draft[] => {
    const known = fitting.get(test) ?? shortestFirst(offered.filter(passing(test, now)));
    fitting.set(test, known);
    return known;
  };
  return (test, isWanted) => (isWanted ? fits(test) : [emptyDraft, ...offered.filter((draft) => !fits(test).includes(draft))]);
}

/** Every value that the tests of some forms are about. */
export function everyValue(forms: readonly Form[], now: number): readonly Draft[] {
  return everyTest(forms).flatMap((test) => valuesOf(test, now));
}

function passing(test: Test, now: number): (draft: Draft) => boolean {
  const matcher = compileForm(test, createSources(""));
  return (draft) => matcher.test(toSearchable(draft), { now });
}

function everyTest(forms: readonly Form[]): readonly Test[] {
  return forms.flatMap((form) => preorder(form, membersOf)).filter((form) => form.kind === "test");
}

function valuesOf({ field, condition }: Test, now: number): readonly Draft[] {
  if (condition.kind === "text") return (textValues[field]?.(condition.text) ?? []).map(beside);
  if (condition.kind === "time")
    return momentsAround(condition, now).map((at) => beside({ createdAt: new Date(at).toISOString() }));
  const numbers = numbersAround(condition, field === "rating" ? 0.5 : 1);
  return numbers.map((number) => beside(field === "rating" ? { rating: number } : { counts: { [field]: number } }));
}

function beside({ text, ...values }: Values): Draft {
  return { pieces: text === undefined ? [] : [{ field: "unfielded", text }], values };
}

/** Round numbers at the bounds, on either side of them. */
function numbersAround({ from, to }: Condition & { readonly kind: "number" }, step: number): readonly number[] {
  const first = from === undefined ? [] : [Math.ceil(from / step) * step, (Math.ceil(from / step) - 1) * step];
  const last = to === undefined ? [] : [Math.floor(to / step) * step, (Math.floor(to / step) + 1) * step];
  return [...first, ...last].filter((number) => number >= 0);
}

/** The first moment of a stretch and the last day of it, and the days beside. */
function momentsAround({ from, to }: Condition & { readonly kind: "time" }, now: number): readonly number[] {
  const at = (instant: Instant): number => ("at" in instant ? instant.at : now - instant.beforeNow);
  const first = from === undefined ? [] : [at(from), at(from) - day];
  const last = to === undefined ? [] : [at(to) - day, at(to)];
  // A stretch may be shorter than a day.
  const middle = from !== undefined && to !== undefined ? [] : [now];
  return [...first, ...last, ...middle];
}

const day = 86_400_000;

type Values = Partial<SearchableRecord>;

const textValues: Readonly<Partial<Record<Test["field"], (text: string) => readonly Values[]>>> = {
  author: (name) => [{ author: { handle: name } }, { author: { name } }],
  mention: (handle) => [{ mentions: [handle] }],
  to: (handle) => [{ mentions: [handle] }],
  site: (host) => [{ url: `https://${host}` }],
  url: (text) => [{ url: text }],
  domain: (host) => [{ links: [`https://${host}`] }],
  link: (text) => [{ links: [text] }],
  lang: (lang) => (lang === "unknown" ? [] : [{ lang }]),
  country: (country) => [{ place: { country } }],
  place: (name) => [{ place: { name } }],
  network: (network) => [{ network }],
  type: (kind) => [{ kind }],
  is: (what) => [what === "sensitive" || what === "ours" ? { [what]: true } : { kind: what }],
  has: (what) => [possessions[what] ?? { media: [{ kind: what === "media" ? "image" : what }] }],
};

/** What a post has beside pictures and films; a question stands in its text. */
const possessions: Readonly<Record<string, Values>> = {
  link: { links: ["https://town.example"] },
  geo: { place: {} },
  lang: { lang: "en" },
  question: { text: "?" },
};
