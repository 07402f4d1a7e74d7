/** @earshot/core/policy/testing: the contract that every rule keeps, shipped ones and a library's own. */
export { type Expectation, parseExpectation } from "./testing/expectation.ts";
export { testRule } from "./testing/test-rule.ts";
