/** The whole test of the rule in example 07: its examples, that it keeps to its parts, and that it speaks well. */
import { testRule } from "@earshot/core/policy/testing";
import { plainNames } from "./07-write-a-rule.ts";

testRule(plainNames);
