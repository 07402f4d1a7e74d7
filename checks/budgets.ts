/**
 * How much a user pays for each door: kilobytes (1000 bytes) of everything it brings along, minified and compressed with
 * Brotli, as most servers send it; gzip is printed beside it and is about a ninth more. A door that outgrows its budget fails
 * the check: make it smaller, or raise the number and say what it buys.
 */
export interface Budget {
  readonly door: string;
  readonly kilobytes: number;
  readonly reason: string;
}

/** A piece of a door that has a number of its own, so that what grows is seen where it grows. */
export interface PartBudget {
  readonly part: string;
  /** What a program imports of the door. */
  readonly program: string;
  /** Its own code, without the text layer and without tables (wordings are tables too); or the tables that it brings along. */
  readonly of: "code" | "tables";
  readonly kilobytes: number;
  readonly reason: string;
}

/**
 * The goal of the language is 30 kB of code without its tables. Wordings are one of them: data that a translation replaces. With
 * its English wordings the language weighs 31.7. These numbers lie within a twentieth of what was measured on 24 November 2026.
 */
export const partBudgets: readonly PartBudget[] = [
  {
    part: "reading and writing queries",
    program: 'export { parse, format, equals } from "@earshot/core/query"',
    of: "code",
    kilobytes: 16,
    reason: "what a search box needs; every operator and every field is in it",
  },
  {
    part: "the query language",
    program: 'export { parse, query, format, equals, lint, compile, witness, distinguish } from "@earshot/core/query"',
    of: "code",
    kilobytes: 30,
    reason: "parser 15, matcher 7, linter and its witnesses 7",
  },
  {
    part: "language, search set and planner",
    program: 'export * from "@earshot/core/query"',
    of: "code",
    kilobytes: 54,
    reason:
      "two engines on top of the language: each is left out where it is not imported; half a kilobyte of it saves a tenth to a third of the room of a search",
  },
  {
    part: "tables of the query door",
    program: 'export * from "@earshot/core/query"',
    of: "tables",
    kilobytes: 23,
    reason:
      "every character of Unicode (12), how frequent words are (3), wordings (2.5), graphemes, names of towns that are words, vocabularies, spellings of other tools",
  },
];

export const budgets: readonly Budget[] = [
  { door: "@earshot/core", kilobytes: 580, reason: "all of the core at once; where size matters, import a narrower door" },
  {
    door: "@earshot/core/text",
    kilobytes: 32,
    reason: "tables of folds and characters for every script: they are data, and ours",
  },
  {
    door: "@earshot/core/query",
    kilobytes: 87,
    reason: "language, search set and planner over the words and tables of text (27); an import of parse alone brings half of it",
  },
  { door: "@earshot/core/query/files", kilobytes: 52, reason: "a file's query is parsed and its examples are tried" },
  { door: "@earshot/core/query/messages", kilobytes: 3.6, reason: "sentences, for who translates them" },
  { door: "@earshot/core/query/profiles", kilobytes: 5.4, reason: "facts about two dozen networks" },
  { door: "@earshot/core/query/starter", kilobytes: 64, reason: "what it writes is linted and tried" },
  {
    door: "@earshot/core/query/dialects",
    kilobytes: 58,
    reason: "six languages, read and written, on top of the parser and the tables of text (30); import the one you need",
  },
  {
    door: "@earshot/core/mention",
    kilobytes: 92,
    reason:
      "the tables of text (30), readers of HTML (17) and of Markdown (24); without `fromMarkdown` a bundle leaves its parser out",
  },
  {
    door: "@earshot/core/mention/markdown",
    kilobytes: 69,
    reason: "a parser of CommonMark (24) over the reader of HTML and the tables of text: loaded only where Markdown is read",
  },
  { door: "@earshot/core/mention/schema", kilobytes: 28, reason: "zod (23): loaded where payloads come in, and only there" },
  {
    door: "@earshot/core/need",
    kilobytes: 200,
    reason: "weights that people can read (about 85), spellings of many voices, cues, and the tables of text (30)",
  },
  {
    door: "@earshot/core/policy",
    kilobytes: 460,
    reason:
      "rules and the words they know, classes of words (50) and weights of sentences (108), which hold a stranger's faults one in ten more often, detectors, and need recognition (195)",
  },
  { door: "@earshot/core/policy/schema", kilobytes: 27, reason: "zod (23): loaded where policies are read from files" },
  { door: "@earshot/connector", kilobytes: 37, reason: "zod for configuration (23), a queue, errors that use the text door" },
  { door: "@earshot/connector/testing/simulator", kilobytes: 3.5, reason: "a loopback server; the demo brings it to users" },
  {
    door: "@earshot/connector-bluesky",
    kilobytes: 77,
    reason: "the kit (36) and what of core/mention it uses, which share their tables",
  },
  {
    door: "@earshot/connector-feed",
    kilobytes: 151,
    reason: "like Bluesky's, with readers of four feed formats and an XML parser below them",
  },
  { door: "@earshot/store", kilobytes: 0.5, reason: "a contract: types and little else" },
  { door: "@earshot/store/memory", kilobytes: 55, reason: "it filters by query, so core/query comes along" },
  { door: "@earshot/store/sqlite", kilobytes: 69, reason: "like the memory store; the database is Node's own" },
  { door: "@earshot/desk", kilobytes: 516, reason: "search, triage and policy: most of the core" },
  { door: "@earshot/town", kilobytes: 48, reason: "a week of posts is text; only the demo loads it" },
  { door: "earshot", kilobytes: 742, reason: "a command line, no page waits for it: connectors, desk, store and the town" },
];
