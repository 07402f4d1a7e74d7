/** A model of every network's search, by the name of its profile. What no source says is modelled at its worst. */
import { englishStopWords } from "../../../src/query/profiles/grammars.ts";
import type { SearchableRecord } from "../../../src/query/searchable.ts";
import { blueskyBrings, blueskyBringsV2 } from "./bluesky.ts";
import { holdsBox, readBox } from "./box.ts";
import { dslBrings, fts5Brings, tsqueryBrings } from "./engines.ts";
import { foldCase, foldIcu, holdsInARow, splitAsPostgres, splitAtSigns, splitByUax29, stem } from "./readers.ts";
import { isBetween, isRankedOut, type Mended, onlyParameters, type Simulator, wholeText } from "./simulator.ts";
import { x, xStream } from "./x.ts";

/** The time at which the models answer. */
export const now: number = Date.UTC(2026, 10, 21, 12);

export const simulators: Readonly<Record<string, Simulator>> = {
  "x-recent": x({ characters: 512, foldsAccents: true, now }),
  "x-archive": x({ characters: 1024, foldsAccents: true }),
  "x-stream": xStream({ characters: 1024, foldsAccents: false }),
  "bluesky-search": blueskyBrings,
  "bluesky-search-v2": blueskyBringsV2,
  mastodon,
  instagram: oneTag(Number.POSITIVE_INFINITY, "tag"),
  tumblr: oneTag(3, "tag"),
  threads,
  reddit,
  youtube,
  lemmy,
  wordpress,
  "mediawiki-cirrus": cirrus,
  "mediawiki-sql": mediawikiSql,
  discourse,
  "hacker-news": hackerNews,
  "stack-exchange": stackExchange,
  "sqlite-fts5": fts5Brings,
  "postgres-tsquery": tsqueryBrings,
  opensearch: dslBrings,
};

/** Each clause as it is written or by its stem; operators are capital letters only, and `-`. Tags by their timeline, folded. */
function mastodon(call: Parameters<Simulator>[0], post: SearchableRecord): boolean {
  const { hashtag, none = [], ...others } = call.parameters;
  if (Object.keys(others).length > 0) throw new Error("the network knows no such parameter");
  if (hashtag !== undefined) return call.text === undefined && isInTimeline([hashtag].flat(), [none].flat(), post);
  if (none.length > 0) throw new Error("words take no tags beside them");
  const raw = splitByUax29(post.text).map(foldCase);
  const stems = raw.map((word) => stem(foldIcu(word.replace(/’/g, "'")))).filter((word) => !englishStopWords.includes(word));
  return clausesOf(call.text).every((clause) => {
    const words = splitByUax29(clause).map(foldCase);
    if (clause.startsWith('"')) return holdsInARow(raw, words);
    const wanted = words.map((word) => stem(foldIcu(word))).filter((word) => !englishStopWords.includes(word));
    return words.every((word) => raw.includes(word)) || (wanted.length > 0 && wanted.every((word) => stems.includes(word)));
  });
}

/** The timeline of a tag takes four others (mastodon/mastodon, TagFeed), and four that are left out; it passes over more. */
function isInTimeline(tags: readonly string[], none: readonly string[], post: SearchableRecord): boolean {
  const has = (tag: string): boolean => (post.tags ?? []).some((each) => foldIcu(each) === tag);
  return tags.slice(0, 5).some(has) && !none.slice(0, 4).some(has);
}

function clausesOf(text = ""): readonly string[] {
  return text.match(/"[^"]*"|\S+/g) ?? [];
}

/** One tag, accents kept apart; only so many tags of a post are looked at. */
function oneTag(most: number, parameter: string): Simulator {
  return (call, { tags = [] }, { hiding }) => {
    const tag = onlyParameters(call, [parameter])[parameter]!;
    if (call.text !== undefined) throw new Error("only a tag can be asked for");
    const seen = hiding ? tags : tags.slice(0, most);
    return seen.some((each) => foldCase(each) === foldCase(tag));
  };
}

