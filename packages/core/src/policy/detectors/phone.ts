import { isIsbn } from "./checksums.ts";
import { type Detector, type Identifier, matchAll, type Scan, textBefore } from "./identifier.ts";

const sign = "[ \\t]?[-.·/‐‑‒–—−]?[ \\t]?";
const area = "\\(?[ ]?\\+?\\d{1,5}[ ]?\\)";
/** A candidate: digits in groups, a plus and brackets, an extension. What it is, `isPhone` says. */
const candidate = new RegExp(
  `(?:(?<![\\w$€£%#=*]|[\\d][-.,:/]|[-.,+/]\\d|[+*/=]\\s?|\\)\\+?)|(?<=[a-z])(?=[(+]))(?:\\+[ ]?|00[ ]?(?=[1-9]))?(?:\\d|${area})(?:${sign}(?:${area}|\\d)){5,19}(?:[ ,;]{0,2}(?:x|ext\\.?|extension|#)[ .:]{0,2}\\d{1,6})?(?![\\d]|[-]\\d|[.,:/]\\d|%|[a-z_*=])`,
  "g",
);

/** Telephone numbers of North America and, where they are written so that they cannot be much else, of the world. */
export const detectPhone: Detector = (scan) => [...writtenIn(scan), ...spelledIn(scan)];

function writtenIn({ text }: Scan): readonly Identifier[] {
  if (!/\d\D{0,3}\d/.test(text)) return [];
  return matchAll("phone", text, candidate, (match) => phoneDigits(text, match[0], match.index)).concat(insideOf(text));
}

/** Seven, ten or eleven names of digits where the words before speak of a telephone. */
function spelledIn({ text, runs }: Scan): readonly Identifier[] {
  return runs.flatMap(({ groups }) => {
    const span = { start: groups[0]!.span.start, end: groups.at(-1)!.span.end };
    const value = groups.map(({ digits }) => digits).join("");
    const isSpelled = /[a-z]{3}/.test(text.slice(span.start, span.end)) && [7, 10, 11].includes(value.length);
    return isSpelled && contextOf(text, span.start, span.end) === "good" ? [{ kind: "phone", span, value } as const] : [];
  });
}

function phoneDigits(text: string, found: string, index: number): string | undefined {
  const number = readNumber(found);
  if (text[index - 1] === "-" && !number.shape.includes("-")) return undefined;
  return isPhone(number, contextOf(text, index, index + found.length)) ? number.digits : undefined;
}

