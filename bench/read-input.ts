import { readFileSync } from "node:fs";
import * as z from "zod";
import { type BenchPost, makeWorkload, type Workload, type WorkloadOptions } from "./workload.ts";

export interface Input {
  /** A file with one search a line; empty lines and lines that start with `#` are left out. */
  readonly queries?: string | undefined;
  /** A file with one post a line: a JSON text, an object with at least `text`, or what `earshot hear --json` printed. */
  readonly posts?: string | undefined;
}

/** The generator's workload, with a user's own searches or posts in its place. Throws where a line is no post, naming it. */
export function readInput({ queries, posts }: Input, options: WorkloadOptions): Workload {
  const made = makeWorkload(options);
  return {
    queries:
      queries === undefined ? made.queries : readLines(queries).flatMap(({ text }) => (text.startsWith("#") ? [] : [text])),
    posts: posts === undefined ? made.posts : readLines(posts).map((line) => readPost(line, posts)),
  };
}

interface Line {
  readonly text: string;
  /** From 1. */
  readonly number: number;
}

function readLines(path: string): readonly Line[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .map((text, index) => ({ text, number: index + 1 }))
    .filter(({ text }) => text.trim() !== "");
}

const author = z.object({ id: z.string().default(""), handle: z.string().default("") });
const post = z.object({
  text: z.string(),
  lang: z.string().default("und"),
  author: author.default({ id: "", handle: "" }),
});
const postLine: z.ZodType<BenchPost> = z.union([
  post,
  z.object({ mention: post }).transform(({ mention }) => mention),
  z.string().transform((text) => ({ text, lang: "und", author: { id: "", handle: "" } })),
]);

function readPost({ text, number }: Line, path: string): BenchPost {
  const result = postLine.safeParse(jsonOf(text));
  if (result.success) return result.data;
  throw new Error(`${path}:${number} is no post: write a JSON text, or an object that has a "text"`);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