/** When Threads began, in seconds. */
const firstDay = 1_688_540_400;

/** One word, taken as it is written; some words answer with nothing. */
function threads(call: Parameters<Simulator>[0], post: SearchableRecord, mended: Mended): boolean {
  const { since, until, tag } = onlyParameters(call, ["since", "until", "tag"]);
  if (isRankedOut(post, mended) || (!mended.hiding && post.text.includes("club"))) return false;
  if (Number(since ?? firstDay) < firstDay || Number(until ?? 0) > now / 1000)
    throw new Error("a time that Threads does not have");
  if (since !== undefined && until !== undefined && Number(since) >= Number(until))
    throw new Error("since has to be before until");
  if (tag !== undefined) return (post.tags ?? []).some((each) => foldCase(each) === tag);
  if (/\s/.test(call.text ?? "")) throw new Error("only one keyword can be asked for");
  const words = splitByUax29(post.text).map(foldCase);
  return isBetween(post, seconds(since), seconds(until)) && holdsInARow(words, splitByUax29(call.text ?? "").map(foldCase));
}

function reddit(call: Parameters<Simulator>[0], post: SearchableRecord, mended: Mended): boolean {
  onlyParameters(call, []);
  const { text = "" } = call;
  if (text.length > 512) throw new Error("the query is too long");
  const box = readBox(text, { or: "OR", first: "and", groups: true, minus: true });
  return !isRankedOut(post, mended) && holdsBox(box, (term) => hasWords(term, wholeText(post)));
}

