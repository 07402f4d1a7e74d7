/**
 * The server's half of RFC 6455, as far as a simulated network needs it: it sends text, reads text, pings and closes, and
 * answers the client's pings. No extensions, and no message from the client in several frames.
 */
import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";

/** One open connection, seen from the server. */
export interface ServerSocket {
  /** Sends one text message; silently does nothing once closed, as a network would not notice either. */
  send(text: string): void;
  ping(): void;
  /** Says goodbye with a code (1000 by default). */
  close(code?: number): void;
  /** Breaks the connection without a word: the client sees code 1006. */
  destroy(): void;
  onMessage(listener: (text: string) => void): void;
  /** Aborts when the connection has ended, whoever ended it. */
  readonly closed: AbortSignal;
}

const opcodes = { text: 1, close: 8, ping: 9, pong: 10 };
/** RFC 6455, section 1.3: every server appends this to the client's key. */
const protocolGuid = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

/** Answers an upgrade request with the handshake and takes the connection over. */
export function acceptSocket(request: IncomingMessage, stream: Duplex): ServerSocket {
  const accept = createHash("sha1").update(`${request.headers["sec-websocket-key"]}${protocolGuid}`).digest("base64");
  stream.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  );
  return serverSocket(stream);
}

function serverSocket(stream: Duplex): ServerSocket {
  const ended = new AbortController();
  const listeners: ((text: string) => void)[] = [];
  stream.on("close", () => ended.abort());
  stream.on("error", () => stream.destroy());
  stream.on("data", frameReader(receive));

  function receive({ opcode, payload }: Frame): void {
    if (opcode === opcodes.text) for (const listener of listeners) listener(payload.toString("utf8"));
    if (opcode === opcodes.ping) write(opcodes.pong, payload);
    if (opcode === opcodes.close) close();
  }

  function write(opcode: number, payload: Buffer): void {
    if (!ended.signal.aborted && stream.writable) stream.write(encodeFrame(opcode, payload));
  }

  function close(code = 1000): void {
    const payload = Buffer.alloc(2);
    payload.writeUInt16BE(code);
    write(opcodes.close, payload);
    stream.end();
  }

  return {
    send: (text) => write(opcodes.text, Buffer.from(text, "utf8")),
    ping: () => write(opcodes.ping, Buffer.alloc(0)),
    close,
    destroy: () => void stream.destroy(),
    onMessage: (listener) => void listeners.push(listener),
    closed: ended.signal,
  };
}

interface Frame {
  readonly opcode: number;
  readonly payload: Buffer;
}

/** Frames from the server carry no mask. The length takes 7 bits, 16 after the mark 126, or 64 after the mark 127. */
function encodeFrame(opcode: number, payload: Buffer): Buffer {
  const size = payload.length;
  const extended = size < 126 ? 0 : size < 65_536 ? 2 : 8;
  const head = Buffer.alloc(2 + extended);
  head[0] = 0x80 | opcode;
  head[1] = extended === 0 ? size : extended === 2 ? 126 : 127;
  if (extended === 2) head.writeUInt16BE(size, 2);
  if (extended === 8) head.writeBigUInt64BE(BigInt(size), 2);
  return Buffer.concat([head, payload]);
}

/** Gathers bytes until a frame is whole, however they were cut on the way. */
function frameReader(receive: (frame: Frame) => void): (chunk: Buffer) => void {
  let pending: Buffer = Buffer.alloc(0);
  return (chunk) => {
    pending = Buffer.concat([pending, chunk]);
    for (let read = decodeFrame(pending); read !== undefined; read = decodeFrame(pending)) {
      pending = pending.subarray(read.size);
      receive(read.frame);
    }
  };
}

/** Frames from the client always carry a mask of four bytes before the payload. */
function decodeFrame(bytes: Buffer): { readonly frame: Frame; readonly size: number } | undefined {
  if (bytes.length < 2) return undefined;
  const mark = bytes[1]! & 0x7f;
  const maskAt = mark < 126 ? 2 : mark === 126 ? 4 : 10;
  if (bytes.length < maskAt + 4) return undefined;
  const length = mark < 126 ? mark : mark === 126 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2));
  const size = maskAt + 4 + length;
  if (bytes.length < size) return undefined;
  const mask = bytes.subarray(maskAt, maskAt + 4);
  const payload = Buffer.from(bytes.subarray(maskAt + 4, size)).map((byte, at) => byte ^ mask[at % 4]!);
  return { frame: { opcode: bytes[0]! & 0x0f, payload: Buffer.from(payload) }, size };
}
