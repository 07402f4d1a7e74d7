/** Turns what was written into the records that an app would have stored. */
import type { SkyPost } from "../../model.ts";
import { letters, whole } from "../../random.ts";
import type { TimedEdit, TimedRepost } from "../../timing.ts";
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
  const book: Book = {
    world,
    posts: new Map(world.posts.map((post) => [post.id, post])),
    reposts: new Map(world.reposts.map((repost) => [repost.id, repost])),
    dids: new Map(world.people.flatMap(({ handle, did }) => (handle === undefined ? [] : [[handle, did] as const]))),
    references: new Map(),
  };
  return {
    record: (post, edit) => postRecord(book, post, edit),
    profile: profileRecord,
    repost: (id) => repostRecord(book, id),
    keyOf: (id) => keyOf(book, id),
    reference: (id) => reference(book, id),
  };
}

/** What is looked up while records are written. */
interface Book {
  readonly world: World;
  readonly posts: ReadonlyMap<string, TownPost>;
  readonly reposts: ReadonlyMap<string, TimedRepost>;
  /** By handle. */
  readonly dids: ReadonlyMap<string, string>;
  /** Made once each: a record holds the hash of what it answers, and so on up the thread. */
  readonly references: Map<string, StrongReference>;
}

function postRecord(book: Book, post: TownPost, edit?: TimedEdit): SkyRecord {
  const written = post.written as SkyPost;
  const text = edit?.text ?? written.text;
  const facets = written.plain ? [] : facetsOf(text, (handle) => book.dids.get(handle), written.links);
  const langs = written.languages ?? post.author.languages?.slice(0, 1) ?? ["en"];
  return {
    $type: POST,
    text,
    ...(facets.length > 0 ? { facets } : {}),
    ...(langs.length > 0 ? { langs } : {}),
    ...(written.tags ? { tags: written.tags } : {}),
    ...(written.replyTo === undefined ? {} : { reply: replyOf(book, written.replyTo) }),
    ...embedOf(book, written),
    createdAt: written.claims ?? post.createdAt,
  };
}

function replyOf(book: Book, parent: string): RecordValue {
  let root = parent;
  for (let above: string | undefined = parent; above !== undefined; above = book.posts.get(above)?.written.replyTo) root = above;
  return { root: reference(book, root), parent: reference(book, parent) };
}

function embedOf(book: Book, { images, card, quotes }: SkyPost): { embed?: RecordValue } {
  if (images) return { embed: { $type: "app.bsky.embed.images", images: images.map(imageOf) } };
  if (card) return { embed: { $type: "app.bsky.embed.external", external: { ...card } } };
  return quotes === undefined ? {} : { embed: { $type: "app.bsky.embed.record", record: reference(book, quotes) } };
}

function repostRecord(book: Book, id: string): SkyRecord {
  const { of, createdAt } = book.reposts.get(id)!;
  return { $type: REPOST, subject: reference(book, of), createdAt };
}

function reference(book: Book, id: string): StrongReference {
  const known = book.references.get(id) ?? makeReference(book, id);
  book.references.set(id, known);
  return known;
}

function makeReference(book: Book, id: string): StrongReference {
  const post = book.posts.get(id);
  if (post) return { uri: `at://${post.author.did}/${POST}/${keyOf(book, id)}`, cid: cidOf(postRecord(book, post)) };
  const did = `did:plc:${letters(book.world.seed, `ghost/${id}`, 24, "abcdefghijklmnopqrstuvwxyz234567")}`;
  return { uri: `at://${did}/${POST}/${keyOf(book, id)}`, cid: cidOf({ $type: POST, text: id }) };
}

function keyOf({ world, posts, reposts }: Book, id: string): string {
  const at = posts.get(id)?.createdAt ?? reposts.get(id)?.createdAt ?? world.week.from;
  return tidOf(Date.parse(at) * 1000 + whole(world.seed, `${id}/micro`, 0, 999), whole(world.seed, `${id}/clock`, 0, 1023));
}

/** Pictures exist only as what their author said of them: hash and size are made from the description. */
function imageOf({ alt }: { readonly alt: string }): RecordValue {
  const image = { $type: "blob", ref: { $link: fileCid(alt) }, mimeType: "image/jpeg", size: 20_000 + alt.length };
  return { image, alt };
}

/** What an account says of itself, its wishes among it. */
function profileRecord(person: Resident): SkyRecord {
  const values = selfLabels(person).map((val) => ({ val }));
  const labels = { $type: "com.atproto.label.defs#selfLabels", values };
  return { $type: PROFILE, displayName: person.name, ...(values.length > 0 ? { labels } : {}) };
}

/** `bot` and `!no-unauthenticated` are the network's own label values. */
export function selfLabels({ declaresBot, signedInOnly }: Resident): readonly string[] {
  return [...(declaresBot ? ["bot"] : []), ...(signedInOnly ? ["!no-unauthenticated"] : [])];
}
