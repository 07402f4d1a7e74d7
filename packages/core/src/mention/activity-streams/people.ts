import type { Author, ConsentSignals, Visibility } from "../mention.ts";
import { hostOf } from "../web-url.ts";
import { idOf, isObject, type Json, naturalField, referencesOf, textField, typesOf } from "./fields.ts";

/** Who a post or an activity is by: the first of those named. Of a profile, only id, handle and name are taken. */
export function authorOf(object: Json): Author | undefined {
  const reference = authorReference(object);
  const id = idOf(reference);
  if (id === undefined) return undefined;
  const profile = isObject(reference) ? reference : {};
  const handle = handleOf(profile, id);
  const name = naturalField(profile, "name")?.text;
  return { id, ...(handle && { handle }), ...(name && { name }) };
}

/** What an author's profile says about being found and about being a machine. */
export function consentOf(object: Json): ConsentSignals {
  const profile = authorReference(object);
  if (!isObject(profile)) return {};
  const isMachine = typesOf(profile).some((type) => type === "Service" || type === "Application");
  const hides = profile["indexable"] === false || profile["discoverable"] === false;
  return { ...(hides && { noIndex: true }), ...(isMachine && { automated: true }) };
}

const everybody: ReadonlySet<string> = new Set(["https://www.w3.org/ns/activitystreams#Public", "as:Public", "Public"]);

/** Public in `to`: for all. Public in `cc`: readable, but not to be found. Where nobody is named, nothing narrows it. */
export function visibilityOf(object: Json): Visibility {
  const to = addresses(object, "to");
  const cc = addresses(object, "cc");
  if (to.some((address) => everybody.has(address))) return "public";
  if (cc.some((address) => everybody.has(address))) return "unlisted";
  if (to.length + cc.length === 0) return "public";
  return [...to, ...cc].some((address) => address.endsWith("/followers")) ? "followers" : "direct";
}

function authorReference(object: Json): string | Json | undefined {
  return referencesOf(object, "attributedTo")[0] ?? referencesOf(object, "actor")[0];
}

/** `ann@town.example`, as everybody but her own server writes it. */
function handleOf(profile: Json, id: string): string | undefined {
  const name = textField(profile, "preferredUsername") ?? /^https?:\/\/[^/]+\/(?:@|users\/)([^/?#@]+)$/.exec(id)?.[1];
  if (name === undefined || name.includes("@") || name.includes(".")) return name;
  const host = hostOf(id);
  return host ? `${name}@${host}` : name;
}

function addresses(object: Json, field: string): readonly string[] {
  return referencesOf(object, field).flatMap((reference) => idOf(reference) ?? []);
}
