import type { Searchable } from "@earshot/core/query";
import { EarshotError } from "@earshot/core/text";
import * as z from "zod";
import type { Terminal } from "./terminal.ts";
import { readTextFile } from "./texts.ts";

/** One JSON value a line: a text, a post with a `text`, or what `earshot hear --json` printed. */
const line: z.ZodType<Searchable> = z.union([
  z.string(),
  z.object({ mention: z.looseObject({ text: z.string() }) }).transform(({ mention }) => mention),
  z.looseObject({ text: z.string() }),
]);

/** Reads posts, one on each line. Throws `posts-invalid`, naming the file and the line. */
export async function readPosts(terminal: Terminal, path: string): Promise<readonly Searchable[]> {
  const lines = (await readTextFile(terminal, path)).split(/\r?\n/);
  return lines.flatMap((text, index) => (text.trim() === "" ? [] : [readPost(text, `${path}:${index + 1}`)]));
}

function readPost(text: string, place: string): Searchable {
  try {
    return line.parse(JSON.parse(text));
  } catch (cause) {
    const message = `${place} is no post: write a JSON text, or an object that has a "text"`;
    throw new EarshotError("posts-invalid", message, { cause });
  }
}

/** What of a post is shown. */
export function textOf(post: Searchable): string {
  return typeof post === "string" ? post : post.text;
}
