/**
 * X: words are runs between signs, case folded, accents folded in search and kept in the stream; they are also looked for in
 * addresses. Tags and accounts by what the post carries. A space is AND and binds tighter than OR. Operators as its page of
 * operators describes them; one that stands alone where it may not, or that does not exist, is an error.
 */
import type { SearchableRecord } from "../../../src/query/searchable.ts";
import { type Box, holdsBox, readBox } from "./box.ts";
import { foldCase, foldIcu, holdsInARow, splitAtSigns } from "./readers.ts";
import { isBetween, onlyParameters, type Simulator } from "./simulator.ts";

const week = 7 * 86_400_000;

interface Options {
  readonly characters: number;
  readonly foldsAccents: boolean;
  /** The time of the model, for the window of seven days. */
  readonly now?: number;
}

/** The search: the last seven days, or the archive. */
export function x({ characters, foldsAccents, now }: Options): Simulator {
  return (call, post) => {
    const { start_time: start, end_time: end } = onlyParameters(call, ["start_time", "end_time"]);
    const box = readQuery(call.text ?? "", characters);
    if (now !== undefined && start !== undefined && Date.parse(start) < now - week) throw new Error("start_time is too early");
    if (now !== undefined && [start, end].some((at) => at !== undefined && Date.parse(at) > now - 10_000))
      throw new Error("a time has to lie ten seconds back");
    if (start !== undefined && end !== undefined && start >= end) throw new Error("start_time has to be before end_time");
    return (
      isBetween(post, timeOf(start), timeOf(end)) && holdsBox(box, (term) => has(term, post, foldsAccents ? foldIcu : foldCase))
    );
  };
}

/** The filtered stream also looks into the post that is quoted, and nobody has liked a post yet. */
export function xStream({ characters, foldsAccents }: Options): Simulator {
  return (call, post) => {
    onlyParameters(call, []);
    const box = readQuery(call.text ?? "", characters);
    if (/\bmin_/.test(call.text ?? "")) throw new Error("the stream counts nothing");
    const fold = foldsAccents ? foldIcu : foldCase;
    return holdsBox(box, (term) => has(term, post, fold) || (post.kind === "quote" && has(term, quoted, fold)));
  };
}

/** What every quote of the model quotes. */
const quoted: SearchableRecord = {
  text: "library café #film @mpl",
  tags: ["film"],
  mentions: ["mpl"],
  author: { id: "9", handle: "quoted" },
  kind: "reply",
  lang: "es",
};

function readQuery(text: string, characters: number): Box {
  if (text.length > characters) throw new Error("the query is too long");
  const box = readBox(text, { or: "OR", first: "and", groups: true, minus: true });
  if (!hasPositive(box)) throw new Error("a query of exclusions alone, or of operators that cannot stand alone, is refused");
  return box;
}

function hasPositive(box: Box): boolean {
  if (box.is === "term") return !/^(is|has|lang):/.test(box.text);
  if (box.is === "not") return false;
  return box.is === "and" ? box.of.some(hasPositive) : box.of.every(hasPositive);
}

type Fold = (text: string) => string;

function has(term: string, post: SearchableRecord, fold: Fold): boolean {
  const { text, tags = [], mentions = [], links = [] } = post;
  const [, name, value] = /^([a-z_]+):(.+)$/.exec(term) ?? [];
  if (name !== undefined) return fitsOperator(name, value!, post);
  if (term.startsWith("#")) return tags.some((tag) => fold(tag) === fold(term.slice(1)));
  if (term.startsWith("@")) return mentions.some((each) => fold(each) === fold(term.slice(1)));
  const words = splitAtSigns(`${text} ${links.join(" ")}`).map(fold);
  return holdsInARow(words, splitAtSigns(term).map(fold));
}

function fitsOperator(
  name: string,
  value: string,
  { text, author = {}, links = [], media = [], place, kind, lang, counts = {} }: SearchableRecord,
): boolean {
  const isSame = (known: string | undefined): boolean => known?.toLowerCase() === value.toLowerCase();
  const isThere = { links: links.length + media.length > 0, media: media.length > 0, geo: place !== undefined } as const;
  switch (name) {
    case "from":
      return isSame(author.handle) || isSame(author.id);
    case "lang":
      if (!/^[a-z]{2}(-[A-Z]\w+)?$/.test(value)) throw new Error(`${value} is no language of the network`);
      return isSame(lang);
    case "url":
      return links.some((link) => holdsInARow(splitAtSigns(link).map(foldCase), splitAtSigns(value).map(foldCase)));
    case "place_country":
      return isSame(place?.country);
    case "min_likes":
    case "min_reposts":
    case "min_replies":
      return (counts[name.slice("min_".length) as keyof typeof counts] ?? 0) >= Number(value);
    case "is":
      if (value !== "reply" && value !== "quote") throw new Error(`is:${value} does not exist`);
      return kind === value || (value === "reply" && kind === "quote" && text.length % 2 === 0); // a quote may answer, too
    case "has":
      if (!(value in isThere)) throw new Error(`has:${value} does not exist`);
      return isThere[value as keyof typeof isThere];
    default:
      throw new Error(`${name}: does not exist`);
  }
}

function timeOf(value: string | undefined): number | undefined {
  return value === undefined ? undefined : Date.parse(value);
}
