import { baseOf } from "../../text/token-forms.ts";
import type { TokenKind } from "../../text/words.ts";
import type { Condition, Instant, Test, TestField } from "../form.ts";
import type { SearchableRecord } from "../searchable.ts";
import { folded } from "./folded.ts";
import { containsWords, fitsDomain, fitsHandle, fitsLanguage, fitsWhole, hostOf, isWholeHandle } from "./names.ts";
import type { Part, Post } from "./parts.ts";
import { kindNumber } from "./token-fits.ts";

/** Whether a test holds. Of a missing value it never does. */
export function holds({ field, condition }: Test, post: Post): boolean {
  switch (condition.kind) {
    case "number":
      return isWithin(numberOf(field, post.record), condition.from, condition.to);
    case "time":
      return isDuring(post, condition);
    case "text":
      return textTests[field]?.(post, condition.text, condition.prefix) ?? false;
  }
}

/** The fields whose tests look at tokens of the text, not only at data beside it. */
export function readsText({ field, condition }: Test): boolean {
  if (field === "has") return condition.kind === "text" && (condition.text === "link" || condition.text === "question");
  return field === "mention" || field === "to" || field === "link" || field === "domain";
}

type TextTest = (post: Post, asked: string, prefix: boolean) => boolean;

const textTests: Readonly<Partial<Record<TestField, TextTest>>> = {
  author: ({ record: { author } }, asked, prefix) =>
    fitsName(author?.handle, asked, prefix) ||
    fitsFolded(author?.id, asked, prefix) ||
    (!isWholeHandle(asked) && fitsFolded(author?.name, asked, prefix)),
  mention: (post, asked, prefix) => handlesOf(post).some((handle) => fitsName(handle, asked, prefix)),
  to: (post, asked, prefix) => fitsName(handlesOf(post)[0], asked, prefix),
  site: ({ record: { url } }, asked, prefix) => url !== undefined && fitsDomain(hostOf(folded(url)), asked, prefix),
  domain: (post, asked, prefix) => linksOf(post).some((link) => fitsDomain(hostOf(link), asked, prefix)),
  url: ({ record: { url } }, asked, prefix) => url !== undefined && containsWords(folded(url), asked, prefix),
  link: (post, asked, prefix) => linksOf(post).some((link) => containsWords(link, asked, prefix)),
  lang: ({ record: { lang } }, asked, prefix) =>
    isKnown(lang) ? fitsLanguage(folded(lang), asked, prefix) : asked === "unknown" || asked === "und",
  country: ({ record: { place } }, asked, prefix) => fitsFolded(place?.country, asked, prefix),
  place: ({ record: { place } }, asked, prefix) => place?.name !== undefined && containsWords(folded(place.name), asked, prefix),
  network: ({ record: { network } }, asked, prefix) => fitsFolded(network, asked, prefix),
  type: ({ record: { kind } }, asked, prefix) => fitsFolded(kind, asked, prefix),
  is: ({ record }, asked) => (asked === "sensitive" || asked === "ours" ? record[asked] === true : record.kind === asked),
  has: (post, asked) => hasTests[asked]?.(post) ?? mediaOf(post).some(({ kind }) => kind === asked),
};

const hasTests: Readonly<Record<string, (post: Post) => boolean>> = {
  link: (post) => linksOf(post).length > 0,
  media: (post) => mediaOf(post).length > 0,
  geo: ({ record: { place } }) => place !== undefined,
  lang: ({ record: { lang } }) => isKnown(lang),
  question: ({ record: { text, title = "" } }) => /[?？؟⸮;՞]/.test(text + title),
};

function mediaOf({ record: { media = [] } }: Post): NonNullable<SearchableRecord["media"]> {
  return media;
}

function fitsName(handle: string | undefined, asked: string, prefix: boolean): boolean {
  if (handle === undefined) return false;
  const name = folded(handle);
  return prefix ? name.startsWith(asked) : fitsHandle(name, asked);
}

function fitsFolded(value: string | undefined, asked: string, prefix: boolean): boolean {
  return value !== undefined && fitsWhole(folded(value), asked, prefix);
}

/** Handles spoken to: those the network names, then those that stand in the text. */
function handlesOf({ record: { mentions }, parts }: Post): readonly string[] {
  return [...(mentions ?? []), ...tokensOf(parts, "handle")];
}

function linksOf({ record: { links = [] }, parts }: Post): readonly string[] {
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

function numberOf(field: TestField, { counts, rating }: SearchableRecord): number | undefined {
  return field === "rating" ? rating : counts?.[field as keyof typeof counts];
}

function isWithin(value: number | undefined, from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY): boolean {
  return value !== undefined && value >= from && value <= to;
}

function isDuring({ record: { createdAt }, now }: Post, { from, to }: Condition & { readonly kind: "time" }): boolean {
  const created = createdAt === undefined ? Number.NaN : Date.parse(createdAt);
  const isLate = from === undefined || created >= instant(from, now);
  return !Number.isNaN(created) && isLate && (to === undefined || created < instant(to, now));
}

function instant(instant: Instant, now = Date.now()): number {
  return "at" in instant ? instant.at : now - instant.beforeNow;
}
