import type { Span } from "../text/span.ts";
import { quote } from "./quotes.ts";
import type { FixDetails } from "./report.ts";
import type { MessageKey } from "./wording.ts";

/** The way out that puts a text in the place of a stretch. The title says so, or what `key` says; it can show something else. */
export function replacing(span: Span, text: string, key: MessageKey = "fix.write", shown: string = text): FixDetails {
  return { key, values: { text: shown }, edits: [{ span, text }] };
}

/** The way out that takes a stretch out. `shown`: what of it the title names. */
export function removing(span: Span, shown: string): FixDetails {
  return replacing(span, "", "fix.remove", shown);
}

/** The way out that looks for a text as it is written. */
export function quoting(span: Span, text: string): FixDetails {
  return replacing(span, quote(text), "fix.quote");
}
