import type { Form, Nearness, Positional, TextField } from "../form.ts";
import { type Draft, draftSize, emptyDraft, merge, shortestFirst } from "./draft.ts";
import { filler, misspellPattern, spellPattern } from "./spell.ts";
import type { ValuesFor } from "./values.ts";

/** Most drafts that are kept for one piece of a query: enough to try every branch of what people write. */
const mostDrafts = 24;

/** Deepest level of a query that is looked at; what people write ends at ten, and what is deeper gets no draft. */
const deepest = 250;

/**
 * Short posts that are likely to make a form true, or not true, shortest first. Built from the leaves up: of an AND the parts
 * together, of an OR any, of words that have to be near each other the nearest and the farthest place, and just beyond. None of
 * them is certain; the caller tries them.
 */
export function draftsFor(form: Form, isWanted: boolean, valuesFor: ValuesFor, depth: number = 0): readonly Draft[] {
  if (depth === deepest) return [];
  switch (form.kind) {
    case "not":
      return draftsFor(form.of, !isWanted, valuesFor, depth + 1);
    case "test":
      return shortest(valuesFor(form, isWanted));
    case "all":
    case "any": {
      const parts = form.of.map((part) => draftsFor(part, isWanted, valuesFor, depth + 1));
      return (form.kind === "all") === isWanted ? together(parts) : shortest(parts.flat());
    }
    case "count":
      return draftsForCount(form, isWanted, valuesFor, depth);
    default:
      return draftsForPlaced(form, isWanted);
  }
}

function together(parts: readonly (readonly Draft[])[]): readonly Draft[] {
  return parts.reduce<readonly Draft[]>(
    (drafts, part) => shortest(drafts.flatMap((draft) => part.flatMap((more) => merge(draft, more) ?? []))),
    [emptyDraft],
  );
}

function shortest(drafts: readonly Draft[]): readonly Draft[] {
  return shortestFirst(drafts).slice(0, mostDrafts);
}

function draftsForCount(
  form: Form & { readonly kind: "count" },
  isWanted: boolean,
  valuesFor: ValuesFor,
  depth: number,
): readonly Draft[] {
  const times = isWanted ? form.atLeast : form.atLeast - 1;
  if (times < 1) return [emptyDraft];
  if (form.counts === "occurrences") return repeated(form.of[0] as Positional, times);
  const parts = form.of.map((part) => draftsFor(part, true, valuesFor, depth + 1)).filter((drafts) => drafts.length > 0);
  return together(parts.sort((a, b) => draftSize(a[0]!) - draftSize(b[0]!)).slice(0, times));
}

function repeated(form: Positional, times: number): readonly Draft[] {
  return textsFor(form).map((text) => draftOf(fieldOf(form), Array(times).fill(text).join(" ")));
}

function draftsForPlaced(form: Positional, isWanted: boolean): readonly Draft[] {
  const texts = isWanted ? textsFor(form) : ["", ...textsBeside(form)];
  return shortest(texts.map((text) => (text === "" ? emptyDraft : draftOf(fieldOf(form), text))));
}

function draftOf(field: TextField, text: string): Draft {
  return { pieces: [{ field, text }], values: {} };
}

/** Where a positional form is looked for. */
export function fieldOf(form: Positional): TextField {
  let first: Positional | undefined = form;
  while (first !== undefined && first.kind !== "leaf") first = first.of[0] as Positional | undefined;
  return first?.field ?? "unfielded";
}

/** Texts in which a positional form stands. */
export function textsFor(form: Positional, depth: number = 0): readonly string[] {
  if (form.kind === "leaf") return [spellPattern(form.pattern)];
  if (depth === deepest) return [];
  const parts = form.of.map((part) => textsFor(part as Positional, depth + 1));
  if (form.kind === "any") return parts.flat().slice(0, mostDrafts);
  const firsts = parts.map(([first]) => first ?? "");
  const others = parts.flatMap((texts, index) => texts.slice(1).map((text) => firsts.with(index, text)));
  const lines = [firsts, ...others].slice(0, mostDrafts);
  if (form.kind === "sequence") return lines.map((line) => line.join(form.touching ? "" : " "));
  return [...lines.map((line) => line.join(" ")), firsts.toReversed().join(" "), apart(firsts, reach(form.within))];
}

/** Texts that have the words of a phrase or NEAR, but not as asked: in another order, with words between. */
function textsBeside(form: Positional, depth = 0): readonly string[] {
  if (depth === deepest) return [];
  if (form.kind === "leaf") return [misspellPattern(form.pattern) ?? ""];
  if (form.kind === "any") return form.of.flatMap((part) => textsBeside(part as Positional, depth + 1)).slice(0, mostDrafts);
  const words = form.of.map((part) => textsFor(part as Positional)[0] ?? "");
  const beside = form.of.flatMap((part, index) =>
    textsBeside(part as Positional, depth + 1).map((text) => words.with(index, text).join(" ")),
  );
  return [words.toReversed().join(" "), words.join(" "), ...farther(words, form), ...beside].slice(0, mostDrafts);
}

/** The words in their order, just too far from each other. */
function farther(words: readonly string[], form: Positional & { readonly kind: "sequence" | "window" }): readonly string[] {
  if (form.kind === "sequence") return [apart(words, 1)];
  const { unit } = form.within;
  if (unit === "sentence") return [words.join("! "), words.join("\n\n")];
  return [unit === "paragraph" ? words.join("\n\n") : apart(words, reach(form.within) + 1)];
}

/** How many words may stand between; of a sentence none are counted. */
function reach(within: Nearness): number {
  return "words" in within ? Math.min(within.words, 100) : 0;
}

/** Words side by side but for the first two, which have so many others between them. */
function apart([first = "", ...rest]: readonly string[], words: number): string {
  return [first, ...Array<string>(words).fill(filler), ...rest].join(" ");
}
