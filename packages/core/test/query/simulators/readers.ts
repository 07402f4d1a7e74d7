/** How networks take a text apart: small models, each made from what its documentation or source says. */

/** Case and accents gone, as ICU folding does it. */
export function foldIcu(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/ß/g, "ss");
}

export function foldCase(text: string): string {
  return text.normalize("NFC").toLowerCase();
}

/** Runs of letters and digits; every sign ends one. */
export function splitAtSigns(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
}

/** UAX 29: letters and digits, joined by an apostrophe, dot or colon between letters, by a comma or dot between digits. */
export function splitByUax29(text: string): readonly string[] {
  return (
    text.match(/[\p{L}\p{M}\p{N}_]+(?:(?:(?<=\p{L}\p{M}*)['’.:·](?=\p{L})|(?<=\p{N})[.,'](?=\p{N}))[\p{L}\p{M}\p{N}_]+)*/gu) ?? []
  );
}

/** PostgreSQL's parser: a dot or slash between letters makes a host or file name, a hyphen keeps the whole beside its parts. */
export function splitAsPostgres(text: string): readonly string[] {
  const pieces = text.match(/[\p{L}\p{M}\p{N}_]+(?:[./-][\p{L}\p{M}\p{N}_]+)*/gu) ?? [];
  return pieces.flatMap((piece) => (piece.includes("-") ? [piece, ...piece.split("-")] : [piece]));
}

/** The least that an English stemmer does. */
export function stem(word: string): string {
  return word
    .replace(/['’]s$/, "")
    .replace(/ies$/, "y")
    .replace(/(?<=[^s])s$/, "")
    .replace(/y$/, "i");
}

/** Whether words stand one after another. */
export function holdsInARow(words: readonly string[], wanted: readonly string[]): boolean {
  return words.some((_, start) => wanted.every((word, index) => words[start + index] === word));
}
