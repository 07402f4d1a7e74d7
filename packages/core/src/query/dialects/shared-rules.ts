import { span } from "../../text/span.ts";
import { replacing } from "../fixes.ts";
import { quote } from "../quotes.ts";
import type { OwnTerm, Remark, Rule } from "./read-by-rules.ts";

/** Where a word that is an operator ends: also at the end of the text, so that one without its term is found. */
export const operatorEnd: string = String.raw`(?=[\s()"\u201c\u201d{]|$)`;

/** A pattern for an operator in capitals. */
export function capitals(word: string): RegExp {
  return new RegExp(word + operatorEnd, "y");
}

/** A pattern for an operator in any letters. */
export function anyLetters(word: string): RegExp {
  return new RegExp(word + operatorEnd, "iy");
}

/** The text between marks that close each other, straight or typographic, and what follows it. */
export function phrasePattern(suffix: string = ""): RegExp {
  return new RegExp(String.raw`(?:"([^"]*)"|[\u201c-\u201f]([^"\u201c-\u201f]*)["\u201c-\u201f])${suffix}`, "y");
}

/** What stood between the marks. */
export function phraseText([, straight, typographic]: RegExpExecArray): string {
  return (straight ?? typographic ?? "").replace(/[\u201c-\u201f]/g, "");
}

/** A quotation mark that nothing closes: the phrase is taken to end before the next operator or parenthesis. */
export const unclosedQuote: Rule = unclosedBefore("y");

/** As `unclosedQuote`, where operators are written in any letters. */
export const unclosedQuoteInAnyLetters: Rule = unclosedBefore("iy");

function unclosedBefore(flags: string): Rule {
  return {
    pattern: new RegExp(String.raw`["\u201c-\u201f]((?:(?!\s(?:AND|OR|NOT|PROX|O?NEAR)[\s/])[^()])*)`, flags),
    term: ([, text]) => (text!.trim() === "" ? { says: { key: "E05.term" } } : unclosed(text!)),
  };
}

function unclosed(text: string): OwnTerm {
  const values = { mark: '"', text: text.trim().split(/\s+/).at(-1)! };
  const close: Remark["fix"] = ({ end }) => replacing(span(end, end), '"', "E01.mark.fix", values.text);
  return { text: quote(text.trim()), says: { key: "E01.mark", values, fix: close } };
}

/** `from:` with nothing behind it. Names that are none are text. */
export function fieldWithoutValue(isField: (name: string) => boolean): Rule {
  return {
    pattern: /([A-Za-z_.]+):(?=[\s)]|$)/y,
    term: ([, name]) => (isField(name!) ? { says: { key: "E20.value" } } : undefined),
  };
}
