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

/** What an editor writes; title and content are HTML. */
export interface BlogText {
  readonly title: string;
  readonly content: string;
  /** Ids of categories. */
  readonly categories?: readonly number[];
}

/** A post as a reader of the blog's interface gets it; title and content are HTML. */
export interface BlogEntry extends BlogText {
  readonly id: number;
  readonly link: string;
}

/** The address of the blog's feed, as RSS unless Atom or RDF is asked for. */
export function feedAddress(format: "rss2" | "atom" | "rdf" = "rss2"): string {
  return `${setting("EARSHOT_LIVE_WORDPRESS")}/feed/${format}/`;
}

/** The address under which the blog shows the newest of what its search finds as a feed. */
export function searchFeedAddress(words: string, category: number): string {
  return `${setting("EARSHOT_LIVE_WORDPRESS")}/?${new URLSearchParams({ s: words, cat: String(category), feed: "rss2" })}`;
}

/** Makes a category of its own for some posts, and returns its id. */
export async function createCategory(name: string): Promise<number> {
  return (await write("categories", { name })).id;
}

/** The posts of a category, a hundred at most. */
export async function readPosts(category: number): Promise<readonly BlogEntry[]> {
  const entries = await read<BlogEntryAsSent>({ categories: String(category), _fields: "id,link,title,content" });
  return entries.map(({ id, link, title, content }) => ({ id, link, title: title.rendered, content: content.rendered }));
}

/** Those of them that the blog's own search finds. */
export function searchPosts(category: number, words: string): Promise<readonly Pick<BlogEntry, "id" | "link">[]> {
  return read({ categories: String(category), search: words, _fields: "id,link" });
}

async function read<Entry>(parameters: Readonly<Record<string, string>>): Promise<readonly Entry[]> {
  const query = new URLSearchParams({ ...parameters, per_page: "100" });
  const response = await fetch(`${setting("EARSHOT_LIVE_WORDPRESS")}/wp-json/wp/v2/posts?${query}`);
  if (!response.ok) throw new Error(`WordPress answered ${response.status} to ${query}: ${await response.text()}`);
  return (await response.json()) as readonly Entry[];
}

interface BlogEntryAsSent extends Pick<BlogEntry, "id" | "link"> {
  readonly title: Rendered;
  readonly content: Rendered;
}

interface Rendered {
  readonly rendered: string;
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
