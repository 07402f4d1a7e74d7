/**
 * The network's own search, with the manners of the real one: every term is required, straight quotes make a phrase, a minus
 * excludes, `OR` is only a word, curly quotes are only punctuation, a tag is found by its tag and not by its words.
 */
import type { Facet } from "./facets.ts";
import type { Sky, StoredRecord } from "./repository.ts";

export interface SearchRequest {
  readonly words: string;
  readonly author?: string | undefined;
  readonly mentions?: string | undefined;
  readonly lang?: string | undefined;
  readonly domain?: string | undefined;
  readonly url?: string | undefined;
  readonly tags: readonly string[];
  /** RFC 3339, included; and excluded. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly sort: "latest" | "top";
}

/** All posts that fit, in the order asked for. */
export function searchPosts(sky: Sky, request: SearchRequest): readonly StoredRecord[] {
  const { terms, filters } = readWords(request);
  const fits = [...terms.map(termTest), ...filterTests(sky, filters)];
  const found = sky.posts().filter((post) => fits.every((test) => test(post)));
  return found.sort(filters.sort === "top" ? byLikes(sky) : byTime);
}

/** When the network sorts a post: as its author claims, but never later than it was seen. */
export function sortTime({ record, indexedAt }: StoredRecord): number {
  return Math.min(Date.parse(String(record["createdAt"])), indexedAt);
}

type Test = (post: StoredRecord) => boolean;

interface Term {
  readonly text: string;
  readonly excluded: boolean;
}

const FILTERS: Readonly<Record<string, keyof SearchRequest>> = {
  from: "author",
  author: "author",
  mentions: "mentions",
  to: "mentions",
  lang: "lang",
  domain: "domain",
  since: "since",
  until: "until",
};

/** Filters may also stand among the words, where they win over the parameters. */
function readWords(request: SearchRequest): { readonly terms: readonly Term[]; readonly filters: SearchRequest } {
  const terms: Term[] = [];
  const inWords: Record<string, string> = {};
  for (const [part] of request.words.matchAll(/-?"[^"]*"|\S+/g)) {
    const [, name = "", value = ""] = part.match(/^(\w+):(\S+)$/) ?? [];
    const filter = FILTERS[name];
    if (filter) inWords[filter] = value.replace(/^@/, "");
    else terms.push({ text: part.replace(/^-/, ""), excluded: part.startsWith("-") && part.length > 1 });
  }
  return { terms, filters: { ...request, ...inWords } };
}

function termTest({ text, excluded }: Term): Test {
  const holds = text.startsWith("#") ? tagTest(text.slice(1)) : wordsTest(text);
  return excluded ? (post) => !holds(post) : holds;
}

/** Words next to each other; where a script does not part its words, letters next to each other. */
function wordsTest(text: string): Test {
  const wanted = words(text);
  return (post) => {
    const present = words(String(post.record["text"]));
    return wanted.length === 0 || present.some((_, at) => wanted.every((word, offset) => present[at + offset] === word));
  };
}

/** Case, accents and width do not count. Letters of scripts without spaces stand alone. */
function words(text: string): readonly string[] {
  const folded = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return (
    folded.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}](?:[\p{L}\p{N}'’_]*[\p{L}\p{N}])?/gu,
    ) ?? []
  );
}

function tagTest(tag: string): Test {
  return (post) => tagsOf(post).includes(tag.toLowerCase());
}

function tagsOf({ record }: StoredRecord): readonly string[] {
  const beside = (record["tags"] as readonly string[] | undefined) ?? [];
  return [...featuresOf(record, "tag").map((feature) => feature["tag"] ?? ""), ...beside].map((tag) => tag.toLowerCase());
}

function featuresOf(record: StoredRecord["record"], kind: "tag" | "mention" | "link"): readonly Facet["features"][number][] {
  const facets = (record["facets"] as unknown as readonly Facet[] | undefined) ?? [];
  return facets.flatMap((facet) => facet.features).filter((feature) => feature.$type === `app.bsky.richtext.facet#${kind}`);
}

function linksOf({ record }: StoredRecord): readonly string[] {
  const card = (record["embed"] as { external?: { uri: string } } | undefined)?.external;
  return [...featuresOf(record, "link").map((feature) => feature["uri"] ?? ""), ...(card ? [card.uri] : [])];
}

function filterTests(sky: Sky, request: SearchRequest): readonly Test[] {
  const { author, mentions, lang, domain, url, tags, since, until } = request;
  const tests: (Test | undefined)[] = [
    author === undefined ? undefined : (post) => post.author === sky.account(author),
    mentions === undefined
      ? undefined
      : (post) => featuresOf(post.record, "mention").some(({ did }) => did === sky.account(mentions)?.did),
    lang === undefined
      ? undefined
      : (post) => (post.record["langs"] as readonly string[] | undefined)?.some((one) => one.split("-")[0] === lang) ?? false,
    domain === undefined ? undefined : (post) => linksOf(post).some((link) => hostOf(link) === domain),
    url === undefined ? undefined : (post) => linksOf(post).includes(url),
    since === undefined ? undefined : (post) => sortTime(post) >= Date.parse(since),
    until === undefined ? undefined : (post) => sortTime(post) < Date.parse(until),
    ...tags.map(tagTest),
  ];
  return tests.filter((test) => test !== undefined);
}

function hostOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, "") : undefined;
}

function byTime(a: StoredRecord, b: StoredRecord): number {
  return sortTime(b) - sortTime(a) || (a.uri < b.uri ? -1 : 1);
}

function byLikes(sky: Sky): (a: StoredRecord, b: StoredRecord) => number {
  return (a, b) => sky.likes(b.uri) - sky.likes(a.uri) || byTime(a, b);
}
