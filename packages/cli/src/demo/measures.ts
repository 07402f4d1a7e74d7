import type { Card } from "@earshot/desk";
import { addressBook, type Truth, type World } from "@earshot/town";

/** How many of those that should be there are there (recall), and how many of those that are there should be (precision). */
export interface Score {
  readonly found: number;
  readonly right: number;
  readonly wanted: number;
  readonly recall: number;
  readonly precision: number;
  /** Ids of the town's posts: what was missed, and what was found although nobody wanted it. */
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

export interface Measures {
  /** Posts a saved search is meant for, against the posts that were heard. */
  readonly searches: Score;
  /** Posts whose author would welcome help, against the cards that say so. */
  readonly welcome: Score;
  /** Posts that a person must see at once, against the cards that say so. */
  readonly human: Score;
  /** Posts that were left alone although an answer would have been unkind: of all heard posts that want none. */
  readonly leftAlone: { readonly of: number; readonly right: number };
}

/**
 * Compares what the desk found with what the town recorded apart from its posts. Posts that are gone by the end of the week and
 * the library's own are left out: nobody is to find them.
 */
export function measure(world: World, cards: readonly Card[]): Measures {
  const truths = standingTruths(world);
  const heard = heardPosts(world, cards);
  const by = (welcome: string) => new Set([...heard].filter(([, card]) => card.need.welcome === welcome).map(([id]) => id));
  const wanted = (fits: (truth: Truth) => boolean) => new Set([...truths].filter(([, truth]) => fits(truth)).map(([id]) => id));
  return {
    searches: score(
      new Set(heard.keys()),
      wanted(({ searches }) => searches.length > 0),
    ),
    welcome: score(
      by("yes"),
      wanted(({ welcome }) => welcome === "yes"),
    ),
    human: score(
      by("human"),
      wanted(({ welcome }) => welcome === "human"),
    ),
    leftAlone: leftAlone(truths, heard),
  };
}

function standingTruths({ posts, truth, library }: World): Map<string, Truth> {
  const standing = posts.filter(({ goneAt, author }) => goneAt === undefined && !library.officialAccounts.includes(author.id));
  return new Map(standing.flatMap(({ id }) => (truth[id] === undefined ? [] : [[id, truth[id]] as const])));
}

/** Every heard post of the town by its id; a copy has the card of the post it is a copy of. */
function heardPosts(world: World, cards: readonly Card[]): Map<string, Card> {
  const book = addressBook(world);
  const heard = new Map<string, Card>();
  for (const card of cards) {
    for (const nativeId of [card.mention.nativeId, ...card.copies.map(({ id }) => id.slice(id.indexOf(":") + 1))]) {
      const post = postOf(book, nativeId);
      if (post !== undefined) heard.set(post, card);
    }
  }
  return heard;
}

/** A feed's native id is its address and the guid; the town knows the guid. */
function postOf(book: ReturnType<typeof addressBook>, nativeId: string): string | undefined {
  return book.postAt(nativeId) ?? book.postAt(nativeId.slice(nativeId.indexOf("#") + 1));
}

function score(found: ReadonlySet<string>, wanted: ReadonlySet<string>): Score {
  const right = found.intersection(wanted).size;
  return {
    found: found.size,
    right,
    wanted: wanted.size,
    recall: share(right, wanted.size),
    precision: share(right, found.size),
    missed: [...wanted.difference(found)].sort(),
    wrong: [...found.difference(wanted)].sort(),
  };
}

function leftAlone(truths: ReadonlyMap<string, Truth>, heard: ReadonlyMap<string, Card>): Measures["leftAlone"] {
  const unwelcome = [...heard].filter(([id]) => truths.get(id)?.welcome === "no");
  return { of: unwelcome.length, right: unwelcome.filter(([, { need }]) => need.welcome !== "yes").length };
}

/** Rounded to three places, so that the same run prints the same bytes everywhere. */
function share(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((part / whole) * 1000) / 1000;
}
