/** Generated queries: trees of every node type, and texts made of pieces of queries. All invented. */
import fc from "fast-check";
import { format } from "../../src/query/format.ts";
import type { PhrasePart, QueryNode, TermNode, ValueNode } from "../../src/query/syntax.ts";

const span = { start: 0, end: 0 };

const words = [
  "library",
  "Library's",
  "books",
  "the",
  "MPL",
  "e-book",
  "café",
  "C++",
  "AT&T",
  "24/7",
  "U.S.",
  "and",
  "or",
  "図書館",
  'צה"ל',
  "straße",
  "#1",
  "a.b",
];
const wildcards = ["librar*", "*brary", "wom?n", "b??k*", "l'h*re"];
const partTexts = [...words, "librar*", 'say"', "\\", 'a\\"b', "“so”", "AND", "(x", "who?", "{x}"];

const word: fc.Arbitrary<TermNode> = fc.oneof(
  fc.constantFrom(...words, ...wildcards).map((text): TermNode => ({ type: "word", span, text })),
  fc.constantFrom("sooo", "yes").map((text): TermNode => ({ type: "word", span, text, elongated: true })),
);

const phrasePart: fc.Arbitrary<PhrasePart> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...partTexts).map((text): PhrasePart => ({ type: "word", text, span })) },
  { weight: 1, arbitrary: fc.constant<PhrasePart>({ type: "any", span }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom("public", "county", "new york", "e-book", 'o"k'), { minLength: 2, maxLength: 3 })
      .map((texts): PhrasePart => ({ type: "alternatives", texts, span })),
  },
);

const phrase: fc.Arbitrary<TermNode> = fc
  .record({ parts: fc.array(phrasePart, { minLength: 0, maxLength: 3 }), slop: fc.nat(100) }, { requiredKeys: ["parts"] })
  .map(({ parts, slop }): TermNode => {
    const filled: readonly PhrasePart[] = [{ type: "word", text: "wine", span }, ...parts];
    return { type: "phrase", span, parts: filled, ...(slop !== undefined && { slop }) };
  });

const named = ["BPL", "Reading Room", "a}b", "a\\", '"x"', "{", "AND", "C++"];
const term: fc.Arbitrary<TermNode> = fc.oneof(
  { weight: 6, arbitrary: word },
  { weight: 3, arbitrary: phrase },
  fc.constantFrom(...named).map((text): TermNode => ({ type: "exact", span, text })),
  fc.constantFrom(...named, "e-b", "\\\\", " x ").map((text): TermNode => ({ type: "raw", span, text })),
  fc.constantFrom("books", "BookClub", "图书馆").map((name): TermNode => ({ type: "tag", span, name })),
  fc.constantFrom("mpl", "mpl.example", "mpl@town.example").map((name): TermNode => ({ type: "handle", span, name })),
  fc.constant<TermNode>({ type: "cashtag", span, name: "GME" }),
  fc.constantFrom("📚", "👩🏽‍🏫", "📚❤️", "#️⃣").map((text): TermNode => ({ type: "emoji", span, text })),
  fc.constantFrom("https://mpl.example/book?a=1", "www.town.example").map((text): TermNode => ({ type: "url", span, text })),
);

const values: fc.Arbitrary<{ name: string; operand: ValueNode }> = fc.oneof(
  fieldOf(["author", "mention", "to"], ["ann", "@ann", "ann.example", "an*"], ["Ann Lee", 'say "hi"', "a*b"]),
  fieldOf(["lang"], ["en", "es", "zh-Hant", "unknown"], ["en"]),
  fieldOf(["network", "site", "domain"], ["gazette", "town.example"], ["town.example"]),
  fieldOf(["link", "url"], ["https://town.example/a,b?c=(d)", "town.example/*"], ["town.example"]),
  fieldOf(["type"], ["post", "reply"], ["post"]),
  fieldOf(["has"], ["link", "image"], ["poll"]),
  fieldOf(["since", "until", "during"], ["2026", "2026-11", "2026-11-20", "7d", "2026-11-20T10:00Z"], ["24h"]),
  numberField(),
);

