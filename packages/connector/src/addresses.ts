/**
 * Addresses that a network has no business sending us to. Names are judged as they are written; a public name that resolves to
 * a private address is not seen here, so a service that hears feeds of strangers should also stand behind a filtering proxy.
 */

/** Whether an address is on this machine or in a private network: loopback, RFC 1918, link-local, unique local. */
export function isPrivateAddress(url: URL): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, "").toLowerCase();
  if (/(^|\.)(localhost|local|internal|home\.arpa)$/.test(host)) return true;
  return host.includes(":") ? isPrivateSix(host) : isPrivateFour(host);
}

/** `URL` has written every form of an IPv4 address (octal, hexadecimal, one number) as four decimal ones already. */
function isPrivateFour(host: string): boolean {
  const [a = -1, b = -1] = /^\d+\.\d+\.\d+\.\d+$/.test(host) ? host.split(".").map(Number) : [];
  if (a === 0 || a === 10 || a === 127) return true;
  if (a === 100) return b >= 64 && b <= 127;
  if (a === 172) return b >= 16 && b <= 31;
  return (a === 169 && b === 254) || (a === 192 && b === 168);
}

function isPrivateSix(host: string): boolean {
  if (host === "::" || host === "::1" || host.startsWith("::ffff:")) return true;
  return /^f[cd]|^fe[89ab]/.test(host);
}

/**
 * Whether an address that came from a network may be visited: it is a web address, and no way out of the public network into a
 * private one. An operator who configured a private address may be led further there.
 *
 * @param from The configured address that it came by.
 */
export function mayFollow(address: string | URL, from: string | URL): boolean {
  if (typeof address === "string" && !URL.canParse(address)) return false;
  const url = new URL(address);
  return /^https?:$/.test(url.protocol) && (!isPrivateAddress(url) || isPrivateAddress(new URL(from)));
}

/** An address as messages may show it: without user, password, query and fragment, where secrets tend to stand. */
export function showAddress(url: URL | string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
