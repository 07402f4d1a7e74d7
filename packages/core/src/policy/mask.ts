import { overlaps, type Span } from "../text/span.ts";

/** How much of a secret stays readable, so that its writer knows which one is meant. */
const readableStart = 2;
const readableEnd = 2;

/**
 * The text with every secret covered: `2190•••••3459`. Short ones are covered whole. Lengths do not change, so that all spans
 * still fit.
 */
export function maskText(text: string, secrets: readonly Span[]): string {
  return maskedSlice(text, { start: 0, end: text.length }, secrets);
}

/** A piece of the text with the secrets in it covered, those that reach beyond it too. */
export function maskedSlice(text: string, piece: Span, secrets: readonly Span[]): string {
  let result = "";
  let done = piece.start;
  for (const secret of secrets.filter((candidate) => overlaps(candidate, piece))) {
    const from = Math.max(secret.start, done);
    const to = Math.min(secret.end, piece.end);
    result += text.slice(done, from) + cover(text, secret).slice(from - secret.start, to - secret.start);
    done = to;
  }
  return result + text.slice(done, piece.end);
}

function cover(text: string, { start, end }: Span): string {
  const length = end - start;
  const shows = length >= 3 * (readableStart + readableEnd);
  const from = start + (shows ? readableStart : 0);
  const to = end - (shows ? readableEnd : 0);
  return text.slice(start, from) + text.slice(from, to).replace(/\S/g, "•") + text.slice(to, end);
}
