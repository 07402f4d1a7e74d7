import { isIsbn } from "./checksums.ts";
import type { Detector } from "./identifier.ts";

const shape = /(?<![\w-]|\d )(?:97[89][- ]?)?\d(?:[- ]?\d){8}[- ]?[\dx](?![\w-]| \d)/g;

/** Numbers of books: with the word ISBN, or thirteen digits that begin as only books do. Ten bare digits may be a phone number. */
export const detectIsbn: Detector = ({ text }) =>
  [...text.matchAll(shape)].flatMap(({ 0: found, index }) => {
    const value = found.replace(/[- ]/g, "");
    const isCalled = /\bisbn\b[^\d]{0,12}$/.test(text.slice(Math.max(0, index - 24), index));
    if (!isIsbn(value) || (value.length === 10 && !isCalled)) return [];
    return [{ kind: "isbn", span: { start: index, end: index + found.length }, value } as const];
  });
