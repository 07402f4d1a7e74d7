import { describe, expect, test } from "vitest";
import { testOperator } from "../testing.ts";
import { operators, pages } from "./index.ts";

describe.each(pages.map((page) => [page.name, page] as const))("%s", (_, page) => {
  testOperator(page, test);
});

test("every operator has a page", () => {
  expect(pages.map(({ operator }) => operator)).toEqual(operators);
});
