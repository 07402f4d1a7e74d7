import { isDigit, isSpace, matchAt } from "../characters.ts";
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
  const end = at + (matchAt(weight, text, at)?.[0].length ?? 0);
  const isWhole = end >= text.length || text[end] === "^" || text[end] === "~" || endsRun(text, end, at);
  return isWhole ? end : at;
}

const weight = /[\^~]\d+(?:\.\d+)?/y;

/** Values and addresses end at white space, a comma (addresses may hold one), a quotation mark, or a parenthesis not of their own. */
export function endOfValue(text: string, start: number, isAddress: boolean): number {
  let open = 0;
  let end = start;
  for (; end < text.length; end++) {
    const mark = text.charAt(end);
    if (isSpace(text.charCodeAt(end)) || mark === "|" || opensPhrase(text, end)) break;
    if (mark === "," && !isInside(text, end, isAddress)) break;
    if (mark === "(" && !isAddress) break;
    if (mark === "(") open++;
    else if (mark === ")" && --open < 0) break;
  }
  return end;
}

/** A comma inside a number, or inside an address. */
function isInside(text: string, comma: number, isAddress: boolean): boolean {
  const [before, after] = [text.charCodeAt(comma - 1), text.charCodeAt(comma + 1)];
  return (isDigit(before) && isDigit(after)) || (isAddress && !isSpace(after) && comma + 1 < text.length);
}
