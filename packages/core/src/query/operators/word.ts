import { readings } from "../../text/readings.ts";
import { span } from "../../text/span.ts";
import { isAsciiWord } from "../characters.ts";
import { lowerText } from "../lower-text.ts";
import type { WordNode } from "../syntax.ts";
import { binding, type Operator, type Reader, type Reading } from "./operator.ts";
import { runEnd } from "./run.ts";

/** A bare word. */
export const word: Operator<WordNode> = {
  name: "word",
  syntax: "word",
  summary:
    "The word in any case, with or without a possessive ending. A word with an accent finds only that accent; one without finds any.",
  spelling: { kind: "term", read: readWord },
  nodes: ["word"],
  binding: binding.term,
  occurs: "always",
  takes: "anything",
  lower: ({ text, span: place }, _, context) => lowerText(text, place, context)!,
  format: ({ text }) => text,
  examples: [
    { query: "library", finds: ["the [Library’s] hours", "[LIBRARY]"], misses: ["libraries", "@library"] },
    { query: "cafe", finds: ["[café]"] },
    { query: "café", finds: ["[CAFÉ]"], misses: ["cafe"] },
    { query: "e-book", finds: ["[ebook]", "an [e-book]", "[e book]"] },
    { query: "図書館", finds: ["[図書館]で借りた"], misses: ["図書"] },
  ],
};

function readWord(reader: Reader): Reading | undefined {
  const { text, at } = reader;
  const end = runEnd(text, at);
  if (end === at) return undefined;
  reader.at = end;
  const place = span(at, end);
  const written = text.slice(at, end);
  if (!isPlain(written) && readings(written).length === 0) return { hole: place, key: "E05.term" };
  return { node: { type: "word", span: place, text: written } };
}

/** Whether a word is one to the text layer too, without asking it. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isAsciiWord(text.charCodeAt(i))) return false;
  return true;
}
