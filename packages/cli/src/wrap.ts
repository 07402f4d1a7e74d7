import { countGraphemes } from "@earshot/core/text";

/** Lines are not made narrower than this: what little fits into less is no easier to read. */
const narrowest = 24;

/**
 * A text in lines of at most `columns` characters, broken between words. A word that is longer stays whole, and without `columns`
 * so does the text.
 */
export function wrap(text: string, columns: number | undefined): readonly string[] {
  if (columns === undefined) return [text];
  const width = Math.max(columns, narrowest);
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && countGraphemes(line) + 1 + countGraphemes(word) <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The same behind a beginning, such as `- `, under which the further lines are indented. */
export function wrapBehind(before: string, text: string, columns: number | undefined): readonly string[] {
  const indent = countGraphemes(before);
  const lines = wrap(text, columns === undefined ? undefined : columns - indent);
  return lines.map((line, index) => (index === 0 ? before : " ".repeat(indent)) + line);
}
