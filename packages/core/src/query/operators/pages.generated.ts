// Written by operators.test.ts from index.ts; `pnpm test -u packages/core/src/query/operators` writes it anew.
import type { OperatorPage } from "./operator.ts";
import { orPage } from "./or.ts";
import { andPage } from "./and.ts";
import { notPage } from "./not.ts";
import { nonePage } from "./none.ts";
import { nearPage } from "./near.ts";
import { withinPage } from "./within.ts";
import { quorumPage } from "./quorum.ts";
import { frequencyPage } from "./frequency.ts";
import { phrasePage } from "./phrase.ts";
import { exactPage } from "./exact.ts";
import { rawPage } from "./raw.ts";
import { savedPage } from "./saved.ts";
import { fieldPage } from "./field.ts";
import { tagPage } from "./tag.ts";
import { handlePage } from "./handle.ts";
import { cashtagPage } from "./cashtag.ts";
import { emojiPage } from "./emoji.ts";
import { urlPage } from "./url.ts";
import { wordPage } from "./word.ts";

/** The page of each operator. */
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
