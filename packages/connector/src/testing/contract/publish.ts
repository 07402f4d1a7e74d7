import { createMention, type Mention } from "@earshot/core/mention";
import { expect } from "vitest";
import type { Approval, Receipt } from "../../approval.ts";
import { testApproval } from "../test-approval.ts";
import { type Bench, failureOf, needed, referenceTo } from "./bench.ts";
import { type Check, group } from "./check.ts";

/** A reply is posted exactly once, or not at all, and whoever asks again is told so. */
export const publishChecks: readonly Check[] = group(
  "publish",
  ["publish"],
  [
    ["posts the approved reply, and says where it stands", checkOnce],
    ["posts nothing for the same approval again", checkTwice],
    ["posts nothing again after a crash before the receipt was kept", checkCrash],
    ["finds its reply when the network accepted it and the answer was lost", checkLostAnswer],
    ["posts one reply for two calls at the same time", checkRace],
    ["refuses a text that is too long before any request", checkTooLong],
    ["writes nothing where the author lets nobody answer", checkClosed],
    ["writes nothing where the post is gone", checkGone],
  ],
);

interface Case {
  readonly approval: Approval;
  readonly mention: Mention;
  readonly replies: () => readonly { readonly target: string; readonly text: string }[];
}

function prepare(bench: Bench, text = "Yes: until eight, and on Sundays from one to five."): Case {
  const { network, manifest } = bench;
  const replies = needed(network.replies, "replies", "the replies that stand there, for `publish`");
  const nativeId = network.post("Is the library open on Sunday?");
  const provenance = { connector: "contract", via: "search", heardAt: "2026-03-02T09:00:00.000Z" } as const;
  const mention = createMention({
    network: manifest.network,
    nativeId,
    kind: "post",
    text: "Is the library open on Sunday?",
    provenance,
  });
  const approval = testApproval({ id: "approval-1", network: manifest.network, target: referenceTo(mention), text });
  return { approval, mention, replies };
}

function expectOneReply({ approval, replies }: Case): void {
  expect(replies()).toEqual([{ target: approval.target.nativeId, text: approval.text }]);
}

async function checkOnce(bench: Bench): Promise<void> {
  const prepared = prepare(bench);
  expect(await bench.connector.mayReply!(prepared.mention)).toEqual({ ok: true });
  const receipt = await bench.connector.publish!(prepared.approval);
  expect(receipt).toMatchObject({
    approvalId: "approval-1",
    replayed: false,
    publishedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
  });
  expect(receipt.nativeId).not.toBe("");
  expectOneReply(prepared);
}

async function checkTwice(bench: Bench): Promise<void> {
  const prepared = prepare(bench);
  const first = await bench.connector.publish!(prepared.approval);
  expectReplayed(first, await bench.connector.publish!(prepared.approval));
  expectOneReply(prepared);
}

async function checkCrash(bench: Bench): Promise<void> {
  const prepared = prepare(bench);
  const first = await bench.connector.publish!(prepared.approval);
  bench.simulator.clock.advance(60_000);
  expectReplayed(first, await bench.restart().publish!(prepared.approval));
  expectOneReply(prepared);
}

function expectReplayed(first: Receipt, second: Receipt): void {
  expect(second).toEqual({ ...first, replayed: true });
}

async function checkLostAnswer(bench: Bench): Promise<void> {
  const prepared = prepare(bench);
  await bench.connector.mayReply!(prepared.mention);
  bench.simulator.fail({ kind: "dropped" }, bench.network.writes ?? { method: "POST" });
  const receipt = await bench.connector.publish!(prepared.approval);
  expect(receipt).toMatchObject({ approvalId: "approval-1", replayed: true });
  expectOneReply(prepared);
  expectReplayed(receipt, await bench.restart().publish!(prepared.approval));
  expectOneReply(prepared);
}

async function checkRace(bench: Bench): Promise<void> {
  const prepared = prepare(bench);
  const receipts = await Promise.all([bench.connector.publish!(prepared.approval), bench.connector.publish!(prepared.approval)]);
  expect(new Set(receipts.map(({ nativeId }) => nativeId)).size).toBe(1);
  expectOneReply(prepared);
}

async function checkTooLong(bench: Bench): Promise<void> {
  const { limit } = bench.manifest.text!;
  const prepared = prepare(bench, "x".repeat(limit + 1));
  expect((await failureOf(bench.connector.publish!(prepared.approval))).code).toBe("invalid");
  expect([bench.simulator.log, prepared.replies()]).toEqual([[], []]);
}

async function checkClosed(bench: Bench): Promise<void> {
  const prepared = prepare(bench);
  needed(bench.network.close, "close", "the author lets nobody answer, for `publish`")(prepared.approval.target.nativeId);
  expect(await bench.connector.mayReply!(prepared.mention)).toMatchObject({
    ok: false,
    code: "closed",
    why: expect.stringMatching(/\w/),
  });
  expect((await failureOf(bench.connector.publish!(prepared.approval))).code).toBe("not-allowed");
  expect(prepared.replies()).toEqual([]);
}

async function checkGone(bench: Bench): Promise<void> {
  const prepared = prepare(bench);
  needed(bench.network.remove, "remove", "the author deletes a post, for `publish`")(prepared.approval.target.nativeId);
  expect(await bench.connector.mayReply!(prepared.mention)).toMatchObject({ ok: false, code: "deleted" });
  expect((await failureOf(bench.connector.publish!(prepared.approval))).code).toBe("gone");
  expect(prepared.replies()).toEqual([]);
}
