import { type Detector, matchAll, textBefore } from "./identifier.ts";

const four = /(?<![\d.a-z_/-])\d{1,3}(?:\.\d{1,3}){3}(?!\d|\.\d|[a-z_])/g;
const six =
  /(?<![\da-z:.])(?:[\da-f]{1,4}:){2,7}(?::|[\da-f]{1,4})?(?::[\da-f]{1,4}){0,6}(?![\da-z:])|(?<![\da-z:.])::(?:[\da-f]{1,4}(?::[\da-f]{1,4}){0,6})?(?![\da-z:])|(?<![\da-z:.])[\da-f]{1,4}::(?:[\da-f]{1,4}(?::[\da-f]{1,4}){0,6})?(?![\da-z:])/g;

/** Addresses of machines, RFC 791 and RFC 4291 in the forms of RFC 5952. A version number of four parts is none. */
export const detectIpAddress: Detector = ({ text }) => [
  ...(text.includes(".")
    ? matchAll("ip-address", text, four, ([found, ...rest]) =>
        isFour(found) && !isVersion(text, rest, found) ? found : undefined,
      )
    : []),
  ...(text.includes(":")
    ? matchAll("ip-address", text, six, (match) => (isSix(match[0], textBefore(text, match.index, 30)) ? match[0] : undefined))
    : []),
];

function isFour(found: string): boolean {
  return found.split(".").every((octet) => Number(octet) <= 255);
}

function isVersion(text: string, _rest: readonly string[], found: string): boolean {
  return /\b(v|ver|version|release|section|sec|chapter|clause|rev)\.?\s*$/.test(textBefore(text, text.indexOf(found), 12));
}

/** Eight groups, or fewer with one gap. A lone `::` means something only where somebody speaks of addresses. */
function isSix(found: string, before: string): boolean {
  const gaps = found.split("::").length - 1;
  const groups = found.split(":").filter((group) => group !== "").length;
  if (gaps > 1 || /:::/.test(found)) return false;
  if (gaps === 0) return groups === 8;
  return groups <= 7 && (groups >= 3 || /\bip(v6)?\b|\baddress\b/.test(before));
}
