/** @earshot/core/query/testing: what a new operator is tested with. */
import { equals } from "./equals.ts";
import { formatIn } from "./format.ts";
import { type Language, languageOf } from "./language.ts";
import { operators } from "./operators/index.ts";
import type { Operator, OperatorExample } from "./operators/operator.ts";
import { parseIn } from "./parse.ts";
import type { Query } from "./syntax.ts";

export type { Operator, OperatorExample } from "./operators/operator.ts";

/**
 * Declares the tests of one operator: each of its examples is read, written back and read again, says what it should say,
 * and finds and misses what it should. The operator need not be in the list of operators yet.
 *
 * @param declare The `test` function of the test runner.
 */
export function testOperator(operator: Operator, declare: (title: string, run: () => void) => void): void {
  const language = operators.includes(operator) ? languageOf(operators) : languageOf([operator, ...operators]);
  for (const example of operator.examples) declare(`${operator.name}: ${example.query}`, () => checkExample(language, example));
}

function checkExample(language: Language, example: OperatorExample): void {
  const result = parseIn(language, example.query);
  const codes = result.diagnostics.map(({ code }) => code);
  expectSame(codes, example.says ?? [], `what ${example.query} says`);
  if (!result.ok) return;
  checkFormat(language, example, result.query);
}

function checkFormat(language: Language, { query, formatted }: OperatorExample, parsed: Query): void {
  const canonical = formatIn(language, parsed);
  expectSame(canonical, formatted ?? query, `the canonical spelling of ${query}`);
  const again = parseIn(language, canonical);
  if (!again.ok || !equals(again.query, parsed)) throw new Error(`${canonical} no longer means what ${query} means`);
  expectSame(formatIn(language, again.query), canonical, `the spelling of ${canonical}, written twice`);
}

function expectSame(actual: unknown, expected: unknown, what: string): void {
  const [got, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (got !== wanted) throw new Error(`${what} is ${got}, expected ${wanted}`);
}
