import { readWords } from "../text/read-words.ts";

/** The base form of a term that the text layer reads as one token: a tag, a handle, a cashtag, with its sign. */
export function tokenBase(term: string): string {
  return readWords(term)[0]?.base ?? "";
}
