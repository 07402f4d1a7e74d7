/** @earshot/core/mention/schema: the shape of a mention for programs that check what they are given. */
import * as z from "zod";
import { EarshotError } from "../text/error.ts";
import { MENTION_VERSION, type Mention, type MentionEvent, type MentionId } from "./mention.ts";

const instant = z.iso.datetime().describe("RFC 3339, UTC");
const count = z.int().nonnegative();
const offset = z.int().nonnegative().describe("UTF-16 code units");
const span = z.strictObject({ start: offset, end: offset });
const id = z.string().regex(/^[a-z][a-z0-9-]*:/) as unknown as z.ZodType<MentionId>;

const entity = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("mention"), span, handle: z.string(), id: z.exactOptional(z.string()) }),
  z.strictObject({ kind: z.literal("tag"), span, tag: z.string() }),
  z.strictObject({ kind: z.literal("link"), span, url: z.string() }),
  z.strictObject({ kind: z.literal("cashtag"), span, symbol: z.string() }),
  z.strictObject({ kind: z.literal("emoji"), span, emoji: z.string() }),
  z.strictObject({ kind: z.literal("email"), span, address: z.string() }),
]);

const author = z.strictObject({
  id: z.string().min(1),
  handle: z.exactOptional(z.string()),
  name: z.exactOptional(z.string()),
});

const markup = z.strictObject({ format: z.enum(["html", "markdown", "facets", "wikitext"]), source: z.string() });

const media = z.strictObject({
  kind: z.enum(["image", "video", "audio", "document"]),
  url: z.exactOptional(z.string()),
  alt: z.exactOptional(z.string()),
});

const thread = z.strictObject({
  root: z.exactOptional(z.string()),
  parent: z.exactOptional(z.string()),
  subject: z.exactOptional(z.string()),
});

const counts = z.strictObject({
  likes: z.exactOptional(count),
  reposts: z.exactOptional(count),
  replies: z.exactOptional(count),
});

const consent = z.strictObject({
  noIndex: z.exactOptional(z.boolean()),
  signedInOnly: z.exactOptional(z.boolean()),
  optedOut: z.exactOptional(z.boolean()),
  automated: z.exactOptional(z.boolean()),
});

const provenance = z.strictObject({
  connector: z.string().min(1),
  via: z.enum(["search", "stream", "inbox", "feed", "thread", "lookup"]),
  heardAt: instant,
});

const fields = z.strictObject({
  version: z.literal(MENTION_VERSION),
  id,
  network: z.string().regex(/^[a-z][a-z0-9-]*$/),
  nativeId: z.string().min(1),
  url: z.exactOptional(z.string()),
  kind: z.enum(["post", "reply", "repost", "quote", "review", "article", "comment"]),
  author: z.exactOptional(author),
  title: z.exactOptional(z.string()),
  text: z.string(),
  markup: z.exactOptional(markup),
  lang: z.exactOptional(z.string()),
  langSource: z.exactOptional(z.enum(["author", "network", "detected"])),
  createdAt: z.exactOptional(instant),
  editedAt: z.exactOptional(instant),
  entities: z.array(entity),
  tags: z.array(z.string()),
  mentions: z.array(z.string()),
  links: z.array(z.string()),
  media: z.array(media),
  thread: z.exactOptional(thread),
  counts: z.exactOptional(counts),
  rating: z.exactOptional(z.number()),
  place: z.exactOptional(z.strictObject({ name: z.exactOptional(z.string()), country: z.exactOptional(z.string()) })),
  visibility: z.enum(["public", "unlisted", "followers", "direct"]),
  consent,
  sensitive: z.exactOptional(z.boolean()),
  warning: z.exactOptional(z.string()),
  provenance,
});

/**
 * Checks a mention. It is strict: a field that the type does not have is refused, so that nothing about a person can travel
 * beside the author. Beyond what JSON Schema can say, it holds ids to their parts and entities to the text.
 */
export const mentionSchema: z.ZodType<Mention> = fields.superRefine((mention, context) => {
  for (const { path, message } of contradictions(mention)) context.addIssue({ code: "custom", path: [...path], message });
});

const eventOptions = [
  z.strictObject({ type: z.literal("upsert"), mention: mentionSchema, revision: z.number() }),
  z.strictObject({ type: z.literal("remove"), id, revision: z.number() }),
] as const;

/** Checks an event: a post as it is at a revision, or its removal. */
export const mentionEventSchema: z.ZodType<MentionEvent> = z.discriminatedUnion("type", eventOptions);

/**
 * Reads a mention from outside: a file, another program, an older version of this one.
 *
 * @throws EarshotError `mention-invalid`, which names the fields that are wrong but repeats nothing of what they hold; or
 * `mention-version-unknown` when it was written by a newer version than this one.
 */
export function parseMention(value: unknown): Mention {
  const result = mentionSchema.safeParse(migrate(value));
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${issue.path.join(".") || "(whole)"}: ${problemOf(issue)}`);
  throw new EarshotError("mention-invalid", `This is no mention of version ${MENTION_VERSION}. ${problems.join("; ")}`);
}

/** The JSON Schema (draft 2020-12) of a mention and, as `#/$defs/event`, of an event: the file `mention.schema.json`. */
export function mentionJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...mention } = z.toJSONSchema(mentionSchema);
  const [upsert, remove] = eventOptions.map((option) => withoutDraft(z.toJSONSchema(option)));
  const properties = { ...(upsert?.["properties"] as object), mention: { $ref: "#" } };
  const event = { oneOf: [{ ...upsert, properties }, remove] };
  return { $schema, title: `Earshot mention, version ${MENTION_VERSION}`, ...mention, $defs: { event } };
}

function withoutDraft({ $schema: _draft, ...schema }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return schema;
}

/** From each older version to the next, in order: the way an old value is brought up to date. Version 1 is the first. */
const migrations: readonly ((older: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>)[] = [];

function migrate(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("version" in value) || typeof value.version !== "number") return value;
  if (value.version > MENTION_VERSION) throw newerVersion(value.version);
  const older = migrations.slice(Math.max(0, value.version - 1));
  return older.reduce<Readonly<Record<string, unknown>>>((current, step) => step(current), { ...value });
}

function newerVersion(version: number): EarshotError {
  const message = `A mention of version ${version} was written by a newer Earshot; this one reads up to ${MENTION_VERSION}. Update it`;
  return new EarshotError("mention-version-unknown", message);
}

/** Says what is wrong without the value, which may be somebody's words. */
function problemOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys") return `unknown field ${issue.keys.join(", ")}`;
  if (issue.code === "invalid_type") return `expected ${issue.expected}`;
  return issue.message;
}

interface Contradiction {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

function contradictions({ id, network, nativeId, entities, text }: z.infer<typeof fields>): readonly Contradiction[] {
  const wrongId = id !== `${network}:${nativeId}` ? [{ path: ["id"], message: "is not the network and the native id" }] : [];
  const outside = entities.flatMap(({ span: { start, end } }, index) =>
    start < end && end <= text.length ? [] : [{ path: ["entities", index, "span"], message: "does not lie inside the text" }],
  );
  return [...wrongId, ...outside];
}
