import { describe, test } from "vitest";
import { testOperator } from "../testing.ts";
import { operators } from "./index.ts";

describe.each(operators.map((operator) => [operator.name, operator] as const))("%s", (_, operator) => {
  testOperator(operator, test);
});
