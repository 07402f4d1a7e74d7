import type { Span } from "../text/span.ts";
import type { Word } from "../text/words.ts";

/** An address in a draft, taken apart as far as rules need. All spans lie in the draft. */
export interface WebAddress {
  readonly span: Span;
  readonly text: string;
  readonly scheme: string;
  /** Lower case, without user and port. */
  readonly host: string;
  readonly parameters: readonly AddressParameter[];
}

/** `name=value` of the query or of the path (`;jsessionid=…`), with the sign before it. */
export interface AddressParameter {
  readonly span: Span;
  readonly sign: string;
  readonly name: string;
  readonly value: string;
}

/** The addresses among the words of a draft. */
export function webAddresses(words: readonly Word[]): readonly WebAddress[] {
  return words.filter(({ kind }) => kind === "url").map(({ text, span }) => readAddress(text, span));
}

function readAddress(text: string, span: Span): WebAddress {
  const [, scheme = "", authority = ""] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/?#;]*)/i.exec(text) ?? [];
  const host = authority.replace(/^.*@/, "").replace(/:\d+$/, "").toLowerCase();
  return { span, text, scheme: scheme.toLowerCase(), host, parameters: readParameters(text, span.start) };
}

function readParameters(text: string, offset: number): readonly AddressParameter[] {
  return [...text.matchAll(/([?&;])([A-Za-z0-9_.[\]-]+)=([^&;?#]*)/g)].map(({ 0: found, 1: sign, 2: name, 3: value, index }) => ({
    span: { start: offset + index, end: offset + index + found.length },
    sign: sign!,
    name: name!,
    value: value!,
  }));
}
