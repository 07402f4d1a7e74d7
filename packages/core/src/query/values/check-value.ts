import { nearest } from "../../text/distance.ts";
import type { Field, FieldKind, StringShape } from "../fields.ts";
import { replacing } from "../fixes.ts";
import type { Reporter } from "../operators/operator.ts";
import type { ValueNode } from "../syntax.ts";
import { languageNames, otherWords } from "../tables/vocabularies.ts";
import { checkDate } from "./check-date.ts";
import { checkNumber } from "./check-number.ts";
import { type OneValue, reject } from "./reject.ts";

/** Reports a value that its field cannot have, with the one that was probably meant. */
export function checkValue(reporter: Reporter, field: Field, value: ValueNode): void {
  if (value.type === "list") return;
  if (value.type === "value" && value.text.trim() === "") {
    reporter.report("E07.missing", value.span, () => ({ values: { name: field.name } }));
    return;
  }
  checkKind(reporter, field, value);
}

/** Whether a value asks for an author's standing, which no search may see. */
export function isFame({ name }: Field, value: ValueNode): boolean {
  return name === "is" && value.type === "value" && value.text.toLowerCase() === "verified";
}

function checkKind(reporter: Reporter, field: Field, value: OneValue): void {
  const { kind } = field;
  if (kind.of === "date") checkDate(reporter, field, value);
  else if (kind.of === "number") checkNumber(reporter, field, kind, value);
  else if (kind.of === "anything") return;
  else if (value.type !== "value") reject(reporter, "E07.noRange", field, value);
  else if (kind.of === "word") checkWord(reporter, field, kind, value);
  else if (kind.of === "string") checkString(reporter, field, kind.shape, value);
}

function checkWord(
  reporter: Reporter,
  field: Field,
  { words, isOpen }: FieldKind & { of: "word" },
  value: OneValue & { type: "value" },
): void {
  const written = value.text.toLowerCase();
  if (words.includes(written) || isFame(field, value)) return;
  if (isOpen && suggested(written, words) === undefined) return;
  reject(reporter, "E07.word", field, value, () => suggested(written, words), { list: words.join(", ") });
}

function suggested(written: string, words: readonly string[]): string | undefined {
  const other = otherWords[written];
  return other !== undefined && words.includes(other) ? other : nearest(written, words);
}

function checkString(
  reporter: Reporter,
  field: Field,
  shape: StringShape | undefined,
  value: OneValue & { type: "value" },
): void {
  const { text } = value;
  if (/^[-!]./.test(text) && !value.quoted) reportNegated(reporter, field, value);
  else if (!value.quoted && (text.slice(0, -1).includes("*") || text === "*")) reject(reporter, "E07.star", field, value);
  else if (shape === "language") checkLanguage(reporter, field, value);
  else if (shape === "domain") checkDomain(reporter, field, value);
}

function reportNegated(reporter: Reporter, field: Field, { text, span }: OneValue & { type: "value" }): void {
  const whole = { start: span.start - field.name.length - 1, end: span.end };
  reporter.report("E07.negated", span, () => ({
    values: { text, name: field.name },
    fixes: [replacing(whole, `-${field.name}:${text.slice(1)}`)],
  }));
}

function checkLanguage(reporter: Reporter, field: Field, value: OneValue & { type: "value" }): void {
  const written = value.text.toLowerCase();
  if (/^[a-z]{2,3}(?:[-_][a-z0-9]{1,8})*\*?$/.test(written) || written === "unknown") return;
  reject(reporter, "E07.language", field, value, () => {
    const name = languageNames[written] === undefined ? nearest(written, Object.keys(languageNames)) : written;
    return name && languageNames[name];
  });
}

function checkDomain(reporter: Reporter, field: Field, value: OneValue & { type: "value" }): void {
  const bare = value.text.replace(/^[a-z]+:\/\//i, "").replace(/\/.*$/, "");
  if (bare !== value.text) reject(reporter, "E07.domain", field, value, () => bare);
}
