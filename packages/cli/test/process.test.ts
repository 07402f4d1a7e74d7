/** What only the process itself can show: its signals, its pipes, its exit code. */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";

const main: string = new URL("../src/main.ts", import.meta.url).pathname;
const command: readonly string[] = ["--conditions=@earshot/source", main];
const node: string = process.execPath;

describe("the process", () => {
  test("a pipe that is closed early ends it quietly", async () => {
    expect(await inShell('yes "the library" | head -5000 | "$@" explain library | head -1', [])).toEqual({
      code: 0,
      out: "the [library]\n",
      note: "",
    });
  });

  test("notes that nobody reads any more are no reason to stop", async () => {
    const { code, out } = await inShell('"$@" 2> >(exec 0<&-)', ["explain", "libary OR library", "the library"]);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining("the [library]") });
  });

  test.skipIf(!existsSync("/dev/full"))("output that cannot be written is a failure (skipped without /dev/full)", async () => {
    expect(await inShell('"$@" > /dev/full', ["explain", "library", "the library"])).toEqual({
      code: 3,
      out: "",
      note: "error: the output cannot be written (ENOSPC). Make room, or send it elsewhere.\n",
    });
  });

  test("Ctrl-C ends what listens in good order", async () => {
    const address = await silentServer();
    const child = spawn(node, [...command, "hear", "library", "--no-bluesky", "--feed", address, "--for", "1h"]);
    onTestFinished(() => void child.kill("SIGKILL"));
    await once(child.stderr, "data");
    child.kill("SIGINT");
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  test("Ctrl-C ends at once what does not listen", async () => {
    const child = spawn(node, [...command, "check"], { stdio: ["pipe", "ignore", "pipe"] });
    onTestFinished(() => void child.kill("SIGKILL"));
    child.stdin.write("library ".repeat(100_000)); // more than a pipe holds: when there is room again, it is being read
    await once(child.stdin, "drain");
    child.kill("SIGINT");
    expect(await once(child, "exit")).toEqual([null, "SIGINT"]);
  });
});

interface Shown {
  readonly code: number | null;
  readonly out: string;
  readonly note: string;
}

/** Runs a line of shell in which `"$@"` is the command with these words. */
async function inShell(line: string, words: readonly string[]): Promise<Shown> {
  const ran = promisify(execFile)("bash", ["-c", line, "bash", node, ...command, ...words]);
  const { stdout, stderr } = await ran.catch((cause: { readonly stdout: string; readonly stderr: string }) => cause);
  return { code: ran.child.exitCode, out: stdout, note: stderr };
}

/** The address of a server that takes every request and answers none. */
async function silentServer(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`;
}
