import { type Command, flag, noPositionals, string, UsageError } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";
import { printableJson } from "../printable.ts";

/** The town, the desk and the database are loaded only when they are needed: no other command pays for them. */
export const demo: Command = {
  name: "demo",
  summary: "spend a week in an invented town: hear, match, draft, lint; nothing is sent",
  usage: "[--seed <number>] [--database <path>] [--all]",
  details:
    "Starts Millbrook on this machine, hears its networks through the real connectors into an SQLite database, and compares what\nwas found with the truth that the town keeps apart. The same seed prints the same bytes.",
  options: {
    seed: { type: "string", value: "number", about: "another week of the same town (default: 1)" },
    database: { type: "string", value: "path", about: "keep what was heard in this file (default: in memory)" },
    all: { type: "boolean", about: "print every card, not the first few" },
  },
  async run(input, terminal) {
    noPositionals(input);
    const seed = seedFrom(string(input, "seed") ?? "1");
    const [{ sqlite }, { runDemo }, { reportDemo }] = await Promise.all([
      import("@earshot/store/sqlite"),
      import("../demo/demo.ts"),
      import("../demo/report.ts"),
    ]);
    const store = sqlite(string(input, "database") ?? ":memory:");
    try {
      const result = await runDemo({ seed, store, note: terminal.note, signal: terminal.signal });
      terminal.out(
        terminal.json
          ? printableJson({ version: 1, ...result }, 2)
          : reportDemo(result, terminal, flag(input, "all") ? Number.POSITIVE_INFINITY : 6),
      );
      return exitCodes.ok;
    } finally {
      await store.close();
    }
  },
};

function seedFrom(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`--seed takes a whole number, not ${JSON.stringify(text)}`);
  return Number(text);
}
