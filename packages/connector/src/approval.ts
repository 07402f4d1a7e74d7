import type { Attachment } from "@earshot/core/policy";
import type { PostReference } from "./connector.ts";

declare const sealed: unique symbol;

/**
 * A reply that a person other than its drafter has approved. It is the only thing that can be published, and only the desk's
 * `approve` makes one. `hash` covers text, attachments and target: whoever changes a word needs a new approval.
 */
export interface Approval {
  /** Key of the publication: the same approval never posts twice. */
  readonly id: string;
  readonly network: string;
  readonly target: PostReference;
  readonly text: string;
  readonly lang?: string;
  readonly attachments: readonly Attachment[];
  readonly draftedBy: string;
  readonly approvedBy: string;
  /** RFC 3339, UTC. */
  readonly approvedAt: string;
  /** RFC 3339, UTC; not to be published after it. */
  readonly expiresAt: string;
  readonly hash: string;
  readonly [sealed]: true;
}

/** Proof that a reply stands on the network. */
export interface Receipt {
  readonly approvalId: string;
  readonly nativeId: string;
  readonly url?: string;
  /** RFC 3339, UTC. */
  readonly publishedAt: string;
  /** The reply was there already, from an earlier attempt. */
  readonly replayed: boolean;
}
