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

  test.each([["--json"], ["-v"], ["--bogus"]])("%s before a command is not passed over", async (word) => {
    const { code, out, note } = await transcript([word, "check", "library"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(note).toContain(`there is no option ${word} before a command; options stand behind it`);
  });

  test("an option that a command does not know is named, with the place where the known ones are listed", async () => {
    expect(await transcript(["links", "library", "--network", "x"])).toEqual({
      code: 2,
      out: "",
      note: [
        "earshot links: there is no option --network; `earshot help links` lists them. Words that begin with a minus stand behind '--'",
        "usage: earshot links '<query>' | <path>.search",
      ].join("\n"),
    });
  });

  test.each([
    { environment: {}, isTerminal: false, colored: false },
    { environment: {}, isTerminal: true, colored: true },
    { environment: { NO_COLOR: "1" }, isTerminal: true, colored: false },
    { environment: { NO_COLOR: "1", FORCE_COLOR: "1" }, isTerminal: true, colored: false },
    { environment: { FORCE_COLOR: "1" }, isTerminal: false, colored: true },
    { environment: { FORCE_COLOR: "0" }, isTerminal: true, colored: false },
  ])("colour with $environment, on a terminal: $isTerminal", async ({ environment, isTerminal, colored }) => {
    const { out } = await transcript(["explain", "library", "the library"], { environment, isTerminal });
    expect(out.includes("\u001b[7mlibrary")).toBe(colored);
    expect(out.includes("[library]")).toBe(!colored);
  });

  test("a query that begins with a minus is not taken for an option", async () => {
    const { code, note } = await transcript(["check", "-missouri library"]);
    expect(code).toBe(2);
    expect(note).toContain("'--'");
    expect((await transcript(["check", "--", "library -missouri"])).code).toBe(0);
  });
});
