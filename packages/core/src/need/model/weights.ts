import { spellingsOf } from "../phrase-set.ts";
import { keyOf } from "./features.ts";
import { KeyTable } from "./key-table.ts";
import { type SaidKind, saidKinds } from "./kinds.ts";
import { type Judgement, judgements, type Model } from "./model.ts";
import { kindStarts, kindTable, starts, weightTable } from "./weights.generated.ts";

let judging: Model | undefined;
let naming: Model<SaidKind> | undefined;

/** The committed weights of the judgements. Read at first use: a program that never asks for needs pays nothing. */
export function committedModel(): Model<Judgement> {
  judging ??= readModel(weightTable, judgements, starts);
  return judging;
}

/** The committed weights that tell which kind of need, or of news, it is. */
export function committedKinds(): Model<SaidKind> {
  naming ??= readModel(kindTable, saidKinds, kindStarts);
  return naming;
}

/** Weights are written in tenths of log-odds. */
const perUnit = 10;

/** Reads a table of one feature a line: its name, then tenths for each column, parted by tabs; an empty one is nought. */
export function readModel<Name extends string>(table: string, columns: readonly Name[], starts: readonly number[]): Model<Name> {
  const lines = table.trim().split("\n");
  // A line has a key for each of its spellings, which are two for few.
  const rows = new KeyTable(2 * lines.length);
  const weights = new Float64Array(lines.length * columns.length);
  lines.forEach((line, row) => {
    const [name = "", ...numbers] = line.split("\t");
    for (const key of keysOf(name)) rows.add(key, row);
    weights.set(
      numbers.map((tenths) => Number(tenths) / perUnit),
      row * columns.length,
    );
  });
  return { columns, rows, weights, starts };
}

/** The key of a name, and those of its other spellings: `fixing` says what `fixin'` says. */
function keysOf(name: string): readonly number[] {
  if (name.startsWith(":")) return [keyOf(name)];
  const [first = "", second] = name.split(" ");
  if (second === undefined) return spellingsOf(first).map(keyOf);
  return spellingsOf(first).flatMap((one) => spellingsOf(second).map((other) => keyOf(`${one} ${other}`)));
}
