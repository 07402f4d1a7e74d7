/** A good connector to the made-up network, in parts, so that a test can spoil one of them. */
import { createMention, type MentionEvent, mentionId } from "@earshot/core/mention";
import * as z from "zod";
import {
  ConnectorError,
  isConnectorError,
  type Manifest,
  type Operations,
  pages,
  readSocket,
  type Session,
} from "../src/index.ts";
import type { Post } from "./fake-gazette.ts";

export interface Config {
  readonly server: string;
}
export const config: z.ZodType<Config, Config> = z.strictObject({ server: z.url() });
export type GazetteSession = Session<Config>;

export const manifest: Manifest = {
  spec: 1,
  network: "gazette",
  title: "The Gazette",
  homepage: "https://gazette.example/",
  maintainers: ["Earshot contributors"],
  terms: { url: "https://gazette.example/terms", checked: "2026-11-21", notes: [] },
  search: {
    id: "gazette",
    network: "gazette",
    title: "The Gazette",
    source: "invented",
    checked: "2026-11-21",
    access: "listen",
    coverage: [],
    cost: {},
  },
  text: { unit: "codepoints", limit: 200, source: "invented", checked: "2026-11-21" },
  edits: "event",
  deletions: "event",
  retention: { mayKeepText: true },
  reply: { threading: "tree", onceBy: "look-up" },
  rates: [],
  example: { server: "https://gazette.example" },
};

interface Read extends Pick<Post, "id" | "text" | "at" | "by"> {
  readonly answers?: string | undefined;
  readonly closed?: boolean | undefined;
}
const post: z.ZodType<Read> = z.object({
  id: z.string(),
  text: z.string(),
  at: z.number(),
  by: z.string(),
  answers: z.string().optional(),
  closed: z.boolean().optional(),
});
const list = z.object({ posts: z.array(post) });

export async function headersFor({ secret }: GazetteSession): Promise<Readonly<Record<string, string>>> {
  return { authorization: `Bearer ${await secret("GAZETTE_TOKEN")}` };
}

export function toEvent({ id, text, at, by }: Read, { now, config }: GazetteSession): MentionEvent {
  const provenance = { connector: "gazette", via: "search", heardAt: new Date(now()).toISOString() } as const;
  const createdAt = new Date(at).toISOString();
  const url = `${config.server}/posts/${id}`;
  return {
    type: "upsert",
    mention: createMention({
      network: "gazette",
      nativeId: id,
      kind: "post",
      author: { id: by },
      text,
      url,
      createdAt,
      provenance,
    }),
    revision: at,
  };
}

/** Newest first, down to the first post that was heard before. */
export const search: NonNullable<Operations<Config>["search"]> = async function* (_call, session) {
  const { http, config, signal, cursor } = session;
  const before: { readonly newest?: string; readonly goal?: string; readonly page?: string } =
    cursor === undefined ? {} : JSON.parse(cursor);
  const goal = before.page === undefined ? before.newest : before.goal;
  let newest = before.page === undefined ? undefined : before.newest;
  const first = before.page ?? `${config.server}/posts`;
  for await (const { body, next } of pages(http, first, {
    schema: list,
    signal,
    request: { headers: await headersFor(session) },
  })) {
    newest ??= body.posts[0]?.id ?? goal;
    const known = body.posts.findIndex(({ id }) => id === goal);
    const fresh = known < 0 ? body.posts : body.posts.slice(0, known);
    const last = known >= 0 || next === undefined;
    yield {
      events: fresh.map((one) => toEvent(one, session)),
      cursor: JSON.stringify(last ? { newest } : { newest, goal, page: next }),
    };
    if (last) return;
  }
};

const message = z.union([
  z.object({ number: z.number(), type: z.literal("post"), post }),
  z.object({ number: z.number(), type: z.literal("gone"), id: z.string() }),
]);

export const stream: NonNullable<Operations<Config>["stream"]> = async function* (session) {
  let from = session.cursor;
  while (!session.signal?.aborted) {
    const url = `wss://gazette.example/stream${from === undefined ? "" : `?from=${from}`}`;
    for await (const reading of readSocket(() => session.openSocket(url), { signal: session.signal })) {
      if (reading.type === "idle") continue;
      const events = reading.texts.flatMap((text) => {
        const parsed = message.safeParse(parseJson(text));
        if (!parsed.success) return [];
        from = String(parsed.data.number + 1);
        return [
          parsed.data.type === "post"
            ? toEvent(parsed.data.post, session)
            : ({ type: "remove", id: mentionId("gazette", parsed.data.id), revision: session.now() } as const),
        ];
      });
      yield { events, ...(from !== undefined && { cursor: from }) };
    }
    from ??= "0";
    if (!session.signal?.aborted) await session.sleep(1000, session.signal);
  }
};

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The post as it is; `undefined` when it is gone. */
export async function look(id: string, session: GazetteSession): Promise<Read | undefined> {
  try {
    return post.parse(
      (await session.http.json(`${session.config.server}/posts/${id}`, { headers: await headersFor(session) })).body,
    );
  } catch (problem) {
    if (isConnectorError(problem) && problem.code === "gone") return undefined;
    throw problem;
  }
}

export const refresh: NonNullable<Operations<Config>["refresh"]> = (posts, session) =>
  Promise.all(
    posts.map(async ({ id, nativeId }): Promise<MentionEvent> => {
      const found = await look(nativeId, session);
      return found ? toEvent(found, session) : { type: "remove", id, revision: session.now() };
    }),
  );

export const thread: NonNullable<Operations<Config>["thread"]> = (one, session) => refresh([one], session);

export const mayReply: NonNullable<Operations<Config>["mayReply"]> = async ({ nativeId }, session) => {
  const found = await look(nativeId, session);
  if (found === undefined) return { ok: false, code: "deleted", why: "The post is gone." };
  return found.closed ? { ok: false, code: "closed", why: "The author lets nobody answer." } : { ok: true };
};

export const publish: NonNullable<Operations<Config>["publish"]> = async (approval, session) => {
  const earlier = await findReply(approval.id, session);
  if (earlier) return { approvalId: approval.id, ...earlier, replayed: true };
  const permission = await mayReply({ nativeId: approval.target.nativeId } as never, session);
  if (!permission.ok) throw new ConnectorError(permission.code === "deleted" ? "gone" : "not-allowed", permission.why);
  return await send(approval.id, { text: approval.text, answers: approval.target.nativeId }, session);
};

async function send(
  key: string,
  reply: Pick<Post, "text" | "answers">,
  session: GazetteSession,
): ReturnType<NonNullable<Operations<Config>["publish"]>> {
  try {
    const json = { ...reply, key };
    const { body } = await session.http.json(`${session.config.server}/replies`, {
      method: "POST",
      json,
      write: true,
      headers: await headersFor(session),
    });
    return { approvalId: key, ...standing(post.parse(body)), replayed: false };
  } catch (problem) {
    const found = isConnectorError(problem) && problem.retry === "look-first" ? await findReply(key, session) : undefined;
    if (found) return { approvalId: key, ...found, replayed: true };
    throw problem;
  }
}

interface Standing {
  readonly nativeId: string;
  readonly publishedAt: string;
}

export async function findReply(key: string, session: GazetteSession): Promise<Standing | undefined> {
  const { body } = await session.http.json(`${session.config.server}/replies?key=${key}`, { headers: await headersFor(session) });
  const [found] = list.parse(body).posts;
  return found && standing(found);
}

function standing({ id, at }: Read): Standing {
  return { nativeId: id, publishedAt: new Date(at).toISOString() };
}
