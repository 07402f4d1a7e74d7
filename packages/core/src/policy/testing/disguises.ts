/** A way to write the same words so that careless patterns miss them. */
export interface Disguise {
  readonly name: string;
  readonly apply: (text: string) => string;
}

/** Latin letters and letters of Cyrillic that look the same. */
const cyrillic: Readonly<Record<string, string>> = {
  a: "а",
  e: "е",
  o: "о",
  p: "р",
  c: "с",
  y: "у",
  x: "х",
  i: "і",
  A: "А",
  E: "Е",
  O: "О",
};

/** Disguises under which a stop must stay a stop. Addresses on the web are left alone: changed, they are other addresses. */
export const disguises: readonly Disguise[] = [
  {
    name: "zero-width characters between the letters",
    apply: (text) => outsideLinks(text, /(?<=[A-Za-z0-9])(?=[A-Za-z0-9])/g, () => "\u200b"),
  },
  { name: "full-width letters and digits", apply: (text) => outsideLinks(text, /[A-Za-z0-9]/g, widen) },
  { name: "look-alike letters", apply: (text) => outsideLinks(text, /[A-Za-z]/g, (letter) => cyrillic[letter] ?? letter) },
  { name: "soft hyphens", apply: (text) => outsideLinks(text, /(?<=[a-z])(?=[a-z])/g, () => "\u00ad") },
  { name: "harmless words after it", apply: (text) => `${text} Have a lovely weekend, and see you soon.` },
  { name: "harmless words before it", apply: (text) => `Good morning from the desk. ${text}` },
];

function widen(sign: string): string {
  return String.fromCharCode(sign.charCodeAt(0) + 0xfee0);
}

function outsideLinks(text: string, pattern: RegExp, replace: (sign: string) => string): string {
  return text
    .split(/(https?:\/\/\S+)/)
    .map((piece, index) => (index % 2 === 0 ? piece.replace(pattern, replace) : piece))
    .join("");
}
