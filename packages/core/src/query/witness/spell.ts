import type { Condition, Instant, Pattern, Test } from "../form.ts";
import type { SearchableRecord } from "../searchable.ts";

/** A word that stands for any other: it fills the space between words that have to be apart. */
export const filler = "so";

/** The shortest text that fits a pattern. */
export function spellPattern(pattern: Pattern): string {
  switch (pattern.kind) {
    case "word":
      return (pattern.accents ?? pattern.base).normalize("NFC");
    case "wildcard":
      return (
        pattern.parts.map((part) => (typeof part === "object" ? part.literal : part === "one" ? "a" : "")).join("") || filler
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

/** A value beside the text for which a test holds; nothing where none can be given. */
export function valueFor({ field, condition }: Test, now: number): Partial<SearchableRecord> | undefined {
  if (condition.kind === "text") return textValues[field]?.(condition.text);
  if (condition.kind === "time") return { createdAt: new Date(momentIn(condition, now)).toISOString() };
  const number = condition.from ?? condition.to ?? 0;
  return field === "rating" ? { rating: number } : { counts: { [field]: number } };
}

const textValues: Readonly<Partial<Record<Test["field"], (text: string) => Partial<SearchableRecord> | undefined>>> = {
  author: (handle) => ({ author: { handle } }),
  mention: (handle) => ({ mentions: [handle] }),
  to: (handle) => ({ mentions: [handle] }),
  site: (host) => ({ url: `https://${host}` }),
  url: (text) => ({ url: text }),
  domain: (host) => ({ links: [`https://${host}`] }),
  link: (text) => ({ links: [text] }),
  lang: (lang) => (lang === "unknown" ? {} : { lang }),
  country: (country) => ({ place: { country } }),
  place: (name) => ({ place: { name } }),
  network: (network) => ({ network }),
  type: (kind) => ({ kind }),
  is: (what) => (what === "sensitive" ? { sensitive: true } : { kind: what }),
  has: (what) => possessions[what],
};

const possessions: Readonly<Record<string, Partial<SearchableRecord>>> = {
  link: { links: ["https://town.example"] },
  media: { media: [{ kind: "image" }] },
  image: { media: [{ kind: "image" }] },
  video: { media: [{ kind: "video" }] },
  geo: { place: {} },
  lang: { lang: "en" },
  question: { text: "?" },
};

function momentIn({ from, to }: Condition & { readonly kind: "time" }, now: number): number {
  const at = (instant: Instant): number => ("at" in instant ? instant.at : now - instant.beforeNow);
  return from !== undefined ? at(from) : to !== undefined ? at(to) - 1 : now;
}
