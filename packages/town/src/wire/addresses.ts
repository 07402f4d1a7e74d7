/** Joins what a network shows to what the town knows: measuring needs the way from an address back to a post. */
import type { World } from "../world.ts";
import { entriesOf } from "./feeds/entries.ts";
import { createRecords } from "./sky/records.ts";

export interface AddressBook {
  /** Id of the town's post at a network-wide address: an `at://` URI, or the guid of a feed's entry. */
  postAt(address: string): string | undefined;
  /** The network-wide address of a post. */
  addressOf(postId: string): string | undefined;
  /** The address of the feed that carries the post; missing for the social network. */
  feedOf(postId: string): string | undefined;
}

/** The addresses of every post of the week, the deleted among them. */
export function addressBook(world: World): AddressBook {
  const records = createRecords(world);
  const byPost = new Map<string, string>();
  const feeds = new Map<string, string>();
  for (const post of world.posts) if (post.place === "bluesky") byPost.set(post.id, records.reference(post.id).uri);
  for (const feed of world.feeds) {
    for (const entry of entriesOf(withoutDeletions(world), feed, world.week.to)) {
      byPost.set(entry.id, entry.guid);
      feeds.set(entry.id, feed.url);
    }
  }
  const byAddress = new Map([...byPost].map(([id, address]) => [address, id]));
  return {
    postAt: (address) => byAddress.get(address),
    addressOf: (postId) => byPost.get(postId),
    feedOf: (postId) => feeds.get(postId),
  };
}

function withoutDeletions(world: World): World {
  return { ...world, posts: world.posts.map(({ deletedAt: _, ...post }) => post) };
}
