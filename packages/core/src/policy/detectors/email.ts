import type { Detector, Identifier } from "./identifier.ts";

/** The local part and domain of RFC 5321 as people use them: no quoted local parts. */
const local = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*";
const label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const domain = `(?:${label}\\.)+[a-z]{2,24}`;

const written = new RegExp(`(?<![a-z0-9.!#$%&'*+/=?^_\`{|}~-])${local}@${domain}(?![a-z0-9-]|\\.[a-z0-9])`, "g");

/** `rosa at mail dot example`, `rosa [at] mail (dot) example`, `rosa@mail . example`. */
const at = "(?:\\s*[\\[({<]\\s*(?:at|@)\\s*[\\])}>]\\s*|\\s+at\\s+|\\s*@\\s*)";
const dot = "(?:\\s*[\\[({<]\\s*(?:dot|\\.|punto)\\s*[\\])}>]\\s*|\\s+(?:dot|punto)\\s+|\\.)";
const spelled = new RegExp(
  `(?<![a-z0-9@.])[a-z0-9_+-]+(?:${dot}[a-z0-9_+-]+)*${at}[a-z0-9-]+(?:${dot}[a-z0-9-]+)*${dot}[a-z]{2,24}(?![a-z0-9])`,
  "g",
);

/** E-mail addresses, also those that their writer tried to hide from machines. */
export const detectEmail: Detector = ({ text }) => [
  ...matches(text, written, (found) => found),
  ...matches(text, spelled, (found) => (isDisguised(found) ? plainAddress(found) : undefined)),
];

function matches(text: string, pattern: RegExp, read: (found: string) => string | undefined): readonly Identifier[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
    const value = read(found);
    return value === undefined ? [] : [{ kind: "email", value, span: { start: index, end: index + found.length } } as const];
  });
}

/** `at the library.example` is a place, not an address: with a bare word `at`, a spelled dot must follow. */
function isDisguised(found: string): boolean {
  return /[@[({<]/.test(found) || /\s(dot|punto)\s/.test(found);
}

function plainAddress(found: string): string {
  return found
    .replace(/\s*[[({<]?\s*\b(at)\b\s*[\])}>]?\s*/, "@")
    .replace(/\s*[[({<]?\s*(\bdot\b|\bpunto\b|\.)\s*[\])}>]?\s*/g, ".")
    .replace(/\s*[[({<]?@[\])}>]?\s*/, "@");
}
