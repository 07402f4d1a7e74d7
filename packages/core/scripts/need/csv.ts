/** Splits a table as RFC 4180 (2005) writes it: fields in quotes may hold commas, line ends and doubled quotes. */
export function rowsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const fields = /(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r?\n|$)/y;
  for (let match = fields.exec(text); match !== null && match[0] !== ""; match = fields.exec(text)) {
    rows.at(-1)!.push(match[1]?.replaceAll('""', '"') ?? match[2]!);
    if (match[3] !== ",") rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}
