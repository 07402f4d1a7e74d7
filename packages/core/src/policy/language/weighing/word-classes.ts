import { baseForm } from "../../../text/base.ts";
import { takeApart } from "./contractions.ts";
import { deedClasses } from "./deed-classes.ts";
import { grammarClasses } from "./grammar-classes.ts";
import { libraryClasses } from "./library-classes.ts";
import { matterClasses } from "./matter-classes.ts";
import { peopleClasses } from "./people-classes.ts";
import { privateClasses } from "./private-classes.ts";
import { scornClasses } from "./scorn-classes.ts";
import { stanceClasses } from "./stance-classes.ts";

/** All lists of words by class; those of grammar come first. */
const lists: readonly Readonly<Record<string, string>>[] = [
  grammarClasses,
  libraryClasses,
  deedClasses,
  peopleClasses,
  privateClasses,
  matterClasses,
  stanceClasses,
  scornClasses,
];

/** Classes that no list names: a capital inside a sentence, digits, and verbs by their endings. */
const shapeClasses = ["name", "ed", "ing"] as const;

/** The names of all classes; a class is its place in this list. */
export const classNames: readonly string[] = [...lists.flatMap((list) => Object.keys(list)), ...shapeClasses];

/** The place of a class by its name. */
export function classNamed(name: string): number {
  return classNames.indexOf(name);
}

/** Whether a class says who, when and whether, rather than what. */
export function isGrammar(number: number): boolean {
  return number < grammarCount;
}

/** Words that stand together, and the classes that they have as one. */
export interface Entry {
  readonly words: readonly string[];
  readonly classes: readonly number[];
}

/** The longest entry that begins at a place of a list of base forms. */
export function entryAt(bases: readonly string[], at: number): Entry | undefined {
  lexicon ??= readLexicon();
  return lexicon.get(bases[at]!)?.find(({ words }) => words.every((word, index) => bases[at + index] === word));
}

const grammarCount = Object.keys(grammarClasses).length;
let lexicon: ReadonlyMap<string, readonly Entry[]> | undefined;

/** Entries by their first word, the longest first. */
function readLexicon(): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, { words: readonly string[]; classes: number[] }>();
  for (const list of lists)
    for (const [name, words] of Object.entries(list))
      for (const entry of words.trim().split(/\s+/)) {
        const own = entries.get(entry) ?? { words: entry.split("_").flatMap((word) => takeApart(baseForm(word))), classes: [] };
        if (!own.classes.includes(classNamed(name))) own.classes.push(classNamed(name));
        entries.set(entry, own);
      }
  const byFirst = Map.groupBy(entries.values(), ({ words }) => words[0]!);
  for (const group of byFirst.values()) group.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}
