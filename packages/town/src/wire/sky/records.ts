/** Turns what was written into the records that an app would have stored. */
import type { SkyPost } from "../../model.ts";
import { letters, whole } from "../../random.ts";
import type { TimedEdit } from "../../timing.ts";
import type { Resident, TownPost, World } from "../../world.ts";
import { cidOf, fileCid, type RecordValue, tidOf } from "./encoding.ts";
import { facetsOf } from "./facets.ts";

export type SkyRecord = { readonly $type: string; readonly [key: string]: RecordValue };

export interface StrongReference {
  readonly [key: string]: string;
  readonly uri: string;
  readonly cid: string;
}

export interface Records {
  /** The record of a post as first sent, or after one of its edits. */
  record(post: TownPost, edit?: TimedEdit): SkyRecord;
  profile(person: Resident): SkyRecord;
  repost(id: string): SkyRecord;
  /** Key of the record of a post or repost. */
  keyOf(id: string): string;
  /** Address and content hash of a post as first sent; for an id with `?`, of a post that is gone. */
  reference(id: string): StrongReference;
}

export const POST = "app.bsky.feed.post";
export const REPOST = "app.bsky.feed.repost";
export const PROFILE = "app.bsky.actor.profile";

/** The writer of records for one world. */
export function createRecords(world: World): Records {
  const { seed } = world;
  const posts = new Map(world.posts.map((post) => [post.id, post]));
  const reposts = new Map(world.reposts.map((repost) => [repost.id, repost]));
  const dids = new Map(world.people.flatMap(({ handle, did }) => (handle === undefined ? [] : [[handle, did] as const])));
  const references = new Map<string, StrongReference>();

  function record(post: TownPost, edit?: TimedEdit): SkyRecord {
    const written = post.written as SkyPost;
    const text = edit?.text ?? written.text;
    const facets = written.plain ? [] : facetsOf(text, (handle) => dids.get(handle), written.links);
    const langs = written.languages ?? post.author.languages?.slice(0, 1) ?? ["en"];
    return {
      $type: POST,
      text,
      ...(facets.length > 0 ? { facets } : {}),
      ...(langs.length > 0 ? { langs } : {}),
      ...(written.tags ? { tags: written.tags } : {}),
      ...(written.replyTo === undefined ? {} : { reply: replyOf(written.replyTo) }),
      ...embedOf(written),
      createdAt: written.claims ?? post.createdAt,
    };
  }

  function replyOf(parent: string): RecordValue {
    let root = parent;
    for (let above: string | undefined = parent; above !== undefined; above = posts.get(above)?.written.replyTo) root = above;
    return { root: reference(root), parent: reference(parent) };
  }

  function embedOf({ images, card, quotes }: SkyPost): { embed?: RecordValue } {
    if (images) return { embed: { $type: "app.bsky.embed.images", images: images.map(imageOf) } };
    if (card) return { embed: { $type: "app.bsky.embed.external", external: { ...card } } };
    return quotes === undefined ? {} : { embed: { $type: "app.bsky.embed.record", record: reference(quotes) } };
  }

  function reference(id: string): StrongReference {
    const known = references.get(id) ?? makeReference(id);
    references.set(id, known);
    return known;
  }

  function makeReference(id: string): StrongReference {
    const post = posts.get(id);
    if (post) return { uri: `at://${post.author.did}/${POST}/${keyOf(id)}`, cid: cidOf(record(post)) };
    const did = `did:plc:${letters(seed, `ghost/${id}`, 24, "abcdefghijklmnopqrstuvwxyz234567")}`;
    return { uri: `at://${did}/${POST}/${keyOf(id)}`, cid: cidOf({ $type: POST, text: id }) };
  }

  function keyOf(id: string): string {
    const at = posts.get(id)?.createdAt ?? reposts.get(id)?.createdAt ?? world.week.from;
    return tidOf(Date.parse(at) * 1000 + whole(seed, `${id}/micro`, 0, 999), whole(seed, `${id}/clock`, 0, 1023));
  }

  return {
    record,
    profile: profileOf,
    repost(id) {
      const { of, createdAt } = reposts.get(id)!;
      return { $type: REPOST, subject: reference(of), createdAt };
    },
    keyOf,
    reference,
  };
}

/** Pictures exist only as what their author said of them: hash and size are made from the description. */
function imageOf({ alt }: { readonly alt: string }): RecordValue {
  const image = { $type: "blob", ref: { $link: fileCid(alt) }, mimeType: "image/jpeg", size: 20_000 + alt.length };
  return { image, alt };
}

/** What an account says of itself, its wishes among it. */
function profileOf(person: Resident): SkyRecord {
  const values = selfLabels(person).map((val) => ({ val }));
  const labels = { $type: "com.atproto.label.defs#selfLabels", values };
  return { $type: PROFILE, displayName: person.name, ...(values.length > 0 ? { labels } : {}) };
}

/** `bot` and `!no-unauthenticated` are the network's own label values. */
export function selfLabels({ declaresBot, signedInOnly }: Resident): readonly string[] {
  return [...(declaresBot ? ["bot"] : []), ...(signedInOnly ? ["!no-unauthenticated"] : [])];
}
