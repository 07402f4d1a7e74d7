/**
 * What a reply of 60 words costs in our whole default set, and in alex and textlint on the same text: three tools that look for
 * different things, so only the order of magnitude says something. `pnpm bench replies` installs the others outside the workspace
 * and runs this; what is not installed is said to be so.
 */
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { lintReply, resolvePolicy } from "@earshot/core/policy";
import { clean, contextOf, type WrittenReply } from "../scripts/policy-report/sets.ts";

const rounds = 15;
const wordsOfAReply = 60;
const { resolve } = createRequire(join(import.meta.dirname, "../../../bench/peers/package.json"));

const replies = longReplies();
console.log(`${replies.length} replies of at least ${wordsOfAReply} words; median CPU microseconds a reply`);

const policy = resolvePolicy([]);
const contexts = replies.map(contextOf);
await print("earshot, 32 rules", () => replies.forEach(({ text }, index) => void lintReply({ text }, contexts[index]!, policy)));
await printOther("alex", alexRun);
await printOther("textlint with write-good", textlintRun);

/** Replies of the second set, one after the other until each is long enough. */
function longReplies(): readonly WrittenReply[] {
  const long: WrittenReply[] = [];
  let text = "";
  for (const reply of clean) {
    text = `${text} ${reply.text}`.trim();
    if (text.split(" ").length < wordsOfAReply) continue;
    long.push({ ...reply, text });
    text = "";
  }
  return long;
}

async function printOther(name: string, prepare: () => Promise<() => void | Promise<void>>): Promise<void> {
  let run: () => void | Promise<void>;
  try {
    run = await prepare();
  } catch {
    console.log(`${name}: not installed`);
    return;
  }
  await print(name, run);
}

async function print(name: string, run: () => void | Promise<void>): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / replies.length);
  }
  console.log(`${name}: ${times.sort((a, b) => a - b)[rounds >> 1]!.toFixed(0)}`);
}

async function alexRun(): Promise<() => void> {
  const alex: { readonly text: (value: string) => unknown } = await load("alex");
  return () => replies.forEach(({ text }) => void alex.text(text));
}

interface Kernel {
  readonly lintText: (text: string, options: object) => Promise<unknown>;
}

async function textlintRun(): Promise<() => Promise<void>> {
  const { TextlintKernel }: { readonly TextlintKernel: new () => Kernel } = await load("@textlint/kernel");
  const kernel = new TextlintKernel();
  const options = {
    ext: ".txt",
    filePath: "reply.txt",
    plugins: [{ pluginId: "text", plugin: await loadDefault("@textlint/textlint-plugin-text") }],
    rules: [{ ruleId: "write-good", rule: await loadDefault("textlint-rule-write-good") }],
  };
  return async () => {
    for (const { text } of replies) await kernel.lintText(text, options);
  };
}

async function load<Module>(name: string): Promise<Module> {
  return import(pathToFileURL(resolve(name)).href);
}

/** Modules of the older kind arrive with a default inside their default. */
async function loadDefault(name: string): Promise<unknown> {
  const loaded: { readonly default: { readonly default?: unknown } } = await load(name);
  return loaded.default.default ?? loaded.default;
}
