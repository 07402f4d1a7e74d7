import { fold } from "../text/fold.ts";
import { hashBase } from "../text/hash.ts";
import { baseOf } from "../text/token-forms.ts";
import { type CompileOptions, compileForm } from "./compile.ts";
import type { Form } from "./form.ts";
import { lower } from "./lower.ts";
import { nameOfHandle } from "./match/names.ts";
import { fieldBit, readParts } from "./match/parts.ts";
import { createSources } from "./match/sources.ts";
import { kindNumber } from "./match/token-fits.ts";
import type { Match, Matcher, MatchOptions, SearchSet, SearchSetStats } from "./matcher.ts";
import { coverOf } from "./search-set/cover.ts";
import type { Searchable, SearchableRecord } from "./searchable.ts";
import type { Query } from "./syntax.ts";

/** Makes an empty set of saved searches. `options` holds for every query in it. */
export function createSearchSet<Key>(options: CompileOptions = {}): SearchSet<Key> {
  return new AnchoredSet<Key>(options);
}

/** One query, however many keys have it. */
interface Program {
  readonly source: string;
  readonly matcher: Matcher;
  readonly anchors: readonly number[] | undefined;
  readonly keys: Set<unknown>;
}

class AnchoredSet<Key> implements SearchSet<Key> {
  private readonly options: CompileOptions;
  private readonly byKey = new Map<Key, Program>();
  private readonly bySource = new Map<string, Program>();
  private readonly byAnchor = new Map<number, Set<Program>>();
  private readonly unanchored = new Set<Program>();

  constructor(options: CompileOptions) {
    this.options = options;
  }

  get size(): number {
    return this.byKey.size;
  }

  set(key: Key, query: Query): this {
    this.delete(key);
    const program = this.bySource.get(query.source) ?? this.add(query);
    program.keys.add(key);
    this.byKey.set(key, program);
    return this;
  }

  delete(key: Key): boolean {
    const program = this.byKey.get(key);
    if (program === undefined) return false;
    this.byKey.delete(key);
    program.keys.delete(key);
    if (program.keys.size === 0) this.remove(program);
    return true;
  }

  has(key: Key): boolean {
    return this.byKey.has(key);
  }

  stats(): SearchSetStats {
    return { searches: this.byKey.size, programs: this.bySource.size, unanchored: this.unanchored.size, bytes: 0 };
  }

  keys(searchable: Searchable, options?: MatchOptions): Key[] {
    const programs = [...this.candidates(searchable)].filter(({ matcher }) => matcher.test(searchable, options));
    return programs.flatMap(({ keys }) => [...keys] as Key[]);
  }

  matches(searchable: Searchable, options?: MatchOptions): Iterable<{ readonly key: Key; readonly match: Match }> {
    return [...this.candidates(searchable)].flatMap(({ matcher, keys }) => {
      const match = matcher.match(searchable, options);
      return match === undefined ? [] : ([...keys] as Key[]).map((key) => ({ key, match }));
    });
  }

  private add(query: Query): Program {
    const form = lower(query, this.options);
    const matcher = compileForm(form, createSources(query.source));
    const program: Program = { source: query.source, matcher, anchors: anchorsOf(form), keys: new Set() };
    this.bySource.set(query.source, program);
    for (const list of this.listsOf(program)) list.add(program);
    return program;
  }

  private remove(program: Program): void {
    this.bySource.delete(program.source);
    for (const list of this.listsOf(program)) list.delete(program);
  }

  private listsOf({ anchors }: Program): readonly Set<Program>[] {
    if (anchors === undefined) return [this.unanchored];
    return anchors.map((hash) => {
      const list = this.byAnchor.get(hash) ?? new Set();
      this.byAnchor.set(hash, list);
      return list;
    });
  }

  private candidates(searchable: Searchable): Set<Program> {
    const found = new Set(this.unanchored);
    for (const hash of hashesOf(searchable)) for (const program of this.byAnchor.get(hash) ?? []) found.add(program);
    return found;
  }
}

function anchorsOf(form: Form): readonly number[] | undefined {
  return coverOf(form, (base) => 1 / base.length)?.anchors.map(({ hash }) => hash);
}

const everyField = Object.values(fieldBit).reduce((bits, bit) => bits | bit, 0);

/** The hashes of everything in a post that a search can be anchored on. */
function hashesOf(searchable: Searchable): Set<number> {
  const hashes = new Set<number>();
  for (const { table } of readParts(searchable, everyField)) {
    for (let i = 0; i < table.count; i++) {
      hashes.add(table.hash[i]!);
      if (table.kind[i] === kindNumber.handle) hashes.add(hashBase(nameOfHandle(baseOf(table, i))));
    }
  }
  if (typeof searchable !== "string") addBeside(hashes, searchable);
  return hashes;
}

function addBeside(hashes: Set<number>, { tags = [], mentions = [] }: SearchableRecord): void {
  for (const tag of tags) hashes.add(hashBase(fold(tag).text.replace(/[\s#]/g, "")));
  for (const handle of mentions) hashes.add(hashBase(nameOfHandle(fold(handle).text)));
}
