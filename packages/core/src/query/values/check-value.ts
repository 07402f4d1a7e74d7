import { nearest } from "../../text/distance.ts";
import type { Span } from "../../text/span.ts";
import type { Field, FieldKind, StringShape } from "../fields.ts";
import { replacing } from "../fixes.ts";
import type { Reader, Reporter } from "../operators/operator.ts";
import type { ValueNode } from "../syntax.ts";
import { languageNames, otherWords } from "../tables/vocabularies.ts";
import { checkDate } from "./check-date.ts";
import { checkNumber } from "./check-number.ts";
import { type OneValue, reject } from "./reject.ts";

/** Reports a value that its field cannot have, with the one that was probably meant. */
export function checkValue(reader: Reader, field: Field, value: ValueNode): void {
  if (value.type === "list") return;
  if (value.type === "value" && value.text.trim() === "") reportMissing(reader, field, value.span);
  else checkKind(reader, field, value);
}

/** Reports a field without a value. */
export function reportMissing(reader: Reporter, { name }: Pick<Field, "name">, place: Span): void {
  reader.report("E07.missing", place, () => ({ values: { name } }));
}

/** Whether a value asks for an author's standing, which no search may see. */
export function isFame({ name }: Field, value: ValueNode): boolean {
  return name === "is" && value.type === "value" && value.text.toLowerCase() === "verified";
}

function checkKind(reader: Reader, field: Field, value: OneValue): void {
  const { kind } = field;
  if (kind.of === "date") checkDate(reader, field, value);
  else if (kind.of === "number") checkNumber(reader, field, kind, value);
  else if (kind.of === "anything") return;
  else if (value.type !== "value") reject(reader, "E07.noRange", field, value);
  else if (kind.of === "word") checkWord(reader, field, kind, value);
  else if (kind.of === "string") checkString(reader, field, kind.shape, value);
}

function checkWord(
  reader: Reader,
  field: Field,
  { words, isOpen }: FieldKind & { of: "word" },
  value: OneValue & { type: "value" },
): void {
  const written = value.text.toLowerCase();
  if (words.includes(written) || isFame(field, value)) return;
  if (isOpen && suggested(written, words) === undefined) return;
  reject(reader, "E07.word", field, value, () => suggested(written, words), { list: words.join(", ") });
}

function suggested(written: string, words: readonly string[]): string | undefined {
  const other = otherWords[written];
  return other !== undefined && words.includes(other) ? other : nearest(written, words);
}

function checkString(reader: Reader, field: Field, shape: StringShape | undefined, value: OneValue & { type: "value" }): void {
  const { text } = value;
  if (/^[-!]./.test(text) && !value.quoted) reportNegated(reader, field, value);
  else if (!value.quoted && (text.slice(0, -1).includes("*") || text === "*")) reject(reader, "E07.star", field, value);
  else if (shape === "language") checkLanguage(reader, field, value);
  else if (shape === "domain") checkDomain(reader, field, value);
}

function reportNegated(reader: Reader, field: Field, { text, span }: OneValue & { type: "value" }): void {
  const start = span.start - field.name.length - 1;
  const isAlone = reader.text.slice(start, span.start).toLowerCase() === `${field.name}:`;
  reader.report("E07.negated", span, () => ({
    values: { text, name: field.name },
    fixes: isAlone ? [replacing({ start, end: span.end }, `-${field.name}:${text.slice(1)}`)] : [],
  }));
}

function checkLanguage(reader: Reader, field: Field, value: OneValue & { type: "value" }): void {
  const written = value.text.toLowerCase();
  if (/^[a-z]{2,3}(?:[-_][a-z0-9]{1,8})*\*?$/.test(written) || written === "unknown") return;
  reject(reader, "E07.language", field, value, () => {
    const name = languageNames[written] === undefined ? nearest(written, Object.keys(languageNames)) : written;
    return name && languageNames[name];
  });
}

function checkDomain(reader: Reader, field: Field, value: OneValue & { type: "value" }): void {
  const bare = value.text.replace(/^[a-z]+:\/\//i, "").replace(/\/.*$/, "");
  if (bare !== value.text) reject(reader, "E07.domain", field, value, () => bare);
}
