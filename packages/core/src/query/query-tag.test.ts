import { expect, test } from "vitest";
import { isEarshotError } from "../text/error.ts";
import { format } from "./format.ts";
import { QueryError } from "./query-error.ts";
import { query } from "./query-tag.ts";

test("a template is a query; what is put in is looked for as it stands", () => {
  const names = ["Millbrook Library", "MPL"];
  expect(format(query`${names} NOT ${"this AND that"} NOT ${query`a OR b`}`)).toBe(
    '("Millbrook Library" OR "MPL") AND NOT "this AND that" AND NOT (a OR b)',
  );
  expect(format(query`${'say "hi" \\'}`)).toBe('"say \\"hi\\" \\\\"');
});

test("a template that is no query throws every finding", () => {
  const failing = () => query`(a AND`;
  expect(failing).toThrow(QueryError);
  try {
    failing();
  } catch (error) {
    expect(isEarshotError(error) && error.code).toBe("query-invalid");
    expect((error as QueryError).diagnostics.map(({ code }) => code)).toEqual(["E02", "E04"]);
  }
});
