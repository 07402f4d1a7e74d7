import type { Span } from "../../../text/span.ts";
import type { Word } from "../../../text/words.ts";
import type { TextView } from "../../context.ts";
import { quotationsIn } from "../quotations.ts";
import { takeApart } from "./contractions.ts";
import { classNamed, entryAt, isGrammar } from "./word-classes.ts";

/** One word as it is weighed: contractions are taken apart, so that `you've` is `you` and `have`. */
export interface Token {
  readonly base: string;
  readonly span: Span;
  readonly classes: readonly number[];
}

/** A sentence as it is weighed: its words outside quotation marks. */
export interface Sentence {
  readonly span: Span;
  readonly tokens: readonly Token[];
  /** Of all its words. */
  readonly classes: ReadonlySet<number>;
  readonly isQuestion: boolean;
}

/** A text that can be weighed. */
export type Weighable = Pick<TextView, "words"> & { readonly text: string };

const known: WeakMap<readonly Word[], readonly Sentence[]> = new WeakMap();

/** The sentences of a text with the classes of their words; read once for all rules. */
export function readSentences(view: Weighable): readonly Sentence[] {
  let sentences = known.get(view.words);
  if (sentences === undefined) {
    sentences = sentencesIn(view);
    known.set(view.words, sentences);
  }
  return sentences;
}

function sentencesIn({ text, words }: Weighable): readonly Sentence[] {
  const quoted = quotationsIn(text);
  const isOutside = ({ span }: Word): boolean => !quoted.some(({ start, end }) => start <= span.start && span.end <= end);
  const own = words.filter((word, index) => word.kind === "word" && !isPart(words, index) && isOutside(word));
  return [...Map.groupBy(own, ({ sentence }) => sentence).values()].map((sentence) => {
    const end = sentence.at(-1)!.span.end;
    const tokens = tokensOf(text, sentence);
    return {
      span: { start: sentence[0]!.span.start, end },
      tokens,
      classes: new Set(tokens.flatMap(({ classes }) => classes)),
      isQuestion: /^[^.!\n]{0,3}\?/.test(text.slice(end, end + 4)),
    };
  });
}

/** `e-book` is one word; its parts stand inside it. */
function isPart(words: readonly Word[], index: number): boolean {
  const { start } = words[index]!.span;
  for (let before = index - 1; before >= 0 && index - before <= 4; before--) if (words[before]!.span.end > start) return true;
  return false;
}

function tokensOf(text: string, words: readonly Word[]): readonly Token[] {
  const raw = words.flatMap((word) => takeApart(word.base).map((base) => ({ base, word })));
  const bases = raw.map(({ base }) => base);
  const tokens: Token[] = [];
  for (let at = 0; at < raw.length; ) {
    const entry = entryAt(bases, at);
    const length = entry?.words.length ?? 1;
    const { base, word } = raw[at]!;
    const known = entry && length > 1 ? [...new Set([...entry.classes, ...grammarOf(base)])] : entry?.classes;
    const classes = isPrice(text, word) ? [money] : (known ?? shapeOf(word, base, at > 0));
    const isTitle = at > 0 && isInTitle(raw, at);
    tokens.push({ base, span: word.span, classes: isTitle ? classes.filter((one) => !telling.has(one)) : classes });
    for (let more = 1; more < length; more++) tokens.push(partOf(bases[at + more]!, raw[at + more]!.word));
    at += length;
  }
  return tokens;
}

/** A later word of an entry of several says no more than who, when and whether. */
function partOf(base: string, { span }: Word): Token {
  return { base, span, classes: grammarOf(base) };
}

function grammarOf(base: string): readonly number[] {
  return entryAt([base], 0)?.classes.filter(isGrammar) ?? [];
}

const [money, number, name, ed, ing] = ["money", "number", "name", "ed", "ing"].map(classNamed) as [
  number,
  number,
  number,
  number,
  number,
];

/** Classes that mean nothing in the title of a book. */
const telling: ReadonlySet<number> = new Set(["private", "insult", "slight", "harm", "conduct", "scold"].map(classNamed));

function isPrice(text: string, { span }: Word): boolean {
  return /[$£€]/.test(text[span.start - 1] ?? "");
}

/** What an unknown word looks like. */
function shapeOf({ text }: Word, base: string, isInside: boolean): readonly number[] {
  if (/^[0-9]/.test(base)) return [number];
  if (isInside && /^[A-Z][a-z]/.test(text)) return [name];
  if (/[a-z]ed$/.test(base)) return [ed];
  return /[a-z]ing$/.test(base) ? [ing] : [];
}

/** A capital inside a sentence, beside another one. */
function isInTitle(raw: readonly { readonly word: Word }[], at: number): boolean {
  const isCapital = (index: number): boolean => index > 0 && /^[A-Z][a-z]/.test(raw[index]?.word.text ?? "");
  return isCapital(at) && (isCapital(at - 1) || isCapital(at + 1));
}
