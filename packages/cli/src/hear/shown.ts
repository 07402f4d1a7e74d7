import type { ConnectorEvent } from "@earshot/connector";
import type { Mention, MentionEvent, MentionId } from "@earshot/core/mention";
import type { Store } from "@earshot/store";

type Removal = MentionEvent & { readonly type: "remove" };
type Departure = Extract<ConnectorEvent, { readonly type: "authorGone" }>;

/** Which posts were shown: a stream repeats itself after a broken connection, and what is deleted has to go here too. */
export class Shown {
  /** How many posts there were, those that are gone by now among them. */
  total = 0;
  private readonly posts = new Map<MentionId, { readonly revision: number; readonly author: string | undefined }>();
  private readonly store: Store | undefined;

  constructor(store: Store | undefined) {
    this.store = store;
  }

  /** Whether a post was shown in this revision or a later one. */
  has(id: MentionId, revision: number): boolean {
    return (this.posts.get(id)?.revision ?? Number.NEGATIVE_INFINITY) >= revision;
  }

  add({ id, author }: Mention, revision: number): void {
    if (!this.posts.has(id)) this.total += 1;
    this.posts.set(id, { revision, author: author?.id });
  }

  /** The removals that follow among the posts that were shown, now or in an earlier run; all others concern nobody here. */
  async remove(event: Removal | Departure): Promise<readonly Removal[]> {
    const ids = event.type === "remove" ? await this.known(event.id) : await this.postsOf(event);
    for (const id of ids) this.posts.delete(id);
    return ids.map((id) => ({ type: "remove", id, revision: event.revision }));
  }

  private async known(id: MentionId): Promise<readonly MentionId[]> {
    return this.posts.has(id) || (await this.store?.mention(id)) !== undefined ? [id] : [];
  }

  private async postsOf({ network, authorId }: Departure): Promise<readonly MentionId[]> {
    const ids = new Set([...this.posts].filter(([, { author }]) => author === authorId).map(([id]) => id));
    if (this.store !== undefined)
      for await (const { mention } of this.store.mentions({ network })) if (mention.author?.id === authorId) ids.add(mention.id);
    return [...ids];
  }
}