/** Ten digits with brackets or signs, also where a date or a price follows so closely that the candidate swallows it. */
const plainTen = /(?<![\w$€£#.-])(?:\(\d{3}\)[ ]?|\d{3}[-.])\d{3}[-.]\d{4}(?![\d-]|[.,:/]\d)/g;

function insideOf(text: string): readonly Identifier[] {
  return matchAll("phone", text, plainTen, (match) => phoneDigits(text, match[0], match.index));
}

interface WrittenNumber {
  readonly text: string;
  readonly digits: string;
  readonly isInternational: boolean;
  readonly hasBrackets: boolean;
  /** Lengths of the groups between signs: `3-3-4`. */
  readonly shape: string;
}

/** `good`: the words before speak of a telephone. `bad`: they speak of another number. */
type Context = "good" | "bad" | "none";

function readNumber(found: string): WrittenNumber {
  const text = found.replace(/[ ,;]{0,2}(x|ext\.?|extension|#)[ .:]{0,2}\d{1,6}$/, "");
  const isInternational = /^\+|^00[ ]?[1-9]/.test(text) || /^\(\+/.test(text);
  const digits = text.replace(/\D/g, "");
  const shape = (text.match(/\d+/g) ?? []).map((group) => group.length).join("-");
  return { text, digits, isInternational, hasBrackets: /\(\s?\+?\d+\s?\)/.test(text), shape };
}

const foreignPhone =
  /(telefon|teléfon|telefoon|téléphone|telephon|handy|celular|móvil|cellulare|numéro|número|numero|numara|rufnummer|電話|电话|手机|号码|फोन|фон|전화)[^.!?\n]{0,25}$/;
const speaksOfPhone =
  /\b(phone|phones|telephone|tel|call|calls|called|calling|cell|cellphone|mobile|text|texted|sms|fax|whatsapp|dial|ring|rang|reach|reached|contact|hotline|landline|voicemail|viber|signal|line|ph|ph\.|number|nr|no\.)\b[^.!?\n]{0,40}$/;
const speaksOfOther =
  /\b(call number|call no|card|credit|account|order|case|invoice|tracking|model|serial|confirmation|flight|bus|route|isbn|issn|oclc|lccn|barcode|page|pages|pp|room|zip|postcode|id|ticket|reference|ref|version|pmid|doi|item|lot|plate|meeting|sku|upc|dewey|iso|form|bill|policy|claim|population|budget|copies|years?|between|from|score|zoom|passcode|pin|ssn|social|routing|passport|licen[sc]e)\b\.?[^.!?\n]{0,15}$/;

function contextOf(text: string, start: number, end: number): Context {
  const before = textBefore(text, start, 50);
  if (
    speaksOfOther.test(before) &&
    !/\b(phone|tel|telephone|cell|mobile|call (?:me|us|him|her|them)|text)\b[^.!?\n]{0,30}$/.test(before)
  )
    return "bad";
  const after = text.slice(end, end + 30);
  return speaksOfPhone.test(before) ||
    foreignPhone.test(before) ||
    /^\s*(?:\)|,)?\s*(?:is|was)\s+(?:your|his|her|their|my|the)\s+(?:\w+\s)?(?:phone|number|cell|mobile)/.test(after)
    ? "good"
    : "none";
}

function isPhone(number: WrittenNumber, context: Context): boolean {
  const { digits } = number;
  if (
    context === "bad" ||
    digits.length < 7 ||
    digits.length > 16 ||
    isDate(number) ||
    /^(\d)\1+$/.test(digits.replace(/^0+/, ""))
  )
    return false;
  if (number.isInternational) return digits.length >= 8;
  if (isCallNumber(number)) return context === "good";
  if (isNorthAmerican(number)) return true;
  if (context === "good") return digits.length <= 15 && !/^1?-?\d{4}-\d{4}$/.test(number.shape.length === 3 ? number.text : "");
  return isTrunk(number) || isGrouped(number) || (number.hasBrackets && digits.length >= 9);
}

/** `346.0166`, `796.3570973`: three digits, a dot and more is how Dewey numbers look. */
function isCallNumber({ text }: WrittenNumber): boolean {
  return /^\d{3}\.\d{4,7}$/.test(text);
}

/** Area code, exchange, line, after the North American Numbering Plan; seven digits only with one hyphen or dot, ten bare ones only where valid. */
function isNorthAmerican({ digits, shape, text }: WrittenNumber): boolean {
  if (/^(1-)?3-3-4$/.test(shape) || shape === "1-3-7" || shape === "3-7")
    return /[-.() ]/.test(text) && !/^0/.test(digits.slice(-10));
  if (shape === "3-4") return /^[2-9]\d{2}[-.‐–]\d{4}$/.test(text) && !digits.endsWith("000");
  return /^1?[2-9]\d{2}[2-9]\d{6}$/.test(digits) && /^(10|11|1-10)$/.test(shape) && !isIsbn(digits);
}

/** A number with the 0 of a trunk call, in groups, as in most of the world; bare only with ten or eleven digits. */
function isTrunk({ digits, shape, text }: WrittenNumber): boolean {
  if (!/^\(?0[1-9]/.test(text) || digits.length < 9 || digits.length > 12) return false;
  return shape.includes("-") || (digits.length >= 10 && digits.length <= 11 && !isIsbn(digits));
}

/** At least three groups of two to four digits with one kind of sign between them, as numbers are printed in Europe. */
function isGrouped({ digits, shape, text }: WrittenNumber): boolean {
  if (digits.length < 8 || digits.length > 11 || !/^[2-4](-[2-4]){2,4}$/.test(shape)) return false;
  return new Set(text.match(/\D+/g)).size === 1 && !/^\d{4}-\d{4}-\d{4}$/.test(text) && !/(000?[ .-]?){2}/.test(text);
}

/** `16/04/2010`, `2010-04-16`, `10.12.2026`, and years side by side. */
function isDate({ text, digits }: WrittenNumber): boolean {
  if (/^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{4}$|^\d{4}[-/. ]\d{1,2}[-/. ]\d{1,2}$/.test(text)) return true;
  return /^(1[5-9]|20)\d{2}[ ]?[-–—/][ ]?(1[5-9]|20)\d{2}$/.test(text) || (/^(19|20)\d{6}$/.test(digits) && /^\d{8}$/.test(text));
}
