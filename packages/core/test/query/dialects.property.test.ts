/** What another language is said to say just as well, it does: written there and read back, a query finds the same posts. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/query/compile.ts";
import { brandwatch, cql, lucene, meltwater, talkwalker, x } from "../../src/query/dialects/index.ts";
import { format } from "../../src/query/format.ts";
import { parse } from "../../src/query/parse.ts";
import { Report } from "../../src/query/report.ts";
import { savedNames } from "../../src/query/saved-search.ts";
import { now, texts } from "./arbitrary.ts";
import { queryTexts, queryTrees } from "./arbitrary-query.ts";

/** Pieces of all six languages. */
const foreign = [
  ...[
    "AND",
    "OR",
    "NOT",
    "and",
    "or",
    "not",
    "-",
    "+",
    "&&",
    "||",
    "!",
    "prox",
    "sortBy",
    "NEAR/2",
    "NEAR/3f",
    "ONEAR/1",
    "near",
    "SENTENCE",
  ],
  ...["prox/unit=word/distance<=3/ordered", "prox/distance>2", "/", "=", "<", ">", "<>", "==", "any", "all", "within", "exact"],
  ...[
    "(",
    ")",
    '"',
    "“",
    "”",
    "{",
    "}",
    "[",
    "]",
    "~",
    "~3",
    "^",
    "^2",
    ":",
    "*:*",
    "\\",
    "<<<",
    ">>>",
    "++",
    '++"BPL"',
    "(a AND b)~5",
  ],
  ...[
    "title:",
    "author:",
    "dc.title =",
    "lang:(en OR es)",
    "rating:[3 TO 5]",
    "created:[now-7d TO now]",
    "is:retweet",
    "site:”a”",
  ],
  ...[
    "wine",
    "MPL",
    '"red wine"',
    "librar*",
    "#wine",
    "@mpl",
    "図書",
    "https://a.example/b",
    "raw:x+",
    "/re/",
    "followers:9",
    " ",
    "\n",
  ],
];

const foreignTexts = fc.oneof(
  fc.array(fc.constantFrom(...foreign), { maxLength: 14 }).map((all) => all.join(" ")),
  fc.array(fc.constantFrom(...foreign), { maxLength: 10 }).map((all) => all.join("")),
);

describe.each([brandwatch, cql, lucene, meltwater, talkwalker, x])("$title", (dialect) => {
  test("writes and reads back what it can say", () => {
    fc.assert(
      fc.property(queryTrees, fc.array(texts, { minLength: 5, maxLength: 5 }), (root, posts) => {
        const ours = parse(format({ language: 1, source: "", root, comments: [] }));
        if (!ours.ok) throw new Error("a written tree is a query");
        const report = new Report(1, dialect.messages);
        const text = dialect.write(ours.query.root, report);
        fc.pre(report.diagnostics().length === 0 && savedNames(ours.query).length === 0);
        const back = parse(text, { dialect });
        if (!back.ok) throw new Error(`${text} is not read: ${back.diagnostics[0]?.message}`);
        const [first, second] = [compile(ours.query), compile(back.query)];
        for (const post of posts) expect([text, second.test(post, { now })]).toEqual([text, first.test(post, { now })]);
      }),
      { numRuns: 200 },
    );
  });

  test("reads its own vocabulary in any order, with every place inside", () => {
    fc.assert(
      fc.property(foreignTexts, (source) => {
        const result = parse(source, { dialect });
        const places = result.diagnostics.flatMap(({ span, labels = [], fixes = [] }) => [
          span,
          ...labels.map((label) => label.span),
          ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.span)),
        ]);
        for (const { start, end } of places) expect(start >= 0 && start <= end && end <= source.length).toBe(true);
        for (const { message } of result.diagnostics) expect(message).not.toMatch(/^[EW]\d\d\.|\{(?:text|name|fix|other)\}/);
        expect(result.ok || result.diagnostics.some(({ severity }) => severity === "error")).toBe(true);
      }),
      { numRuns: 1500, seed: 20261124 },
    );
  });

  test("reads whatever it is given", () => {
    fc.assert(
      fc.property(queryTexts, (source) => {
        const result = parse(source, { dialect });
        for (const { span } of result.diagnostics) expect(span.start >= 0 && span.end <= source.length).toBe(true);
        expect(result.ok || result.diagnostics.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
