/** The tests of fields other than text, a second time and plainly. */
import type { Condition, Instant, Test } from "../../src/query/form.ts";
import type { SearchableRecord } from "../../src/query/searchable.ts";
import { fold, readWords } from "../../src/text/index.ts";

export function holdsByReference({ field, condition }: Test, record: SearchableRecord, now = 0): boolean {
  if (condition.kind === "number")
    return isBetween(field === "rating" ? record.rating : record.counts?.[field as "likes"], condition);
  if (condition.kind === "time") return isDuring(record.createdAt, condition, now);
  const { text: asked, prefix } = condition;
  return valuesOf(field, record, asked).some(({ value, by }) => patterns[by](quote(asked), prefix).test(fold(value).text));
}

function isBetween(value: number | undefined, { from, to }: Condition & { kind: "number" }): boolean {
  return value !== undefined && !(value < (from ?? value)) && !(value > (to ?? value));
}

function isDuring(createdAt: string | undefined, { from, to }: Condition & { kind: "time" }, now: number): boolean {
  if (createdAt === undefined) return false;
  const created = Date.parse(createdAt);
  const at = (edge: Instant): number => ("at" in edge ? edge.at : now - edge.beforeNow);
  return !(from !== undefined && created < at(from)) && !(to !== undefined && created >= at(to));
}

/** How a value is compared with what is asked. */
type By = "whole" | "words" | "handle" | "domain" | "language";

const patterns: Readonly<Record<By, (asked: string, prefix: boolean) => RegExp>> = {
  whole: (asked, prefix) => new RegExp(prefix ? `^${asked}` : `^${asked}$`, "u"),
  words: (asked, prefix) => new RegExp(`(?<![\\p{L}\\p{N}])${asked}${prefix ? "" : "(?![\\p{L}\\p{N}])"}`, "u"),
  handle: (asked, prefix) => new RegExp(prefix ? `^${asked}` : `^${asked}(${asked.includes(".") ? "@" : "[.@]"}.*)?$`, "u"),
  domain: (asked, prefix) => new RegExp(`^([a-z]+://)?([^/?#:]*\\.)?${asked}${prefix ? "" : "([/?#:]|$)"}`, "u"),
  language: (asked, prefix) => new RegExp(prefix ? `^${asked}` : `^${asked}(-.*)?$`, "u"),
};

function quote(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

interface Value {
  readonly value: string;
  readonly by: By;
}

function valuesOf(field: Test["field"], record: SearchableRecord, asked: string): readonly Value[] {
  const { author = {}, url, lang, network, kind, place = {} } = record;
  const all = (by: By, ...values: readonly (string | undefined)[]): readonly Value[] =>
    values.filter((value) => value !== undefined).map((value) => ({ value, by }));
  const values: Readonly<Partial<Record<Test["field"], readonly Value[]>>> = {
    author: [...all("handle", author.handle), ...all("whole", author.id, /\.|did:/.test(asked) ? undefined : author.name)],
    mention: all("handle", ...spokenTo(record)),
    to: all("handle", spokenTo(record)[0]),
    domain: all("domain", ...addresses(record)),
    link: all("words", ...addresses(record)),
    site: all("domain", url),
    url: all("words", url),
    lang: lang === undefined || lang === "und" ? all("whole", "unknown") : all("language", lang),
    country: all("whole", place.country),
    place: all("words", place.name),
    network: all("whole", network),
    type: all("whole", kind),
    is: all("whole", kind, record.sensitive === true ? "sensitive" : undefined, record.ours === true ? "ours" : undefined),
    has: facts(record)[asked] === true ? all("whole", asked) : [],
  };
  return values[field] ?? [];
}

function facts(record: SearchableRecord): Readonly<Record<string, boolean>> {
  const { media = [], place, lang, text, title = "" } = record;
  return {
    link: addresses(record).length > 0,
    media: media.length > 0,
    image: media.some(({ kind }) => kind === "image"),
    video: media.some(({ kind }) => kind === "video"),
    poll: media.some(({ kind }) => kind === "poll"),
    geo: place !== undefined,
    lang: lang !== undefined && lang !== "und",
    question: `${text}${title}`.includes("?"),
  };
}

function spokenTo(record: SearchableRecord): readonly string[] {
  return [...(record.mentions ?? []), ...said(record, "handle")];
}

function addresses(record: SearchableRecord): readonly string[] {
  return [...(record.links ?? []), ...said(record, "url")];
}

function said({ text, title = "" }: SearchableRecord, kind: "handle" | "url"): readonly string[] {
  return [text, title].flatMap((each) => readWords(each).filter((word) => word.kind === kind)).map(({ base }) => base);
}
