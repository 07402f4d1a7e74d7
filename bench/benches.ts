/** One thing that is measured: a program of its own, so that nothing that ran before it warms or fills its process. */
export interface Bench {
  readonly name: string;
  readonly about: string;
  /** Path from the root of the repository. */
  readonly file: string;
  readonly args?: readonly string[];
}

/** Everything that is measured, in the order in which a post goes through it. */
export const benches: readonly Bench[] = [
  { name: "text", about: "splitting a post into words", file: "packages/core/bench/text.bench.ts" },
  {
    name: "parser",
    about: "hostile queries, beside liqe and lucene",
    file: "packages/core/bench/query.bench.ts",
    args: ["--with", "bench/peers"],
  },
  { name: "html", about: "HTML to text, beside three converters", file: "packages/core/bench/mention-peers.bench.ts" },
  { name: "mentions", about: "making mentions, finding copies", file: "packages/core/bench/mention.bench.ts" },
  { name: "need", about: "recognising the need", file: "packages/core/bench/need.bench.ts" },
  { name: "replies", about: "linting a reply, beside alex and textlint", file: "packages/core/bench/policy-others.bench.ts" },
  { name: "rules", about: "linting a reply, default set and all rules", file: "packages/core/bench/policy.bench.ts" },
  {
    name: "searches",
    about: "many searches at once, beside other engines; each step to a stored card",
    file: "bench/searches.ts",
  },
];
