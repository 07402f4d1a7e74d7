import type { SilenceReason } from "./cue.ts";
import type { Hearing } from "./hearing.ts";
import type { NeedKind, Welcome } from "./need.ts";

const does: Readonly<Record<NeedKind, string>> = {
  question: "Asks",
  "how-to": "Would like to be able to do it",
  wish: "Wishes for it, and asks nobody",
  frustration: "Is stuck",
  decision: "Weighs one thing against another",
  request: "Looks for something",
  complaint: "Complains",
  praise: "Is pleased",
  report: "Reports that something is wrong",
  event: "Announces something",
  none: "Asks for nothing",
};

const reasons: Readonly<Record<SilenceReason, string>> = {
  grief: "somebody mourns",
  crisis: "somebody's life or safety may be at stake",
  minor: "a child seems to be writing",
  quarrel: "it is a private quarrel",
  "pile-on": "many speak at once, for or against something",
  addressed: "it speaks to somebody else",
  joke: "it wants no answer",
  spam: "it sells something",
  bot: "the account says that it is a machine",
  "opted-out": "its author asked not to be heard",
  private: "it is meant for followers only",
  sensitive: "a public answer could do harm",
  repost: "it only passes on what somebody else said",
  mood: "posts in such words seldom want an answer",
  alarm: "its words resemble those of people in danger, in need of privacy, or very young",
};

export interface Verdict {
  readonly kind: NeedKind;
  readonly welcome: Welcome;
  readonly about?: string | undefined;
  readonly reason?: SilenceReason | undefined;
}

/** One sentence for the person who decides. */
export function sentenceFor({ kind, welcome, about, reason }: Verdict): string {
  return `${does[kind]}${about ? `: ${about}` : ""}; ${outlook(kind, welcome, reason)}.`;
}

/** For a post in a language without cues; `lang` is what its author or network said. */
export function unreadableSentence(lang: string | undefined): string {
  const language =
    lang && !/^(?:en|es)\b/.test(lang)
      ? `It is written in a language without cues here (${lang})`
      : "Its language could not be told";
  return `${language}; a person must look.`;
}

/** For a post whose cues say too little. */
export function unsureSentence({ inText, inTitle }: Hearing): string {
  const names = [...new Set([...inTitle, ...inText].map(({ cue }) => cue.name))];
  return `The cues say too little (${names.join(", ")}); a person decides.`;
}

function outlook(kind: NeedKind, welcome: Welcome, reason: SilenceReason | undefined): string {
  const because = reason ? `: ${reasons[reason]}` : "";
  if (welcome === "human") return `a person must look at once${because}`;
  if (welcome === "no") return kind === "none" && !reason ? "there is nothing to answer" : `silence is kinder${because}`;
  return kind === "praise" ? "a thank-you is likely to be welcome" : "help is likely to be welcome";
}
