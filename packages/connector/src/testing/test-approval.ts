import type { Approval, PostReference } from "../index.ts";

/** What a test wants to say about an approval; the rest is filled in. */
export type TestApproval = Partial<Omit<Approval, "target">> & {
  readonly network: string;
  readonly target: PostReference;
  readonly text: string;
};

/**
 * Makes an approval for tests of connectors. Only the desk's `approve` makes real ones, and a desk knows its own: one from
 * here is refused there.
 */
export function testApproval(given: TestApproval): Approval {
  const approval = {
    id: "test-approval-1",
    attachments: [],
    draftedBy: "drafter",
    approvedBy: "approver",
    approvedAt: "2026-03-02T09:00:00.000Z",
    expiresAt: "2999-01-01T00:00:00.000Z",
    hash: "made for a test",
    ...given,
  };
  return approval as unknown as Approval;
}
