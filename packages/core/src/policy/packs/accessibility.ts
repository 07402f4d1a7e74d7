import { type PolicyPack, packNotice } from "./pack.ts";

/** Replies that everybody can read or hear, for public bodies in the US. */
export const accessibilityPack: PolicyPack = {
  name: "accessibility",
  title: "Accessible replies",
  notice: packNotice,
  reviewed: "2026-11-24",
  reviewBy: "2027-11-24",
  sources: [
    { title: "WCAG 2.2, level AA", url: "https://www.w3.org/TR/WCAG22/", checked: "2026-11-21" },
    { title: "US Department of Justice, ADA Title II web rule (2024), 28 CFR part 35 subpart H", checked: "2026-11-21" },
    { title: "Plain Writing Act of 2010 and state plain-language guides", checked: "2026-11-21" },
  ],
  rules: {
    "a11y/alt-text": { hold: "floor", source: "text alternatives" },
    "a11y/plain-letters": { outcome: "warn", hold: "floor", source: "letters that screen readers read" },
    "a11y/hashtag-case": { outcome: "note", source: "words of tags" },
    "a11y/emoji": { outcome: "note", source: "few emoji, at the end" },
    "a11y/plain-language": { outcome: "note", source: "grade 8 or lower" },
    "tone/no-shouting": { outcome: "note", source: "no all capitals" },
  },
};
