import { and, andPage } from "./and.ts";
import { cashtag, cashtagPage } from "./cashtag.ts";
import { emoji, emojiPage } from "./emoji.ts";
import { exact, exactPage } from "./exact.ts";
import { field, fieldPage } from "./field.ts";
import { frequency, frequencyPage } from "./frequency.ts";
import { handle, handlePage } from "./handle.ts";
import { near, nearPage } from "./near.ts";
import { none, nonePage } from "./none.ts";
import { not, notPage } from "./not.ts";
import type { Operator, OperatorPage } from "./operator.ts";
import { or, orPage } from "./or.ts";
import { phrase, phrasePage } from "./phrase.ts";
import { quorum, quorumPage } from "./quorum.ts";
import { raw, rawPage } from "./raw.ts";
import { saved, savedPage } from "./saved.ts";
import { tag, tagPage } from "./tag.ts";
import { url, urlPage } from "./url.ts";
import { within, withinPage } from "./within.ts";
import { word, wordPage } from "./word.ts";

/** The operators of the language. Those that read terms are asked in this order; `word` takes what the others leave. */
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

/** A page for each, in the order in which they are taught. */
export const pages: readonly OperatorPage[] = [
  orPage,
  andPage,
  notPage,
  nonePage,
  nearPage,
  withinPage,
  quorumPage,
  frequencyPage,
  phrasePage,
  exactPage,
  rawPage,
  savedPage,
  fieldPage,
  tagPage,
  handlePage,
  cashtagPage,
  emojiPage,
  urlPage,
  wordPage,
];
