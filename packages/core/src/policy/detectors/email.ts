import { type Detector, matchAll } from "./identifier.ts";

/** The local part and domain of RFC 5321 as people use them: no quoted local parts. */
const atom = "[a-z0-9!#$%&'*+/=?^_`{|}~-]";
const label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const domain = `(?:(?:${label}\\.)+[a-z]{2,24}|\\[\\d{1,3}(?:\\.\\d{1,3}){3}\\])`;
const written = new RegExp(`(?<![a-z0-9.!#$%&'*+/?^_\`{|}~-])${atom}+(?:\\.${atom}+)*@${domain}(?![a-z0-9-]|\\.[a-z0-9])`, "g");
/** The same inside an address on the web. */
const encoded = new RegExp(`(?<=[=/:?&])[a-z0-9._+-]+%40${domain}`, "g");

/** `pia [at] post (dot) example`, `pia @ post . example`, `pia at post dot example`. */
const bracketed = "\\s*[\\[({<]\\s*(?:at|@|arroba)\\s*[\\])}>]\\s*";
const at = `(?:${bracketed}|\\s+(?:at|arroba)\\s+|\\s+@\\s+|_at_|-at-)`;
const dot = "(?:\\s*[\\[({<]\\s*(?:dot|\\.|punto|period)\\s*[\\])}>]\\s*|\\s+(?:dot|punto)\\s+|\\s\\.\\s|_dot_|-dot-|\\.)";
const part = "[a-z0-9](?:[a-z0-9_+-]*[a-z0-9])?";
const spelled = new RegExp(
  `(?<![a-z0-9@.])${part}(?:${dot}${part})*?(?:${at}|@)${part}(?:${dot}${part})*?${dot}[a-z]{2,24}(?![a-z0-9])`,
  "g",
);

/** Providers whose name after a bare `at` means a mailbox: `rosa at gmail.com`. */
const providers =
  /\b(gmail|googlemail|yahoo|hotmail|outlook|live|icloud|me|aol|proton|protonmail|gmx|mail|msn|comcast|verizon|att|yandex|zoho|fastmail)\.[a-z]{2,6}(\.[a-z]{2})?$/;

/** E-mail addresses, also those that their writer tried to hide from machines. */
export const detectEmail: Detector = ({ text }) => {
  if (!/@|%40|\bat\b|_at_|-at-|arroba/.test(text)) return [];
  return [
    ...matchAll("email", text, written, ([found]) => found),
    ...matchAll("email", text, encoded, ([found]) => found.replace("%40", "@")),
    ...matchAll("email", text, spelled, ([found]) => (isMailbox(found) ? plainAddress(found) : undefined)),
  ];
};

/** `at the library.example` is a place: after a bare `at`, the dot must be spelled too, or the name be a mail provider's. */
function isMailbox(found: string): boolean {
  if (/[[({<]\s*(at|@|arroba)|_at_|-at-|\s@\s/.test(found)) return true;
  if (/@/.test(found)) return /[[({<]|\s(dot|punto)\s|_dot_/.test(found.slice(found.indexOf("@")));
  return /\s(dot|punto)\s|[[({<]\s*(dot|\.)/.test(found) || providers.test(found);
}

function plainAddress(found: string): string {
  return found
    .replace(/\s*[[({<]\s*(at|@|arroba)\s*[\])}>]\s*|\s+(at|arroba|@)\s+|_at_|-at-/, "@")
    .replace(/\s*[[({<]\s*(dot|\.|punto|period)\s*[\])}>]\s*|\s+(dot|punto|\.)\s+|_dot_|-dot-/g, ".");
}
