/**
 * The searches of the bleve search library, wherever they mean what ours mean. Each gives one question for every document of its
 * collection: is it found? Ranking, sorting, facets and highlighting are not ours; what else is left out says why.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, parse as parsePath } from "node:path";
import { describe, expect, test } from "vitest";
import { suite } from "../../../../test/suites.ts";
import { compile } from "../../src/query/index.ts";
import type { SearchableRecord } from "../../src/query/searchable.ts";

interface Search {
  readonly comment?: string;
  readonly search: { readonly query: BleveQuery; readonly size?: number };
  readonly result: { readonly total_hits: number; readonly hits: readonly { readonly id: string }[] };
}

type BleveQuery = Readonly<Record<string, unknown>>;
type Document = Readonly<Record<string, unknown>>;

/** Searches that mean something else there than here, by collection and number, with the reason. */
const divergences: Readonly<Record<string, string>> = {
  "basic 4": "stems: walking finds walks; we find the word that was written and leave endings to wildcards",
  "basic 17": "fuzzy: we have no search by similar letters",
  "basic 26": "all documents: a query of ours names something",
  "basic 25": "no document: a query of ours names something",
  "basic 27": "by document number: not a question about a post",
  "basic 28": "a term that only ranks: every term of ours narrows",
  "basic 29": "regular expression: ours are wildcards",
  "basic 30": "regular expression: ours are wildcards",
  "basic 33": "fuzzy: we have no search by similar letters",
  "basic 35": "regular expression: ours are wildcards",
  "basic 37": "regular expression: ours are wildcards",
  "basic 38": "range of words in the order of the alphabet: ours are of numbers and dates",
  "fosdem 4": "stems: cats finds cat",
};

suite("conformance/bleve-search", (folder) => {
  for (const collection of ["basic", "phrase", "fosdem", "facet", "employee", "sort"]) {
    describe(collection, () => declareCollection(join(folder, "tests", collection), collection));
  }
});

function declareCollection(folder: string, collection: string): void {
  const documents = readDocuments(join(folder, "data"));
  for (const [number, search] of readJson<readonly Search[]>(join(folder, "searches.json")).entries()) {
    const title = `${number} ${JSON.stringify(search.search.query)}`;
    const reason = divergences[`${collection} ${number}`] ?? notOurs(search);
    if (reason !== undefined) test.skip(`${title} (${reason})`, () => {});
    else test(title, () => checkSearch(search, documents));
  }
}

function notOurs({ search: { query, size }, result: { total_hits, hits } }: Search): string | undefined {
  if ("match_all" in query) return "sorts all documents";
  return total_hits !== hits.length && size !== 0 ? "shows one page of its hits" : undefined;
}

function checkSearch(
  { search: { query }, result: { total_hits, hits } }: Search,
  documents: ReadonlyMap<string, Document>,
): void {
  const found = [...documents].filter(([, document]) => isFound(query, document)).map(([id]) => id);
  expect(found).toHaveLength(total_hits);
  if (hits.length > 0) expect(found.sort()).toEqual(hits.map(({ id }) => id).sort());
}

function isFound(query: BleveQuery, document: Document): boolean {
  const { must, conjuncts, disjuncts } = query as { must?: BleveQuery; conjuncts?: BleveQuery[]; disjuncts?: BleveQuery[] };
  if (must !== undefined) return isFound(must, document);
  if (conjuncts !== undefined) return conjuncts.every((part) => isFound(part, document));
  if (disjuncts !== undefined) return disjuncts.some((part) => isFound(part, document));
  const { ours, record } = translate(query, document);
  return record.some((each) => compile(ours).test(each));
}

interface Translated {
  readonly ours: string;
  /** The texts that may answer: one for each value of a list. */
  readonly record: readonly SearchableRecord[];
}

function translate(query: BleveQuery, document: Document): Translated {
  const { field, match, match_phrase, prefix, wildcard, min, max, start, end, query: text } = query as Record<string, string>;
  if (text !== undefined) return { ours: ourSyntax(text), record: [wholeRecord(document)] };
  if (min !== undefined || max !== undefined) return { ours: rangeQuery(min, max), record: [wholeRecord(document)] };
  if (start !== undefined || end !== undefined) return { ours: dateQuery(start, end), record: [wholeRecord(document)] };
  const phrase = match_phrase ?? phraseOfTerms(query);
  const ours = phrase === undefined ? (match ?? wildcard ?? `${prefix}*`) : `"${phrase}"`;
  return {
    ours,
    record: textsOf(field === undefined ? Object.values(document) : valueAt(document, field)).map((text) => ({ text })),
  };
}

/** Terms there are words as the index holds them, without their endings; here stand the words that the texts have. */
const words: Readonly<Record<string, string>> = { marti: "marty", twenti: "twenty", thirti: "thirty" };

function phraseOfTerms({ term, terms }: BleveQuery): string | undefined {
  const places = (terms ?? (term === undefined ? undefined : [[term]])) as string[][] | undefined;
  return places?.map((choices) => `(${choices.map((choice) => words[choice] ?? choice).join(" | ")})`).join(" ");
}

/** `+a` is a term of ours; the collections' fields stand where ours can find them. */
function ourSyntax(text: string): string {
  return text.replace(/\+/g, "").replace(/category:|name:/g, "title:");
}

/** Here a range holds its lower bound and not its upper one; our numbers are whole. */
function rangeQuery(min: string | undefined, max: string | undefined): string {
  return `likes:${min ?? 0}..${max === undefined ? "" : Number(max) - 1}`;
}

function dateQuery(start: string | undefined, end: string | undefined): string {
  return [start && `since:${start}`, end && `until:${end}`].filter(Boolean).join(" ");
}

function wholeRecord({ title, name, category, age, birthday, ...rest }: Document): SearchableRecord {
  return {
    text: textsOf(Object.values(rest)).join("\n\n"),
    ...(textsOf([title, category, name]).length > 0 && { title: textsOf([title, category, name]).join("\n\n") }),
    ...(typeof age === "number" && { counts: { likes: age } }),
    ...(typeof birthday === "string" && { createdAt: birthday }),
  };
}

function valueAt(document: Document, path: string): unknown {
  return path.split(".").reduce<unknown>((value, name) => (value as Document | undefined)?.[name], document);
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.flatMap(textsOf) : [];
}

function readDocuments(folder: string): ReadonlyMap<string, Document> {
  return new Map(readdirSync(folder).map((file) => [parsePath(file).name, readJson<Document>(join(folder, file))]));
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, "utf8")) as T;
}
