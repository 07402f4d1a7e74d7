/** The editor of a WordPress blog: publishes and changes posts through its REST interface. */
import { setting } from "./settings.ts";

/** A published blog post. */
export interface BlogPost {
  readonly id: number;
  /** The address of its page. */
  readonly link: string;
  /** RFC 3339, UTC. */
  readonly publishedAt: string;
}

/** What an editor writes; the content is HTML. */
export interface BlogText {
  readonly title: string;
  readonly content: string;
}

/** The address of the blog's feed, as RSS unless Atom or RDF is asked for. */
export function feedAddress(format: "rss2" | "atom" | "rdf" = "rss2"): string {
  return `${setting("EARSHOT_LIVE_WORDPRESS")}/feed/${format}/`;
}

/** Publishes a post. */
export function publishPost(text: BlogText): Promise<BlogPost> {
  return write("posts", { ...text, status: "publish" });
}

/** Changes a published post. */
export function editPost(post: BlogPost, text: Partial<BlogText>): Promise<BlogPost> {
  return write(`posts/${post.id}`, text);
}

/** Takes a published post down: its page is gone from then on. */
export async function trashPost(post: BlogPost): Promise<void> {
  await write(`posts/${post.id}`, { status: "draft" });
}

async function write(path: string, input: object): Promise<BlogPost> {
  const user = `${setting("EARSHOT_LIVE_WORDPRESS_USER")}:${setting("EARSHOT_LIVE_WORDPRESS_PASSWORD")}`;
  const response = await fetch(`${setting("EARSHOT_LIVE_WORDPRESS")}/wp-json/wp/v2/${path}`, {
    method: "POST",
    headers: { authorization: `Basic ${Buffer.from(user).toString("base64")}`, "content-type": "application/json" },
    body: JSON.stringify(input),
  });
  const body = await response.text();
  if (!response.ok) throw new Error(`WordPress answered ${response.status} to ${path}: ${body}`);
  const { id, link, date_gmt } = JSON.parse(body);
  return { id, link, publishedAt: `${date_gmt}.000Z` };
}
