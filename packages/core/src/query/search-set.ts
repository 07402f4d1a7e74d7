import { isEarshotError } from "../text/error.ts";
import { type CompileOptions, compileForm } from "./compile.ts";
import type { Form } from "./form.ts";
import { lower } from "./lower.ts";
import { createSources } from "./match/sources.ts";
import type { Match, Matcher, MatchOptions, SearchSet, SearchSetStats, WriteOptions } from "./matcher.ts";
import { IntWriter } from "./search-set/bytes.ts";
import { type Entry, entryOf, WrittenEntry } from "./search-set/entry.ts";
import { FormIndex } from "./search-set/form-index.ts";
import { keyToText, origin } from "./search-set/origin.ts";
import type { WrittenSet } from "./search-set/written.ts";
import type { Searchable } from "./searchable.ts";
import type { Query } from "./syntax.ts";

/** Makes an empty set of saved searches. `options` holds for every query in it. */
export function createSearchSet<Key>(options: CompileOptions = {}): SearchSet<Key> {
  return new WatchingSet<Key>(options);
}

/** The set of all searches: which queries stand under which keys, and how they hang on each other. */
export class WatchingSet<Key> implements SearchSet<Key> {
  private readonly options: CompileOptions;
  private readonly entries = new Map<Key, Entry>();
  private readonly index = new FormIndex<Key>((key) => this.lower(this.entries.get(key)!.query));
  /** Which searches name a saved search. */
  private readonly dependents = new Map<string, Set<Key>>();
  private unlinked = 0;

  constructor(options: CompileOptions) {
    this.options = { ...options, saved: (name) => this.entries.get(name as Key)?.query ?? options.saved?.(name) };
  }

  get size(): number {
    return this.entries.size;
  }

  set(key: Key, query: Query): this {
    this.drop(key);
    const entry = entryOf(query);
    this.entries.set(key, entry);
    this.link(key, entry);
    for (const name of entry.names) this.dependentsOf(name).add(key);
    this.relinkDependents(key);
    return this;
  }

  delete(key: Key): boolean {
    const isThere = this.drop(key);
    if (isThere) this.relinkDependents(key);
    return isThere;
  }

  has(key: Key): boolean {
    return this.entries.has(key);
  }

  stats(): SearchSetStats {
    const { index, unlinked } = this;
    return { searches: this.entries.size, ...index.counts, unlinked, bytes: index.bytes };
  }

  keys(searchable: Searchable, options?: MatchOptions): Key[] {
    return this.index.keys(searchable, options);
  }

  matches(searchable: Searchable, options?: MatchOptions): Iterable<{ readonly key: Key; readonly match: Match }> {
    return this.keys(searchable, options).flatMap((key) => {
      const match = this.matcherOf(this.entries.get(key)!).match(searchable, options);
      return match === undefined ? [] : { key, match };
    });
  }

  toBytes(options: WriteOptions<Key> = {}): Uint8Array {
    const to = new IntWriter();
    const entries = [...this.entries.values()];
    to.texts([...this.entries.keys()].map(options.keyToText ?? keyToText));
    to.texts(entries.map((entry) => entry.text()));
    to.ints(entries.map(({ program }) => program?.number ?? -1));
    to.texts(entries.flatMap(({ names }, at) => (names.length > 0 ? [JSON.stringify([at, names])] : [])));
    this.index.save(to);
    return to.finish(origin());
  }

  /** Fills an empty set with what `toBytes` wrote. */
  restore({ from, keys, parse }: WrittenSet<Key>): this {
    const [texts, programs] = [from.texts(), from.ints()];
    const names = new Map(from.texts().map((text) => JSON.parse(text) as [number, string[]]));
    this.index.restore(from);
    for (const [at, key] of keys.entries()) {
      const program = programs[at]! < 0 ? undefined : this.index.restoreKey(programs[at]!, key);
      const named = names.get(at) ?? noNames;
      if (program === undefined) this.unlinked++;
      this.entries.set(key, new WrittenEntry(texts[at]!, named, program, parse));
      for (const name of named) this.dependentsOf(name).add(key);
    }
    return this;
  }

  private matcherOf(entry: Entry): Matcher {
    const { query } = entry;
    entry.matcher ??= compileForm(lower(query, this.options), createSources(query.source, this.options.saved));
    return entry.matcher;
  }

  private drop(key: Key): boolean {
    const entry = this.entries.get(key);
    if (entry === undefined) return false;
    this.unlink(key, entry);
    this.entries.delete(key);
    for (const name of entry.names) this.dependents.get(name)?.delete(key);
    return true;
  }

  private link(key: Key, entry: Entry): void {
    const form = this.lower(entry.query);
    if (form === undefined) this.unlinked++;
    else entry.program = this.index.add(key, form);
  }

  private unlink(key: Key, entry: Entry): void {
    const { program } = entry;
    entry.matcher = entry.program = undefined;
    if (program === undefined) this.unlinked--;
    else this.index.remove(key, program);
  }

  /** The form of a query; nothing where a saved search that it names is missing, or names it in turn. */
  private lower(query: Query): Form | undefined {
    try {
      return lower(query, this.options);
    } catch (error) {
      if (isEarshotError(error) && error.code === "query-invalid") return undefined;
      throw error;
    }
  }

  private dependentsOf(name: string): Set<Key> {
    const known = this.dependents.get(name) ?? new Set();
    this.dependents.set(name, known);
    return known;
  }

  /** Links anew what names a changed search, and what names that. */
  private relinkDependents(changed: Key): void {
    const toDo = [changed];
    const done = new Set<unknown>(toDo);
    for (const name of toDo) {
      for (const key of this.dependents.get(name as string) ?? []) {
        if (done.has(key)) continue;
        done.add(key);
        toDo.push(key);
        this.relink(key);
      }
    }
  }

  private relink(key: Key): void {
    const entry = this.entries.get(key)!;
    this.unlink(key, entry);
    this.link(key, entry);
  }
}

const noNames: readonly never[] = [];
