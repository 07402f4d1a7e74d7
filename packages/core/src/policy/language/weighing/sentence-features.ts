import { readSentences, type Sentence, type Token, type Weighable } from "./read-sentences.ts";
import { classNamed, classNames, isGrammar } from "./word-classes.ts";

/**
 * What can be weighed in a sentence, by name:
 * - `word`: a word in base form; no number and no name, so that nobody's name weighs anything;
 * - `one_two`: two words side by side; `^` stands for the beginning, `$` for the end, `#` for a number, `@` for a name;
 * - `:borrowed`: some word of that class, `:^borrowed` as the first, `:? borrowed` in a question, `:?` a question;
 * - `:you borrowed`, `:renewed your`: two classes of which one is grammar, with at most two words of no class between;
 * - `:<thanks`, `:>help`: the sentence before or after has a word of that class, whoever is greeted there; `:<none`, `:>none`: there is no
 *   such sentence;
 * - `:own state`: the same word in an answer to somebody who asks about a loan, a card or a visit of their own; there `it's in` and
 *   `both of them` tell of the person who asked;
 * - `:post harm`: the post that is answered has a word of that class; `:said private`: both have the same word of it; `:said 2`: two
 *   words are said again, `:said #` a number.
 */
export function featuresOf(sentence: Sentence, post: PostFacts = nothing, around: Around = alone): readonly string[] {
  const features = new Set<string>(post.names);
  if (sentence.isQuestion) features.add(":?");
  addWords(features, sentence.tokens);
  addClasses(features, sentence, post);
  if (post.words.size > 0) addRepeated(features, sentence.tokens, post.words);
  addAround(features, around.before, previous);
  addAround(features, around.after, following);
  return [...features];
}

/** The sentences on both sides. */
export interface Around {
  readonly before: Sentence | undefined;
  readonly after: Sentence | undefined;
}

const alone: Around = { before: undefined, after: undefined };

/** The features of each sentence of a text, in order. */
export function featuresOfAll(sentences: readonly Sentence[], post: PostFacts = nothing): readonly (readonly string[])[] {
  return sentences.map((sentence, at) => featuresOf(sentence, post, { before: sentences[at - 1], after: sentences[at + 1] }));
}

function addWords(features: Set<string>, tokens: readonly Token[]): void {
  let before = "^";
  for (const token of tokens) {
    const word = wordOf(token);
    if (word !== "#" && word !== "@") features.add(word);
    features.add(`${before}_${word}`);
    before = word;
  }
  features.add(`${before}_$`);
}

/** Numbers and names are only that. */
function wordOf({ base, classes }: Token): string {
  if (/[0-9]/.test(base)) return "#";
  return classes.includes(name) ? "@" : base;
}

function addClasses(features: Set<string>, { tokens, isQuestion }: Sentence, post: PostFacts): void {
  let before = -1;
  tokens.forEach(({ base, classes }, at) => {
    for (const one of classes) {
      features.add(single[one]!);
      if (at === 0) features.add(opening[one]!);
      if (isQuestion) features.add(asking[one]!);
      if (post.isOwn && mattersToOwn.has(one)) features.add(own[one]!);
      if (repeatable.has(one) && post.words.has(base)) features.add(repeated[one]!);
      if (before >= 0 && at - before <= reach)
        for (const other of tokens[before]!.classes) if (isGrammar(other) || isGrammar(one)) features.add(pairs[other]![one]!);
    }
    if (classes.length > 0) before = at;
  });
}

/** Words that carry meaning and numbers that the post has too. */
function addRepeated(features: Set<string>, tokens: readonly Token[], said: ReadonlySet<string>): void {
  const again = tokens.filter(({ base }) => said.has(base));
  if (again.some(({ base }) => /[0-9]/.test(base))) features.add(":said #");
  const telling = again.filter(({ base, classes }) => base.length > 3 && !classes.some(isGrammar));
  features.add(`:said ${Math.min(3, new Set(telling.map(({ base }) => base)).size)}`);
}

function addAround(features: Set<string>, neighbour: Sentence | undefined, named: Neighbours): void {
  if (neighbour === undefined) features.add(named.none);
  else for (const one of neighbour.classes) if (one !== name) features.add(named.of[one]!);
}

/** What a post says that matters to its answer: the same for each sentence of the answer. */
export interface PostFacts {
  readonly names: readonly string[];
  /** Whether somebody speaks of a loan, a card, a fine or a visit of their own. */
  readonly isOwn: boolean;
  readonly words: ReadonlySet<string>;
}

const nothing: PostFacts = { names: [], isOwn: false, words: new Set() };

/** What can be weighed of the post that is answered. */
export function factsOfPost(post: Weighable): PostFacts {
  const sentences = readSentences(post);
  const present = new Set(sentences.flatMap(({ classes }) => [...classes]));
  const isOwn = sentences.some(({ classes }) => !owners.isDisjointFrom(classes) && !records.isDisjointFrom(classes));
  return {
    names: [
      ...[...postClasses].filter((one) => present.has(one)).map((one) => `:post ${classNames[one]}`),
      ...(isOwn ? [":own"] : []),
    ],
    isOwn,
    words: new Set(sentences.flatMap(({ tokens }) => tokens.map(({ base }) => base))),
  };
}

/** The names of what a neighbouring sentence has, by class. */
interface Neighbours {
  readonly none: string;
  readonly of: readonly string[];
}

const name = classNamed("name");
/** Words between two that still belong together. */
const reach = 3;
const postClasses: ReadonlySet<number> = classesNamed("harm private removed comments visited asked insult");
const repeatable: ReadonlySet<number> = classesNamed("private borrowed record asked conduct");
const owners = classesNamed("self our");
const records = classesNamed("record borrowed item owe state enrolled");
const mattersToOwn = classesNamed(
  "yes is was been have had did not will could if when self you your it there all state handled record borrowed looked past day number just item number money place owe help rule please",
);
const own = classNames.map((name) => `:own ${name}`);
const single = classNames.map((name) => `:${name}`);
const opening = classNames.map((name) => `:^${name}`);
const asking = classNames.map((name) => `:? ${name}`);
const repeated = classNames.map((name) => `:said ${name}`);
const previous: Neighbours = { none: ":<none", of: classNames.map((name) => `:<${name}`) };
const following: Neighbours = { none: ":>none", of: classNames.map((name) => `:>${name}`) };
const pairs = classNames.map((one) => classNames.map((other) => `:${one} ${other}`));

function classesNamed(names: string): ReadonlySet<number> {
  return new Set(names.split(" ").map(classNamed));
}
