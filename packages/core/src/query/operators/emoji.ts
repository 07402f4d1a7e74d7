import { readWords } from "../../text/read-words.ts";
import { span } from "../../text/span.ts";
import { inARow, leaf } from "../lower-text.ts";
import type { EmojiNode } from "../syntax.ts";
import { binding, type Operator, type OperatorPage, type Reader, type Reading } from "./operator.ts";
import { runEnd } from "./run.ts";

/** `📚`. */
export const emoji: Operator<EmojiNode> = {
  spelling: { kind: "term", read: readEmoji },
  nodes: ["emoji"],
  binding: binding.term,
  occurs: "always",
  takes: "anything",
  lower: ({ text, span: place }, _, context) =>
    inARow(
      readWords(text).map(({ base }) => leaf({ kind: "emoji", base }, place, context)),
      place,
      context,
    ),
  format: ({ text }) => text,
};

function readEmoji(reader: Reader): Reading | undefined {
  const { text, at } = reader;
  if (!mayBeEmoji(text, at)) return undefined;
  const end = runEnd(text, at);
  const run = text.slice(at, end);
  const words = readWords(run);
  if (words.length === 0 || words.some(({ kind }) => kind !== "emoji")) return undefined;
  reader.at = end;
  return { node: { type: "emoji", span: span(at, end), text: run } };
}

/** Whether it is worth asking the text layer: no emoji begins with a plain letter, and keycaps (`#️⃣`) have a mark behind the key. */
function mayBeEmoji(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x203c || unit === 0xa9 || unit === 0xae || text[at + 1] === "\ufe0f" || text[at + 1] === "\u20e3";
}

/** The page of emoji in the documentation; its examples are its tests. */
export const emojiPage: OperatorPage = {
  operator: emoji,
  name: "emoji",
  syntax: "📚",
  summary: "The emoji in any skin tone and gender. Several without a space are looked for in a row.",
  examples: [
    { query: "📚", finds: ["so many [📚]!"], misses: ["📖"] },
    { query: "👩🏽‍🏫", finds: ["our [🧑‍🏫]"] },
    { query: "📚❤️", finds: ["[📚❤]"], misses: ["❤ 📖 📚"] },
  ],
};
