import { EarshotError } from "../../text/error.ts";

/** A JSON object as some server sent it. */
export type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Servers write one value or a list of them; a list of all, without the missing. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** A field that is text or missing. @throws EarshotError `activity-invalid` for anything else. */
export function textField(object: Json, field: string): string | undefined {
  return textOf(object[field], field);
}

function textOf(value: unknown, field: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === "string" ? value : refuse(field, "text");
}

/** A field of natural language: plain, the first of a list, or by language tag in the `…Map` beside it; some servers write the map in its place. */
export function naturalField(object: Json, field: string): { readonly text: string; readonly lang?: string } | undefined {
  const value = object[field];
  const plain = isObject(value) ? undefined : textOf(Array.isArray(value) ? value[0] : value, field);
  const byLanguage = [...languageMap(value, field), ...languageMap(object[`${field}Map`] ?? {}, `${field}Map`)];
  const [lang, text] = byLanguage.find(([, each]) => plain === undefined || each === plain) ?? [];
  if (text !== undefined && lang !== undefined) return { text, lang };
  return plain === undefined ? undefined : { text: plain };
}

/** The types of an object, as its server wrote them; a prefix of a vocabulary is left out. */
export function typesOf(object: Json): readonly string[] {
  return listOf(object["type"] ?? object["@type"]).map((type) =>
    typeof type === "string" ? type.replace(/^as:/, "") : refuse("type", "text"),
  );
}

/** What a field refers to: addresses, or objects in full. */
export function referencesOf(object: Json, field: string): readonly (string | Json)[] {
  return listOf(object[field]).map((value) =>
    typeof value === "string" || isObject(value) ? value : refuse(field, "an address or an object"),
  );
}

/** The id of a reference: the address itself, the object's id, or where it has none, its page or what it links to. */
export function idOf(reference: string | Json | undefined): string | undefined {
  if (reference === undefined || typeof reference === "string") return reference;
  return textField(reference, "id") ?? textField(reference, "@id") ?? textField(reference, "href") ?? urlsOf(reference)[0];
}

/** The absolute addresses in `url`: text, or links with `href`. */
export function urlsOf(object: Json): readonly string[] {
  return referencesOf(object, "url").flatMap((reference) => {
    const url = typeof reference === "string" ? reference : textField(reference, "href");
    if (url === undefined) return [];
    return /^[a-z][a-z0-9+.-]*:/i.test(url) ? [url] : refuse("url", "an absolute address");
  });
}

/** A field that is a time, in UTC; missing where it is none, because servers write dates in many ways. */
export function timeField(object: Json, field: string): string | undefined {
  const written = textOf(listOf(object[field])[0], field);
  if (written === undefined) return undefined;
  const zoned = /T[\d:.]+$/.test(written) ? `${written}Z` : written;
  const time = Date.parse(zoned);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** @throws EarshotError `activity-invalid`. The message names the field, never what it holds. */
export function refuse(field: string, expected: string): never {
  throw new EarshotError("activity-invalid", `In an ActivityStreams document, ${field} has to be ${expected}`);
}

function languageMap(map: unknown, field: string): readonly (readonly [lang: string, text: string])[] {
  if (field.endsWith("Map") && !isObject(map)) return refuse(field, "an object of texts by language");
  if (!isObject(map)) return [];
  return Object.entries(map).map(([lang, text]) => {
    if (!isLanguageTag(lang)) return refuse(field, "by language tags");
    return typeof text === "string" ? [lang, text] : refuse(field, "an object of texts by language");
  });
}

/** BCP 47 as far as its shape goes: language, then script, region, variants and extensions, each at most once in this order. */
export function isLanguageTag(tag: string): boolean {
  return /^(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?$/i.test(
    tag,
  );
}
