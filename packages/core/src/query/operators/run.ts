import { isDigit, isSpace } from "../characters.ts";
import { opensPhrase } from "../quotes.ts";

/**
 * The end of the run of characters that starts at an offset: up to white space, a parenthesis, a brace, a quotation mark, a
 * bar, a comma that parts no digits, a weight (`^2`), or a comment. What is left inside is for the text layer to read.
 */
export function runEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && !endsRun(text, end, start)) end++;
  return end;
}

function endsRun(text: string, at: number, start: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit > 0x7f) return isSpace(unit) || "\uff08\uff09\uff0c\u3001".includes(text.charAt(at)) || opensPhrase(text, at);
  switch (text[at]) {
    case "(":
    case ")":
    case "{":
    case "}":
    case "|":
      return true;
    case '"':
      return opensPhrase(text, at);
    case ",":
      return !(isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)));
    case "^":
    case "~":
      return at > start && weightEnd(text, at) > at;
    case "&":
      return at > start && text[at + 1] === "&";
    case "<":
      return text.startsWith("<<<", at);
    case "/":
      return at > start && text[at + 1] === "*";
    default:
      return isSpace(unit);
  }
}

/** The offset behind a weight (`^2`, `~0.8`) as other languages put it after a term; the offset itself where none stands. */
export function weightEnd(text: string, at: number): number {
  weight.lastIndex = at;
  const end = at + (weight.exec(text)?.[0].length ?? 0);
  const isWhole = end >= text.length || text[end] === "^" || text[end] === "~" || endsRun(text, end, at);
  return isWhole ? end : at;
}

const weight = /[\^~]\d+(?:\.\d+)?/y;
