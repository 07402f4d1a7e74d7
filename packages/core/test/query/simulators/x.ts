/**
 * X: words are runs between signs, case folded, accents folded in search and kept in the stream; they are also looked for in
 * addresses. Tags and accounts by what the post carries. A space is AND and binds tighter than OR.
 */
import type { SearchableRecord } from "../../../src/query/searchable.ts";
import { type Box, holdsBox, readBox } from "./box.ts";
import { foldCase, foldIcu, holdsInARow, splitAtSigns } from "./readers.ts";
import { isBetween, onlyParameters, type Simulator } from "./simulator.ts";

const week = 7 * 86_400_000;

/** `now`: the time of the model, for the window of seven days. */
export function x(options: { readonly characters: number; readonly foldsAccents: boolean; readonly now?: number }): Simulator {
  const fold = options.foldsAccents ? foldIcu : foldCase;
  return (call, post) => {
    const { text = "", parameters } = call;
    onlyParameters(call, ["start_time", "end_time"]);
    if (text.length > options.characters) throw new Error("the query is too long");
    const box = readBox(text, { or: "OR", first: "and", groups: true, minus: true });
    if (!hasPositive(box)) throw new Error("a query of exclusions alone is refused");
    const { start_time: start, end_time: end } = parameters;
    if (options.now !== undefined && start !== undefined && Date.parse(start) < options.now - week)
      throw new Error("start_time is too early");
    return isBetween(post, timeOf(start), timeOf(end)) && holdsBox(box, (term) => has(term, post, fold));
  };
}

function hasPositive(box: Box): boolean {
  if (box.is === "term") return true;
  if (box.is === "not") return false;
  return box.is === "and" ? box.of.some(hasPositive) : box.of.every(hasPositive);
}

function has(
  term: string,
  { text, tags = [], mentions = [], links = [] }: SearchableRecord,
  fold: (text: string) => string,
): boolean {
  if (/^(is|has|lang):/.test(term)) throw new Error(`${term} cannot stand alone`);
  if (term.startsWith("#")) return tags.some((tag) => fold(tag) === fold(term.slice(1)));
  if (term.startsWith("@")) return mentions.some((name) => fold(name) === fold(term.slice(1)));
  const words = splitAtSigns(`${text} ${links.join(" ")}`).map(fold);
  return holdsInARow(words, splitAtSigns(term).map(fold));
}

function timeOf(value: string | undefined): number | undefined {
  return value === undefined ? undefined : Date.parse(value);
}
