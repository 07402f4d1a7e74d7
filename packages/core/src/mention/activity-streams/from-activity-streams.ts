import { createMention } from "../create.ts";
import { fromHtml } from "../from-html.ts";
import type { KnownHandle } from "../html/anchors.ts";
import { mentionId } from "../identity.ts";
import type { Counts, Media, Mention, MentionEvent, MentionKind, Provenance } from "../mention.ts";
import type { PlainText } from "../plain.ts";
import { hostOf } from "../web-url.ts";
import {
  idOf,
  isLanguageTag,
  isObject,
  type Json,
  listOf,
  naturalField,
  referencesOf,
  refuse,
  textField,
  timeField,
  typesOf,
  urlsOf,
} from "./fields.ts";
import { authorOf, consentOf, visibilityOf } from "./people.ts";

/** What the document does not say about itself. */
export interface ActivityContext extends Provenance {
  /** Short name of the network. Default: `activitypub`. */
  readonly network?: string;
  /** Reads content that is Markdown, as PeerTube's is: `fromMarkdown`. Without it, Markdown is kept as it is written. */
  readonly fromMarkdown?: (markdown: string) => PlainText;
}

/** What a document turned out to be: something about a post, or something else, named by its type. */
export type ActivityReading = MentionEvent | { readonly type: "other"; readonly what: string };

/**
 * Reads an ActivityStreams 2.0 document, from whatever servers really send: a post, or an activity that makes, changes, passes on
 * or removes one. Profiles, likes, follows and collections are `other`.
 *
 * @throws EarshotError `activity-invalid` when a field that is read holds what it must not; the message names the field.
 */
export function fromActivityStreams(document: unknown, context: ActivityContext): ActivityReading {
  if (!isObject(document)) return refuse("the document", "one object");
  checkFields(document);
  const types = typesOf(document);
  const object = referencesOf(document, "object")[0];
  if (types.includes("Delete") || types.includes("Tombstone")) return removal(document, object, context);
  if (types.includes("Undo")) return undone(types, object, context);
  if (types.includes("Announce"))
    return isObject(object) && isActivity(object) ? fromActivityStreams(object, context) : post(document, "repost", context);
  if (types.includes("Create") || types.includes("Update"))
    return isObject(object) ? posted(document, object, context) : other(types);
  return types.some((type) => postTypes.has(type)) ? post(document, undefined, context) : other(types);
}

/** Communities of Lemmy and its kin hand on what their members do, activity and all; what they hand on hands on nothing itself. */
function isActivity(object: Json): boolean {
  const types = typesOf(object);
  return types.some((type) => ["Create", "Update", "Delete"].includes(type)) && !types.includes("Announce");
}

/** Who takes back a repost removes it; what else is taken back is no post. */
function undone(types: readonly string[], object: string | Json | undefined, context: ActivityContext): ActivityReading {
  return isObject(object) && typesOf(object).includes("Announce") ? removal(object, object, context) : other(types);
}

const postTypes: ReadonlySet<string> = new Set([
  "Note",
  "Article",
  "Page",
  "Question",
  "Video",
  "Audio",
  "Image",
  "Document",
  "Event",
  // BookWyrm, where people say what they think of books
  "Review",
  "Comment",
  "Quotation",
]);
const articleTypes: ReadonlySet<string> = new Set(["Article", "Page", "Event"]);

/** Wrong kinds of values are refused also where the document turns out to be something else. */
function checkFields(document: Json): void {
  textField(document, "id");
  for (const field of ["name", "content", "summary"]) naturalField(document, field);
  for (const field of ["actor", "object", "attributedTo"]) referencesOf(document, field);
  urlsOf(document);
}

function other(types: readonly string[]): ActivityReading {
  return { type: "other", what: types[0] ?? "an object without a type" };
}

/** What an activity makes is by whoever acts, where the object does not say. */
function posted(activity: Json, object: Json, context: ActivityContext): ActivityReading {
  const types = typesOf(object);
  if (!types.some((type) => postTypes.has(type))) return other(types);
  const from = (field: string) => object[field] ?? activity[field];
  return post(
    { ...object, attributedTo: object["attributedTo"] ?? from("actor"), to: from("to"), cc: from("cc") },
    undefined,
    context,
  );
}

