import type { Mention, TextLimits } from "../mention/mention.ts";
import type { Need } from "../need/need.ts";
import type { Span } from "../text/span.ts";
import type { Word } from "../text/words.ts";
import type { EffectivePolicy } from "./policy.ts";
import type { Waiver } from "./result.ts";

/** The reply as it would be posted. */
export interface Draft {
  readonly text: string;
  readonly attachments?: readonly Attachment[];
  /** BCP 47 tag of the reply's language. Rules of another language stay silent and say so. */
  readonly lang?: string;
  /** Whether a machine wrote the words, in whole or in part. */
  readonly machineDrafted?: boolean;
}

export interface Attachment {
  readonly kind: "image" | "video" | "audio" | "document";
  readonly name?: string;
  readonly alt?: string;
  readonly showsPeople?: boolean;
  readonly hasLocation?: boolean;
  readonly released?: boolean;
}

/** What rules read of a text beside the text itself. All spans lie in the original. */
export interface TextView {
  /** Spelled without disguises. */
  readonly words: readonly Word[];
  readonly sentences: readonly Span[];
  /** For patterns of signs. */
  readonly plain: BareText;
}

/** The draft as rules read it: split into words once, with the spans of its sentences. */
export interface DraftView extends Draft, TextView {}

/** A text without disguises (invisible characters, look-alike letters, full-width forms), and the way back to the original. */
export interface BareText {
  /** In small letters. */
  readonly text: string;
  /** The same with its capitals; places are the same in both. */
  readonly cased: string;
  readonly toOriginal: (span: Span) => Span;
}

/** The post that is answered, without its fame: the author is a handle at most. */
export type MentionView = Pick<Mention, "text" | "network" | "kind" | "tags" | "mentions" | "links"> &
  Partial<Pick<Mention, "title" | "lang" | "createdAt">> &
  TextView & { readonly author?: { readonly handle?: string } };

/** Who would be speaking, and from where. */
export interface Speaker {
  /** The name the library gives the person, not a network handle. */
  readonly id: string;
  readonly roles: readonly string[];
  readonly branch?: string;
  /** The account the reply would be posted from. */
  readonly account: string;
  readonly personalAccount?: boolean;
  /** What binds the speaker to the library, where the account does not say it: staff, partner, vendor. */
  readonly affiliation?: "staff" | "partner" | "none";
}

/** What the network allows, as dated data from the connector's manifest. */
export interface NetworkFacts {
  readonly id: string;
  readonly text?: TextLimits;
  readonly mayReply?: { readonly ok: boolean; readonly why?: string };
  readonly links?: { readonly limit?: number; readonly surcharge?: number };
  readonly hashtags?: { readonly limit?: number };
  readonly media?: { readonly limit?: number; readonly kinds?: readonly Attachment["kind"][] };
  /** What the network's terms ask of replies that a machine drafted. */
  readonly machineDrafts?: "allowed" | "say-so" | "forbidden";
}

/** What the library publishes about itself; what stands here is never personal information. */
export interface Organisation {
  readonly name: string;
  readonly accounts: readonly { readonly handle: string; readonly network: string; readonly branch?: string }[];
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly emailDomains: readonly string[];
  readonly addresses: readonly string[];
  readonly domains: readonly string[];
  readonly staffNames: readonly string[];
  readonly branches: readonly BranchFacts[];
  /** First digits of the library's own cards, `21901`. */
  readonly cardPrefixes: readonly string[];
}

export interface BranchFacts {
  readonly id: string;
  readonly name: string;
  readonly phone?: string;
  readonly address?: string;
  /** By English day name in lower case: `9:00-17:00`, or `closed`. */
  readonly hours?: Readonly<Record<string, string>>;
}

export interface Turn {
  readonly speaker: "patron" | "library" | "other";
  readonly text: string;
  /** RFC 3339, UTC. */
  readonly at?: string;
}

export interface ThreadView {
  /** Oldest first; the mention itself is the last turn of the patron. */
  readonly turns: readonly Turn[];
  /** Whether the thread was captured as a public record. */
  readonly captured?: boolean;
  /** Names of colleagues who have a draft or a reply in it. */
  readonly colleagues?: readonly string[];
}

export interface PastReply {
  readonly text: string;
  readonly at: string;
}

/** What somebody found out about a link before linting; the linter itself touches no network. */
export interface LinkEvidence {
  readonly url: string;
  readonly status: "ok" | "gone" | "redirected" | "unknown";
  readonly finalUrl?: string;
}

/** Everything a rule can ask for, by name. A rule declares what it needs and is handed exactly that. */
export interface ContextParts {
  readonly draft: DraftView;
  readonly mention: MentionView;
  readonly need: Need;
  readonly thread: ThreadView;
  readonly speaker: Speaker;
  readonly network: NetworkFacts;
  readonly organisation: Organisation;
  readonly recentReplies: readonly PastReply[];
  readonly linkEvidence: readonly LinkEvidence[];
  readonly policy: EffectivePolicy;
  /** RFC 3339, UTC: the only clock. */
  readonly now: string;
}

export type PartName = keyof ContextParts;

/** What the caller of `lintReply` knows. Rules whose parts are missing are reported as not checked, never passed over. */
export interface LintContext {
  readonly mention?: Pick<Mention, "text" | "network" | "kind" | "tags" | "mentions" | "links"> &
    Partial<Pick<Mention, "title" | "lang" | "createdAt" | "thread" | "consent" | "author">>;
  /** Recognised from the mention when missing. */
  readonly need?: Need;
  readonly thread?: ThreadView;
  readonly speaker?: Speaker;
  readonly network?: NetworkFacts;
  readonly organisation?: Organisation;
  readonly recentReplies?: readonly PastReply[];
  readonly linkEvidence?: readonly LinkEvidence[];
  readonly now?: string;
  readonly waivers?: readonly Waiver[];
}
