/** Small pieces of Markdown. */

export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
  return line(heads) + line(heads.map(() => "---")) + rows.map(line).join("");
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