function fieldOf(names: readonly string[], plain: readonly string[], quoted: readonly string[]): typeof values {
  const value = fc.oneof(
    fc.constantFrom(...plain).map((text): ValueNode => ({ type: "value", span, text, quoted: false })),
    fc.constantFrom(...quoted).map((text): ValueNode => ({ type: "value", span, text, quoted: true })),
  );
  return fc.record({ name: fc.constantFrom(...names), operand: fc.oneof({ weight: 2, arbitrary: value }, listOf(value)) });
}

function numberField(): typeof values {
  const number = fc.nat(99).map(String);
  const value: fc.Arbitrary<ValueNode> = fc.oneof(
    number.map((text): ValueNode => ({ type: "value", span, text, quoted: false })),
    fc
      .record({ operator: fc.constantFrom(">", ">=", "<", "<=", "="), text: number })
      .map(({ operator, text }): ValueNode => ({ type: "comparison", span, operator: operator as ">", text })),
    fc.nat(50).map((from): ValueNode => ({ type: "range", span, from: String(from), to: String(from + 7) })),
  );
  return fc.record({ name: fc.constantFrom("likes", "replies", "rating"), operand: fc.oneof(value, listOf(value)) });
}

function listOf(value: fc.Arbitrary<ValueNode>): fc.Arbitrary<ValueNode> {
  return fc.array(value, { minLength: 1, maxLength: 3 }).map((all): ValueNode => ({ type: "list", span, values: all }));
}

const field: fc.Arbitrary<QueryNode> = values.map(
  ({ name, operand }): QueryNode => ({ type: "field", span, nameSpan: span, name, operand }),
);
const saved: fc.Arbitrary<QueryNode> = fc
  .constantFrom("names", 'a "b"')
  .map((name): QueryNode => ({ type: "saved", span, name }));

/** Trees of every type, legal ones only: beside NEAR stands what has a place, in a field of text no other field. */
const trees = fc.letrec<Record<"node" | "place" | "text", QueryNode>>((tie) => {
  const [node, place, text] = [tie("node"), tie("place"), tie("text")] as fc.Arbitrary<QueryNode>[] as [Tied, Tied, Tied];
  const depth = { maxDepth: 4, depthIdentifier: "query" };
  return {
    place: fc.oneof(depth, { weight: 3, arbitrary: term }, alternatives(place), near(place), within(place)),
    text: fc.oneof(depth, { weight: 3, arbitrary: term }, joined(text), negation(text), near(place), counted(place)),
    node: fc.oneof(
      depth,
      { weight: 4, arbitrary: term },
      { weight: 2, arbitrary: field },
      saved,
      { weight: 4, arbitrary: joined(node) },
      { weight: 2, arbitrary: negation(node) },
      near(place),
      within(place),
      quorum(node),
      counted(place),
      scoped(text),
    ),
  };
});

type Tied = fc.Arbitrary<QueryNode>;

/** A whole tree. Its spans are empty: it was never read from a text. */
export const queryTrees: fc.Arbitrary<QueryNode> = trees.node;

function alternatives(place: fc.Arbitrary<QueryNode>): fc.Arbitrary<QueryNode> {
  return several(place).map((operands): QueryNode => ({ type: "or", span, operands }));
}

function joined(node: fc.Arbitrary<QueryNode>): fc.Arbitrary<QueryNode> {
  return fc.tuple(fc.constantFrom("and", "or"), several(node)).map(([type, operands]) => ({ type, span, operands }) as QueryNode);
}

function negation(node: fc.Arbitrary<QueryNode>): fc.Arbitrary<QueryNode> {
  return node.map((operand): QueryNode => ({ type: "not", span, operand }));
}

function near(place: fc.Arbitrary<QueryNode>): fc.Arbitrary<QueryNode> {
  return fc
    .record({ left: place, right: place, ordered: fc.boolean(), distance: fc.nat(100) })
    .map((rest): QueryNode => ({ type: "near", span, ...rest }));
}

function within(place: fc.Arbitrary<QueryNode>): fc.Arbitrary<QueryNode> {
  return fc
    .record({ left: place, right: place, unit: fc.constantFrom("sentence", "paragraph") })
    .map((rest) => ({ type: "within", span, ...rest }) as QueryNode);
}

