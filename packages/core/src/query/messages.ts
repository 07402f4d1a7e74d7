/**
 * Everything the query parser and the query linter say, in one place, so that wording is reviewed together and can be
 * translated: pass another set of messages in the options. What stands before the dot is the code of the finding. Names in
 * braces are filled in.
 */
export const messages = {
  "E01.quote": "this quotation mark is never closed; the phrase is taken to end after {text}",
  "E01.quote.fix": "close the phrase after {text}",
  "E01.brace": "this brace is never closed; the exact word is taken to end after {text}",
  "E01.brace.fix": "add the closing brace after {text}",
  "E01.comment": "this comment is never closed, so everything behind it is left out",
  "E01.comment.fix": "close the comment at the end",

  "E02.unclosed": "this parenthesis is never closed",
  "E02.unclosed.label": "it could be closed here",
  "E02.unclosed.fix": 'add "{text}" at the end',
  "E03.stray": "this closing parenthesis has no opening one",
  "E03.stray.label": "the last parenthesis that was open is closed here",
  "E03.stray.fix": "remove it",

  "E04.start": "{text} joins two sides, but nothing stands before it",
  "E04.end": "{text} needs something after it",
  "E04.doubled": "{text} follows {other} directly; between two terms stands one of them",
  "E04.doubled.label": "this one was read first",
  "E04.call": "{text} needs its terms in parentheses: {example}",
  "E04.remove": "remove {text}",
  "E04.quote": "look for the word itself: {text}",

  "E05.query": "the query is empty: write at least one word to look for",
  "E05.group": "these parentheses are empty",
  "E05.phrase": "this phrase is empty",
  "E05.term": "{text} holds no letter, digit or emoji that could be looked for",
  "E05.item": "between two commas stands nothing to look for",
  "E05.fix": "remove {text}",

  "E07.missing": "this field needs a value behind its colon",

  "E09.depth": "parentheses or operators are nested more than {limit} deep; split the query into saved searches",
  "E09.length": "the query is longer than {limit} characters; split it into saved searches",
  "E09.leaves": "the query has more than {limit} terms; split it into saved searches",

  "W11.comma": "a comma joins nothing here: both terms have to occur; write OR if either will do",
  "W11.comma.or": "either will do: OR",
  "W11.comma.remove": "both have to occur: remove the comma",
} as const;

/** What each wording is known by: the code of a finding, a dot, and the case. */
export type MessageKey = keyof typeof messages;

/** A translation: as many of the wordings as it has; the rest stay English. */
export type Messages = Partial<Readonly<Record<MessageKey, string>>>;

/** What is put into the braces of a wording. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Longest piece of the user's own text that a message repeats, in code units. */
const longestQuotation = 60;

/** Puts the values into a wording. Long values are cut, so that a message stays a sentence. */
export function wording(key: MessageKey, values: MessageValues = {}, translation: Messages = {}): string {
  const template: string = translation[key] ?? messages[key];
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? clip(String(values[name])) : whole));
}

function clip(text: string): string {
  return text.length <= longestQuotation ? text : `${text.slice(0, longestQuotation - 1)}…`;
}
