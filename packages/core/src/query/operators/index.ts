import { and } from "./and.ts";
import { field } from "./field.ts";
import { handle } from "./handle.ts";
import { not } from "./not.ts";
import type { Operator } from "./operator.ts";
import { or } from "./or.ts";
import { phrase } from "./phrase.ts";
import { tag } from "./tag.ts";
import { word } from "./word.ts";

/** The operators of the language. Those that read terms are asked in this order; `word` takes what the others leave. */
export const operators: readonly Operator[] = [or, and, not, phrase, field, tag, handle, word];
