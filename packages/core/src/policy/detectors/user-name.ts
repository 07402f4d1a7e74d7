import { type Detector, matchAll } from "./identifier.ts";

const named =
  /\b(?:user\s?names?|user\s?id|login(?:\s+name)?|log-?in\s+(?:name|id)|screen\s?name|logged in as|log in as|sign in as|signed in as|sign-?in(?:\s+name)?|handle|account name|known as|got you as|gamertag|nickname)\s*(?:is|was|=|:|as|,)?\s*(?:now|still|listed as)?\s*["'“‘:]?\s*([a-z0-9][a-z0-9._-]{2,30}[a-z0-9])(?![a-z0-9@])/g;

/** User names that the text gives away: with a digit, a dot, a dash or an underscore in them, as words are not. */
export const detectUserName: Detector = ({ text }) => {
  if (!/user|log|sign|screen/.test(text)) return [];
  return matchAll("user-name", text, named, ({ 1: value = "" }) =>
    /[\d_]|[a-z][.-][a-z]/.test(value) && !isOther(value) ? value : undefined,
  ).map(({ kind, value, span }) => ({ kind, value, span: { start: span.end - value.length, end: span.end } }));
};

/** Hyphenated words and addresses are no names of users. */
function isOther(value: string): boolean {
  return (
    /^(e-mail|case-sensitive|log-in|sign-in|24-hour|2-step|two-step|14-digit|\d+-digit|\d+)$/.test(value) ||
    /\.(com|org|net|gov|edu|example|html?)$/.test(value)
  );
}
