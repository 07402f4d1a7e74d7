import { escapeHtml } from "../html/escape.ts";
import type { Entity, Mention } from "../mention.ts";
import { toSafeHtml } from "../safe-html.ts";

/** An ActivityStreams 2.0 object, ready for `JSON.stringify`. */
export type ActivityObject = Readonly<Record<string, unknown>>;

const publicCollection = "https://www.w3.org/ns/activitystreams#Public";

/**
 * Writes a mention as an ActivityStreams 2.0 object; `fromActivityStreams` reads it back with the same id, author, text, entities
 * that can be linked, thread, time and visibility. Its content is safe HTML, whatever the network sent.
 */
export function toActivityStreams(mention: Mention): ActivityObject {
  const { kind, title, warning, sensitive, createdAt, editedAt, url, thread, author } = mention;
  return {
    "@context": "https://www.w3.org/ns/activitystreams",
    id: mention.nativeId,
    type: kind === "repost" ? "Announce" : kind === "article" ? "Article" : "Note",
    ...(author && { [kind === "repost" ? "actor" : "attributedTo"]: person(author) }),
    ...(title && { name: title }),
    ...content(mention),
    ...(warning && { summary: escapeHtml(warning) }),
    ...(sensitive && { sensitive }),
    ...(createdAt && { published: createdAt }),
    ...(editedAt && { updated: editedAt }),
    ...(url && { url }),
    ...(thread?.parent && { inReplyTo: thread.parent }),
    ...(thread?.subject && { [kind === "repost" ? "object" : "quoteUrl"]: thread.subject }),
    ...lists(mention),
    ...audience(mention),
  };
}

function person({ id, handle, name }: NonNullable<Mention["author"]>): ActivityObject {
  return { type: "Person", id, ...(handle && { preferredUsername: handle }), ...(name && { name }) };
}

function content(mention: Mention): ActivityObject {
  if (mention.text === "" && mention.markup === undefined) return {};
  const html = mention.markup?.format === "html" ? toSafeHtml(mention.markup.source) : linkedHtml(mention.text, mention.entities);
  return { content: html, ...(mention.lang && { contentMap: { [mention.lang]: html } }) };
}

/** Text with its entities as links, marked as Mastodon marks them. */
function linkedHtml(text: string, entities: readonly Entity[]): string {
  let html = "";
  let done = 0;
  for (const entity of entities) {
    const open = openingOf(entity);
    if (open === undefined) continue;
    const { start, end } = entity.span;
    html += `${plain(text.slice(done, start))}${open}${plain(text.slice(start, end))}</a>`;
    done = end;
  }
  return html + plain(text.slice(done));
}

function openingOf(entity: Entity): string | undefined {
  if (entity.kind === "link") return `<a href="${escapeHtml(entity.url)}">`;
  if (entity.kind === "email") return `<a href="mailto:${escapeHtml(entity.address)}">`;
  if (entity.kind === "mention" && entity.id && /^https?:/.test(entity.id))
    return `<a href="${escapeHtml(entity.id)}" class="u-url mention">`;
  return undefined;
}

/** Line ends as `<br>`; a run of blanks is read as one, as in any page. */
function plain(text: string): string {
  return escapeHtml(text).replaceAll("\n", "<br>");
}

function lists({ tags, entities, media }: Mention): ActivityObject {
  const handles = entities.flatMap((entity) =>
    entity.kind === "mention" && entity.id ? [{ type: "Mention", href: entity.id, name: `@${entity.handle}` }] : [],
  );
  const all = [...tags.map((tag) => ({ type: "Hashtag", name: `#${tag}` })), ...handles];
  const types = { image: "Image", video: "Video", audio: "Audio", document: "Document" } as const;
  const attachment = media.map(({ kind, url, alt }) => ({ type: types[kind], ...(url && { url }), ...(alt && { name: alt }) }));
  return { ...(all.length > 0 && { tag: all }), ...(attachment.length > 0 && { attachment }) };
}

function audience({ visibility, author, mentions }: Mention): ActivityObject {
  if (visibility === "public") return { to: [publicCollection] };
  if (visibility === "unlisted") return { cc: [publicCollection] };
  return { to: visibility === "followers" && author ? [`${author.id}/followers`] : mentions };
}
