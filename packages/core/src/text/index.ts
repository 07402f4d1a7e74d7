/** @earshot/core/text: spans, span maps, the one finding shape, the one error shape, words. */
export { accentForm, type BaseOptions, baseForm, hasAccents } from "./base.ts";
export { applyEdits, type Diagnostic, type Edit, type Fix, type Label, type Severity } from "./diagnostic.ts";
export { EarshotError, type EarshotErrorOptions, isEarshotError, type Retry } from "./error.ts";
export { type Folded, type FoldOptions, fold } from "./fold.ts";
export { countGraphemes, graphemeEnd, graphemes } from "./graphemes.ts";
export { hashBase } from "./hash.ts";
export { readWords, wordAt } from "./read-words.ts";
export { type Reading, readings } from "./readings.ts";
export { type RenderOptions, render } from "./render.ts";
export { compareSpans, cover, mergeSpans, overlaps, type Span, slice, span } from "./span.ts";
export { identityMap, type MapPiece, type SpanMap, spanMap } from "./span-map.ts";
export { accentFormOf, baseOf, hasAccentForm, hasBase } from "./token-forms.ts";
export { createTokenTable, tokenise } from "./tokenise.ts";
export { type TokenKind, type TokenTable, tokenKinds, type Word } from "./words.ts";
