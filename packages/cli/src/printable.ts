/**
 * What may reach a terminal. Posts are written by strangers: an escape sequence in one could recolour the screen, move the cursor,
 * rename the window or put words on the clipboard; an override of direction shows another text than the one that is there.
 */

/** A text as it may be shown: line breaks and tabs as they are, everything that would act instead of being read by its name. */
export function printable(text: string): string {
  return text.replace(acting, (character) => nameOf(character.codePointAt(0)!));
}

/** A text as it may be shown in one line: runs of white space become one space. */
export function oneLine(text: string): string {
  return printable(text.replace(/\s+/g, " ").trim());
}

/**
 * The last gate before the terminal: whatever a command prints, only what paints passes, and that only where colour is wanted.
 */
export function guarded(text: string, color: boolean): string {
  if (!color) return printable(text);
  return text
    .split(paint)
    .map((piece, index) => (index % 2 === 1 ? piece : printable(piece)))
    .join("");
}

/** A text as wide as it is seen. */
export function withoutPaint(text: string): string {
  return text
    .split(paint)
    .filter((_, index) => index % 2 === 0)
    .join("");
}

/** JSON text with the same care: what would act is written as an escape, which is the same data to whoever reads it. */
export function printableJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(actingInJson, escapeOf);
}

/** C0 but tab and line feed, delete, C1, lone surrogates, and the controls of direction that reach beyond a word. */
const acting: RegExp = /[^\P{Cc}\t\n]|[\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu;

/** JSON itself escapes C0 and lone surrogates, and has no line breaks inside its texts. */
const actingInJson: RegExp = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** Select Graphic Rendition of ECMA-48: colours and weights, nothing else. */
const paint: RegExp = new RegExp(`(${"\u001b"}\\[[\\d;]*m)`);

function nameOf(point: number): string {
  return `<U+${hexOf(point).toUpperCase()}>`;
}

function escapeOf(character: string): string {
  return `\\u${hexOf(character.charCodeAt(0))}`;
}

function hexOf(point: number): string {
  return point.toString(16).padStart(4, "0");
}
