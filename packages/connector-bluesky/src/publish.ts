import { type Approval, ConnectorError, isConnectorError, type Receipt } from "@earshot/connector";
import { accountOf, type BlueskySession } from "./account.ts";
import { facetsOf } from "./facets.ts";
import { getPosts, permissionFor } from "./lookup.ts";
import { tidOfApproval } from "./tid.ts";
import { type PostView, type RecordAnswer, recordAnswer, writeAnswer } from "./views.ts";
import { procedure, query } from "./xrpc.ts";

const collection = "app.bsky.feed.post";

/**
 * Posts a reply exactly once. Its record key is made from the approval, so that every attempt writes the same record, and the
 * network refuses to create it twice. Whatever an attempt's answer was, or whether there was any, a look at the record tells
 * what happened.
 */
export async function publish(approval: Approval, session: BlueskySession): Promise<Receipt> {
  if (approval.attachments.length > 0) throw noAttachments();
  const earlier = await findReply(approval, session);
  if (earlier) return receiptFor(approval, earlier, true);
  const record = await composeReply(approval, session);
  return await createOnce(approval, record, session);
}

function noAttachments(): ConnectorError {
  return new ConnectorError(
    "unsupported",
    "Replies with attachments cannot be posted to Bluesky yet. Put a link into the text instead.",
  );
}

type ReplyRecord = Readonly<Record<string, unknown>> & { readonly createdAt: string };

async function composeReply(approval: Approval, session: BlueskySession): Promise<ReplyRecord> {
  const [target] = await getPosts([approval.target.nativeId], session);
  const permission = permissionFor(target);
  if (!permission.ok)
    throw new ConnectorError(
      permission.code === "deleted" ? "gone" : "not-allowed",
      `The reply was not posted: ${permission.why}`,
    );
  const facets = await facetsOf(approval.text, session);
  return {
    $type: collection,
    text: approval.text,
    createdAt: new Date(session.now()).toISOString(),
    reply: replyTo(target!),
    ...(approval.lang && { langs: [approval.lang] }),
    ...(facets.length > 0 && { facets }),
  };
}

/** A reply names the post it answers and the one its thread began with, each in the version that was read. */
function replyTo({ uri, cid, record }: PostView): object {
  const parent = { uri, cid };
  return { root: record.reply?.root ?? parent, parent };
}

async function createOnce(approval: Approval, record: ReplyRecord, session: BlueskySession): Promise<Receipt> {
  try {
    await createRecord(approval, record, session);
    return receiptFor(approval, { uri: await uriOf(approval, session), createdAt: record.createdAt }, false);
  } catch (problem) {
    if (!isConnectorError(problem) || problem.retry !== "look-first") throw problem;
    const found = await findReply(approval, session);
    if (found) return receiptFor(approval, found, true);
    throw problem;
  }
}

async function createRecord(approval: Approval, record: ReplyRecord, session: BlueskySession): Promise<void> {
  const { did } = await accountOf(session).signIn(session);
  const input = { repo: did, collection, rkey: tidOfApproval(approval), record };
  await procedure(session, "com.atproto.repo.createRecord", { input, schema: writeAnswer });
}

interface StandingReply {
  readonly uri: string;
  readonly createdAt: string;
}

/** Looks whether this approval's reply stands in the library's repository. */
async function findReply(approval: Approval, session: BlueskySession): Promise<StandingReply | undefined> {
  try {
    const { did } = await accountOf(session).signIn(session);
    const parameters = { repo: did, collection, rkey: tidOfApproval(approval) };
    const answer = await query(session, "com.atproto.repo.getRecord", { parameters, schema: recordAnswer });
    checkSame(approval, answer);
    return { uri: answer.uri, createdAt: answer.value.createdAt };
  } catch (problem) {
    if (isConnectorError(problem) && problem.code === "gone") return undefined;
    throw problem;
  }
}

/** Under the key of this approval there must be this reply. Anything else was not written by this approval. */
function checkSame({ id, text, target }: Approval, { value }: RecordAnswer): void {
  if (value.text === text && value.reply?.parent.uri === target.nativeId) return;
  throw new ConnectorError(
    "conflict",
    `Under the key of approval ${id} stands another post. It was left alone; have the reply approved anew.`,
  );
}

async function uriOf(approval: Approval, session: BlueskySession): Promise<string> {
  const { did } = await accountOf(session).signIn(session);
  return `at://${did}/${collection}/${tidOfApproval(approval)}`;
}

function receiptFor({ id }: Approval, { uri, createdAt }: StandingReply, replayed: boolean): Receipt {
  const [did, , recordKey] = uri.slice("at://".length).split("/");
  const url = `https://bsky.app/profile/${did}/post/${recordKey}`;
  return { approvalId: id, nativeId: uri, url, publishedAt: new Date(createdAt).toISOString(), replayed };
}