function quorum(node: fc.Arbitrary<QueryNode>): fc.Arbitrary<QueryNode> {
  return fc
    .tuple(several(node), fc.nat(2))
    .map(([operands, some]): QueryNode => ({ type: "quorum", span, operands, atLeast: 1 + (some % operands.length) }));
}

function counted(place: fc.Arbitrary<QueryNode>): fc.Arbitrary<QueryNode> {
  return fc
    .tuple(place, fc.integer({ min: 1, max: 3 }))
    .map(([operand, atLeast]): QueryNode => ({ type: "frequency", span, operand, atLeast }));
}

function scoped(text: fc.Arbitrary<QueryNode>): fc.Arbitrary<QueryNode> {
  return fc
    .tuple(fc.constantFrom("title", "body", "alt", "tag"), text)
    .map(([name, operand]): QueryNode => ({ type: "field", span, nameSpan: span, name, operand }));
}

function several(node: fc.Arbitrary<QueryNode>): fc.Arbitrary<readonly QueryNode[]> {
  return fc.array(node, { minLength: 2, maxLength: 4 });
}

/** What slips into a query: half a pair, an operator too many, a habit from another tool, a value that is none. */
const slips = [
  ...'()"“,;-–!{}*#@',
  ...["AND", "OR", "NOT", "and", "or", "not", "NEAR/3", "NEAR", "FREQ/2", "NOT NOT", "N5", "w/5", "~2", "^3", "/*", "<<<"],
  ...[
    "lang:",
    "lang:(",
    "zzz:wine",
    "auther:ann",
    "followers:>5",
    "is:verified",
    "likes:1,000",
    "likes:9..3",
    "since:2026-02-31",
  ],
  ...["lang:english", "lang:en,es", "during:2026..2027", "title:title:wine", "saved:none", "ATLEAST/9(a, b)", "FREQ/1(a, b)"],
  ...[
    "SPL",
    "Reading",
    "Oak Hill",
    "wine?",
    "b*",
    "+wine",
    "()",
    '""',
    "{}",
    "lib\u200brary",
    "l\u0456brary",
    "www.town.example*",
  ],
  ...["(a AND b) NEAR/2 c", "a OR NOT b", '"(b* | oak) a"'],
];

/** Queries with one to three slips, put in or in the place of a word. */
export const slippedQueries: fc.Arbitrary<string> = fc
  .tuple(
    queryTrees.map((root) => format({ language: 1, source: "", root, comments: [] })),
    fc.array(fc.record({ at: fc.nat(), slip: fc.constantFrom(...slips), isInstead: fc.boolean() }), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([query, all]) => all.reduce(withSlip, query));

function withSlip(query: string, { at, slip, isInstead }: { at: number; slip: string; isInstead: boolean }): string {
  const words = query.split(/(?<=[\s(),])/);
  return words.toSpliced(at % (words.length + 1), isInstead ? 1 : 0, `${slip} `).join("");
}

const pieces = [
  ..."()()()\"\"''{}[]<>=~^*?,;:|&!-+#@$./\\ \n“”„«»‘’（），\u200bé図📚ж",
  ...[
    " AND ",
    " OR ",
    " NOT ",
    " NEAR/3 ",
    " ONEAR ",
    " SENTENCE ",
    "ATLEAST/2(",
    "FREQ/2(",
    " and ",
    " or ",
    "wine",
    "cellar",
    "MPL",
  ],
  ...[
    "title:",
    "lang:",
    "lang:(",
    "likes:",
    "since:",
    "saved:",
    "raw:",
    "zzz:",
    "followers:",
    "is:verified",
    "en",
    "10..20",
    "2026-11-20",
  ],
  ...['"wine cellar"', "~2", "#tag", "@handle", "$GME", "https://a.example/b", "/*", "*/", "<<<", ">>>", "w*", "w?ne", "e-book"],
];

/** Texts that look like queries, most of them broken. */
export const queryTexts: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((all) => all.join("")) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 15 }).map((all) => all.join(" ")) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
);
