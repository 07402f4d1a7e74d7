/** What a plan promises, held to the model of its network. Used by the suite and by `pnpm test:plans`. */
import fc from "fast-check";
import { compileForm } from "../../src/query/compile.ts";
import type { Form } from "../../src/query/form.ts";
import { lower } from "../../src/query/lower.ts";
import { createSources } from "../../src/query/match/sources.ts";
import { type Gap, type Plan, plan } from "../../src/query/plan.ts";
import { onNetwork } from "../../src/query/planner/own-network.ts";
import type { SearchProfile } from "../../src/query/profile.ts";
import type { SearchableRecord } from "../../src/query/searchable.ts";
import type { Query } from "../../src/query/syntax.ts";
import type { Span } from "../../src/text/index.ts";
import { queriesOf, readQuery } from "./queries.ts";
import { now, simulators } from "./simulators/networks.ts";
import type { Mended, Simulator } from "./simulators/simulator.ts";

/** A promise that was not kept, in words. */
export interface Broken {
  readonly promise: string;
  readonly query: string;
  readonly post: SearchableRecord;
  readonly calls: Plan["calls"];
}

export interface Held {
  readonly broken: readonly Broken[];
  /** Posts that the query means where the network can be asked for it, and those of them that it does not bring. */
  readonly meant: number;
  readonly missed: number;
}

/** Everything that the model of a network breaks of what the plan for it promises, over a few posts. */
export function holdPromises(query: Query, profile: SearchProfile, posts: readonly SearchableRecord[]): Held {
  return holdPlan(query, plan(query, profile, { now }), posts, simulators[profile.id]!);
}

/**
 * Everything that a network breaks of what a plan promises, over a few posts.
 *
 * @param network The network, or its model. What a plan owns up to is asked of the model alone, since only that can be mended.
 */
export function holdPlan(
  query: Query,
  planned: Plan,
  posts: readonly SearchableRecord[],
  network: Simulator,
  model: Simulator = network,
): Held {
  const form = lower(query);
  const matcher = compileForm(form, createSources(query.source));
  const meant = posts.filter((post) => matcher.test(post, { now }));
  const broken = posts.flatMap((post) => {
    const isBrought = planned.calls.some((call) => network(call, post, {}));
    const promise = brokenPromise({ planned, form, model }, meant.includes(post), isBrought, post);
    return promise === undefined ? [] : [{ promise, query: query.source, post, calls: planned.calls }];
  });
  if (planned.calls.length === 0) return { broken, meant: 0, missed: 0 };
  const missed = meant.filter((post) => !planned.calls.some((call) => network(call, post, {})));
  return { broken, meant: meant.length, missed: missed.length - broken.length };
}

interface Case {
  readonly planned: Plan;
  readonly form: Form;
  readonly model: Simulator;
}

function brokenPromise(held: Case, isMeant: boolean, isBrought: boolean, post: SearchableRecord): string | undefined {
  const { fidelity } = held.planned;
  if (fidelity === "exact" && isBrought && !isMeant) return "exact, and brought what is not meant";
  if (!isMeant || isBrought) return undefined;
  if (fidelity === "exact") return "exact, and missed what is meant";
  return isExplained(held, post) ? undefined : `${fidelity}, and missed what no gap explains`;
}

/** Whether the network would have brought the post, had the gaps of the plan not been there. */
function isExplained({ planned, form, model }: Case, post: SearchableRecord): boolean {
  const { gaps, fidelity, calls } = planned;
  const named = fidelity === "lossy" ? gaps : gaps.filter(({ code }) => code === "GAP_OBFUSCATED");
  const codes = new Set(named.map(({ code }) => code));
  if (calls.length === 0) return codes.has("GAP_UNSUPPORTED") && onNetwork(form, planned.profile) !== undefined;
  const standing = new Set((planned.profile.grammar?.hides ?? []).map(({ message }) => message));
  const unasked = named
    .filter(({ code, message, spelling }) => code === "GAP_UNSUPPORTED" && spelling === undefined && !standing.has(message))
    .map(({ span }) => span);
  if (!compileForm(withoutClauses(form, unasked), createSources("")).test(post, { now })) return true;
  const mended: Mended = {
    ranking: codes.has("GAP_RANKED"),
    hiding: standing.size > 0,
    signs: named.some(({ spelling }) => spelling === "sign"),
  };
  const posts = readingsOf(mend(post, named), named);
  return calls.some((call) => posts.some((each) => model(call, each, mended)));
}

/** The post as it would stand there if the spellings that gaps name were written plainly. */
function mend(post: SearchableRecord, named: readonly Gap[]): SearchableRecord {
  const kinds = [...new Map(named.map((gap) => [`${gap.code} ${gap.spelling}`, gap])).values()];
  const change = (text: string): string => kinds.reduce((mended, gap) => mendText(mended, gap), text);
  const { title, tags, links = [] } = post;
  const isNamed = (spelling: Gap["spelling"]): boolean => named.some((gap) => gap.spelling === spelling);
  const isFolded = isNamed("accents");
  return {
    ...post,
    ...(isNamed("site-below") && { links: [...links, ...links.map((link) => link.replace("events.", ""))] }),
    text: change(post.text),
    ...(title !== undefined && { title: change(title) }),
    ...(tags !== undefined && isFolded && { tags: [...tags, ...tags.map(withoutAccents)] }),
  };
}

