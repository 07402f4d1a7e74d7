/**
 * Leaves each of the first so many integers in once, in order, and gives their number. A post has few, which are compared with each
 * other; a long text has thousands, and what follows may look at every two of them.
 */
export function keepDistinct(integers: Int32Array, count: number): number {
  return count > few ? keepDistinctOfMany(integers, count) : keepDistinctOfFew(integers, count);
}

const few = 24;
const seen = new Set<number>();

function keepDistinctOfFew(integers: Int32Array, count: number): number {
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const integer = integers[i]!;
    let at = 0;
    while (at < kept && integers[at] !== integer) at++;
    integers[kept] = integer;
    if (at === kept) kept++;
  }
  return kept;
}

function keepDistinctOfMany(integers: Int32Array, count: number): number {
  let kept = 0;
  for (let i = 0; i < count; i++) {
    if (seen.has(integers[i]!)) continue;
    seen.add(integers[i]!);
    integers[kept++] = integers[i]!;
  }
  seen.clear();
  return kept;
}
