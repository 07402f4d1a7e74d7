#!/usr/bin/env node
import { versionProblem } from "./node-version.ts";

const problem = versionProblem(process.versions.node);
if (problem === undefined) {
  const { start } = await import("./start.ts");
  process.exitCode = await start();
} else {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 2;
}
