import type { IntReader, IntWriter } from "./bytes.ts";

/** Gives equal texts one small number, and counts who uses it. */
export class Interner<Value> {
  /** By number; numbers of values that have gone are used again. */
  readonly values: Value[] = [];
  private keys: string[] = [];
  /** Made when it is first asked: a set that was read from bytes and is only matched never does. */
  private known: Map<string, number> | undefined = new Map();
  private uses: number[] = [];
  private free: number[] = [];

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

  save(to: IntWriter): void {
    to.texts(this.keys.map((key, number) => (this.uses[number]! > 0 ? key : "")));
    to.ints(this.uses);
    to.ints(this.free);
  }

  restore(from: IntReader, make: (key: string) => Value): void {
    this.keys = from.texts();
    this.uses = [...from.ints()];
    this.free = [...from.ints()];
    this.known = undefined;
    for (const [number, key] of this.keys.entries()) if (this.uses[number]! > 0) this.values[number] = make(key);
  }

  private get numbers(): Map<string, number> {
    this.known ??= new Map(this.keys.flatMap((key, number) => (this.uses[number]! > 0 ? [[key, number] as const] : [])));
    return this.known;
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