/** An author by the handle, and where a gap is about that, by the name that is shown. */
function readingsOf(post: SearchableRecord, named: readonly Gap[]): readonly SearchableRecord[] {
  const { author } = post;
  if (author?.name === undefined || !named.some(({ spelling }) => spelling === "shown-name")) return [post];
  return [post, { ...post, author: { ...author, handle: author.name } }];
}

function mendText(text: string, { code, spelling }: Gap): string {
  if (code === "GAP_OBFUSCATED") return plainReadings(text).join(" \n ");
  switch (spelling) {
    case "possessive":
      return text.replace(/['’]s(?![\p{L}\p{N}])/gu, "");
    case "sign":
      return text.replace(/’/g, "'");
    case "unspaced":
      return text.replace(/図書館/g, "図書 館");
    case "case":
      return `${text} \n ${text.toLowerCase()} \n ${text.toUpperCase()}`;
    case "accents":
      return `${text} \n ${withoutAccents(text)}`;
    default:
      return text;
  }
}

/** A text as it is, and as it reads with tags taken apart, with hyphens and dots left out or as spaces, and slashes as spaces. */
function plainReadings(text: string): readonly string[] {
  const clear = text.replace(/[\u200b\u00ad]/g, "").normalize("NFKC");
  const apart = clear.replace(/#(\w+)/g, (_, tag: string) => tag.replace(/(?<=[a-z])(?=[A-Z])/g, " "));
  const joined = (each: string): string => each.replace(/(?<=\p{L})[-.](?=\p{L})/gu, "").replace(/(?<=\b\p{L}+)\.(?=\s|$)/gu, "");
  const spaced = (each: string): string => each.replace(/(?<=[\p{L}\p{N}])[-./](?=[\p{L}\p{N}])/gu, " ");
  return [text, clear, apart, joined(clear), spaced(clear), joined(apart), spaced(apart)];
}

function withoutAccents(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "");
}

/** The form without what clauses at some places would bring: false where they are wanted, true where they are excluded. */
export function withoutClauses(form: Form, places: readonly Span[], wanted = true): Form {
  const { origin } = form;
  if (places.some(({ start, end }) => start === origin.span.start && end === origin.span.end))
    return { kind: wanted ? "any" : "all", of: [], origin };
  if (form.kind === "leaf" || form.kind === "test") return form;
  if (form.kind === "not") return { ...form, of: withoutClauses(form.of, places, !wanted) };
  return { ...form, of: form.of.map((member) => withoutClauses(member, places, wanted)) } as Form;
}

const terms = [
  ..."library libraries café cafe e-book 図書 #BookClub #library #café @mpl @mpl.example AT&T don't book the or U.S. lib*".split(
    " ",
  ),
  ..."OR-7 {MPL} {e-book} film author:mpl.example author:ann title:library lang:en since:2026-11-18 since:40d until:2026-11-18 until:2030-01-01 since:2020-01-01 since:2030-01-01 until:2d".split(
    " ",
  ),
  ..."(since:2d_until:9d) NOT_link:mpl NOT_book NOT_library NOT_domain:mpl.example NOT_author:mpl author:mpl mention:mpl to:mpl domain:mpl.example link:mpl https://mpl.example https://mpl.example/a has:link".split(
    " ",
  ),
  ..."NOT_is:reply has:image has:geo is:reply type:quote country:us likes:>2 likes:>=1 lang:he lang:hi (lang:es_OR_lang:en)".split(
    " ",
  ),
  ..."network:x network:b* network:(bluesky_OR_feed) NOT_network:x (network:x_OR_film) NOT_#film NOT_lang:es NOT_country:us NOT_@mpl NOT_@mpl.example NOT_author:mpl.example (#café_OR_#film) (book_OR_lang:es)".split(
    " ",
  ),
  ...[
    '"the library"',
    '"book club"',
    '"or not"',
    '"AND"',
    "library NEAR/3 book",
    "ATLEAST/2(library, book, club)",
    "FREQ/2(book)",
  ],
].map((term) => term.replaceAll("_", " "));

const wanted = fc.constantFrom(
  "library",
  "book",
  "(library OR café)",
  '("book club" OR book OR film)',
  "(#library OR books OR @mpl)",
);

/** What networks know as such, so that a plan is often exact. */
const names =
  "#library #BookClub #café #film #a #cafe @mpl @mpl.example author:mpl.example author:mpl NOT_#film NOT_#a NOT_@mpl.example is:reply NOT_is:reply lang:es"
    .split(" ")
    .map((term) => term.replaceAll("_", " "));

/**
 * Generated queries over a vocabulary that the generated posts share. Most of them name something that has to be there: what does
 * not is hardly ever asked for.
 */
export const queries: fc.Arbitrary<Query> = fc.oneof(
  { weight: 1, arbitrary: queriesOf(terms) },
  { weight: 1, arbitrary: fc.tuple(queriesOf(terms), wanted).map(([query, word]) => readQuery(`(${query.source}) OR ${word}`)) },
  { weight: 2, arbitrary: fc.tuple(queriesOf(terms), wanted).map(([query, word]) => readQuery(`(${query.source}) ${word}`)) },
  { weight: 1, arbitrary: queriesOf(names) },
  { weight: 1, arbitrary: queriesOf(names).map(({ source }) => readQuery(`(${source}) (#library OR #film)`)) },
);

const pieces =
  "library Library's library’s libraries LIBRARY the cafe CAFÉ café e-book ebook book books club film 図書館 or not AND a AT&T don't don’t ann MPL mpl us U.S. lib\u200brary films/books book.The".split(
    " ",
  );
const shown =
  "#BookClub #library #café #cafe #film #a @mpl.example https://mpl.example/a https://events.mpl.example https://www.mpl.example https://town.example/book/mpl.example or-7".split(
    " ",
  );

const texts = fc
  .tuple(fc.array(fc.constantFrom(...pieces, ...shown), { maxLength: 7 }), fc.constantFrom(" ", ", ", ". "))
  .map(([words, gap]) => words.join(gap));

/** What posts of a network are like. */
interface Habits {
  readonly network: string;
  readonly titles: boolean;
  /** Tags that a post carries without showing them, and accounts by their whole handle. */
  readonly facets: boolean;
  readonly authors: readonly SearchableRecord["author"][];
}

/** Invented posts as a network keeps them: every tag, mention and link of the text is a facet too. */
export function postsOf({ network, grammar }: SearchProfile): fc.Arbitrary<SearchableRecord> {
  const isShort = ["x", "bluesky", "mastodon", "threads", "instagram"].includes(network);
  const facets = grammar?.parameters.tag !== undefined || grammar?.reads === "terms";
  return postsWith({ network, titles: !isShort, facets, authors: { x: authorsOfX, feed: authorsOfFeeds }[network] ?? authors });
}

const authors: readonly SearchableRecord["author"][] = [
  { id: "did:plc:1", handle: "mpl.example" },
  { id: "did:plc:2", handle: "ann.example", name: "Ann" },
];

/** Feeds know names alone. */
const authorsOfFeeds: readonly SearchableRecord["author"][] = [
  { id: "feed#author:mpl", name: "mpl" },
  { id: "feed#author:Ann", name: "Ann" },
];

/** Handles without a server, and one account that shows the name of another. */
const authorsOfX: readonly SearchableRecord["author"][] = [
  { id: "1", handle: "mpl" },
  { id: "2", handle: "Ann", name: "Ann Lee" },
  { id: "3", handle: "books_3", name: "MPL" },
];

function postsWith({ network, titles, facets, authors }: Habits): fc.Arbitrary<SearchableRecord> {
  return fc
    .record({
      text: texts,
      title: titles ? texts : fc.constant(undefined),
      hidden: facets ? fc.constantFrom([], ["library"]) : fc.constant([]),
      author: fc.constantFrom(...authors) as fc.Arbitrary<NonNullable<SearchableRecord["author"]>>,
      data: fc.record(beside, { requiredKeys: ["lang"] }),
      createdAt: fc.constantFrom("2026-11-20T10:00:00Z", "2026-11-17T10:00:00Z"),
    })
    .map(({ text, title, hidden, data, ...rest }) => ({
      ...rest,
      ...data,
      network,
      text,
      ...(title !== undefined && { title }),
      ...facetsOf(title === undefined ? text : `${title} ${text}`, hidden, facets),
    }));
}

/** What else a post can carry. */
const beside = {
  lang: fc.constantFrom("en", "es", "iw", "hi-Latn", "und"),
  kind: fc.constantFrom("post", "reply", "quote"),
  media: fc.constantFrom([], [{ kind: "image" as const }], [{ kind: "video" as const }]),
  place: fc.constantFrom({ country: "US" }, { name: "Millbrook", country: "gb" }),
  counts: fc.record({ likes: fc.nat(4) }),
};

function facetsOf(
  text: string,
  hidden: readonly string[],
  facets: boolean,
): Pick<SearchableRecord, "tags" | "mentions" | "links"> {
  const handle = facets ? /@([\w.]*\w)/g : /@(\w+)/g;
  return {
    tags: [...(text.match(/#[\p{L}\p{M}\p{N}_]+/gu) ?? []).map((tag) => tag.slice(1)), ...hidden],
    mentions: [...text.matchAll(handle)].map(([, name]) => name!),
    links: text.match(/https:[^\s,]*[^\s,.]/g) ?? [],
  };
}
