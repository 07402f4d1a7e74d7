import { and } from "./and.ts";
import { cashtag } from "./cashtag.ts";
import { emoji } from "./emoji.ts";
import { exact } from "./exact.ts";
import { field } from "./field.ts";
import { frequency } from "./frequency.ts";
import { handle } from "./handle.ts";
import { near } from "./near.ts";
import { none } from "./none.ts";
import { not } from "./not.ts";
import type { Operator } from "./operator.ts";
import { or } from "./or.ts";
import { phrase } from "./phrase.ts";
import { quorum } from "./quorum.ts";
import { raw } from "./raw.ts";
import { saved } from "./saved.ts";
import { tag } from "./tag.ts";
import { url } from "./url.ts";
import { within } from "./within.ts";
import { word } from "./word.ts";

/**
 * The operators of the language, in the order in which they are taught. Those that read terms are asked in this order; `word` takes
 * what the others leave. The list of their pages is written from this one by the test beside it.
 */
export const operators: readonly Operator[] = [
  or,
  and,
  not,
  none,
  near,
  within,
  quorum,
  frequency,
  phrase,
  exact,
  raw,
  saved,
  field,
  tag,
  handle,
  cashtag,
  emoji,
  url,
  word,
];
