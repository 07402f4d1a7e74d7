import { keyOf } from "./features.ts";
import { type Calibration, type Judgement, judgements, type Model } from "./model.ts";
import { calibration, weightTable } from "./weights.generated.ts";

let made: Model | undefined;

/** The committed weights. Read at first use: a program that never asks for needs pays nothing. */
export function committedModel(): Model {
  made ??= readModel(weightTable, calibration);
  return made;
}

/** Reads a table of one feature a line: its name, then a weight for each judgement, parted by tabs. */
export function readModel(table: string, calibration: Readonly<Record<Judgement, Calibration>>): Model {
  const lines = table.trim().split("\n");
  const rows = new Map<number, number>();
  const weights = new Float64Array(lines.length * judgements.length);
  lines.forEach((line, row) => {
    const [name = "", ...numbers] = line.split("\t");
    rows.set(keyOf(name), row);
    weights.set(numbers.map(Number), row * judgements.length);
  });
  return { rows, weights, calibration };
}
