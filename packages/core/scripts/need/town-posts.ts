/** The simulated town's posts with what is true of them: an evaluation set, never trained on. */
import { fromHtml } from "../../src/mention/index.ts";
import type { NeedInput, NeedKind, Welcome } from "../../src/need/need.ts";

export interface TownLine {
  readonly id: string;
  /** `2026-03-02`: the day on which it was written. */
  readonly day: string;
  readonly input: NeedInput;
  readonly truth: { readonly need: NeedKind; readonly welcome: Welcome };
}

/** Reads the town where this repository is whole. Its package builds on this one, so it is reached when asked for, not declared. */
export async function readTown(): Promise<readonly TownLine[]> {
  const door = new URL("../../../town/src/index.ts", import.meta.url).href;
  const { millbrook } = (await import(door)) as { millbrook: (seed: number) => TownWorld };
  const { posts, truth, library } = millbrook(1);
  const written = new Map(posts.map((post) => [post.id, post.written]));
  return posts
    .filter(({ id, author }) => truth[id] !== undefined && !library.officialAccounts.includes(author.id))
    .map((post) => ({ id: post.id, day: post.createdAt.slice(0, 10), input: inputOf(post, written), truth: truth[post.id]! }));
}

interface TownWritten {
  readonly text?: string;
  readonly html?: string;
  readonly title?: string;
  readonly languages?: readonly string[];
  readonly replyTo?: string;
}

interface TownWorldPost {
  readonly id: string;
  readonly createdAt: string;
  readonly written: TownWritten;
  readonly author: { readonly id: string; readonly declaresBot?: true; readonly signedInOnly?: true };
}

interface TownWorld {
  readonly posts: readonly TownWorldPost[];
  readonly truth: Readonly<Record<string, TownLine["truth"]>>;
  readonly library: { readonly officialAccounts: readonly string[] };
}

function inputOf({ written, author }: TownWorldPost, all: ReadonlyMap<string, TownWritten>): NeedInput {
  const before = written.replyTo === undefined ? undefined : all.get(written.replyTo);
  const [lang] = written.languages ?? [];
  return {
    text: textOf(written),
    ...(written.title && { title: written.title }),
    ...(lang && { lang }),
    consent: { ...(author.declaresBot && { automated: true }), ...(author.signedInOnly && { noIndex: true }) },
    ...(before && { before: [textOf(before)] }),
  };
}

function textOf({ text, html = "" }: TownWritten): string {
  return text ?? fromHtml(html).text;
}
