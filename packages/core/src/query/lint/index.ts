import { acronyms } from "./acronyms.ts";
import { conflictingFields } from "./conflicting-fields.ts";
import { doubleNegation } from "./double-negation.ts";
import { joinedTag } from "./joined-tag.ts";
import { leadingWildcard } from "./leading-wildcard.ts";
import { lineList } from "./line-list.ts";
import { mixedOperators } from "./mixed-operators.ts";
import { oddLetters } from "./odd-letters.ts";
import { orNot } from "./or-not.ts";
import { pureNegative } from "./pure-negative.ts";
import { questionMark } from "./question-mark.ts";
import { repetition } from "./repetition.ts";
import type { LintRule } from "./rule.ts";
import { savedNames } from "./saved-names.ts";
import { spacedWords } from "./spaced-words.ts";

/** Everything the linter looks for, one family a file. */
export const rules: readonly LintRule[] = [
  mixedOperators,
  orNot,
  acronyms,
  repetition,
  conflictingFields,
  lineList,
  spacedWords,
  doubleNegation,
  oddLetters,
  questionMark,
  pureNegative,
  savedNames,
  joinedTag,
  leadingWildcard,
];
