import type { Mention } from "../mention/mention.ts";
import type { Span } from "../text/span.ts";

/** What a person wants, in the words of a reference interview. */
export type NeedKind =
  | "question"
  | "how-to"
  | "wish"
  | "frustration"
  | "decision"
  | "request"
  | "complaint"
  | "praise"
  | "report"
  | "event"
  | "none";

/** `yes`: help is likely to be welcome. `no`: it is kinder to stay silent. `human`: a person must look at once; nothing is drafted. */
export type Welcome = "yes" | "no" | "human";

/** A place in the text, or in the title where `field` says so, that spoke for or against, and the name of the cue that found it. */
export interface Evidence {
  readonly span: Span;
  readonly cue: string;
  readonly field?: "title";
}

/** The need behind a post. */
export interface Need {
  readonly kind: NeedKind;
  /** The subject, in the writer's words: for routing and for a catalogue search. */
  readonly about?: string;
  /**
   * 0 to 1: how sure it is that `kind` is right. A need that nobody put into a question is rarer on a usual day than one that was
   * asked, so it is named with less of it.
   */
  readonly confidence: number;
  readonly welcome: Welcome;
  readonly evidence: readonly Evidence[];
  /** Too unsure to say; `kind` is then `none` and a person decides. */
  readonly abstained: boolean;
  /** One sentence for the person who decides. */
  readonly why: string;
}

/**
 * What need recognition may see of a mention: text, thread, consent signals, and whether the account declares itself
 * automated. Never who the author is; every `Mention` can be given, and its author is not read.
 */
export type NeedInput = Pick<Mention, "text"> &
  Partial<Pick<Mention, "title" | "lang" | "kind" | "thread" | "consent" | "mentions" | "visibility">> & {
    /** Texts of the posts before it in the thread, oldest first. */
    readonly before?: readonly string[];
    /** Handles of the library's own accounts, without `@`: a post to somebody else is not for us. */
    readonly ownHandles?: readonly string[];
  };
