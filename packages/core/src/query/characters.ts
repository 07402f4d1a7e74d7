/** White space as people paste it: no-break and ideographic spaces, line and paragraph separators included. */
export function isSpace(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  if (unit < 0xa0) return unit === 0x85;
  return unit === 0xa0 || unit === 0x1680 || (unit >= 0x2000 && unit <= 0x200a) || isLateSpace(unit);
}

function isLateSpace(unit: number): boolean {
  return unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f || unit === 0x3000;
}

/** A to Z. */
export function isCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}

/** 0 to 9. */
export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** A to Z, a to z, 0 to 9. */
export function isAsciiWord(unit: number): boolean {
  return isDigit(unit) || isCapital(unit) || (unit >= 0x61 && unit <= 0x7a);
}

/** The offset behind the white space that starts at an offset. */
export function skipSpaces(text: string, at: number): number {
  let end = at;
  while (end < text.length && isSpace(text.charCodeAt(end))) end++;
  return end;
}

/** The offset at which the white space before an offset begins. */
export function spacesBefore(text: string, at: number): number {
  let start = at;
  while (start > 0 && isSpace(text.charCodeAt(start - 1))) start--;
  return start;
}

const brackets: Readonly<Record<string, "open" | "close" | "comma">> = {
  "(": "open",
  ")": "close",
  ",": "comma",
  "\uff08": "open",
  "\uff09": "close",
  "\uff0c": "comma",
  "\u3001": "comma",
};

/** The bracket or comma at an offset, also in the wide forms of Chinese and Japanese keyboards. */
export function bracketAt(text: string, at: number): "open" | "close" | "comma" | undefined {
  return brackets[text.charAt(at)];
}

/** What a sticky pattern finds at an offset, or a global one from there on. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
