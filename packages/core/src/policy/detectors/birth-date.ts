import { type Detector, matchAll, textBefore } from "./identifier.ts";

const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const date = new RegExp(
  `(?<![\\w/-])(?:\\d{1,2}[-/. ]\\d{1,2}[-/. ](?:\\d{4}|\\d{2})|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|${month}\\s+\\d{1,2}(?:st|nd|rd|th)?,?(?:\\s+\\d{4})?|\\d{1,2}(?:st|nd|rd|th)?(?:\\s+of)?\\s+${month},?(?:\\s+\\d{4})?)(?![\\w/-])`,
  "g",
);
const birthBefore = /\b(born|birth|birthday|birthdate|birth-date|dob|d\.o\.b\.?|b-?day)\b[^.!?\n]{0,30}$/;
const birthAfter =
  /^[\s,]*(?:\)|is|was|as|for)?\s*(?:listed\s+as\s+)?(?:your|his|her|their|the|my)\s+(?:\w+\s+)?(?:birthday|birth\s?date|date of birth|dob)\b/;
/** Birthdays of the library, of authors and of books are nobody's secret. */
const publicBirth =
  /\b(library|branch|building|author|poet|writer|president|king|queen|seuss|shakespeare|austen|america|founded|county|city|town|party)(?:'s)?\b[^.!?\n]{0,40}$/;

/** Dates of birth: a date where the text speaks of being born. Any other date is an appointment. */
export const detectBirthDate: Detector = ({ text }) => {
  if (!/birth|born|dob|d\.o\.b|bday|b-day/.test(text)) return [];
  return matchAll("birth-date", text, date, ({ 0: found, index }) => {
    const before = textBefore(text, index);
    const isBirth = birthBefore.test(before) || birthAfter.test(text.slice(index + found.length, index + found.length + 50));
    return isBirth && !publicBirth.test(before) ? found : undefined;
  });
};
