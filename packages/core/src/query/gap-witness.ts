import { type CompileOptions, compile } from "./compile.ts";
import { parse } from "./parse.ts";
import type { Gap } from "./plan.ts";
import type { Searchable, SearchableRecord } from "./searchable.ts";
import type { Query } from "./syntax.ts";
import { distinguish, witness } from "./witness.ts";

/**
 * A post that a query matches and that a network misses for the reason a gap gives. Nothing where none was found, and for gaps
 * that can take any post: rankings, cut-offs, words that a network hides.
 */
export function gapWitness(query: Query, gap: Gap, options: CompileOptions = {}): Searchable | undefined {
  const matcher = compile(query, options);
  const plain = plainPost(query, gap, options);
  if (plain === undefined || (gap.code === "GAP_UNSUPPORTED" && gap.spelling === undefined)) return plain;
  return rewritten(plain, gap).find((post) => matcher.test(post));
}

/** The same post in the ways of writing that a gap is about. */
function rewritten(post: Searchable, gap: Gap): readonly Searchable[] {
  if (typeof post !== "string" && gap.spelling === "shown-name") return [showingName(post)];
  if (typeof post !== "string" && gap.spelling === "site-below") return [linkingBelow(post)];
  const text = typeof post === "string" ? post : post.text;
  const written = respell(text, gap).filter((spelling) => spelling !== text);
  return written.map((spelling) => (typeof post === "string" ? spelling : { ...post, text: spelling }));
}

function showingName({ author, ...post }: SearchableRecord): SearchableRecord {
  const name = author?.handle ?? author?.name ?? "";
  return { ...post, author: { handle: `another_${name}`, name } };
}

function linkingBelow({ links = [], ...post }: SearchableRecord): SearchableRecord {
  return { ...post, links: links.map((link) => link.replace(/^(https?:\/\/)?/, "$1events.")) };
}

/** A post that matches by the clause of the gap, or, where that alone is not enough, by the whole query. */
function plainPost(query: Query, { span, code }: Gap, options: CompileOptions): Searchable | undefined {
  const matcher = compile(query, options);
  const written = query.source.slice(span.start, span.end);
  const clause = parse(written);
  const own = clause.ok ? [witness(clause.query, options), written] : [];
  const found = own.find((post) => post !== undefined && matcher.test(post));
  if (found !== undefined) return found;
  return code === "GAP_UNSUPPORTED" ? postByClause(query, span, options) : witness(query, options);
}

/** A post that the query would not match if the clause were true of none. */
function postByClause(query: Query, { start, end }: Gap["span"], options: CompileOptions): Searchable | undefined {
  const { source } = query;
  const without = parse(`${source.slice(0, start)}(nothing NOT nothing)${source.slice(end)}`);
  const post = without.ok ? distinguish(query, without.query, options) : undefined;
  return post !== undefined && compile(query, options).test(post) ? post : undefined;
}

/** The same words in the spellings that a gap is about. */
function respell(text: string, { code, spelling }: Gap): readonly string[] {
  if (code === "GAP_OBFUSCATED") return [asTag(text), text.replace(/(?<=^|\s)\p{L}+/gu, (word) => `${word}/night`)];
  switch (spelling) {
    case "possessive":
      return [`${text}'s`, text.replace(/\p{L}{2,}(?=\s|$)/gu, "$&'s")];
    case "unspaced":
      return [text.replace(/\p{L}+/gu, "$&前"), `${text}前`];
    case "sign":
      return [text.replace(/'/g, "\u2019")];
    case "case":
      return [text.toUpperCase(), text.toLowerCase()];
    case "accents":
      return [text.replace(/[aeiou]/iu, (vowel) => `${vowel}\u0301`.normalize("NFC"))];
    default:
      return [];
  }
}

function asTag(text: string): string {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return `#${words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join("")}${words.length === 1 ? "Today" : ""}`;
}