function removal(activity: Json, object: string | Json | undefined, context: ActivityContext): ActivityReading {
  const nativeId = idOf(object ?? activity);
  if (nativeId === undefined) return other(typesOf(activity));
  const at = timeField(activity, "deleted") ?? timeField(activity, "published") ?? context.heardAt;
  return { type: "remove", id: mentionId(networkOf(context), nativeId), revision: Date.parse(at) };
}

function post(object: Json, kind: MentionKind | undefined, context: ActivityContext): ActivityReading {
  const nativeId = idOf(object);
  if (nativeId === undefined) return other(typesOf(object));
  const mention = mentionFrom(object, nativeId, kind, context);
  return { type: "upsert", mention, revision: Date.parse(mention.editedAt ?? mention.createdAt ?? context.heardAt) };
}

function mentionFrom(object: Json, nativeId: string, kind: MentionKind | undefined, context: ActivityContext): Mention {
  const content = naturalField(kind === "repost" ? passedOn(object) : object, "content");
  const plain = readContent(content?.text ?? "", object, context);
  const { connector, via, heardAt } = context;
  return createMention({
    network: networkOf(context),
    nativeId,
    kind: kind ?? kindOf(object),
    url: urlsOf(object)[0],
    author: authorOf(object),
    title: naturalField(object, "name")?.text,
    text: plain.text,
    markup: content && markupOf(content.text, object, context),
    ...languageOf(content?.lang ?? declaredLanguage(object)),
    createdAt: timeField(object, "published"),
    editedAt: timeField(object, "updated"),
    entities: plain.entities,
    tags: tagNames(object),
    mentions: handlesOf(object).map(({ handle }) => handle),
    links: pagesOf(object),
    media: [...mediaOf(object), ...plain.media],
    thread: threadOf(object),
    counts: countsOf(object),
    rating: typeof object["rating"] === "number" ? object["rating"] : undefined,
    place: placeOf(object),
    visibility: visibilityOf(object),
    consent: consentOf(object),
    ...warningOf(object),
    provenance: { connector, via, heardAt },
  });
}

function networkOf({ network }: ActivityContext): string {
  return network ?? "activitypub";
}

/** The post that was passed on, where it came along. */
function passedOn(announce: Json): Json {
  const object = referencesOf(announce, "object")[0];
  return isObject(object) ? object : {};
}

function markupOf(source: string, object: Json, { fromMarkdown }: ActivityContext): Mention["markup"] {
  if (isHtml(object)) return { format: "html", source };
  return fromMarkdown && isMarkdown(object) ? { format: "markdown", source } : undefined;
}

