import type { Detector } from "./identifier.ts";

/** North American numbers as people write them; seven digits need a hyphen or dot, so that years and prices stay numbers. */
const northAmerican = /(?<![\w.$€£-])(?:\+?1[-. ]?)?(?:\(\d{3}\)[-. ]?|\d{3}[-. ])?\d{3}[-.]\d{4}(?![\w]|[-.]\d)/g;
const areaSpaced = /(?<![\w.$€£-])(?:\+?1[-. ]?)?(?:\(\d{3}\)|\d{3})[ ]\d{3}[ ]\d{4}(?![\w]|[-.]\d)/g;
const international = /(?<![\w+])\+\d{1,3}(?:[-. ()]{0,2}\d{2,5}){2,5}(?![\w])/g;

/** Telephone numbers. */
export const detectPhone: Detector = ({ text }) =>
  [northAmerican, areaSpaced, international].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      kind: "phone" as const,
      span: { start: index, end: index + found.length },
      value: found.replace(/\D/g, ""),
    })),
  );
