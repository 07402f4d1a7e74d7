import type { DraftView, Organisation } from "./context.ts";
import type { Identifier } from "./detectors/index.ts";

/** Whether the library itself publishes this: its phones, mail domains and addresses are nobody's private data. */
export function isInDirectory({ kind, value }: Identifier, organisation: Organisation): boolean {
  if (kind === "phone") return phonesOf(organisation).some((phone) => samePhone(phone, value));
  if (kind === "email") return isOwnMail(value, organisation);
  if (kind === "street-address")
    return addressesOf(organisation).some((address) => plainAddress(address).startsWith(plainAddress(value)));
  return false;
}

const ownWords =
  /\b(?:(?:call|text|phone|reach|ring|dial|contact|e-?mail|write(?: to)?|fax|find|visit|see|message)(?: (?:me|us|the|our|my)\b)?(?: [a-z]+){0,3}|(?:our|my|the) (?:[a-z]+ ){0,2}(?:desk|line|number|phone|e-?mail|address|office|branch|library|hotline|tty)(?: [a-z]+){0,2}|we(?:'re| are)(?: [a-z]+){0,2}|(?:library|branch|desk|office|located|moved)(?: [a-z]+){0,1})(?: (?:at|on|to|in|is|from))?[\s:,(–—-]*$/;

/**
 * Whether a phone, address or mailbox is given as the library's own: `call our desk at …`, `we are at …`. Words about the person
 * spoken to before it (`your number is …`) say the opposite.
 */
export function isGivenAsOwn({ kind, span }: Identifier, { text }: DraftView): boolean {
  if (kind !== "phone" && kind !== "email" && kind !== "street-address") return false;
  const before = text
    .slice(Math.max(0, span.start - 60), span.start)
    .toLowerCase()
    .replace(/[\s\S]*[.!?\n]\s/, "");
  return ownWords.test(before) && !/\b(your|you|his|her|their|at home|personal|private|my (cell|mobile|home))\b/.test(before);
}

function phonesOf({ phones, branches }: Organisation): readonly string[] {
  return [...phones, ...branches.flatMap(({ phone }) => (phone === undefined ? [] : [phone]))].map((phone) =>
    phone.replace(/\D/g, ""),
  );
}

/** Seven digits are the local part of the ten; a country code of one digit may stand before either. */
function samePhone(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= 7 && long.endsWith(short);
}

function isOwnMail(address: string, { emails, emailDomains }: Organisation): boolean {
  if (emails.some((own) => own.toLowerCase() === address)) return true;
  const domain = address.slice(address.lastIndexOf("@") + 1);
  return emailDomains.some((own) => domain === own.toLowerCase() || domain.endsWith(`.${own.toLowerCase()}`));
}

function addressesOf({ addresses, branches }: Organisation): readonly string[] {
  return [...addresses, ...branches.flatMap(({ address }) => (address === undefined ? [] : [address]))];
}

function plainAddress(address: string): string {
  return address
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
