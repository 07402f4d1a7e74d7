import type { Span } from "../../../text/span.ts";
import type { Reading } from "../../reading.ts";
import { hashesOf } from "../../word-set.ts";

/** What is secret or private when a number follows it. */
const secrets = hashesOf(
  "pin password passcode passwd login ssn social barcode cvv iban dob card account licence license passport visa mastercard number",
  "nip clave contraseña tarjeta cuenta curp rfc código",
);
/** Where somebody lives, when a house number follows it. */
const dwellings = hashesOf("live lives living stays staying address vivo vive dirección apartment apt flat");
const streets = hashesOf(
  "street st road rd lane ln avenue ave drive dr court ct way close terrace crescent gardens row boulevard blvd calle avenida colonia",
);
/** Words that may stand between. */
const between = hashesOf("is was number no code ending in with the a at es de la el mi me i'm it's my on");

const longestWay = 4;
/** Digits of library and payment cards: more than a telephone number has, and no more than ISO/IEC 7812 allows. */
const cardDigits = { least: 13, most: 19 };

/** A secret with its number, a private address with its house number, or the digits of a card, however they are grouped. */
export function dataGivenAway(reading: Reading): readonly Span[] {
  const found: Span[] = [];
  for (let at = 0; at < reading.length; at++) {
    const to = endOfSecret(reading, at) ?? endOfAddress(reading, at) ?? endOfCard(reading, at);
    if (to !== undefined) found.push(reading.spanOf(at, to));
  }
  return found;
}

function endOfSecret(reading: Reading, at: number): number | undefined {
  if (!reading.hasAt(at, secrets)) return undefined;
  for (let next = at + 1; next <= at + longestWay && next < reading.length; next++) {
    if (digitsAt(reading, next) >= 3) return next + 1;
    if (!reading.hasAt(next, between) && !reading.hasAt(next, secrets)) return undefined;
  }
  return undefined;
}

function endOfAddress(reading: Reading, at: number): number | undefined {
  if (!reading.hasAt(at, dwellings)) return undefined;
  for (let next = at + 1; next <= at + longestWay && next + 1 < reading.length; next++) {
    if (digitsAt(reading, next) > 0) return endOfStreet(reading, next + 1);
    if (!reading.hasAt(next, between)) return undefined;
  }
  return undefined;
}

function endOfStreet(reading: Reading, from: number): number | undefined {
  for (let at = from; at < from + longestWay && at < reading.length; at++) if (reading.hasAt(at, streets)) return at + 1;
  return undefined;
}

/** The whole run of groups of digits that begins at a position, where it is as long as a card's number and no row of years. */
function endOfCard(reading: Reading, at: number): number | undefined {
  if (at > 0 && isDigits(reading, at - 1)) return undefined;
  let total = 0;
  let end = at;
  let isYears = true;
  for (; end < reading.length && isDigits(reading, end); end++) {
    total += digitsAt(reading, end);
    isYears &&= /^(19|20)\d\d$/.test(wordAt(reading, end));
  }
  return total >= cardDigits.least && total <= cardDigits.most && !isYears ? end : undefined;
}

function isDigits(reading: Reading, at: number): boolean {
  return /^\d{2,}$/.test(wordAt(reading, at));
}

function wordAt(reading: Reading, at: number): string {
  const token = reading.tokenAt(at);
  return token < 0 ? "" : reading.table.text.slice(reading.table.start[token], reading.table.end[token]);
}

/** How many digits the word at a position holds. */
function digitsAt(reading: Reading, at: number): number {
  const token = reading.tokenAt(at);
  if (token < 0) return 0;
  const { start, end, text } = reading.table;
  let digits = 0;
  for (let offset = start[token]!; offset < end[token]!; offset++) {
    const unit = text.charCodeAt(offset);
    if (unit >= 0x30 && unit <= 0x39) digits++;
  }
  return digits;
}
