/** Generated posts and forms, made of few words so that they often meet. All invented. */
import fc from "fast-check";
import type { Form, Origin, Pattern, Positional, Test, TextField } from "../../src/query/form.ts";
import type { Searchable, SearchableRecord } from "../../src/query/searchable.ts";
import { accentForm, baseForm } from "../../src/text/index.ts";

const words = [
  "library",
  "Library's",
  "libraries",
  "LIBRARY",
  "book",
  "books",
  "the",
  "MPL",
  "e-book",
  "ebook",
  "café",
  "cafe",
  "CAFÉ",
];
const signs = ["C++", "AT&T", "24/7", "don't", "U.S.", "sooo", "so", "cafééé", "図書館", "図書", "📚", "👩🏽‍🏫", "$GME", "日曜"];
const names = [
  "#BookClub",
  "#library",
  "#LibraryBook",
  "@mpl",
  "@mpl.example",
  "@mpl@town.example",
  "https://mpl.example/book",
  "www.town.example",
];
const gaps = [" ", " ", " ", " ", ", ", ". ", "! ", "\n", "\n\n", " - ", "", "\u200b"];

const piece = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...words) }, fc.constantFrom(...signs), fc.constantFrom(...names));

/** A short text. */
export const texts: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, fc.constantFrom(...gaps)), { maxLength: 9 })
  .map((pieces) => pieces.flat().join(""));

const records: fc.Arbitrary<SearchableRecord> = fc.record(
  {
    text: texts,
    title: texts,
    body: texts,
    tags: fc.array(fc.constantFrom("library", "BookClub", "e-book", "the library", "café"), { maxLength: 2 }),
    mentions: fc.array(fc.constantFrom("mpl", "mpl.example", "mpl@town.example", "spl"), { maxLength: 2 }),
    links: fc.array(fc.constantFrom("https://www.mpl.example/book?page=1", "http://town.example"), { maxLength: 2 }),
    url: fc.constantFrom("https://social.example/@mpl/book-1", "https://mpl.example"),
    author: fc.record(
      {
        id: fc.constantFrom("did:1", "mpl"),
        handle: fc.constantFrom("mpl", "mpl.example"),
        name: fc.constantFrom("MPL", "mpl.example", "Ann Lee"),
      },
      { requiredKeys: [] },
    ),
    lang: fc.constantFrom("en", "en-GB", "es", "und"),
    network: fc.constantFrom("bluesky", "feed"),
    kind: fc.constantFrom("post", "reply", "article"),
    createdAt: fc.constantFrom("2026-11-01T10:00:00Z", "2026-11-20T10:00:00Z"),
    place: fc.record(
      { name: fc.constantFrom("Millbrook, Ohio", "Ohio"), country: fc.constantFrom("us", "GB") },
      { requiredKeys: [] },
    ),
    counts: fc.record({ likes: fc.nat(5), replies: fc.nat(2) }, { requiredKeys: [] }),
    rating: fc.integer({ min: 1, max: 5 }),
    media: fc.array(fc.record({ kind: fc.constantFrom("image", "video"), alt: texts }, { requiredKeys: ["kind"] }), {
      maxLength: 2,
    }),
    sensitive: fc.boolean(),
  },
  { requiredKeys: ["text"] },
);

export const searchables: fc.Arbitrary<Searchable> = fc.oneof({ weight: 3, arbitrary: texts }, { weight: 1, arbitrary: records });

const origin: Origin = { span: { start: 0, end: 0 } };
const bases = [...words, "c++", "at&t", "24/7", "us", "so", "sooo", "図", "書", "館", "日", "ebook", "e", "t", "club"].map(
  (word) => baseForm(word),
);

const wildcardPart = fc.oneof(
  fc.constantFrom("li", "b", "book", "ry", "e", "s", "図").map((literal) => ({ literal })),
  fc.constant("many" as const),
  fc.constant("one" as const),
);

const patterns: fc.Arbitrary<Pattern> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...bases).map((base): Pattern => ({ kind: "word", base })) },
  fc.constantFrom("café", "CAFÉ").map((word): Pattern => ({ kind: "word", base: baseForm(word), accents: accentForm(word) })),
  fc.constantFrom("so", "sooo", "book", "boook").map((base): Pattern => ({ kind: "word", base, elongated: true })),
  fc.constant<Pattern>({ kind: "word", base: "cafe", accents: accentForm("café"), elongated: true }),
  fc.array(wildcardPart, { minLength: 1, maxLength: 4 }).map((parts): Pattern => ({ kind: "wildcard", parts })),
  fc.constant<Pattern>({ kind: "wildcard", parts: [{ literal: "ca" }, "many"], accents: [{ literal: "ca" }, "many"] }),
  fc.constantFrom("many" as const, "one" as const).map((hole): Pattern => {
    const accents = [{ literal: accentForm("caf\u00e9") }, hole];
    return { kind: "wildcard", parts: [{ literal: "cafe" }, hole], accents };
  }),
  fc.constant<Pattern>({ kind: "anything" }),
  fc
    .constantFrom("MPL", "Book", "e-book", "Library", "book", "C++", "図書", "the library", "!")
    .map((text): Pattern => ({ kind: "exact", text })),
  fc.constantFrom("rary", "book", "! ", "e", "@mpl", "書館").map((text): Pattern => ({ kind: "raw", text })),
  fc.constantFrom("bookclub", "library", "librarybook", "e-book", "thelibrary").map((base): Pattern => ({ kind: "tag", base })),
  fc.constantFrom("mpl", "mpl.example", "mpl@town.example").map((base): Pattern => ({ kind: "handle", base })),
  fc.constant<Pattern>({ kind: "cashtag", base: "gme" }),
  fc.constantFrom("📚", "🧑‍🏫").map((base): Pattern => ({ kind: "emoji", base })),
  fc.constantFrom("https://mpl.example", "town.example", "mpl.example/book/").map((text): Pattern => ({ kind: "url", text })),
);

