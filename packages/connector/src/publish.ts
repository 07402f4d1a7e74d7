import type { TextLimits } from "@earshot/core/mention";
import { countGraphemes } from "@earshot/core/text";
import type { Approval, Receipt } from "./approval.ts";
import type { CallOptions } from "./connector.ts";
import { ConnectorError } from "./errors.ts";
import type { Manifest } from "./manifest.ts";

/**
 * Refuses what could never be published rightly, before any request: an approval for another network, one that has run out, a
 * text with nothing in it or too much.
 *
 * @param now Milliseconds since 1970 UTC.
 * @throws ConnectorError `invalid` or `not-allowed`.
 */
export function checkApproval(approval: Approval, { network, title, text: limits }: Manifest, now: number): void {
  if (approval.network !== network)
    throw new ConnectorError("invalid", `The approved reply is for ${approval.network}, not for ${title}. Publish it there.`);
  if (approval.text.trim() === "")
    throw new ConnectorError("invalid", "The approved reply is empty. Write it, and have it approved.");
  if (limits !== undefined) checkLength(approval.text, limits, title);
  if (Date.parse(approval.expiresAt) > now) return;
  const message = `The approval ran out at ${approval.expiresAt}. Read the reply again, and have it approved anew.`;
  throw new ConnectorError("not-allowed", message);
}

function checkLength(text: string, { unit, limit, bytes }: TextLimits, title: string): void {
  const length = measures[unit]?.(text) ?? 0;
  if (length > limit) tooLong(`${length} ${unitNames[unit] ?? "characters"}`, limit, title);
  const size = utf8Length(text);
  if (bytes !== undefined && size > bytes) tooLong(`${size} bytes`, bytes, title);
}

function tooLong(actual: string, limit: number, title: string): never {
  throw new ConnectorError(
    "invalid",
    `The approved reply has ${actual}; ${title} takes ${limit}. Shorten it, and have it approved anew.`,
  );
}

const utf8Length = (text: string): number => new TextEncoder().encode(text).length;

const measures: Readonly<Partial<Record<TextLimits["unit"], (text: string) => number>>> = {
  graphemes: countGraphemes,
  codepoints: (text) => [...text].length,
  utf8: utf8Length,
  utf16: (text) => text.length,
};

const unitNames: Readonly<Partial<Record<TextLimits["unit"], string>>> = { utf8: "bytes", utf16: "UTF-16 units" };

type Publish = (approval: Approval, options?: CallOptions) => Promise<Receipt>;

/** While one approval is being published, whoever asks for the same one gets the same receipt instead of a second attempt. */
export function oneAtATime(publish: Publish): Publish {
  const running = new Map<string, Promise<Receipt>>();
  return (approval, options) => {
    const attempt = running.get(approval.id) ?? publish(approval, options).finally(() => running.delete(approval.id));
    running.set(approval.id, attempt);
    return attempt;
  };
}
