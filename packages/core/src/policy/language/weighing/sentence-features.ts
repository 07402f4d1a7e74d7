import { readSentences, type Sentence, type Weighable } from "./read-sentences.ts";
import { classNamed, classNames, isGrammar } from "./word-classes.ts";

/**
 * What can be weighed in a sentence, by name:
 * - `word`: a word in base form; no number and no name, so that nobody's name weighs anything;
 * - `:borrowed`: some word of that class, `:^borrowed` as the first, `:? borrowed` in a question, `:?` a question;
 * - `:you borrowed`: a word of grammar and, with at most two words of no class between, one of the other class;
 * - `:post harm`: the post that is answered has a word of that class; `:said private`: both have the same word of it.
 */
export function featuresOf(sentence: Sentence, post: PostFacts = nothing): readonly string[] {
  const features = new Set<string>(post.names);
  const { tokens, isQuestion } = sentence;
  if (isQuestion) features.add(":?");
  let before = -1;
  tokens.forEach(({ base, classes }, at) => {
    if (!/[0-9]/.test(base) && !classes.includes(name)) features.add(base);
    for (const one of classes) {
      features.add(single[one]!);
      if (at === 0) features.add(opening[one]!);
      if (isQuestion) features.add(asking[one]!);
      if (repeatable.has(one) && post.words.has(base)) features.add(repeated[one]!);
      if (before >= 0 && at - before <= reach)
        for (const other of tokens[before]!.classes) if (isGrammar(other)) features.add(pairs[other]![one]!);
    }
    if (classes.length > 0) before = at;
  });
  return [...features];
}

/** What a post says that matters to its answer: the same for each sentence of the answer. */
export interface PostFacts {
  readonly names: readonly string[];
  readonly words: ReadonlySet<string>;
}

const nothing: PostFacts = { names: [], words: new Set() };

/** What can be weighed of the post that is answered. */
export function factsOfPost(post: Weighable): PostFacts {
  const tokens = readSentences(post).flatMap(({ tokens }) => tokens);
  const present = new Set(tokens.flatMap(({ classes }) => classes));
  return {
    names: [...postClasses].filter((one) => present.has(one)).map((one) => `:post ${classNames[one]}`),
    words: new Set(tokens.map(({ base }) => base)),
  };
}

const name = classNamed("name");
/** Words between two that still belong together. */
const reach = 3;
const postClasses: ReadonlySet<number> = new Set(["harm", "private"].map(classNamed));
const repeatable: ReadonlySet<number> = new Set(["private", "borrowed", "record", "asked"].map(classNamed));
const single = classNames.map((name) => `:${name}`);
const opening = classNames.map((name) => `:^${name}`);
const asking = classNames.map((name) => `:? ${name}`);
const repeated = classNames.map((name) => `:said ${name}`);
const pairs = classNames.map((one) => classNames.map((other) => `:${one} ${other}`));
