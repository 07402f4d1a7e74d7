import { describe, expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { transcript } from "../test/transcript.ts";
import { commands } from "./commands/index.ts";

describe("earshot", () => {
  test("alone, lists the commands and ends as a wrong command line", async () => {
    const { code, out } = await transcript([]);
    expect(code).toBe(2);
    for (const { name, summary } of commands) expect(out).toMatch(new RegExp(`^ {2}${name} +${summary}$`, "m"));
  });

  test.each([["help"], ["--help"], ["-h"]])("%s is asked for and ends well", async (word) => {
    expect(await transcript([word])).toMatchObject({ code: 0, note: "" });
  });

  test("--version", async () => {
    expect(await transcript(["--version"])).toEqual({ code: 0, out: manifest.version, note: "" });
  });

  test.each(commands)("explains $name in two ways", async ({ name, usage, options }) => {
    const explained = await transcript(["help", name]);
    expect(explained).toMatchObject({ code: 0, note: "" });
    expect(explained.out).toContain(`usage: earshot ${name} ${usage}`);
    for (const option of Object.keys(options)) expect(explained.out).toContain(`--${option}`);
    expect(await transcript([name, "--help"])).toEqual(explained);
  });

  test("a query that begins with a minus is not taken for an option", async () => {
    const { code, note } = await transcript(["check", "-missouri library"]);
    expect(code).toBe(2);
    expect(note).toContain("'--'");
    expect((await transcript(["check", "--", "library -missouri"])).code).toBe(0);
  });
});
