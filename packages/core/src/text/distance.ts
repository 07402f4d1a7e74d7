/**
 * Edit distance: how many letters must be inserted, deleted, replaced or swapped with their neighbour to turn one word into
 * the other (optimal string alignment). Compares UTF-16 units as they are; fold first to ignore case. O(a * b).
 */
export function distance(a: string, b: string): number {
  let earlier: number[] = [];
  let before = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = before[column - 1]! + Number(a[row - 1] !== b[column - 1]);
      current[column] = Math.min(replaced, before[column]! + 1, current[column - 1]! + 1);
      if (isSwap(a, b, row, column)) current[column] = Math.min(current[column]!, earlier[column - 2]! + 1);
    }
    earlier = before;
    before = current;
  }
  return before[b.length]!;
}

/**
 * The candidate a mistyped word was most likely meant to be, or nothing when none is near: at most one edit for words up to
 * four letters, two up to eight, three beyond. Of equally near ones the first wins.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = word.length <= 4 ? 1 : word.length <= 8 ? 2 : 3;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > least) continue;
    const edits = distance(word, candidate);
    if (edits > least || (edits === least && best !== undefined)) continue;
    best = candidate;
    least = edits;
  }
  return best;
}

function isSwap(a: string, b: string, row: number, column: number): boolean {
  return row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
}
