import { type Language, languageOf } from "./language.ts";
import { operators } from "./operators/index.ts";

/** The language with all its operators. */
export const standard: Language = languageOf(operators);
