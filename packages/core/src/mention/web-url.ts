/** The part of the platform's `URL` that is used here. Every runtime has it; the language's own library does not declare it. */
interface WebUrl {
  readonly protocol: string;
  readonly host: string;
  readonly href: string;
}
declare const URL: { parse(address: string, base?: string): WebUrl | null };

/** An absolute web address, written so that nothing has to be resolved or escaped. */
const plainAddress = /^https?:\/\/[^\s<>"'`\\^{|}]+$/i;

/**
 * The absolute `http` or `https` address that a link means; undefined for any other scheme and for what cannot be resolved. An
 * absolute address is given back as it was written.
 */
export function resolveWebUrl(address: string, baseUrl?: string): string | undefined {
  const trimmed = address.trim();
  if (plainAddress.test(trimmed)) return trimmed;
  const url = URL.parse(trimmed, baseUrl);
  return url !== null && isWeb(url) ? url.href : undefined;
}

/** The server of a web address, with a port that is not the usual one. */
export function hostOf(address: string): string | undefined {
  return URL.parse(address)?.host;
}

function isWeb({ protocol, host }: WebUrl): boolean {
  return (protocol === "https:" || protocol === "http:") && host !== "";
}