function readContent(content: string, object: Json, { fromMarkdown }: ActivityContext): PlainText {
  if (fromMarkdown && isMarkdown(object)) return fromMarkdown(content);
  if (isHtml(object))
    return fromHtml(content, { handles: handlesOf(object), ...(urlsOf(object)[0] && { baseUrl: urlsOf(object)[0]! }) });
  return fromHtml(content.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n", "<br>"));
}

/** Content is HTML unless the object says otherwise. */
function isHtml(object: Json): boolean {
  const mediaType = object["content"] === undefined ? undefined : textField(object, "mediaType");
  return mediaType === undefined || mediaType === "text/html";
}

function isMarkdown(object: Json): boolean {
  return object["content"] !== undefined && textField(object, "mediaType") === "text/markdown";
}

function kindOf(object: Json): MentionKind {
  if (quoteOf(object) !== undefined) return "quote";
  if (referencesOf(object, "inReplyTo").length > 0) return "reply";
  if (typesOf(object).includes("Review")) return "review";
  return typesOf(object).some((type) => articleTypes.has(type)) ? "article" : "post";
}

/** Servers have named the quoted post in four ways so far. */
function quoteOf(object: Json): string | undefined {
  return ["quote", "quoteUrl", "quoteUri", "_misskey_quote"].map((field) => idOf(referencesOf(object, field)[0])).find(Boolean);
}

function languageOf(lang: string | undefined): Pick<Mention, "lang" | "langSource"> {
  return lang === undefined ? {} : { lang, langSource: "author" };
}

/** Lemmy and PeerTube name the language beside the text; `und` says that nobody knows. */
function declaredLanguage({ language }: Json): string | undefined {
  const tag = isObject(language) ? language["identifier"] : undefined;
  return typeof tag === "string" && tag !== "und" && isLanguageTag(tag) ? tag : undefined;
}

function tagsOf(object: Json, type: string): readonly Json[] {
  return listOf(object["tag"]).filter((tag): tag is Json => isObject(tag) && typesOf(tag).includes(type));
}

function tagNames(object: Json): readonly string[] {
  return tagsOf(object, "Hashtag").flatMap((tag) => naturalField(tag, "name")?.text.replace(/^#/, "") ?? []);
}

/** `@ann` of the same server comes without its name; outside it she is `ann@town.example`. */
function handlesOf(object: Json): readonly KnownHandle[] {
  return tagsOf(object, "Mention").flatMap((tag) => {
    const url = textField(tag, "href");
    const name = naturalField(tag, "name")?.text.replace(/^@/, "");
    if (url === undefined || !name || /\s/.test(name)) return [];
    return { url, id: url, handle: name.includes("@") ? name : `${name}@${hostOf(url) ?? ""}` };
  });
}

/** Pages that a post is about: Lemmy and Friendica attach them. */
function pagesOf(object: Json): readonly string[] {
  const pages = listOf(object["attachment"]).filter((each): each is Json => isObject(each) && mediaKind(each) === undefined);
  return pages.flatMap((page) => textField(page, "href") ?? urlsOf(page)[0] ?? []).filter((url) => /^https?:/i.test(url));
}

const mediaKinds: Readonly<Record<string, Media["kind"]>> = { Image: "image", Video: "video", Audio: "audio" };

function mediaOf(object: Json): readonly Media[] {
  const attached = listOf(object["attachment"]).filter(isObject);
  const own = typesOf(object).some((type) => type in mediaKinds) ? [object] : [];
  return [...own, ...attached].flatMap((each) => {
    const kind = mediaKind(each);
    const url = urlsOf(each)[0] ?? textField(each, "href");
    const alt = each === object ? undefined : (naturalField(each, "name")?.text ?? naturalField(each, "summary")?.text);
    return kind === undefined ? [] : { kind, ...(url && { url }), ...(alt && { alt }) };
  });
}

function mediaKind(attachment: Json): Media["kind"] | undefined {
  const [family] = (textField(attachment, "mediaType") ?? "").split("/");
  if (family === "image" || family === "video" || family === "audio") return family;
  const named = typesOf(attachment)
    .map((type) => mediaKinds[type])
    .find(Boolean);
  return named ?? (typesOf(attachment).includes("Document") ? "document" : undefined);
}

function threadOf(object: Json): Mention["thread"] {
  const parent = idOf(referencesOf(object, "inReplyTo")[0]);
  const subject = typesOf(object).includes("Announce") ? idOf(referencesOf(object, "object")[0]) : quoteOf(object);
  return parent || subject ? { ...(parent && { parent }), ...(subject && { subject }) } : undefined;
}

function countsOf(object: Json): Counts | undefined {
  const total = (field: string): number | undefined => {
    const collection = object[field];
    const count = isObject(collection) ? collection["totalItems"] : undefined;
    return typeof count === "number" && count >= 0 && Number.isInteger(count) ? count : undefined;
  };
  const counts = { likes: total("likes"), reposts: total("shares"), replies: total("replies") };
  const known = Object.entries(counts).filter(([, count]) => count !== undefined);
  return known.length > 0 ? (Object.fromEntries(known) as Counts) : undefined;
}

function placeOf(object: Json): Mention["place"] {
  const location = referencesOf(object, "location")[0];
  const name = isObject(location) ? naturalField(location, "name")?.text : undefined;
  return name ? { name } : undefined;
}

/** On a note, the summary is what Mastodon calls a content warning; on an article it is a summary. */
function warningOf(object: Json): Pick<Mention, "sensitive" | "warning"> {
  const sensitive = object["sensitive"] === true;
  const summary = naturalField(object, "summary")?.text;
  const warns = Boolean(summary) && (sensitive || typesOf(object).includes("Note"));
  return { ...(sensitive && { sensitive }), ...(warns && summary && { warning: fromHtml(summary).text }) };
}
