import { readSentences, type Sentence, type Weighable } from "./read-sentences.ts";
import { classNamed, classNames, isGrammar } from "./word-classes.ts";

/**
 * What can be weighed in a sentence, by name:
 * - `word`: a word in base form; no number and no name, so that nobody's name weighs anything;
 * - `:borrowed`: some word of that class, `:^borrowed` as the first, `:? borrowed` in a question, `:?` a question;
 * - `:you borrowed`: a word of grammar and, with at most two words of no class between, one of the other class;
 * - `:own state`: the same word in an answer to somebody who asks about a loan, a card or a visit of their own; there `it's in` and
 *   `both of them` tell of the person who asked;
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
      if (post.isOwn && mattersToOwn.has(one)) features.add(own[one]!);
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
  /** Whether somebody speaks of a loan, a card, a fine or a visit of their own. */
  readonly isOwn: boolean;
  readonly words: ReadonlySet<string>;
}

const nothing: PostFacts = { names: [], isOwn: false, words: new Set() };

/** What can be weighed of the post that is answered. */
export function factsOfPost(post: Weighable): PostFacts {
  const sentences = readSentences(post);
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const present = new Set(tokens.flatMap(({ classes }) => classes));
  const isOwn = sentences.some((sentence) => holdsBoth(sentence, owners, records));
  return {
    names: [
      ...[...postClasses].filter((one) => present.has(one)).map((one) => `:post ${classNames[one]}`),
      ...(isOwn ? [":own"] : []),
    ],
    isOwn,
    words: new Set(tokens.map(({ base }) => base)),
  };
}

function holdsBoth({ tokens }: Sentence, one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  const holds = (set: ReadonlySet<number>): boolean => tokens.some(({ classes }) => classes.some((own) => set.has(own)));
  return holds(one) && holds(other);
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
const pairs = classNames.map((one) => classNames.map((other) => `:${one} ${other}`));

function classesNamed(names: string): ReadonlySet<number> {
  return new Set(names.split(" ").map(classNamed));
}
