import { fold } from "../../text/fold.ts";
import { baseOf } from "../../text/token-forms.ts";
import type { TokenKind } from "../../text/words.ts";
import type { Condition, Instant, Test, TestField } from "../form.ts";
import type { SearchableRecord } from "../searchable.ts";
import { containsWords, fitsDomain, fitsHandle, fitsLanguage, fitsWhole, hostOf, isWholeHandle } from "./names.ts";
import type { Part } from "./parts.ts";
import { kindNumber } from "./token-fits.ts";

/** What a test of a field can look at. */
export interface Testable {
  readonly record: SearchableRecord;
  readonly parts: readonly Part[];
  /** Milliseconds since 1970 UTC; the clock's time where it is missing and a relative date asks for it. */
  readonly now: number | undefined;
}

/** Whether a test holds. Of a missing value it never does. */
export function holds({ field, condition }: Test, testable: Testable): boolean {
  switch (condition.kind) {
    case "number":
      return isWithin(numberOf(field, testable.record), condition.from, condition.to);
    case "time":
      return isDuring(testable, condition);
    case "text":
      return textTests[field]?.(testable, condition.text, condition.prefix) ?? false;
  }
}

/** The fields whose tests look at tokens of the text, not only at data beside it. */
export function readsText({ field, condition }: Test): boolean {
  if (field === "has") return condition.kind === "text" && (condition.text === "link" || condition.text === "question");
  return field === "mention" || field === "to" || field === "link" || field === "domain";
}

type TextTest = (testable: Testable, asked: string, prefix: boolean) => boolean;

const textTests: Readonly<Partial<Record<TestField, TextTest>>> = {
  author: ({ record: { author } }, asked, prefix) =>
    fitsName(author?.handle, asked, prefix) ||
    fitsFolded(author?.id, asked, prefix) ||
    (!isWholeHandle(asked) && fitsFolded(author?.name, asked, prefix)),
  mention: (testable, asked, prefix) => handlesOf(testable).some((handle) => fitsName(handle, asked, prefix)),
  to: (testable, asked, prefix) => fitsName(handlesOf(testable)[0], asked, prefix),
  site: ({ record: { url } }, asked, prefix) => url !== undefined && fitsDomain(hostOf(folded(url)), asked, prefix),
  domain: (testable, asked, prefix) => linksOf(testable).some((link) => fitsDomain(hostOf(link), asked, prefix)),
  url: ({ record: { url } }, asked, prefix) => url !== undefined && containsWords(folded(url), asked, prefix),
  link: (testable, asked, prefix) => linksOf(testable).some((link) => containsWords(link, asked, prefix)),
  lang: ({ record: { lang } }, asked, prefix) =>
    isKnown(lang) ? fitsLanguage(folded(lang), asked, prefix) : asked === "unknown" || asked === "und",
  country: ({ record: { place } }, asked, prefix) => fitsFolded(place?.country, asked, prefix),
  place: ({ record: { place } }, asked, prefix) => place?.name !== undefined && containsWords(folded(place.name), asked, prefix),
  network: ({ record: { network } }, asked, prefix) => fitsFolded(network, asked, prefix),
  type: ({ record: { kind } }, asked, prefix) => fitsFolded(kind, asked, prefix),
  is: ({ record: { kind, sensitive } }, asked) => (asked === "sensitive" ? sensitive === true : kind === asked),
  has: (testable, asked) => hasTests[asked]?.(testable) ?? false,
};

const hasTests: Readonly<Record<string, (testable: Testable) => boolean>> = {
  link: (testable) => linksOf(testable).length > 0,
  media: ({ record: { media = [] } }) => media.length > 0,
  image: ({ record: { media = [] } }) => media.some(({ kind }) => kind === "image"),
  video: ({ record: { media = [] } }) => media.some(({ kind }) => kind === "video"),
  geo: ({ record: { place } }) => place !== undefined,
  lang: ({ record: { lang } }) => isKnown(lang),
  question: ({ record: { text, title = "" } }) => /[?？؟⸮;՞]/.test(text + title),
};

function fitsName(handle: string | undefined, asked: string, prefix: boolean): boolean {
  if (handle === undefined) return false;
  const name = folded(handle);
  return prefix ? name.startsWith(asked) : fitsHandle(name, asked);
}

function fitsFolded(value: string | undefined, asked: string, prefix: boolean): boolean {
  return value !== undefined && fitsWhole(folded(value), asked, prefix);
}

/** Handles spoken to: those the network names, then those that stand in the text. */
function handlesOf({ record: { mentions }, parts }: Testable): readonly string[] {
  return [...(mentions ?? []), ...tokensOf(parts, "handle")];
}

function linksOf({ record: { links = [] }, parts }: Testable): readonly string[] {
  return [...links.map(folded), ...tokensOf(parts, "url")];
}

function tokensOf(parts: readonly Part[], kind: TokenKind): readonly string[] {
  const found: string[] = [];
  for (const { field, table } of parts) {
    if (field !== "text" && field !== "title") continue;
    for (let i = 0; i < table.count; i++) if (table.kind[i] === kindNumber[kind]) found.push(baseOf(table, i));
  }
  return found;
}

function isKnown(lang: string | undefined): lang is string {
  return lang !== undefined && lang !== "" && lang !== "und";
}

function folded(value: string): string {
  return fold(value).text;
}

function numberOf(field: TestField, { counts, rating }: SearchableRecord): number | undefined {
  return field === "rating" ? rating : counts?.[field as keyof typeof counts];
}

function isWithin(value: number | undefined, from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY): boolean {
  return value !== undefined && value >= from && value <= to;
}

function isDuring({ record: { createdAt }, now }: Testable, { from, to }: Condition & { readonly kind: "time" }): boolean {
  const created = createdAt === undefined ? Number.NaN : Date.parse(createdAt);
  const isLate = from === undefined || created >= instant(from, now);
  return !Number.isNaN(created) && isLate && (to === undefined || created < instant(to, now));
}

function instant(instant: Instant, now = Date.now()): number {
  return "at" in instant ? instant.at : now - instant.beforeNow;
}
