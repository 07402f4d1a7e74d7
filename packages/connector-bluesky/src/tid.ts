/**
 * TIDs: 53 bits of microseconds since 1970 and 10 bits that tell writers apart, in 13 characters that sort as the numbers do
 * (atproto.com/specs/tid, read 2026-11-21).
 */
const alphabet = "234567abcdefghijklmnopqrstuvwxyz";
const clockBits = 10n;

/** The TID of an instant in microseconds since 1970 UTC. */
export function formatTid(microseconds: number, clock: number): string {
  let rest = (BigInt(microseconds) << clockBits) | BigInt(clock & 0x3ff);
  let text = "";
  for (let digit = 0; digit < 13; digit++) {
    text = alphabet[Number(rest & 31n)] + text;
    rest >>= 5n;
  }
  return text;
}

/** Microseconds since 1970 UTC. */
export function parseTid(tid: string): number {
  let value = 0n;
  for (const character of tid) value = (value << 5n) | BigInt(alphabet.indexOf(character));
  return Number(value >> clockBits);
}

/**
 * The record key of a reply, made from its approval and from nothing else: however often and wherever an approval is carried
 * out, it is the same record. A hash of the id fills in what the approval's milliseconds leave open.
 */
export function tidOfApproval({ id, approvedAt }: { readonly id: string; readonly approvedAt: string }): string {
  const hash = hashText(id);
  return formatTid(Date.parse(approvedAt) * 1000 + (hash % 1000), Math.floor(hash / 1000));
}

/** FNV-1a over UTF-16 code units with a last mix, 32 bits. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
