import { enlarged } from "./arena.ts";

/** The programs that were found for a post, by number, each once. Reused for every post. */
export class Found {
  numbers: Int32Array = new Int32Array(64);
  count = 0;

  add(number: number): void {
    if (this.count === this.numbers.length) this.reserve(1);
    this.numbers[this.count++] = number;
  }

  /** Makes room for so many more. */
  reserve(more: number): void {
    const needed = this.count + more;
    if (needed > this.numbers.length) this.numbers = enlarged(this.numbers, 2 * needed);
  }
}
