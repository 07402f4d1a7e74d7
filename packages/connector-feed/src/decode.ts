/**
 * Turns the bytes of a feed into text. Feeds name their encoding in up to three places that may contradict each other: a byte
 * order mark, the content type, the XML declaration. The first of these under which the bytes are valid wins; what fits nowhere
 * is read as windows-1252, which every byte sequence is.
 */
export function decodeFeed(bytes: Uint8Array, contentType: string | undefined): string {
  const labels = [readMark(bytes), readCharset(contentType), readDeclaration(bytes), "utf-8", "windows-1252"];
  for (const label of labels) {
    const text = label && tryDecode(bytes, label);
    if (text !== undefined && text !== "") return text;
  }
  return "";
}

function tryDecode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A byte order mark, or the pattern that `<?` leaves in UTF-16 without one. */
function readMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0x00)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0x00 && second === 0x3c)) return "utf-16be";
  return undefined;
}

function readCharset(contentType: string | undefined): string | undefined {
  return contentType?.match(/charset\s*=\s*["']?([^\s"';]+)/i)?.[1];
}

/** An XML declaration stands in the first bytes and is ASCII in every encoding that is left to tell apart here. */
function readDeclaration(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  return head.match(/^\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)["']/i)?.[1];
}