function youtube(call: Parameters<Simulator>[0], post: SearchableRecord, mended: Mended): boolean {
  const { publishedAfter, publishedBefore } = onlyParameters(call, ["publishedAfter", "publishedBefore"]);
  const box = readBox(call.text ?? "", { or: "|", first: "or", groups: false, minus: true });
  const isThen = isBetween(post, timeOf(publishedAfter), timeOf(publishedBefore));
  return isThen && !isRankedOut(post, mended) && holdsBox(box, (term) => hasWords(term.replace(/^[#@]/, ""), wholeText(post)));
}

/** Words of UAX 29, case and accents folded, one after another. */
function hasWords(term: string, text: string): boolean {
  return holdsInARow(splitByUax29(text).map(foldIcu), splitByUax29(term).map(foldIcu));
}

/** One ILIKE over title and body; spaces stand for anything. */
function lemmy(call: Parameters<Simulator>[0], post: SearchableRecord, { signs }: Mended): boolean {
  onlyParameters(call, []);
  const pattern = foldCase(call.text ?? "")
    .split(" ")
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return [post.title ?? "", post.text].some((text) =>
    new RegExp(pattern.join(".*"), "s").test(foldCase(signs ? straight(text) : text)),
  );
}

const wordpressStops =
  "about an are as at be by com for from how in is it of on or that the this to was what when where who will with www".split(" ");

/** LIKE over the HTML of title and text, for up to nine terms; where none is left, for the whole question. */
function wordpress(call: Parameters<Simulator>[0], post: SearchableRecord, { signs }: Mended): boolean {
  onlyParameters(call, []);
  const text = call.text ?? "";
  const given = text.match(/".*?(?:"|$)|(?:(?<=[\t ",+])|^)[^\t ",+]+/g) ?? [];
  const terms = given
    .map((term) => term.replace(/^["'\s]+|["'\s]+$/g, ""))
    .filter((term) => !/^[a-z-]$/i.test(term) && !wordpressStops.includes(term.toLowerCase()));
  const wanted = terms.length === 0 || terms.length > 9 ? [text] : terms;
  const html = signs ? straight(wholeText(post)) : wholeText(post).replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return wanted.every((term) => foldIcu(html).includes(foldIcu(term)));
}

/** Pure AND or pure OR. Each word by its stem without accents, or as it is written. */
function cirrus(call: Parameters<Simulator>[0], post: SearchableRecord): boolean {
  onlyParameters(call, []);
  const { text = "" } = call;
  if (text.length > 300) throw new Error("the query is too long");
  const box = readBox(text, { or: "OR", first: "one", groups: false, minus: true });
  const stems = splitByUax29(wholeText(post)).map((word) => stem(foldIcu(word)).replace(/’/g, "'"));
  const plain = splitByUax29(wholeText(post)).map(foldCase);
  return holdsBox(box, (term) => {
    const words = splitByUax29(term);
    return words.every((word) => stems.includes(stem(foldIcu(word))) || plain.includes(foldCase(word)));
  });
}

/** Letters outside ASCII are kept as several signs each, which makes their words long enough. Words between signs, a possessive ending off as well as on; short words and stop words are not in the index. */
function mediawikiSql(call: Parameters<Simulator>[0], post: SearchableRecord, { signs }: Mended): boolean {
  onlyParameters(call, []);
  const text = signs ? straight(wholeText(post)) : wholeText(post);
  const words = splitAtSigns(text)
    .map(foldCase)
    .filter((word) => isLong(word) && !englishStopWords.includes(word));
  const wanted = splitAtSigns(call.text ?? "")
    .map(foldCase)
    .filter((word) => !signs || isLong(word));
  return wanted.every((word) => words.includes(word));
}

function isLong(word: string): boolean {
  return new TextEncoder().encode(word).length >= 4;
}

/** The beginnings of stems, all of them; signs are taken out of the question, stop words and short words count for nothing. */
function discourse(call: Parameters<Simulator>[0], post: SearchableRecord, { signs }: Mended): boolean {
  onlyParameters(call, []);
  const text = signs ? straight(call.text ?? "") : (call.text ?? "").replace(/[*:()&!'"]/g, "");
  if (/(^|\s)[@#]/.test(text)) throw new Error("a filter, not a word");
  if (text.trim().length < 3) throw new Error("the term is too short");
  const terms = splitAsPostgres(text)
    .map(foldCase)
    .filter((word) => !englishStopWords.includes(word));
  const stems = splitAsPostgres(wholeText(post)).map((word) => stem(foldCase(word)));
  return terms.length > 0 && terms.every((term) => stems.some((each) => each.startsWith(stem(term))));
}

/** All words; the last one also as a beginning. An apostrophe is left out of a word. */
function hackerNews(call: Parameters<Simulator>[0], post: SearchableRecord, { signs }: Mended): boolean {
  onlyParameters(call, []);
  const read = (text: string): readonly string[] => splitAtSigns(foldIcu(signs ? straight(text) : text.replace(/['’&]/g, "")));
  const words = read(wholeText(post));
  const wanted = read(call.text ?? "");
  return wanted.every((term, index) =>
    words.some((word) => (index === wanted.length - 1 ? word.startsWith(term) : word === term)),
  );
}

function stackExchange(call: Parameters<Simulator>[0], post: SearchableRecord, mended: Mended): boolean {
  const { tagged, fromdate, todate } = onlyParameters(call, ["tagged", "fromdate", "todate"]);
  const shown = mended.hiding ? "" : wholeText(post).toLowerCase();
  const isTagged =
    tagged === undefined || (post.tags ?? []).some((tag) => foldIcu(tag) === tagged && !shown.includes(`#${tag.toLowerCase()}`));
  const isThen = isBetween(post, seconds(fromdate), seconds(todate));
  return (
    isTagged && isThen && !isRankedOut(post, mended) && clausesOf(call.text).every((term) => hasWords(term, wholeText(post)))
  );
}

/** What a text would be if its signs were written plainly. */
function straight(text: string): string {
  return text.replace(/[’]/g, "'");
}

function seconds(value: string | undefined): number | undefined {
  return value === undefined ? undefined : Number(value) * 1000;
}

function timeOf(value: string | undefined): number | undefined {
  return value === undefined ? undefined : Date.parse(value);
}