const fields: fc.Arbitrary<TextField> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<TextField>("unfielded") },
  fc.constantFrom<TextField>("title", "body", "alt", "tag"),
);

/** Positional forms whose leaves all ask about one field. */
export const positionals: fc.Arbitrary<Positional> = fields.chain(positionalsIn);

function positionalsIn(field: TextField): fc.Arbitrary<Positional> {
  const { positional } = fc.letrec<{ positional: Positional }>((tie) => {
    const leaf = patterns.map((pattern): Positional => ({ kind: "leaf", field, pattern, origin }));
    const some = (most: number) => fc.array(tie("positional"), { minLength: 2, maxLength: most });
    return {
      positional: fc.oneof(
        { maxDepth: 3, depthIdentifier: "positional" },
        { weight: 4, arbitrary: leaf },
        {
          weight: 2,
          arbitrary: fc
            .tuple(some(3), fc.boolean())
            .map(([of, touching]): Positional => ({ kind: "sequence", of, touching, origin })),
        },
        { weight: 1, arbitrary: some(3).map((of): Positional => ({ kind: "any", of, origin })) },
        {
          weight: 1,
          arbitrary: fc
            .tuple(some(2), fc.nat(4), fc.boolean())
            .map(
              ([of, n, ordered]): Positional => ({ kind: "window", of, within: { unit: "between", words: n, ordered }, origin }),
            ),
        },
        {
          weight: 1,
          arbitrary: fc
            .tuple(some(3), fc.nat(3))
            .map(([of, n]): Positional => ({ kind: "window", of, within: { unit: "extra", words: n }, origin })),
        },
        {
          weight: 1,
          arbitrary: fc
            .tuple(some(2), fc.constantFrom("sentence" as const, "paragraph" as const))
            .map(([of, unit]): Positional => ({ kind: "window", of, within: { unit }, origin })),
        },
      ),
    };
  });
  return positional;
}

const text = (field: Test["field"], ...values: readonly string[]): fc.Arbitrary<Test> =>
  fc
    .tuple(fc.constantFrom(...values), fc.boolean())
    .map(([value, prefix]) => ({ kind: "test", field, condition: { kind: "text", text: value, prefix }, origin }));

const number = (field: Test["field"]): fc.Arbitrary<Test> =>
  fc
    .record({ from: fc.nat(3), to: fc.nat(5) }, { requiredKeys: [] })
    .map((range) => ({ kind: "test", field, condition: { kind: "number", ...range }, origin }));

/** The time at which the generated posts are matched: 2026-11-21, noon. */
export const now: number = Date.UTC(2026, 10, 21, 12);

const edges = fc.constantFrom({ at: Date.UTC(2026, 10, 10) }, { beforeNow: 7 * 86_400_000 }, { beforeNow: 86_400_000 });

const tests: fc.Arbitrary<Test> = fc.oneof(
  text("author", "mpl", "mpl.example", "did:1"),
  text("mention", "mpl", "spl", "mpl.example"),
  text("to", "mpl", "spl"),
  text("site", "social.example", "mpl.example"),
  text("domain", "mpl.example", "example", "town.example"),
  text("url", "book", "mpl"),
  text("link", "book", "boo", "town"),
  text("lang", "en", "es", "en-gb"),
  text("country", "us", "gb"),
  text("place", "ohio", "millbrook"),
  text("network", "bluesky", "feed"),
  text("type", "post", "article"),
  fc
    .constantFrom("reply", "sensitive", "repost")
    .map((value): Test => ({ kind: "test", field: "is", condition: { kind: "text", text: value, prefix: false }, origin })),
  fc
    .constantFrom("link", "media", "image", "video", "geo", "lang", "question")
    .map((value): Test => ({ kind: "test", field: "has", condition: { kind: "text", text: value, prefix: false }, origin })),
  number("likes"),
  number("replies"),
  number("rating"),
  fc
    .record({ from: edges, to: edges }, { requiredKeys: [] })
    .map((range): Test => ({ kind: "test", field: "created", condition: { kind: "time", ...range }, origin })),
);

/** Forms of every kind. */
export const forms: fc.Arbitrary<Form> = fc.letrec<{ form: Form }>((tie) => {
  const some = fc.array(tie("form"), { minLength: 2, maxLength: 4 });
  return {
    form: fc.oneof(
      { maxDepth: 4, depthIdentifier: "form" },
      { weight: 4, arbitrary: positionals },
      { weight: 1, arbitrary: tests },
      { weight: 2, arbitrary: some.map((of): Form => ({ kind: "all", of, origin })) },
      { weight: 2, arbitrary: some.map((of): Form => ({ kind: "any", of, origin })) },
      { weight: 1, arbitrary: tie("form").map((of): Form => ({ kind: "not", of, origin })) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(some, fc.integer({ min: 1, max: 3 }))
          .map(([of, atLeast]): Form => ({ kind: "count", counts: "members", atLeast, of, origin })),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(positionals, fc.integer({ min: 1, max: 3 }))
          .map(([of, atLeast]): Form => ({ kind: "count", counts: "occurrences", atLeast, of: [of], origin })),
      },
    ),
  };
}).form;
