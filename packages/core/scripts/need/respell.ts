/** Says the same thing with another handle, another name or another spelling: the answer should stay the same. */

export interface Respelling {
  readonly name: string;
  /** Undefined where there is nothing to change. */
  readonly apply: (text: string) => string | undefined;
}

/** Each in the order in which a report tells them. */
export const respellings: readonly Respelling[] = [
  { name: "another handle", apply: (text) => changed(text, [[/@\w+/g, "@quimby_k"]]) },
  {
    name: "other first names",
    apply: (text) =>
      changed(text, [[/(?<=[a-z,] )(?:Gary|Jules|Sarah|Ron|Nadia|Jamie|Stan|Joan|Ruby|Tom|Dee|Lena|Ellen)\b/g, "Oluwaseun"]]),
  },
  { name: "g dropped", apply: (text) => changed(text, [[/(\w{2,}[^aeiou\W]?)ing\b/g, "$1in'"]]) },
  {
    name: "Scots spelling",
    apply: (text) =>
      changed(text, [
        [/\bI'm\b/g, "Ah'm"],
        [/\bI\b/g, "Ah"],
        [/\bdon't\b/g, "dinnae"],
        [/\bcan't\b/g, "cannae"],
        [/\bto\b/g, "tae"],
        [/\bknow\b/g, "ken"],
      ]),
  },
  {
    name: "AAE spelling",
    apply: (text) =>
      changed(text, [
        [/\bI don't\b/g, "ion"],
        [/\b(?:isn't|am not|aren't)\b/g, "ain't"],
        [/\bgoing to\b/g, "gonna"],
        [/\babout\b/g, "bout"],
        [/\bwith\b/g, "wit"],
        [/\bthat\b/g, "dat"],
      ]),
  },
  {
    name: "Southern spelling",
    apply: (text) =>
      changed(text, [
        [/\byou\b/g, "y'all"],
        [/\bgoing to\b/g, "fixin to"],
        [/\b(?:isn't|aren't)\b/g, "ain't"],
        [/\bmy mother\b/gi, "my mama"],
      ]),
  },
  {
    name: "no capitals, no apostrophes",
    apply: (text) =>
      changed(text, [
        [/['’]/g, ""],
        [/[A-Z]/g, (letter) => letter.toLowerCase()],
      ]),
  },
];

type Change = readonly [pattern: RegExp, to: string | ((match: string) => string)];

function changed(text: string, changes: readonly Change[]): string | undefined {
  const result = changes.reduce(
    (so, [pattern, to]) => (typeof to === "string" ? so.replace(pattern, to) : so.replace(pattern, to)),
    text,
  );
  return result === text ? undefined : result;
}
