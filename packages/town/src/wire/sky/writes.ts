/** What an account may do to its own repository. */
import { whole } from "../../random.ts";
import type { Resident } from "../../world.ts";
import { invalidRequest, Refusal } from "./answers.ts";
import { cidOf, type RecordValue, tidOf } from "./encoding.ts";
import { POST, type SkyRecord } from "./records.ts";
import type { Sky } from "./repository.ts";
import type { View } from "./views.ts";

/** Carries out one procedure for the account that is signed in. */
export type Write = (sky: Sky, input: Input, account: Resident) => View | undefined;

export type Input = { readonly [key: string]: unknown };

/** Limits of `app.bsky.feed.post`, from its lexicon (August 2026). */
const GRAPHEMES = 300;
const BYTES = 3_000;

export const createRecord: Write = (sky, input, account) => {
  requireOwn(input, account, sky);
  return create(sky, account, textOf(input, "collection"), input["rkey"], input["record"]);
};

export const putRecord: Write = (sky, input, account) => {
  requireOwn(input, account, sky);
  return put(sky, account, textOf(input, "collection"), textOf(input, "rkey"), input["record"]);
};

export const deleteRecord: Write = (sky, input, account) => {
  requireOwn(input, account, sky);
  const uri = `at://${account.did}/${textOf(input, "collection")}/${textOf(input, "rkey")}`;
  // deleting what is not there is no error
  return sky.find(uri) ? { commit: remove(sky, account, textOf(input, "collection"), textOf(input, "rkey")) } : {};
};

export const applyWrites: Write = (sky, input, account) => {
  requireOwn(input, account, sky);
  const writes = (input["writes"] as readonly Input[] | undefined) ?? [];
  const results = writes.map((write) => applyOne(sky, write, account));
  return { commit: results.at(-1)?.commit, results: results.map(({ commit: _, ...result }) => result) };
};

function applyOne(sky: Sky, write: Input, account: Resident): View & { readonly commit?: unknown } {
  const collection = textOf(write, "collection");
  const type = textOf(write, "$type").split("#")[1];
  if (type === "create")
    return { $type: `${APPLY}#createResult`, ...create(sky, account, collection, write["rkey"], write["value"]) };
  if (type === "update")
    return { $type: `${APPLY}#updateResult`, ...put(sky, account, collection, textOf(write, "rkey"), write["value"]) };
  if (type === "delete")
    return { $type: `${APPLY}#deleteResult`, commit: remove(sky, account, collection, textOf(write, "rkey")) };
  throw invalidRequest(`Error: Input/writes must be one of ${APPLY}#create, ${APPLY}#update, ${APPLY}#delete`);
}

const APPLY = "com.atproto.repo.applyWrites";

function create(sky: Sky, account: Resident, collection: string, key: unknown, value: unknown): View {
  const record = checked(collection, value);
  const rkey = key === undefined ? nextKey(sky, account) : String(key);
  if (collection === POST && !TID.test(rkey)) throw invalidRequest(`Invalid record key: ${rkey} is no tid`);
  // what a personal data server answered to a second record under one key, measured in November 2026
  if (sky.find(`at://${account.did}/${collection}/${rkey}`))
    throw new Refusal(500, "InternalServerError", "Internal Server Error");
  return written(sky, account, "create", { collection, rkey, record });
}

function put(sky: Sky, account: Resident, collection: string, rkey: string, value: unknown): View {
  const record = checked(collection, value);
  const operation = sky.find(`at://${account.did}/${collection}/${rkey}`) ? "update" : "create";
  return written(sky, account, operation, { collection, rkey, record });
}

function written(
  sky: Sky,
  { did }: Resident,
  operation: "create" | "update",
  where: { readonly collection: string; readonly rkey: string; readonly record: SkyRecord },
): View {
  const { cid, rev } = sky.write({ did, operation, ...where });
  const commit = { cid: cidOf({ rev, cid: cid! }), rev };
  return { uri: `at://${did}/${where.collection}/${where.rkey}`, cid, commit, validationStatus: "valid" };
}

function remove(sky: Sky, { did }: Resident, collection: string, rkey: string): View {
  const { rev } = sky.write({ did, operation: "delete", collection, rkey });
  return { cid: cidOf({ rev }), rev };
}

const TID = /^[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}$/;

function nextKey({ now, world, told }: Sky, { id }: Resident): string {
  return tidOf(now() * 1000 + (told().length % 1000), whole(world.seed, `${id}/clock`, 0, 1023));
}

function checked(collection: string, value: unknown): SkyRecord {
  const record = value as { readonly [key: string]: RecordValue } | undefined;
  if (typeof record !== "object") throw invalidRequest('Error: Input must have the property "record"');
  if (record["$type"] !== undefined && record["$type"] !== collection)
    throw invalidRequest(`Invalid $type: expected ${collection}, got ${record["$type"]}`);
  if (collection === POST) checkPost(record);
  return { $type: collection, ...record };
}

function checkPost({ text, createdAt }: { readonly [key: string]: RecordValue }): void {
  const invalid = (what: string): Refusal => invalidRequest(`Invalid ${POST} record: ${what}`);
  if (typeof text !== "string") throw invalid('Missing required key "text" at $.record');
  if (typeof createdAt !== "string" || Number.isNaN(Date.parse(createdAt)))
    throw invalid("Invalid datetime at $.record.createdAt");
  const bytes = Buffer.byteLength(text);
  if (bytes > BYTES) throw invalid(`string too big (maximum ${BYTES}, got ${bytes}) at $.record.text`);
  const graphemes = [...new Intl.Segmenter().segment(text)].length;
  if (graphemes > GRAPHEMES) throw invalid(`grapheme too big (maximum ${GRAPHEMES}, got ${graphemes}) at $.record.text`);
}

function requireOwn(input: Input, account: Resident, sky: Sky): void {
  if (sky.account(textOf(input, "repo")) !== account) throw new Refusal(401, "AuthenticationRequired", "Invalid did");
}

function textOf(input: Input, name: string): string {
  const value = input[name];
  if (typeof value !== "string") throw invalidRequest(`Error: Input must have the property "${name}"`);
  return value;
}
