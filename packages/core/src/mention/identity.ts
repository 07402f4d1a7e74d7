import { EarshotError } from "../text/error.ts";
import type { Mention, MentionId } from "./mention.ts";

/** What `sameMention` reads; every `Mention` has it. */
export type MentionIdentity = Pick<Mention, "id" | "nativeId">;

/**
 * Makes the id of a mention: the network's short name, a colon, and the network-wide address of the post.
 *
 * @throws EarshotError `mention-id-invalid` when the network's name is not in lower-case letters, digits and dashes, or when
 * the native id is empty.
 */
export function mentionId(network: string, nativeId: string): MentionId {
  if (!/^[a-z][a-z0-9-]*$/.test(network))
    throw new EarshotError(
      "mention-id-invalid",
      `A network's name is lower-case letters, digits and dashes; got ${quoted(network)}`,
    );
  if (nativeId === "") throw new EarshotError("mention-id-invalid", `A post on ${network} has no native id`);
  return `${network}:${nativeId}` as MentionId;
}

/**
 * Whether two mentions are one post that came two ways: by search and by stream, or through two connectors that share an
 * address space, as all ActivityPub servers do. Copies under other addresses are the business of `createDeduper`.
 */
export function sameMention(a: MentionIdentity, b: MentionIdentity): boolean {
  return a.id === b.id || (a.nativeId === b.nativeId && isNetworkWide(a.nativeId));
}

/** An address with a scheme means the same post whoever says it; a bare number means something else on every network. */
function isNetworkWide(nativeId: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\/./i.test(nativeId);
}

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 60));
}
