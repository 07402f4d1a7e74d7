/** How names that are no words are compared: handles, addresses, languages, places. All texts given here are folded. */
import { isWordAt, isWordBefore } from "../../text/characters.ts";

/**
 * Whether a handle is the one asked for. `spl` fits `spl`, and the same name on any server: `spl.bsky.social`,
 * `spl@library.example`. A handle that is asked for with its server fits only that.
 */
export function fitsHandle(handle: string, asked: string): boolean {
  if (!handle.startsWith(asked)) return false;
  const next = handle[asked.length];
  if (next === undefined) return true;
  if (asked.includes("@")) return false;
  return next === "@" || (next === "." && !asked.includes("."));
}

/** Whether a name names one account of one server, or is the id of one; a bare name stands for that name on any server. */
export function isWholeHandle(name: string): boolean {
  return /^[^\s.]+(\.[^\s.]+)+$/.test(name) || name.startsWith("did:");
}

/** The part of a handle by which it can be asked for without its server. */
export function nameOfHandle(handle: string): string {
  return /^[^@.]*/.exec(handle)![0];
}

/** An address without what people leave out: the scheme, `www.`, a slash at the end. */
export function plainAddress(address: string): string {
  return address
    .replace(/^[a-z][a-z0-9+.-]*:\/\//, "")
    .replace(/^www\./, "")
    .replace(/\/+$/, "");
}

/** Whether an address is the one asked for, or a page below it. */
export function fitsAddress(address: string, asked: string): boolean {
  const plain = plainAddress(address);
  const wanted = plainAddress(asked);
  return wanted !== "" && plain.startsWith(wanted) && (plain.length === wanted.length || "/?#".includes(plain[wanted.length]!));
}

/** The host of an address, without `www.` and port. */
export function hostOf(address: string): string {
  return /^[^/?#:]*/.exec(plainAddress(address))![0];
}

/** Whether a host is the domain asked for or lies below it: `events.spl.example` is in `spl.example`. */
export function fitsDomain(host: string, asked: string, prefix: boolean): boolean {
  const labels = host.split(".");
  return labels.some((_, index) => fitsWhole(labels.slice(index).join("."), asked, prefix));
}

/** Whether a language tag is the one asked for or more exact than it (RFC 4647, basic filtering): `en` fits `en-GB`. */
export function fitsLanguage(tag: string, asked: string, prefix: boolean): boolean {
  return fitsWhole(tag, asked, prefix) || tag.startsWith(`${asked}-`);
}

export function fitsWhole(value: string, asked: string, prefix: boolean): boolean {
  return prefix ? value.startsWith(asked) : value === asked;
}

/** Whether the words asked for stand in a value as they are, from the start of a word and, unless `prefix`, to the end of one. */
export function containsWords(value: string, asked: string, prefix: boolean): boolean {
  if (asked === "") return false;
  for (let at = value.indexOf(asked); at >= 0; at = value.indexOf(asked, at + 1)) {
    const end = at + asked.length;
    if (isBorder(value, at) && (prefix || isBorder(value, end))) return true;
  }
  return false;
}

function isBorder(value: string, at: number): boolean {
  return !(isWordBefore(value, at) && isWordAt(value, at));
}
