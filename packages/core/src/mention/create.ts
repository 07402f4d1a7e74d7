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
  const { entities = [], media = [], visibility = "public", consent } = fields;
  const said = saidIn(entities);
  return {
    version: MENTION_VERSION,
    id: mentionId(fields.network, fields.nativeId),
    ...withoutUndefined(fields),
    entities,
    tags: distinct(said.tags, fields.tags),
    mentions: distinct(said.mentions, fields.mentions),
    links: distinct(said.links, fields.links),
    media,
    visibility,
    consent: consent === undefined ? {} : (withoutUndefined(consent) as ConsentSignals),
  };
}

interface Said {
  readonly tags: string[];
  readonly mentions: string[];
  readonly links: string[];
}

/** What the entities name, in order. One pass: every post of every stream comes through here. */
function saidIn(entities: readonly Entity[]): Said {
  const said: Said = { tags: [], mentions: [], links: [] };
  for (const entity of entities) {
    if (entity.kind === "tag") said.tags.push(entity.tag);
    else if (entity.kind === "mention") said.mentions.push(entity.handle);
    else if (entity.kind === "link") said.links.push(entity.url);
  }
  return said;
}

function distinct(values: string[], others: readonly string[] = []): readonly string[] {
  if (others.length > 0) values.push(...others);
  return values.length > 1 ? [...new Set(values)] : values;
}

type Defined<Fields> = { [Field in keyof Fields]: Exclude<Fields[Field], undefined> };

function withoutUndefined<Fields extends object>(fields: Fields): Defined<Fields> {
  const defined: Partial<Fields> = {};
  for (const name of Object.keys(fields) as (keyof Fields)[]) if (fields[name] !== undefined) defined[name] = fields[name];
  return defined as Defined<Fields>;
}
