import { baseForm } from "../../text/base.ts";
import { hashBase } from "../../text/hash.ts";
import { readWords } from "../../text/read-words.ts";
import type { Count, Form, Leaf, Sequence, Test, WildcardPart, Window } from "../form.ts";
import { kindNumber } from "../match/token-fits.ts";
import { operation } from "./code.ts";
import { keysOfTest, valuesAskedBy } from "./field-keys.ts";

/** Where what is no integer is kept. Each call counts as one use of the number it gives. */
export interface Pool {
  word(base: string): number;
  text(text: string): number;
  field(test: Test): number;
  form(form: Form): number;
}

/** Writes the code of one test. What has no operation of its own is looked for as a whole form. */
export function encodeTest(form: Leaf | Sequence | Window | Count | Test, pool: Pool): readonly number[] {
  return codeOf(form, pool) ?? [operation.form, pool.form(form)];
}

function codeOf(form: Leaf | Sequence | Window | Count | Test, pool: Pool): readonly number[] | undefined {
  switch (form.kind) {
    case "leaf":
      return form.field === "unfielded" ? leafCode(form, pool) : undefined;
    case "sequence":
      return phraseCode(form, pool);
    case "window":
      return nearCode(form, pool);
    case "test":
      return [operation.field, pool.field(form), valuesAskedBy(form), keysOfTest(form)[0] ?? 0];
    default:
      return undefined;
  }
}

function leafCode(leaf: Leaf, pool: Pool): readonly number[] | undefined {
  const { pattern } = leaf;
  switch (pattern.kind) {
    case "word":
      return isPlain(leaf) ? [operation.word, pool.word(pattern.base)] : undefined;
    case "tag":
    case "cashtag":
    case "email":
    case "emoji":
      return [operation.name | (kindNumber[pattern.kind] << 8), pool.word(pattern.base)];
    case "handle":
      return [operation.handle, pool.word(pattern.base)];
    case "exact":
      return isOneWord(pattern.text)
        ? [operation.exact, hashBase(baseForm(pattern.text)) | 0, pool.text(pattern.text)]
        : undefined;
    case "wildcard":
      return pattern.accents === undefined ? prefixCode(pattern.parts, pool) : undefined;
    default:
      return undefined;
  }
}

function prefixCode([first, second, ...rest]: readonly WildcardPart[], pool: Pool): readonly number[] | undefined {
  return typeof first === "object" && second === "many" && rest.length === 0
    ? [operation.prefix, pool.text(first.literal)]
    : undefined;
}

function phraseCode({ of, touching }: Sequence, pool: Pool): readonly number[] | undefined {
  if (touching || of.length > 255 || !of.every(isPlainWord)) return undefined;
  return [operation.phrase | (of.length << 8), ...of.map(({ pattern }) => pool.word(pattern.base))];
}

function nearCode({ of, within }: Window, pool: Pool): readonly number[] | undefined {
  if (within.unit !== "between" || of.length !== 2 || within.words > 0xffff || !of.every(isPlainWord)) return undefined;
  const how = (within.ordered ? 1 << 8 : 0) | (within.words << 9);
  return [operation.near | how, ...of.map(({ pattern }) => pool.word(pattern.base))];
}

type PlainWord = Leaf & { readonly pattern: { readonly kind: "word" } };

function isPlainWord(form: Form): form is PlainWord {
  return form.kind === "leaf" && isPlain(form);
}

/** A word that the hash of its base form, and the base form, decide. */
function isPlain({ field, pattern }: Leaf): boolean {
  return field === "unfielded" && pattern.kind === "word" && pattern.accents === undefined && pattern.elongated !== true;
}

/** Letters and digits that are one token, of which the exact spelling can be compared where the token stands. */
function isOneWord(text: string): boolean {
  if (!/^[\w\u00c0-\u024f]+$/.test(text)) return false;
  const words = readWords(text);
  return words.length === 1 && words[0]!.kind === "word" && words[0]!.text === text;
}
