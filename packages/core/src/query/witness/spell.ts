import type { Pattern } from "../form.ts";

/** A word that stands for any other: it fills the space between words that have to be apart. */
export const filler = "so";

/** The shortest text that fits a pattern. */
export function spellPattern(pattern: Pattern): string {
  switch (pattern.kind) {
    case "word":
      return (pattern.accents ?? pattern.base).normalize("NFC");
    case "wildcard":
      return (
        (pattern.accents ?? pattern.parts)
          .map((part) => (typeof part === "object" ? part.literal : part === "one" ? "a" : ""))
          .join("")
          .normalize("NFC") || filler
      );
    case "anything":
      return filler;
    case "tag":
      return `#${pattern.base}`;
    case "handle":
      return `@${pattern.base}`;
    case "cashtag":
      return `$${pattern.base}`;
    case "email":
    case "emoji":
      return pattern.base;
    default:
      return pattern.text;
  }
}

/** What looks much like a text that fits a pattern and does not: other capitals, where they count. */
export function misspellPattern(pattern: Pattern): string | undefined {
  if (pattern.kind !== "exact" && pattern.kind !== "raw") return undefined;
  const small = pattern.text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const other = small === pattern.text ? pattern.text.replace(/[a-z]/, (letter) => letter.toUpperCase()) : small;
  return other === pattern.text ? undefined : other;
}
