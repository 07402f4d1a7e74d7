import { EarshotError } from "@earshot/core/text";
import { ConnectorError } from "./errors.ts";

/** Whose cursor it is. A cursor is worth something only where it came from. */
export interface CursorOwner {
  /** Name of the connector, with what it was configured for. */
  readonly connector: string;
  readonly operation: string;
  /** Raised by a connector's author when old cursors can no longer be gone on from. */
  readonly version: number;
}

/** A cursor stands beside every batch in a store; this keeps it a bookmark and no backpack. */
const mostCharacters = 4096;

/**
 * Wraps a network's own bookmark into an opaque text: safe in JSON and in URLs, at most 4 KiB, and recognised when it comes back.
 *
 * @throws EarshotError `cursor-too-long`: a fault of the connector, which keeps too much in it.
 */
export function formatCursor({ connector, operation, version }: CursorOwner, bookmark: string): string {
  const content = JSON.stringify([connector, operation, version, bookmark]);
  const cursor = toBase64Url(`${checksum(content)}${content}`);
  if (cursor.length <= mostCharacters) return cursor;
  throw new EarshotError(
    "cursor-too-long",
    `The cursor of ${connector} has ${cursor.length} characters; at most ${mostCharacters} are allowed.`,
  );
}

/**
 * Reads the bookmark back.
 *
 * @throws ConnectorError `cursor-invalid` for a damaged one and for one of another connector or operation; `cursor-expired`
 *   for one of another version.
 */
export function parseCursor(owner: CursorOwner, cursor: string): string {
  const [connector, operation, version, bookmark] = readContent(cursor) ?? refuseCursor(owner, "is damaged");
  if (connector !== owner.connector) refuseCursor(owner, `belongs to another connector, ${connector}`);
  if (operation !== owner.operation) refuseCursor(owner, `belongs to its ${operation}`);
  if (version === owner.version) return bookmark;
  const message = `The cursor given to ${owner.connector} is of version ${version}, it works with version ${owner.version}. Start again without a cursor.`;
  throw new ConnectorError("cursor-expired", message, { connector: owner.connector });
}

function refuseCursor({ connector, operation }: CursorOwner, why: string): never {
  const message = `The cursor given to ${operation} of ${connector} ${why}. Give it one of its own, or none to start again.`;
  throw new ConnectorError("cursor-invalid", message, { connector });
}

type Content = readonly [connector: string, operation: string, version: number, bookmark: string];

function readContent(cursor: string): Content | undefined {
  const text = fromBase64Url(cursor);
  const content = text?.slice(checksumLength);
  if (text === undefined || content === undefined || text.slice(0, checksumLength) !== checksum(content)) return undefined;
  return JSON.parse(content);
}

const checksumLength = 7;

/** FNV-1a over the code units, to tell a damaged text; it keeps nobody from making a cursor up. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36).padStart(checksumLength, "0");
}

function toBase64Url(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return base64.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromBase64Url(text: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
