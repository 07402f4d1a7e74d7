/**
 * The identifiers of the AT protocol, by their published grammar (atproto.com/specs, read 2026-11-21): handles, DIDs, record
 * keys, TIDs, AT-URIs, datetimes, and the languages, addresses and versions that records hold.
 */

/** Labels of letters, digits and inner dashes, at least two of them; the last one does not begin with a digit. */
export function isHandle(text: string): boolean {
  if (text.length > 253) return false;
  return /^([a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$/.test(text);
}

/** `did:method:identifier`; the identifier does not end with a colon or a percent sign. */
export function isDid(text: string): boolean {
  return text.length <= 2048 && /^did:[a-z]+:[a-zA-Z0-9._:%-]*[a-zA-Z0-9._-]$/.test(text);
}

export function isRecordKey(text: string): boolean {
  return /^[a-zA-Z0-9._:~-]{1,512}$/.test(text) && text !== "." && text !== "..";
}

/** A collection: a reversed domain and a name of letters and digits. */
export function isNsid(text: string): boolean {
  if (text.length > 317) return false;
  return /^[a-zA-Z]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(\.[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+\.[a-zA-Z][a-zA-Z0-9]{0,62}$/.test(
    text,
  );
}

/** Thirteen characters that sort by time; the first keeps the highest bit clear. */
export function isTid(text: string): boolean {
  return /^[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}$/.test(text);
}

/** The parts of an AT-URI. */
export interface AtUri {
  /** DID or handle. */
  readonly authority: string;
  readonly collection?: string;
  readonly recordKey?: string;
}

/** Takes an AT-URI apart; `undefined` for what is none. */
export function parseAtUri(text: string): AtUri | undefined {
  if (text.length > 8192) return undefined;
  const [, authority = "", collection, recordKey] = text.match(/^at:\/\/([^/]+)(?:\/([^/]+)(?:\/([^/]+))?)?$/) ?? [];
  if (!isDid(authority) && !isHandle(authority)) return undefined;
  if (collection !== undefined && !isNsid(collection)) return undefined;
  if (recordKey !== undefined && !isRecordKey(recordKey)) return undefined;
  return { authority, ...(collection !== undefined && { collection }), ...(recordKey !== undefined && { recordKey }) };
}

/** Milliseconds since 1970 UTC of a datetime in the protocol's strict form; `undefined` for anything else. */
export function parseDatetime(text: string): number | undefined {
  const strict = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,20})?(Z|[+-]\d\d:\d\d)$/.test(text) && !text.endsWith("-00:00");
  const instant = strict ? Date.parse(text) : Number.NaN;
  /* A local time so early that in UTC it falls before the year 0 is none either. */
  return Number.isNaN(instant) || instant < Date.parse("0000-01-01T00:00:00Z") ? undefined : instant;
}

/** A BCP 47 tag: what may follow the language is not looked up, but no variant and no extension stands there twice. */
export function isLanguage(text: string): boolean {
  if (!/^(?:[a-z]{2,3}(?:-[a-zA-Z0-9]{1,8})*|[ixX](?:-[a-zA-Z0-9]{1,8})+)$/.test(text)) return false;
  const [subtags = ""] = text.toLowerCase().split(/(?:^|-)x-/, 1);
  const [, ...extensions] = subtags.split(/-(?=[^-](?:-|$))/);
  const variants = subtags.split(/-[^-](?:-|$)/, 1)[0]!.match(/(?<=-)(?:[^-]{5,8}|\d[^-]{3})(?=-|$)/g) ?? [];
  return areDistinct(extensions.map((extension) => extension[0]!)) && areDistinct(variants);
}

function areDistinct(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}

/** A scheme, a colon, and something without blanks after it. */
export function isUri(text: string): boolean {
  return text.length <= 8192 && /^[a-z][a-z.-]{0,80}:[!-~\u{a1}-\u{10ffff}]+$/u.test(text);
}

/** A version of a record: the sign of its base and letters of that base. The older form that begins with `Qmb` is not used. */
export function isCid(text: string): boolean {
  return /^[a-zA-Z0-9+=]{8,256}$/.test(text) && !text.startsWith("Qmb");
}
