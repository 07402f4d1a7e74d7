import { readWords } from "../text/read-words.ts";
import type { Span } from "../text/span.ts";
import type { Word } from "../text/words.ts";
import { bareText } from "./bare-text.ts";
import type { Draft, DraftView, LintContext, MentionView, TextView } from "./context.ts";

/** The draft as rules read it, split once for all of them. */
export function viewDraft(draft: Draft): DraftView {
  return { ...draft, ...viewText(draft.text) };
}

/** The mention as rules read it: nothing of its author but the handle, and no counts. */
export function viewMention(mention: NonNullable<LintContext["mention"]>): MentionView {
  const { text, network, kind, tags, mentions, links, title, lang, createdAt, author } = mention;
  return {
    ...{ text, network, kind, tags, mentions, links },
    ...(title === undefined ? {} : { title }),
    ...(lang === undefined ? {} : { lang }),
    ...(createdAt === undefined ? {} : { createdAt }),
    ...(author?.handle === undefined ? {} : { author: { handle: author.handle } }),
    ...viewText(text),
  };
}

/** Takes the disguises off a text and splits it into words and sentences. */
export function viewText(text: string): TextView {
  const plain = bareText(text);
  const bareWords = readWords(plain.cased);
  const words = plain.cased === text ? bareWords : bareWords.map((word) => ({ ...word, span: plain.toOriginal(word.span) }));
  return { words, sentences: sentencesOf(text, words), plain };
}

/** The place of a finding about a draft as a whole; none where there is no word to speak about. */
export function wholeDraft({ text, words }: DraftView): readonly Span[] {
  if (words.length === 0) return [];
  const start = text.length - text.trimStart().length;
  return [{ start, end: text.trimEnd().length }];
}

/** From the first word of each sentence to the sign that ends it. */
function sentencesOf(text: string, words: readonly Word[]): readonly Span[] {
  const starts = words.filter((word, index) => word.sentence !== words[index - 1]?.sentence).map(({ span }) => span.start);
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? text.length;
    return { start, end: start + text.slice(start, end).trimEnd().length };
  });
}
