import { readFileSync } from "node:fs";
import { type BenchPost, makeWorkload, type Workload, type WorkloadOptions } from "./workload.ts";

export interface Input {
  /** A file with one search a line; empty lines and lines that start with `#` are left out. */
  readonly queries?: string | undefined;
  /** A file with one post a line, as JSON with at least `text`. */
  readonly posts?: string | undefined;
}

/** The generator's workload, with a user's own searches or posts in its place. */
export function readInput({ queries, posts }: Input, options: WorkloadOptions): Workload {
  const made = makeWorkload(options);
  return {
    queries: queries === undefined ? made.queries : readLines(queries).filter((line) => !line.startsWith("#")),
    posts: posts === undefined ? made.posts : readLines(posts).map(readPost),
  };
}

function readLines(path: string): readonly string[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
}

function readPost(line: string): BenchPost {
  const {
    text,
    lang = "und",
    author = {},
  } = JSON.parse(line) as { text: string; lang?: string; author?: { id?: string; handle?: string } };
  return { text, lang, author: { id: author.id ?? "", handle: author.handle ?? "" } };
}
