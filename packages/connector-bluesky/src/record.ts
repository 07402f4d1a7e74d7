/** What of a post's record is read here, and nothing more: unknown fields pass, and a part that does not matter may be odd. */
import type { Facet } from "@earshot/core/mention";
import * as z from "zod";
import { isDid, parseAtUri } from "./syntax.ts";

/** A record and the version of its content. */
export interface Reference {
  readonly uri: string;
  readonly cid: string;
}

export interface Image {
  readonly alt: string;
}

/** What is attached to a post. Every type of embed brings one of these; `recordWithMedia` brings a record and media. */
export interface Embed {
  readonly images?: readonly Image[] | undefined;
  readonly video?: unknown;
  /** Of the video. */
  readonly alt?: string | undefined;
  readonly external?: { readonly uri: string } | undefined;
  readonly record?: Reference | { readonly record: Reference } | undefined;
  readonly media?: Omit<Embed, "record" | "media"> | undefined;
}

/** `app.bsky.feed.post`. */
export interface PostRecord {
  readonly text: string;
  /** As the author claims. */
  readonly createdAt: string;
  readonly facets: readonly Facet[];
  readonly langs: readonly string[];
  readonly tags: readonly string[];
  readonly reply?: { readonly root: Reference; readonly parent: Reference } | undefined;
  readonly embed?: Embed | undefined;
  readonly labels?: { readonly values: readonly { readonly val: string }[] } | undefined;
}

export const atUri: z.ZodType<string> = z
  .string()
  .refine((text) => parseAtUri(text)?.recordKey !== undefined, "is no AT-URI of a record");
export const did: z.ZodType<string> = z.string().refine(isDid, "is no DID");

const feature = z.object({
  $type: z.string(),
  did: z.string().optional(),
  uri: z.string().optional(),
  tag: z.string().optional(),
});
const index = z.object({ byteStart: z.number().int(), byteEnd: z.number().int() });
const facet = z.object({ index, features: z.array(feature) }) as unknown as z.ZodType<Facet>;

const reference = z.object({ uri: atUri, cid: z.string() });
const media = z.object({
  images: z.array(z.object({ alt: z.string().default("") })).optional(),
  video: z.unknown().optional(),
  alt: z.string().optional(),
  external: z.object({ uri: z.string() }).optional(),
});
const embed = media.extend({ record: z.union([reference, z.object({ record: reference })]).optional(), media: media.optional() });

export const postRecord: z.ZodType<PostRecord> = z.object({
  $type: z.literal("app.bsky.feed.post"),
  text: z.string(),
  createdAt: z.string(),
  facets: z.array(facet).catch([]).default([]),
  langs: z.array(z.string()).catch([]).default([]),
  tags: z.array(z.string()).catch([]).default([]),
  reply: z.object({ root: reference, parent: reference }).optional().catch(undefined),
  embed: embed.optional().catch(undefined),
  labels: z
    .object({ values: z.array(z.object({ val: z.string() })) })
    .optional()
    .catch(undefined),
});
