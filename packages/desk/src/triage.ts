import { type Copy, createDeduper, type Mention, type MentionId, mentionId } from "@earshot/core/mention";
import { detectNeed, type Need, type NeedInput } from "@earshot/core/need";
import type { Organisation } from "@earshot/core/policy";
import { compile, createSearchSet, type Matcher, parse, type SearchSet } from "@earshot/core/query";
import { resolverOf } from "@earshot/core/query/files";
import type { Store, StoredLedgerEntry, StoredMention } from "@earshot/store";
import type { Card, CardFilter, Search } from "./desk.ts";
import { ADDRESSED_TO_US } from "./listen.ts";
import { isOwn } from "./own.ts";
import { stateOf } from "./states.ts";

export interface Triage {
  readonly store: Store;
  readonly searches: readonly Search[];
  readonly organisation?: Organisation;
  readonly now: () => number;
}

/**
 * Everything that was heard, as cards for people: copies put together, the need behind each recognised, in a fair order. What
 * the library said itself is no card. Nothing here can see how many followers an author has.
 */
export async function triage(desk: Triage, filter: CardFilter): Promise<Card[]> {
  const stored = await Array.fromAsync(desk.store.mentions());
  const others = stored.filter(({ mention }) => !isOwn(mention, desk.organisation));
  const saved = resolverOf(desk.searches);
  const seen: Seen = {
    mentions: new Map(stored.map(({ mention }) => [mention.id, mention])),
    matchers: new Map(desk.searches.map(({ name, query }) => [name, compile(query, { saved })])),
    branches: branchNames(desk.organisation),
    entries: Map.groupBy(await Array.fromAsync(desk.store.ledger()), ({ mention }) => mention),
  };
  const cards = groupCopies(others).map((group) => cardOf(desk, group, seen));
  return cards.filter((card) => fits(card, filter)).sort(byNeedAndWaiting);
}

/** What is read once and looked at for every card. */
interface Seen {
  readonly mentions: ReadonlyMap<MentionId, Mention>;
  readonly matchers: ReadonlyMap<string, Matcher>;
  readonly branches: SearchSet<string>;
  readonly entries: ReadonlyMap<MentionId | undefined, readonly StoredLedgerEntry[]>;
}

interface Group {
  readonly first: StoredMention;
  readonly copies: { readonly id: MentionId; readonly reason: string }[];
}

/**
 * Puts together what one author said more than once: copies and cross-posts. Two people who say the same thing in the same words
 * are two people, and each is answered.
 */
function groupCopies(stored: readonly StoredMention[]): Group[] {
  const deduper = createDeduper();
  const groups = new Map<MentionId, Group>();
  for (const each of [...stored].sort(byTime)) {
    const copy = deduper.add(each.mention);
    const found = copy === undefined ? undefined : groups.get(copy.of);
    // A copy of a copy joins the group of the first.
    const group = found !== undefined && isByOneAuthor(copy!, found.first.mention, each.mention) ? found : undefined;
    groups.set(each.mention.id, group ?? { first: each, copies: [] });
    group?.copies.push({ id: each.mention.id, reason: copy!.reason });
  }
  return [...new Set(groups.values())];
}

function isByOneAuthor({ kind }: Copy, first: Mention, second: Mention): boolean {
  if (kind === "same" || kind === "cross-post") return true;
  return first.network === second.network && first.author !== undefined && first.author.id === second.author?.id;
}

function cardOf(desk: Triage, { first, copies }: Group, { mentions, matchers, branches, entries }: Seen): Card {
  const { mention } = first;
  const branch = branchOf(mention, branches);
  const parent = parentId(mention);
  return {
    id: mention.id,
    mention,
    copies,
    matches: matchesOf(first, matchers),
    need: needOf(mention, parent && mentions.get(parent), desk.organisation),
    ...(branch === undefined ? {} : { branch }),
    state: stateOf(entries.get(mention.id) ?? [], desk.now()),
  };
}

function matchesOf({ mention, searches }: StoredMention, matchers: ReadonlyMap<string, Matcher>): Card["matches"] {
  return searches.flatMap((search) => {
    if (search === ADDRESSED_TO_US) return [{ search, match: { spans: [], clauses: [] } }];
    const match = matchers.get(search)?.match(mention);
    return match === undefined ? [] : [{ search, match }];
  });
}

/** Recognises the need, with the post that it answers where that was heard. The author is not handed over. */
export function needOf(mention: Mention, parent: Mention | undefined, organisation: Organisation | undefined): Need {
  const { author: _author, counts: _counts, ...seen } = mention;
  const input: NeedInput = {
    ...seen,
    before: parent === undefined ? [] : [parent.text],
    ownHandles: organisation?.accounts.map(({ handle }) => handle) ?? [],
  };
  return detectNeed(input);
}

/** The id of the post that a post answers. */
export function parentId({ network, thread }: Mention): MentionId | undefined {
  return thread?.parent ? mentionId(network, thread.parent) : undefined;
}

/** A search set that knows the branches by name. */
function branchNames(organisation: Organisation | undefined): SearchSet<string> {
  const names = createSearchSet<string>();
  for (const { id, name } of organisation?.branches ?? []) {
    const phrase = parse(JSON.stringify(name));
    if (phrase.ok) names.set(id, phrase.query);
  }
  return names;
}

/** The branch whose name stands in the post, where exactly one does. */
function branchOf(mention: Mention, branches: SearchSet<string>): string | undefined {
  const named = branches.keys(mention);
  return named.length === 1 ? named[0] : undefined;
}

function fits(card: Card, { branch, welcome }: CardFilter): boolean {
  return (branch === undefined || card.branch === branch) && (welcome === undefined || card.need.welcome === welcome);
}

const urgency: Readonly<Record<Need["welcome"], number>> = { human: 0, yes: 1, no: 2 };

/** First what a person must see at once, then who may welcome help; among equals, who has waited longest. */
function byNeedAndWaiting(a: Card, b: Card): number {
  return urgency[a.need.welcome] - urgency[b.need.welcome] || compareTimes(a.mention, b.mention);
}

function byTime(a: StoredMention, b: StoredMention): number {
  return compareTimes(a.mention, b.mention);
}

function compareTimes(a: Mention, b: Mention): number {
  const [first, second] = [timeOf(a), timeOf(b)];
  if (first !== second) return first < second ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

function timeOf(mention: Mention): string {
  return mention.createdAt ?? mention.provenance.heardAt;
}
