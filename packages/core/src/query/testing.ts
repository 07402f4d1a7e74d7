/** @earshot/core/query/testing: what a new operator is tested with. */
import { markSpans } from "../text/mark-spans.ts";
import { compileForm } from "./compile.ts";
import { equals } from "./equals.ts";
import { formatIn } from "./format.ts";
import { type Language, languageOf } from "./language.ts";
import { lowerIn } from "./lower.ts";
import { createSources } from "./match/sources.ts";
import { operators } from "./operators/index.ts";
import type { OperatorExample, OperatorPage } from "./operators/operator.ts";
import { parseIn } from "./parse.ts";
import { requireQuery } from "./query-tag.ts";
import type { Query } from "./syntax.ts";

/** What the documentation is made from. */
export { fieldSummaries } from "./field-summaries.ts";
export type { Operator, OperatorExample, OperatorPage } from "./operators/operator.ts";
export { pages as operatorPages } from "./operators/pages.generated.ts";
export type { Details } from "./report.ts";

/**
 * Declares the tests of one operator: each of its examples is read, written back and read again, says what it should say,
 * and finds and misses what it should. The operator need not be in the list of operators yet.
 *
 * @param page The page of the operator, which holds the examples.
 * @param declare The `test` function of the test runner.
 */
export function testOperator(
  { operator, name, examples }: OperatorPage,
  declare: (title: string, run: () => void) => void,
): void {
  const language = operators.includes(operator) ? languageOf(operators) : languageOf([operator, ...operators]);
  for (const example of examples) declare(`${name}: ${example.query}`, () => checkExample(language, example));
}

function checkExample(language: Language, example: OperatorExample): void {
  const result = parseIn(language, example.query);
  const codes = result.diagnostics.map(({ code }) => code);
  expectSame(codes, example.says ?? [], `what ${example.query} says`);
  if (!result.ok) return;
  checkFormat(language, example, result.query);
  checkMatches(language, example, result.query);
}

function checkFormat(language: Language, { query, formatted }: OperatorExample, parsed: Query): void {
  const canonical = formatIn(language, parsed);
  expectSame(canonical, formatted ?? query, `the canonical spelling of ${query}`);
  const again = parseIn(language, canonical);
  if (!again.ok || !equals(again.query, parsed)) throw new Error(`${canonical} no longer means what ${query} means`);
  expectSame(formatIn(language, again.query), canonical, `the spelling of ${canonical}, written twice`);
}

function checkMatches(language: Language, { finds = [], misses = [], saved = {} }: OperatorExample, parsed: Query): void {
  const resolve = (name: string) => (saved[name] === undefined ? undefined : requireQuery(saved[name]));
  const matcher = compileForm(lowerIn(language, parsed, { saved: resolve }), createSources(parsed.source, resolve));
  for (const marked of finds) {
    const text = marked.replaceAll(/[[\]]/g, "");
    const match = matcher.match(text);
    expectSame(match && markSpans(text, match.spans), marked, `what ${parsed.source} finds in ${text}`);
  }
  for (const text of misses) expectSame(matcher.test(text), false, `whether ${parsed.source} finds ${text}`);
}

function expectSame(actual: unknown, expected: unknown, what: string): void {
  const [got, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (got !== wanted) throw new Error(`${what} is ${got}, expected ${wanted}`);
}
