import { type Span, span } from "../text/span.ts";
import type { Reader } from "./operators/operator.ts";
import { closesSingle } from "./operators/quoted.ts";
import { weightEnd } from "./operators/run.ts";
import type { MessageKey } from "./wording.ts";

/** A spelling of another search language, and what says the same in ours. */
interface ForeignSpelling {
  readonly key: MessageKey;
  /** Sticky: tried where a word begins. */
  readonly pattern: RegExp;
  write(match: RegExpExecArray): string;
}

const spellings: readonly ForeignSpelling[] = [
  { key: "W08.exact", pattern: /\++"([^"\\]{1,100})"/y, write: ([, text]) => `{${text}}` },
  { key: "W08.plus", pattern: /\++/y, write: () => "" },
  {
    key: "W08.near",
    pattern: /(o?near)\/(\d+):([^\s,()]+),([^\s,()]+)/iy,
    write: ([, operator, number, a, b]) => `(${a} ${operator!.toUpperCase()}/${number} ${b})`,
  },
  { key: "W08.distance", pattern: /(?:NEAR[~:]?|[Ww]\/)(\d+)(?=\s)/y, write: ([, number]) => `NEAR/${number}` },
  { key: "W08.distance", pattern: /(?:ONEAR[~:]?|ADJ|PRE\/|pre\/)(\d+)(?=\s)/y, write: ([, number]) => `ONEAR/${number}` },
  {
    key: "W08.compare",
    pattern: /(likes|reposts|replies|rating)([<>]=?|=)(\d+(?:\.\d+)?)(?=\s|\)|$)/iy,
    write: ([, name, sign, number]) => `${name!.toLowerCase()}:${sign}${number}`,
  },
];

/** Characters without which no foreign spelling can stand in a word; most words need no further look. */
const hint = /[+/:~<>=']|\d/;

/**
 * Warns of a spelling that people bring along from other tools, at the place where a word begins, with the spelling that
 * says it here. What is written is still read as words; gives the end of the run that is read.
 */
export function checkForeign(reader: Reader, end: number): number {
  const { text, at } = reader;
  if (!hint.test(text.slice(at, Math.min(end, at + 20)))) return end;
  if (text[at] === "'") checkSingleQuotes(reader);
  for (const { key, pattern, write } of spellings) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    const place = span(at, at + match[0].length);
    warn(reader, key, place, write(match));
    return key === "W08.near" ? Math.max(end, place.end) : end;
  }
  return end;
}

/** Warns of a weight (`^2`, `~0.8`) at the place of the reader and moves behind it; says whether one stood there. */
export function skipWeight(reader: Reader): boolean {
  const { text, at } = reader;
  const end = weightEnd(text, at);
  if (end === at) return false;
  warn(reader, text[at] === "^" ? "W08.boost" : "W08.fuzzy", span(at, end), "");
  reader.at = end;
  return true;
}

function checkSingleQuotes(reader: Reader): void {
  const { text, at } = reader;
  const close = reader.find("'", at + 1, closesSingle);
  if (close < 0) return;
  reader.report("W08.single", span(at, close + 1), () => ({
    fixes: [
      {
        key: "W08.fix",
        values: { text: `"${text.slice(at + 1, close)}"` },
        edits: [
          { span: span(at, at + 1), text: '"' },
          { span: span(close, close + 1), text: '"' },
        ],
      },
    ],
  }));
}

function warn(reader: Reader, key: MessageKey, place: Span, fix: string): void {
  const values = { text: reader.text.slice(place.start, place.end), fix };
  const title = fix === "" ? ("W08.remove" as const) : ("W08.fix" as const);
  reader.report(key, place, () => ({
    values,
    fixes: [{ key: title, values: { text: fix === "" ? values.text : fix }, edits: [{ span: place, text: fix }] }],
  }));
}
