import { showAddress } from "./addresses.ts";
import { ConnectorError } from "./errors.ts";
import type { RawAnswer } from "./exchange.ts";

/** The text of a body, in the encoding that its content type names; UTF-8 where it names none or one that nobody knows. */
export function decodeText({ headers, bytes }: RawAnswer): string {
  const label = headers.get("content-type")?.match(/charset\s*=\s*"?([^\s";]+)/i)?.[1];
  return decoderFor(label).decode(bytes);
}

function decoderFor(label: string | undefined): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(label ?? "utf-8");
  } catch {
    return new TextDecoder();
  }
}

/**
 * The value of a JSON body; `undefined` for an empty one.
 *
 * @throws ConnectorError `answer-not-understood`, saying what came instead: an HTML page, half a text, something else.
 */
export function decodeJson(answer: RawAnswer): unknown {
  const text = decodeText(answer);
  if (text.trim() === "") return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw notJson(answer, text, cause);
  }
}

function notJson({ url, status, headers, bytes }: RawAnswer, text: string, cause: unknown): ConnectorError {
  const page = readHtmlTitle(text);
  const what =
    page !== undefined
      ? `an HTML page${page && ` ("${page}")`} where JSON was expected. The address may be wrong, or the network shows an error page`
      : isCutOff(text)
        ? `JSON that breaks off after ${bytes.length} bytes. Part of the answer was lost on the way; try again`
        : `something that is not JSON (${headers.get("content-type") ?? "no content type"}). Check the address`;
  const retry = isCutOff(text) ? ({ afterMs: 1000 } as const) : "never";
  return new ConnectorError("answer-not-understood", `${showAddress(url)} answered (${status}) with ${what}.`, {
    cause,
    status,
    retry,
  });
}

/** The title of an HTML page, empty where it has none; `undefined` when the text is no HTML. */
export function readHtmlTitle(text: string): string | undefined {
  if (!/^\s*(<!doctype html|<html|<head|<body)/i.test(text)) return undefined;
  const title = text.match(/<title[^>]*>([^<]*)/i)?.[1] ?? "";
  return title.replace(/\s+/g, " ").trim().slice(0, 80);
}

/** Begins like JSON, and is not at its end: an odd quotation mark, or more brackets opened than closed. */
function isCutOff(text: string): boolean {
  if (!/^\s*[[{"]/.test(text)) return false;
  const outside = text.replace(/"(?:[^"\\]|\\.)*"/g, "");
  const depth = (outside.match(/[[{]/g)?.length ?? 0) - (outside.match(/[\]}]/g)?.length ?? 0);
  return outside.includes('"') || depth > 0;
}
