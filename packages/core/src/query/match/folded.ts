import { fold } from "../../text/fold.ts";

/** The fold of a short text: a handle, an address, a language. Most are small ASCII letters already and come back as they are. */
export function folded(text: string): string {
  let hasCapitals = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7e) return fold(text).text;
    hasCapitals ||= unit >= 0x41 && unit <= 0x5a;
  }
  return hasCapitals ? text.toLowerCase() : text;
}
