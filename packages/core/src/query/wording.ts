import type { dialectMessages } from "./messages/dialects.ts";
import type { lintMessages } from "./messages/lint.ts";
import type { parseMessages } from "./messages/parse.ts";
import type { searchFileMessages } from "./messages/search-file.ts";

/** What each wording is known by: the code of a finding, or `fix`, a dot, and the case. */
export type MessageKey =
  | keyof typeof parseMessages
  | keyof typeof lintMessages
  | keyof typeof dialectMessages
  | keyof typeof searchFileMessages;

/** The wordings that a part of the program brings along. */
export type Wordings = Readonly<Partial<Record<MessageKey, string>>>;

/** A translation: as many of the wordings as it has; the rest stay English. */
export type Messages = Wordings;

/** What is put into the braces of a wording. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Longest piece of the user's own text that a message repeats, in code units. */
const longestQuotation = 120;

/** Puts the values into a wording. Long values are cut, so that a message stays a sentence. */
export function wording(template: string, values: MessageValues = {}): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? clip(String(values[name])) : whole));
}

function clip(text: string): string {
  return text.length <= longestQuotation ? text : `${text.slice(0, longestQuotation - 1)}…`;
}
