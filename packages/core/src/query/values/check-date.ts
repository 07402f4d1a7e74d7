import { guessDate, readTime } from "../dates.ts";
import type { Field } from "../fields.ts";
import type { Reporter } from "../operators/operator.ts";
import { type OneValue, reject } from "./reject.ts";

/** Reports what is no date, and a range that ends before it begins. */
export function checkDate(reporter: Reporter, field: Field, value: OneValue): void {
  if (value.type === "range") checkRange(reporter, field, value);
  else if (value.type === "comparison")
    reject(reporter, "E07.dateSign", field, value, () => (isTime(value.text) ? value.text : undefined));
  else if (!isTime(value.text)) reject(reporter, "E07.date", field, value, () => guessDate(value.text));
}

function checkRange(reporter: Reporter, field: Field, value: OneValue & { type: "range" }): void {
  const { from, to } = value;
  if (field.name !== "during") reject(reporter, "E07.dateRange", field, value);
  else if (!isDay(from) || !isDay(to)) reject(reporter, "E07.date", field, value, () => guessRange(from, to));
  else if (from > to && !to.startsWith(from)) reject(reporter, "E07.reversed", field, value, () => `${to}..${from}`);
}

function guessRange(from: string, to: string): string | undefined {
  const ends = [from, to].map((text) => (isDay(text) ? text : guessDate(text)));
  return ends.every((end) => end !== undefined && isDay(end)) ? ends.join("..") : undefined;
}

function isTime(text: string): boolean {
  return readTime(text) !== undefined;
}

/** Days, months and years sort by their spelling. */
function isDay(text: string): boolean {
  return readTime(text)?.kind === "calendar";
}
