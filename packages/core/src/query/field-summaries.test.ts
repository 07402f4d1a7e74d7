import { expect, test } from "vitest";
import { fieldSummaries } from "./field-summaries.ts";
import { fields } from "./fields.ts";

test("every field is explained", () => {
  expect(Object.keys(fieldSummaries)).toEqual(fields.map(({ name }) => name));
});
