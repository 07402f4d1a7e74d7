import { dialectMessages } from "./messages/dialects.ts";
import { lintMessages } from "./messages/lint.ts";
import { parseMessages } from "./messages/parse.ts";
import { searchFileMessages } from "./messages/search-file.ts";
import type { MessageKey } from "./wording.ts";

export type { MessageKey, Messages } from "./wording.ts";

/**
 * Everything the query parser and the query linter say, so that wording is reviewed together and can be translated: pass another
 * set of messages in the options. What stands before the dot is the code of the finding, or `fix` for a way out that many
 * findings have. Names in braces are filled in.
 */
export const messages: Readonly<Record<MessageKey, string>> = {
  ...parseMessages,
  ...lintMessages,
  ...dialectMessages,
  ...searchFileMessages,
};
