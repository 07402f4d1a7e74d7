import type { Attachment, Draft } from "@earshot/core/policy";

/** What an approval covers: text, attachments and the post it answers. */
export interface Sealed {
  readonly target: string;
  readonly text: string;
  readonly lang?: string;
  readonly attachments: readonly Attachment[];
}

/** What of a draft is sealed when it answers the given post. */
export function sealedOf(draft: Draft, target: string): Sealed {
  const lang = draft.lang === undefined ? {} : { lang: draft.lang };
  return { target, text: draft.text, ...lang, attachments: draft.attachments ?? [] };
}

/** SHA-256 in hexadecimal over everything that is sealed: whoever changes a word gets another hash. */
export async function seal({ target, text, lang = "", attachments }: Sealed): Promise<string> {
  const parts = [target, text, lang, ...attachments.map(attachmentParts)];
  return digest(JSON.stringify(parts));
}

/** SHA-256 of a text, in hexadecimal. */
export async function digest(text: string): Promise<string> {
  const bytes = await globalThis.crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function attachmentParts({ kind, name = "", alt = "" }: Attachment): string {
  return JSON.stringify([kind, name, alt]);
}
