import { expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { versionProblem } from "./node-version.ts";

test.each(["22.18.0", "22.20.1", "24.0.0", "26.1.0"])("Node %s will do", (version) =>
  expect(versionProblem(version)).toBeUndefined(),
);

test.each(["20.20.2", "22.17.1", "18.0.0"])("Node %s is too old, and the message says what to do", (version) => {
  expect(versionProblem(version)).toContain(`and this is ${version}. Without installing it: npx -p node@24`);
});

test("the manifest says the same", () => {
  const oldest = manifest.engines.node.replace(">=", "");
  expect(versionProblem(`${oldest}.0`)).toBeUndefined();
  expect(versionProblem("1.0.0")).toContain(`needs Node ${oldest} or later`);
});
