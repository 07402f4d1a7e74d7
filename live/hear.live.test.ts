/** The command `earshot hear` as a process of its own, on a real network and a real blog at once. */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { aloneOn } from "./alone.ts";
import { eventually } from "./eventually.ts";
import { createAccount, deletePost, writePost } from "./patron.ts";
import { setting } from "./settings.ts";
import { feedAddress, publishPost } from "./wordpress.ts";

aloneOn("wordpress");

test("prints posts of both as they come, says when one is deleted, and ends cleanly when interrupted", async () => {
  const word = `telescope${Date.now().toString(36)}`;
  const patron = await createAccount("patron");
  const blog = await publishPost({ title: "Stars", content: `<p>We lend one <b>${word}</b> &amp; a map.</p>` });
  const hearing = hear(word, ["--feed", feedAddress()]);
  await eventually("the blog's line", async () => hearing.out.find((line) => line.includes(blog.link)));

  const post = await writePost(patron, `Does the library lend a ${word}? 🔭`);
  const line = await eventually("the post's line", async () => hearing.out.find((each) => each.startsWith("bluesky")));
  expect(line).toMatch(new RegExp(`^bluesky +now +Does the library lend a \\[${word}\\]\\? 🔭 +question · welcome +https://`));
  expect(hearing.out.find((each) => each.startsWith("feed"))).toContain(`We lend one [${word}] & a map.`);

  await deletePost(patron, post);
  await eventually(
    "the removal",
    async () => hearing.notes().includes(`is gone at its source: bluesky:${post.uri}`) || undefined,
  );
  hearing.process.kill("SIGINT");
  expect(await hearing.ended).toEqual([0, null]);
  expect(hearing.notes()).toMatch(/heard \d+ posts, 2 matched\n$/);
});

interface Hearing {
  readonly process: ChildProcessWithoutNullStreams;
  /** Lines of standard output so far. */
  readonly out: string[];
  readonly notes: () => string;
  /** Exit code and signal. */
  readonly ended: Promise<unknown[]>;
}

function hear(query: string, words: readonly string[]): Hearing {
  const main = join(import.meta.dirname, "../packages/cli/src/main.ts");
  const where = ["--jetstream", setting("EARSHOT_LIVE_JETSTREAM"), ...words];
  const child = spawn(process.execPath, ["--conditions=@earshot/source", main, "hear", query, ...where]);
  onTestFinished(() => void child.kill("SIGKILL"));
  const out: string[] = [];
  let notes = "";
  let rest = "";
  child.stdout.setEncoding("utf8").on("data", (piece: string) => {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    out.push(...lines);
  });
  child.stderr.setEncoding("utf8").on("data", (piece: string) => {
    notes += piece;
  });
  return { process: child, out, notes: () => notes, ended: once(child, "exit") };
}
