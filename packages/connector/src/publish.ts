import { type TextLimits, textLength } from "@earshot/core/mention";
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

function checkLength(text: string, limits: TextLimits, title: string): void {
  const length = textLength(text, limits);
  if (length > limits.limit) throw tooLong(`is ${length} long as ${title} counts, which takes ${limits.limit}`);
  const bytes = new TextEncoder().encode(text).length;
  if (limits.bytes !== undefined && bytes > limits.bytes) throw tooLong(`has ${bytes} bytes; ${title} takes ${limits.bytes}`);
}

function tooLong(how: string): ConnectorError {
  return new ConnectorError("invalid", `The approved reply ${how}. Shorten it, and have it approved anew.`);
}

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
