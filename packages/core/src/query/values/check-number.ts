import type { Field, FieldKind } from "../fields.ts";
import type { Reporter } from "../operators/operator.ts";
import { type OneValue, reject } from "./reject.ts";

/** Reports what is no number, or a range that ends before it begins. */
export function checkNumber(reporter: Reporter, field: Field, { isWhole }: FieldKind & { of: "number" }, value: OneValue): void {
  const texts = value.type === "range" ? [value.from, value.to] : [value.text];
  const bad = texts.find((text) => !isNumber(text, isWhole));
  if (bad !== undefined) reject(reporter, "E07.count", field, value, () => meantNumber(value));
  else if (value.type === "range" && Number(value.from) > Number(value.to))
    reject(reporter, "E07.reversed", field, value, () => `${value.to}..${value.from}`);
}

function isNumber(text: string, isWhole: boolean): boolean {
  return isWhole ? /^\d{1,15}$/.test(text) : /^\d{1,15}(?:\.\d{1,9})?$/.test(text);
}

/** `1,000` is 1000, `10k` is 10000, `10-20` is a range. */
function meantNumber(value: OneValue): string | undefined {
  if (value.type === "range") return undefined;
  const sign = value.type === "comparison" && value.operator !== "=" ? value.operator : "";
  const [, digits, thousands] = /^(\d+(?:,\d{3})*)(k?)$/i.exec(value.text) ?? [];
  if (digits !== undefined) return sign + digits.replaceAll(",", "") + (thousands ? "000" : "");
  const [, from, to] = /^(\d+)(?:-|–|\.\.\.)(\d+)$/.exec(value.text) ?? [];
  return from === undefined ? undefined : `${from}..${to}`;
}
