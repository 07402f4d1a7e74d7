import { countGraphemes } from "@earshot/core/text";
import { wrapBehind } from "./wrap.ts";

export type Row = readonly string[];

/** How far each column reaches, so that several tables can stand under each other. */
export function widthsOf(rows: readonly Row[]): readonly number[] {
  const columns = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: columns }, (_, column) => Math.max(...rows.map((row) => countGraphemes(row[column] ?? ""))));
}

/**
 * Lines with their columns under each other. The last column ends where its text does, and goes on below itself where the window
 * ends before.
 */
export function table(rows: readonly Row[], window?: number, widths: readonly number[] = widthsOf(rows)): readonly string[] {
  return rows.flatMap((row) => {
    const before = row.slice(0, -1).map((cell, column) => `${cell}${" ".repeat(widths[column]! - countGraphemes(cell))}  `);
    return wrapBehind(before.join(""), row.at(-1) ?? "", window).map((line) => line.trimEnd());
  });
}
