import { baseForm } from "../text/base.ts";
import { hashBase } from "../text/hash.ts";
import { besideOthers, spellings } from "./spelling-lists.ts";

/** Plain hash of a spelling by its own hash, both signed. */
export type PlainHashes = ReadonlyMap<number, number>;

/** Spellings that mean a plain word wherever they stand. */
export const plainHashes: PlainHashes = read(spellings);

/** Spellings that do so only beside others. */
export const plainHashesBesideOthers: PlainHashes = read(besideOthers);

/** The plain word of a base form, for showing and for naming weights; the word itself where there is none. */
export function plainWord(base: string): string {
  return wordsByHash().get(plainHashes.get(hashBase(base) | 0) ?? 0) ?? base;
}

/** The plain words a spelling may stand for, beside others or not. */
export function plainWords(base: string): readonly string[] {
  const hash = hashBase(base) | 0;
  const names = wordsByHash();
  return [plainHashes.get(hash), plainHashesBesideOthers.get(hash)].flatMap((plain) => names.get(plain ?? 0) ?? []);
}

let named: ReadonlyMap<number, string> | undefined;

function wordsByHash(): ReadonlyMap<number, string> {
  named ??= new Map(
    [...linesOf(spellings), ...linesOf(besideOthers)].map(([plain]) => [hashBase(baseForm(plain)) | 0, baseForm(plain)]),
  );
  return named;
}

function read(table: string): PlainHashes {
  const hashes = new Map<number, number>();
  for (const [plain, others] of linesOf(table))
    for (const other of others) {
      const hash = hashBase(baseForm(other)) | 0;
      if (!hashes.has(hash)) hashes.set(hash, hashBase(baseForm(plain)) | 0);
    }
  return hashes;
}

function linesOf(table: string): readonly (readonly [plain: string, others: readonly string[]])[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [plain = "", others = ""] = line.trim().split(": ");
      return [plain, others.split(" ")];
    });
}
