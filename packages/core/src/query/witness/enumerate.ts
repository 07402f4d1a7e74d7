import { preorder } from "../fold-tree.ts";
import type { Form, Leaf } from "../form.ts";
import { membersOf } from "../match/node.ts";
import { type Draft, distinct, draftSize, emptyDraft, merge, type Piece } from "./draft.ts";
import { fieldOf, textsFor } from "./drafts.ts";
import { filler } from "./spell.ts";
import { everyValue } from "./values.ts";

/** Most posts that are made; a query of few words has all its short posts among them. */
const mostPosts = 1500;

/** Every short post of the words and values that some forms are about, as long as it is shorter than a given size. */
export function everyPost(forms: readonly Form[], now: number, most: number): readonly Draft[] {
  const values = distinct(everyValue(forms, now));
  const pieces = wordsOf(forms);
  const records = subsetsOf(values);
  const texts = textsOf(pieces, Math.floor(mostPosts / records.length));
  return records.flatMap((record) => {
    const room = most - draftSize(record);
    const fitting = texts.filter((text) => sizeOf(text) < room);
    return fitting.map((text) => ({ ...record, pieces: [...text, ...record.pieces] }));
  });
}

function sizeOf(text: readonly Piece[]): number {
  return draftSize({ pieces: text, values: {} });
}

/** Every word that is looked for, a run without spaces as one, and one that is not. */
function wordsOf(forms: readonly Form[]): readonly Piece[] {
  const pieces = forms.flatMap(runsOf).map((form) => ({ field: fieldOf(form), text: textsFor(form)[0] ?? "" }));
  const all: readonly Piece[] = [...pieces, { field: "unfielded", text: filler }];
  return distinct(all);
}

type Run = Leaf | (Form & { readonly kind: "sequence" });

function runsOf(root: Form): readonly Run[] {
  return preorder(root, (form) => (isRun(form) ? [] : membersOf(form))).filter(isRun);
}

function isRun(form: Form): form is Run {
  return form.kind === "leaf" || (form.kind === "sequence" && form.touching === true);
}

/** Values in every combination, as long as there are few. */
function subsetsOf(values: readonly Draft[]): readonly Draft[] {
  let subsets: readonly Draft[] = [emptyDraft];
  for (const value of values) {
    if (subsets.length > 64) break;
    subsets = [...subsets, ...subsets.flatMap((subset) => merge(subset, value) ?? [])];
  }
  return subsets;
}

/** Words in every order, each as often as one likes: first none, then one, then two, as long as there is room. */
function textsOf(pieces: readonly Piece[], most: number): readonly (readonly Piece[])[] {
  let longest: readonly (readonly Piece[])[] = [[]];
  let texts = longest;
  while (texts.length + longest.length * pieces.length <= most) {
    longest = longest.flatMap((text) => pieces.map((piece) => [...text, piece]));
    texts = [...texts, ...longest];
  }
  return texts;
}
