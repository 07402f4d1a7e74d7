import { mentionId } from "./identity.ts";
import { type ConsentSignals, type Entity, MENTION_VERSION, type Mention } from "./mention.ts";

/** What has to be said about every post; everything else has an honest default. */
type Required = "network" | "nativeId" | "kind" | "text" | "provenance";

/** What is made from the rest. */
type Derived = "version" | "id";

/**
 * The fields of a new mention. An optional field may be given as `undefined`, so that a connector can pass on what a payload
 * may lack without asking first.
 */
export type MentionFields = Pick<Mention, Required> & {
  readonly [Field in Exclude<keyof Mention, Required | Derived>]?: Mention[Field] | undefined;
};

/**
 * Makes a mention from what a network told. Fields that are `undefined` are left out. `tags`, `mentions` and `links` are what
 * stands in the text's entities, in order and once each, followed by those given beside them. A post is public unless told
 * otherwise, and nothing was said about consent unless told.
 *
 * @throws EarshotError `mention-id-invalid` as `mentionId` does.
 */
export function createMention(fields: MentionFields): Mention {
  const {
    entities = [],
    tags = [],
    mentions = [],
    links = [],
    media = [],
    visibility = "public",
    consent = {},
    ...rest
  } = fields;
  return {
    version: MENTION_VERSION,
    id: mentionId(fields.network, fields.nativeId),
    ...withoutUndefined(rest),
    entities,
    tags: distinct([...tagsIn(entities), ...tags]),
    mentions: distinct([...handlesIn(entities), ...mentions]),
    links: distinct([...addressesIn(entities), ...links]),
    media,
    visibility,
    consent: withoutUndefined(consent) as ConsentSignals,
  };
}

function tagsIn(entities: readonly Entity[]): readonly string[] {
  return entities.flatMap((entity) => (entity.kind === "tag" ? [entity.tag] : []));
}

function handlesIn(entities: readonly Entity[]): readonly string[] {
  return entities.flatMap((entity) => (entity.kind === "mention" ? [entity.handle] : []));
}

function addressesIn(entities: readonly Entity[]): readonly string[] {
  return entities.flatMap((entity) => (entity.kind === "link" ? [entity.url] : []));
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

type Defined<Fields> = { [Field in keyof Fields]: Exclude<Fields[Field], undefined> };

function withoutUndefined<Fields extends object>(fields: Fields): Defined<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<Fields>;
}
