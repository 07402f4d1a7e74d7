/**
 * How much a user pays for each door: kilobytes (1000 bytes) of everything it brings along, minified and compressed with
 * gzip. A door that outgrows its budget fails the check: make it smaller, or raise the number and say what it buys.
 */
export interface Budget {
  readonly door: string;
  readonly kilobytes: number;
  readonly reason: string;
}

export const budgets: readonly Budget[] = [
  { door: "@earshot/core", kilobytes: 150, reason: "all of the core at once, zod's schemas and the HTML reader included" },
  { door: "@earshot/core/text", kilobytes: 40, reason: "folding and word tables for every script are data, and they are ours" },
  {
    door: "@earshot/core/query",
    kilobytes: 60,
    reason: "runs in a browser beside a search box: no library, the text tables shared",
  },
  { door: "@earshot/core/mention", kilobytes: 70, reason: "the text tables, and an HTML reader that knows positions (about 20)" },
  { door: "@earshot/core/mention/schema", kilobytes: 100, reason: "zod is most of it: loaded at the edge only" },
  { door: "@earshot/core/need", kilobytes: 60, reason: "cues and weights on top of the text tables" },
  { door: "@earshot/core/policy", kilobytes: 120, reason: "rules and detectors, the text tables, and zod for policy files" },
  { door: "@earshot/connector", kilobytes: 110, reason: "zod for configuration, and a queue" },
  { door: "@earshot/connector/testing/simulator", kilobytes: 20, reason: "a loopback server; the demo brings it to users" },
  { door: "@earshot/connector-bluesky", kilobytes: 130, reason: "zod for payloads, and the text tables" },
  { door: "@earshot/connector-feed", kilobytes: 160, reason: "four feed formats, an HTML reader, zod for configuration" },
  { door: "@earshot/store", kilobytes: 5, reason: "a contract: types and little else" },
  { door: "@earshot/store/memory", kilobytes: 5, reason: "the smallest store is the tutorial" },
  { door: "@earshot/store/sqlite", kilobytes: 10, reason: "Node's own database: no library" },
  { door: "@earshot/desk", kilobytes: 130, reason: "the core's query and policy doors do the work" },
  { door: "@earshot/town", kilobytes: 150, reason: "a week of posts is text; loaded by the demo only" },
  { door: "earshot", kilobytes: 450, reason: "a command line, no page waits for it: connectors, desk, store and the town" },
];
