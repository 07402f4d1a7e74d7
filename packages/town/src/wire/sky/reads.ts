/** The network's questions: search, notifications, threads, posts, people. */
import { stamp } from "../../time.ts";
import type { Resident } from "../../world.ts";
import { invalidRequest, Refusal } from "./answers.ts";
import { page } from "./pages.ts";
import { type Sky, type StoredRecord, subjectOf } from "./repository.ts";
import { searchPosts, sortTime } from "./search.ts";
import { postView, profileViewBasic, profileViewDetailed, threadView, type View } from "./views.ts";

/** Answers one question for whoever asks; `viewer` is missing when nobody is signed in. */
export type Read = (sky: Sky, parameters: URLSearchParams, viewer?: Resident) => View;

export const search: Read = (sky, parameters) => {
  const words = required(parameters, "q");
  const value = (name: string): string | undefined => parameters.get(name) ?? undefined;
  const found = searchPosts(sky, {
    words,
    author: value("author"),
    mentions: value("mentions"),
    lang: value("lang"),
    domain: value("domain"),
    url: value("url"),
    tags: parameters.getAll("tag"),
    since: value("since"),
    until: value("until"),
    sort: value("sort") === "top" ? "top" : "latest",
  });
  const place = (post: StoredRecord): { at: number; key: string } => ({ at: sortTime(post), key: post.cid });
  const { items, cursor } = page(found, parameters, { most: 100, usual: 25, place });
  return { posts: items.map((post) => postView(sky, post)), hitsTotal: found.length, cursor };
};

export const posts: Read = (sky, parameters) => {
  const uris = parameters.getAll("uris");
  if (uris.length > 25) throw invalidRequest("Error: uris must not have more than 25 elements");
  // whatever is gone is left out without a word
  return { posts: uris.flatMap((uri) => sky.find(uri) ?? []).map((post) => postView(sky, post)) };
};

export const thread: Read = (sky, parameters) => {
  const uri = required(parameters, "uri");
  const post = sky.find(uri);
  if (!post) throw new Refusal(400, "NotFound", `Post not found: ${uri}`);
  const below = Number(parameters.get("depth") ?? 6);
  const above = Number(parameters.get("parentHeight") ?? 80);
  return { thread: threadView(sky, post, { below, above }) };
};

export const profile: Read = (sky, parameters) => profileViewDetailed(sky, known(sky, required(parameters, "actor")));

export const profiles: Read = (sky, parameters) => ({
  profiles: parameters.getAll("actors").flatMap((actor) => {
    const person = sky.account(actor);
    return person ? [profileViewDetailed(sky, person)] : [];
  }),
});

export const handle: Read = (sky, parameters) => ({
  did: known(sky, required(parameters, "handle"), "Unable to resolve handle").did,
});

export const record: Read = (sky, parameters) => {
  const [repo, collection, rkey] = ["repo", "collection", "rkey"].map((name) => required(parameters, name));
  const uri = `at://${known(sky, repo!, "Could not find repo").did}/${collection}/${rkey}`;
  const found = sky.find(uri);
  if (!found) throw new Refusal(400, "RecordNotFound", `Could not locate record: ${uri}`);
  return { uri, cid: found.cid, value: found.record };
};

/** What others did with the reader's name or posts, newest first. */
export const notifications: Read = (sky, parameters, viewer) => {
  const wanted = parameters.getAll("reasons");
  const all = sky
    .records()
    .flatMap((record) => notice(sky, record, viewer!) ?? [])
    .filter(({ reason }) => wanted.length === 0 || wanted.includes(reason))
    .sort((a, b) => b.at - a.at || (a.key < b.key ? -1 : 1));
  const { items, cursor } = page(all, parameters, { most: 100, usual: 50, place: (item) => item });
  return { notifications: items.map((item) => item.view), cursor, priority: false, seenAt: sky.world.week.from };
};

interface Notice {
  readonly at: number;
  readonly key: string;
  readonly reason: string;
  readonly view: View;
}

function notice(sky: Sky, record: StoredRecord, viewer: Resident): Notice | undefined {
  if (record.author === viewer) return undefined;
  const [reason, reasonSubject] = reasonFor(record, viewer) ?? [];
  if (reason === undefined) return undefined;
  const { uri, cid, indexedAt } = record;
  const subject = reasonSubject === undefined ? {} : { reasonSubject };
  const author = profileViewBasic(sky, record.author);
  const view = {
    uri,
    cid,
    author,
    reason,
    ...subject,
    record: record.record,
    isRead: false,
    indexedAt: stamp(indexedAt),
    labels: [],
  };
  return { at: indexedAt, key: cid, reason, view };
}

/** One notice for one record: an answer that also mentions is an answer. */
function reasonFor(record: StoredRecord, { did }: Resident): readonly [string, string?] | undefined {
  for (const relation of ["reply", "quote", "repost"] as const) {
    const subject = subjectOf(record, relation);
    if (subject?.startsWith(`at://${did}/`)) return [relation, subject];
  }
  const facets = (record.record["facets"] as unknown as readonly { features: readonly { did?: string }[] }[] | undefined) ?? [];
  return facets.some((facet) => facet.features.some((feature) => feature.did === did)) ? ["mention"] : undefined;
}

function required(parameters: URLSearchParams, name: string): string {
  const value = parameters.get(name);
  if (value === null || value === "") throw invalidRequest(`Error: Params must have the property "${name}"`);
  return value;
}

function known(sky: Sky, actor: string, complaint = "Profile not found"): Resident {
  const person = sky.account(actor);
  if (!person) throw invalidRequest(complaint);
  return person;
}
