/** The entries of a list that is written as one text, with a comma and a space between them. */
export function list(entries: string): readonly string[] {
  return entries.split(", ");
}
