/** The keys of programs, by number: mostly one, so that there is no list to go through. */
export class ProgramKeys<Key> {
  /** How many programs have keys; others are branches only. */
  count = 0;
  private readonly keys: (Key | Keys<Key>)[] = [];

  /** Begins a program without keys. */
  open(number: number): void {
    this.keys[number] = noKeys;
  }

  has(number: number): boolean {
    const keys = this.keys[number];
    return !(keys instanceof Keys) || keys.list.length > 0;
  }

  add(number: number, key: Key): void {
    const keys = this.keys[number];
    if (!this.has(number)) {
      this.count++;
      this.keys[number] = key;
    } else if (keys instanceof Keys) keys.list.push(key);
    else this.keys[number] = new Keys([keys as Key, key]);
  }

  remove(number: number, key: Key): void {
    const keys = this.keys[number];
    if (keys instanceof Keys) keys.list.splice(keys.list.indexOf(key), 1);
    else this.keys[number] = noKeys;
    if (!this.has(number)) this.count--;
  }

  /** One key of a program that has some. */
  anyOf(number: number): Key {
    const keys = this.keys[number];
    return keys instanceof Keys ? keys.list[0]! : keys!;
  }

  /** Adds the keys of a program to a list. */
  addTo(found: Key[], number: number): void {
    const keys = this.keys[number];
    if (keys instanceof Keys) for (const key of keys.list) found.push(key);
    else found.push(keys as Key);
  }
}

/** The keys of a program that has had more than one, or has none. A class, so that no key is taken for it. */
class Keys<Key> {
  readonly list: Key[];

  constructor(list: Key[]) {
    this.list = list;
  }
}

/** Stands for the keys of every program that has none; nothing is added to it. */
const noKeys: Keys<never> = new Keys<never>([]);
