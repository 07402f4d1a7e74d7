import type { Detector } from "./identifier.ts";

/** Three, two and four digits with one kind of sign between them. */
const grouped = /(?<![\w.-])(\d{3})([-. ‐-–])(\d{2})\2(\d{4})(?![\w]|-\d)/g;
const bare = /(?<![\w.-])(\d{3})(\d{2})(\d{4})(?![\w]|-\d)/g;
const called = /\b(ssn|social security|social\s+(number|no))\b[^.\n]{0,30}$/;

/**
 * US Social Security numbers. Never issued: area 000, 666 and 900 to 999, group 00, serial 0000 (Social Security Administration,
 * on numbers since the randomisation of 2011; read 2026-11-21). Nine digits in a row are one only where the text says so.
 */
export const detectUsSsn: Detector = ({ text }) => [
  ...[...text.matchAll(grouped)].flatMap(({ 0: found, 1: area, 3: group, 4: serial, index }) =>
    claim(found, index, area!, group!, serial!),
  ),
  ...[...text.matchAll(bare)].flatMap(({ 0: found, 1: area, 2: group, 3: serial, index }) =>
    called.test(text.slice(Math.max(0, index - 50), index)) ? claim(found, index, area!, group!, serial!) : [],
  ),
];

function claim(found: string, index: number, area: string, group: string, serial: string) {
  if (/^(000|666|9)/.test(area) || group === "00" || serial === "0000") return [];
  return [{ kind: "us-ssn", span: { start: index, end: index + found.length }, value: area + group + serial } as const];
}
