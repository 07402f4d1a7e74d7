/** Gives equal texts one small number, and counts who uses it. */
export class Interner<Value> {
  /** By number; numbers of values that have gone are used again. */
  readonly values: Value[] = [];
  private readonly keys: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly uses: number[] = [];
  private readonly free: number[] = [];

  /** The number of a value; `make` gives the value when the text is new. */
  take(key: string, make: (key: string) => Value): number {
    const known = this.numbers.get(key);
    if (known === undefined) return this.add(key, make(key));
    this.uses[known]!++;
    return known;
  }

  /** Gives a use of a number back. */
  release(number: number): void {
    if (--this.uses[number]! > 0) return;
    this.numbers.delete(this.keys[number]!);
    this.free.push(number);
  }

  private add(key: string, value: Value): number {
    const number = this.free.pop() ?? this.values.length;
    this.values[number] = value;
    this.keys[number] = key;
    this.uses[number] = 1;
    this.numbers.set(key, number);
    return number;
  }
}
