/** A query, read, put into the fixed form, compiled and run, finds what it means. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../../src/query/compile.ts";
import { format } from "../../src/query/format.ts";
import type { PhrasePart, QueryNode } from "../../src/query/syntax.ts";
import { fits } from "./query-reference.ts";

const span = { start: 0, end: 0 };
const vocabulary = ["wine", "oak", "beer", "red", "cellar"];
const spelling = fc.constantFrom(...vocabulary);

const word = fc
  .oneof(spelling, fc.constantFrom("win*", "*er", "b??r", "ce*ar"))
  .map((text): QueryNode => ({ type: "word", span, text }));
const exact = spelling.map((text): QueryNode => ({ type: "exact", span, text }));
const part: fc.Arbitrary<PhrasePart> = fc.oneof(
  { weight: 4, arbitrary: spelling.map((text): PhrasePart => ({ type: "word", span, text })) },
  { weight: 1, arbitrary: fc.constant<PhrasePart>({ type: "any", span }) },
  {
    weight: 1,
    arbitrary: fc
      .uniqueArray(spelling, { minLength: 2, maxLength: 2 })
      .map((texts): PhrasePart => ({ type: "alternatives", span, texts })),
  },
);
const phrase = fc
  .record({ parts: fc.array(part, { minLength: 1, maxLength: 3 }), slop: fc.nat(3) }, { requiredKeys: ["parts"] })
  .filter(({ parts }) => parts.some(({ type }) => type !== "any"))
  .map((rest): QueryNode => ({ type: "phrase", span, ...rest }));

const place = fc.oneof(
  word,
  exact,
  fc.array(word, { minLength: 2, maxLength: 3 }).map((operands): QueryNode => ({ type: "or", span, operands })),
);
const near = fc
  .record({ left: place, right: place, ordered: fc.boolean(), distance: fc.nat(4) })
  .map((rest): QueryNode => ({ type: "near", span, ...rest }));
const within = fc
  .record({ left: place, right: place, unit: fc.constantFrom("sentence" as const, "paragraph" as const) })
  .map((rest): QueryNode => ({ type: "within", span, ...rest }));
const frequency = fc
  .record({ operand: place, atLeast: fc.integer({ min: 1, max: 3 }) })
  .map((rest): QueryNode => ({ type: "frequency", span, ...rest }));

const { tree } = fc.letrec<{ tree: QueryNode }>((tie) => {
  const inner = tie("tree") as fc.Arbitrary<QueryNode>;
  const several = fc.array(inner, { minLength: 2, maxLength: 4 });
  const joined = (type: "and" | "or") => several.map((operands): QueryNode => ({ type, span, operands }));
  return {
    tree: fc.oneof(
      { maxDepth: 4 },
      word,
      phrase,
      near,
      within,
      frequency,
      joined("and"),
      joined("or"),
      inner.map((operand): QueryNode => ({ type: "not", span, operand })),
      fc
        .tuple(several, fc.nat(3))
        .map(([operands, some]): QueryNode => ({ type: "quorum", span, operands, atLeast: 1 + (some % operands.length) })),
    ),
  };
});

const texts = fc
  .array(fc.tuple(fc.constantFrom(...vocabulary, "and", "the"), fc.constantFrom(" ", " ", " ", "! ", "\n\n")), { maxLength: 9 })
  .map((pieces) => pieces.flat().join(""));

test("a query finds what it means", () => {
  fc.assert(
    fc.property(tree, fc.array(texts, { minLength: 8, maxLength: 8 }), (root, posts) => {
      const source = format({ language: 1, source: "", root, comments: [] });
      const matcher = compile(source);
      for (const post of posts) expect([source, post, matcher.test(post)]).toEqual([source, post, fits(root, post)]);
    }),
    { numRuns: 1500 },
  );
});
