import { countGraphemes } from "@earshot/core/text";

export type Row = readonly string[];

/** Lines with their columns under each other; the last column ends where its text does. */
export function table(rows: readonly Row[]): readonly string[] {
  const columns = Math.max(0, ...rows.map(({ length }) => length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => countGraphemes(row[column] ?? ""))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell + " ".repeat(widths[column]! - countGraphemes(cell)))
      .join("  ")
      .trimEnd(),
  );
}
