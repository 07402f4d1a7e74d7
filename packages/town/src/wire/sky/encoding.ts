/** Addresses by content as the AT Protocol makes them: DAG-CBOR, SHA-256, CID version 1. Written after the specifications at atproto.com and ipld.io, read in 2026. */
import { createHash } from "node:crypto";

/** What a record is made of. A link to other content is `{ $link: cid }`. */
export type RecordValue = null | boolean | number | string | readonly RecordValue[] | { readonly [key: string]: RecordValue };

/** The CID of a record: the same content always has the same. */
export function cidOf(value: RecordValue): string {
  return `b${base32(Buffer.concat([Buffer.from([1, DAG_CBOR, SHA_256, 32]), sha256(encode(value))]))}`;
}

/** The CID of a file, such as a picture. */
export function fileCid(content: string): string {
  return `b${base32(Buffer.concat([Buffer.from([1, RAW, SHA_256, 32]), sha256(Buffer.from(content))]))}`;
}

/** Codes from the multiformats table. */
const DAG_CBOR = 0x71;
const RAW = 0x55;
const SHA_256 = 0x12;

/** CBOR major types, as the upper three bits of an item's first byte. */
const major = { unsigned: 0, negative: 1, bytes: 2, text: 3, array: 4, map: 5, tag: 6 };
const simple = { false: 0xf4, true: 0xf5, null: 0xf6 };
/** Tag of a CID inside CBOR. */
const LINK = 42;

function encode(value: RecordValue): Buffer {
  if (value === null) return Buffer.from([simple.null]);
  if (typeof value === "boolean") return Buffer.from([value ? simple.true : simple.false]);
  if (typeof value === "number") return encodeInteger(value);
  if (typeof value === "string") return sized(major.text, Buffer.from(value));
  if (isList(value)) return Buffer.concat([head(major.array, value.length), ...value.map(encode)]);
  return typeof value["$link"] === "string" ? encodeLink(value["$link"]) : encodeMap(value);
}

function isList(value: object): value is readonly RecordValue[] {
  return Array.isArray(value);
}

function encodeInteger(value: number): Buffer {
  if (!Number.isSafeInteger(value)) throw new RangeError(`records hold whole numbers only, not ${value}`);
  return value < 0 ? head(major.negative, -1 - value) : head(major.unsigned, value);
}

/** Shorter keys first, equally long ones by their bytes. */
function encodeMap(map: { readonly [key: string]: RecordValue }): Buffer {
  const entries = Object.entries(map).map(([key, value]) => ({ key: Buffer.from(key), value }));
  entries.sort((a, b) => a.key.length - b.key.length || Buffer.compare(a.key, b.key));
  return Buffer.concat([
    head(major.map, entries.length),
    ...entries.flatMap(({ key, value }) => [sized(major.text, key), encode(value)]),
  ]);
}

/** A zero byte stands before a CID in binary. */
function encodeLink(cid: string): Buffer {
  return Buffer.concat([head(major.tag, LINK), sized(major.bytes, Buffer.concat([Buffer.from([0]), fromBase32(cid.slice(1))]))]);
}

function sized(type: number, content: Buffer): Buffer {
  return Buffer.concat([head(type, content.length), content]);
}

/** The type and a length or number, in as few bytes as hold it. */
function head(type: number, value: number): Buffer {
  const first = type << 5;
  if (value < 24) return Buffer.from([first | value]);
  if (value < 0x100) return Buffer.from([first | 24, value]);
  if (value < 0x1_0000) return Buffer.from([first | 25, value >> 8, value & 0xff]);
  const wide = Buffer.alloc(9);
  wide[0] = first | 27;
  wide.writeBigUInt64BE(BigInt(value), 1);
  if (value >= 0x1_0000_0000) return wide;
  return Buffer.concat([Buffer.from([first | 26]), wide.subarray(5)]);
}

function sha256(content: Buffer): Buffer {
  return createHash("sha256").update(content).digest();
}

const BASE32 = "abcdefghijklmnopqrstuvwxyz234567";

function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{1,5}/g) ?? []).map((five) => BASE32[Number.parseInt(five.padEnd(5, "0"), 2)]).join("");
}

function fromBase32(text: string): Buffer {
  const bits = [...text].map((letter) => BASE32.indexOf(letter).toString(2).padStart(5, "0")).join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)));
}

/** The alphabet of record keys sorts as its values do. */
const SORTABLE32 = "234567abcdefghijklmnopqrstuvwxyz";

/**
 * A timestamp identifier, the key of a record: 53 bits of microseconds, then 10 bits that tell apart who counted.
 *
 * @param microseconds Since 1970 UTC.
 */
export function tidOf(microseconds: number, clock: number): string {
  let rest = (BigInt(microseconds) << 10n) | BigInt(clock & 0x3ff);
  let key = "";
  for (let digit = 0; digit < 13; digit++, rest >>= 5n) key = SORTABLE32[Number(rest & 31n)] + key;
  return key;
}
