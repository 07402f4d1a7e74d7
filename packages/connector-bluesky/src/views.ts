/** What of the network's answers is read here: posts as they are shown to a reader, and what a writer is told. */
import * as z from "zod";
import { atUri, did, type PostRecord, postRecord, type Reference } from "./record.ts";
import { parseDatetime } from "./syntax.ts";

export interface Label {
  /** Who says so. */
  readonly src: string;
  readonly val: string;
  /** It is taken back. */
  readonly neg?: boolean | undefined;
}

export interface AuthorView {
  readonly did: string;
  readonly handle?: string | undefined;
  readonly displayName?: string | undefined;
  readonly labels: readonly Label[];
  /** What lies between the author and whoever is signed in. */
  readonly viewer?: { readonly blockedBy?: boolean | undefined; readonly blocking?: string | undefined } | undefined;
}

/** A post as a reader sees it; a notification has all of it but the counts. */
export interface PostView extends Reference {
  /** Missing only in parts of older answers; the address names the author too. */
  readonly author?: AuthorView | undefined;
  readonly record: PostRecord;
  /** Addresses of pictures, in their order. */
  readonly embed?: EmbedView | undefined;
  readonly indexedAt?: string | undefined;
  readonly likeCount?: number | undefined;
  readonly repostCount?: number | undefined;
  readonly replyCount?: number | undefined;
  readonly viewer?: { readonly replyDisabled?: boolean | undefined } | undefined;
}

interface ShownImages {
  readonly images?: readonly { readonly fullsize?: string | undefined }[] | undefined;
}

export interface EmbedView extends ShownImages {
  readonly media?: ShownImages | undefined;
}

const label = z.object({ src: z.string(), val: z.string(), neg: z.boolean().optional() });
const between = z.object({ blockedBy: z.boolean().optional(), blocking: z.string().optional() });
const author = z.object({
  did,
  handle: z.string().optional(),
  displayName: z.string().optional(),
  labels: z.array(label).catch([]).default([]),
  viewer: between.optional().catch(undefined),
});

const images = z.object({ images: z.array(z.object({ fullsize: z.string().optional() })).optional() });
const count = z.number().int().nonnegative().optional().catch(undefined);
const viewParts = {
  uri: atUri,
  cid: z.string(),
  author: author.optional(),
  record: postRecord,
  embed: images.extend({ media: images.optional() }).optional().catch(undefined),
  indexedAt: z.string().optional(),
  likeCount: count,
  repostCount: count,
  replyCount: count,
  viewer: z.object({ replyDisabled: z.boolean().optional() }).optional().catch(undefined),
};
export const postView: z.ZodType<PostView> = z.object(viewParts);

/** One thing in a list. */
export interface Entry<View> {
  /** What it is, where it is known here. */
  readonly view: View | undefined;
  /** Its address, also where nothing else of it is understood: it is there all the same. */
  readonly uri: string | undefined;
  /** When the network saw it: milliseconds since 1970 UTC, or 0. */
  readonly at: number;
}

/** Reads a list entry by entry: one of a kind that is not known here costs none of the others. */
function entriesOf<View>(schema: z.ZodType<View>): z.ZodType<readonly Entry<View>[]> {
  const frame = z.object({ uri: z.string().optional().catch(undefined), indexedAt: z.string().catch("") });
  return z.array(z.unknown()).transform((all) =>
    all.map((one) => {
      const { uri, indexedAt = "" } = frame.safeParse(one).data ?? {};
      return { view: schema.safeParse(one).data, uri, at: parseDatetime(indexedAt) ?? 0 };
    }),
  );
}

export interface SearchAnswer {
  readonly posts: readonly Entry<PostView>[];
  readonly cursor?: string | undefined;
}
export const searchAnswer: z.ZodType<SearchAnswer> = z.object({ posts: entriesOf(postView), cursor: z.string().optional() });

export const postsAnswer: z.ZodType<Pick<SearchAnswer, "posts">> = z.object({ posts: entriesOf(postView) });

export interface NotificationsAnswer {
  readonly notifications: readonly Entry<PostView & { readonly reason: string }>[];
  readonly cursor?: string | undefined;
}
export const notificationsAnswer: z.ZodType<NotificationsAnswer> = z.object({
  notifications: entriesOf(z.object({ ...viewParts, reason: z.string() })),
  cursor: z.string().optional(),
});

/** A post in its thread. A neighbour that is gone or blocked has no `post`. */
export interface ThreadNode {
  readonly post?: PostView | undefined;
  readonly uri?: string | undefined;
  readonly notFound?: boolean | undefined;
  readonly parent?: ThreadNode | undefined;
  readonly replies?: readonly ThreadNode[] | undefined;
}
const threadNode: z.ZodType<ThreadNode> = z.lazy(() =>
  z.object({
    post: postView.optional().catch(undefined),
    uri: z.string().optional(),
    notFound: z.boolean().optional(),
    parent: threadNode.optional(),
    replies: z.array(threadNode).optional(),
  }),
);
export const threadAnswer: z.ZodType<{ readonly thread: ThreadNode }> = z.object({ thread: threadNode });

/** A sign-in: who we are, and the tokens that say so. */
export interface SignedIn {
  readonly did: string;
  readonly handle: string;
  readonly accessJwt: string;
  readonly refreshJwt: string;
}
const token = z.string().min(1);
export const sessionAnswer: z.ZodType<SignedIn> = z.object({ did, handle: z.string(), accessJwt: token, refreshJwt: token });

export const writeAnswer: z.ZodType<Reference> = z.object({ uri: atUri, cid: z.string() });

export interface RecordAnswer {
  readonly uri: string;
  readonly value: PostRecord;
}
export const recordAnswer: z.ZodType<RecordAnswer> = z.object({ uri: atUri, value: postRecord });

export const handleAnswer: z.ZodType<{ readonly did: string }> = z.object({ did });
