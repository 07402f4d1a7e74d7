import { EarshotError } from "@earshot/core/text";
import { expect, test } from "vitest";
import { ConnectorError } from "./errors.ts";
import { createRedactor } from "./redact.ts";

const redactor = createRedactor();
redactor.add("canary");
redactor.add("canary-long");
redactor.add("abc");

const everything = (problem: unknown): string =>
  problem instanceof Error ? `${problem.message}${problem.stack}${everything(problem.cause)}` : String(problem);

test("blacks out the longest secret, and nothing so short that it could be a word", () => {
  expect(redactor.redact("canary-long, canary, abc")).toBe("[secret], [secret], abc");
});

test("an error keeps its kind, code and facts, and loses secrets in message, stack and causes", () => {
  const cause = Object.assign(new Error("the socket said canary", { cause: "canary" }), { code: "ECONNRESET" });
  const problem = new ConnectorError("gone", "no canary", {
    cause,
    status: 410,
    networkCode: "Gone",
    connector: "x",
    retry: "look-first",
  });
  const safe = redactor.redactError(problem);
  expect(safe).toMatchObject({
    code: "gone",
    status: 410,
    networkCode: "Gone",
    connector: "x",
    retry: "look-first",
    name: "ConnectorError",
  });
  expect(safe).toMatchObject({ cause: { message: "the socket said [secret]", code: "ECONNRESET", cause: "[secret]" } });
  expect(everything(safe)).not.toContain("canary");
});

test("an error of another package keeps its shape", () => {
  const safe = redactor.redactError(new EarshotError("store-closed", "canary", { retry: { afterMs: 5 } }));
  expect(safe).toMatchObject({ code: "store-closed", message: "[secret]", retry: { afterMs: 5 }, isEarshotError: true });
});

test("an error without secrets stays the very same", () => {
  const problem = new Error("nothing to hide");
  expect(redactor.redactError(problem)).toBe(problem);
  expect(redactor.redactError(42)).toBe(42);
});
