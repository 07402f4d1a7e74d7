import type { Span } from "../text/span.ts";
import type { NeedKind, Welcome } from "./need.ts";
import type { Reading } from "./reading.ts";

/** Languages that have cues. Posts in any other are left to a person. */
export type CueLanguage = "en" | "es";

/** One sign by which a person would recognise a need, or recognise that silence is kinder. */
export interface Cue {
  /** Stable, `family/name`: it stands in the evidence and in reports. */
  readonly name: string;
  readonly language: CueLanguage;
  /** 0 to 1: how often the family is right where this cue stands and no other. */
  readonly weight: number;
  /** What it looks like, in the notation of `phraseSet`. */
  readonly phrases?: readonly string[];
  /** Figures of speech that hold its words and mean something else: a find that one of them overlaps is none. */
  readonly unless?: readonly string[];
  /** What no phrase can say. */
  readonly find?: (reading: Reading) => readonly Span[];
  /** `nothing`: what stands after it is not what the need is about. Default: the subject. */
  readonly leadsTo?: "nothing";
  /** Texts in which it must be found; brackets mark where. */
  readonly examples: readonly string[];
  /** Texts in which it must not be found. */
  readonly lookAlikes?: readonly string[];
}

/** Cues that speak for one kind of need. */
export interface NeedFamily {
  readonly kind: Exclude<NeedKind, "none">;
  readonly cues: readonly Cue[];
}

/** Why it may be kinder to stay silent, or why only a person may look. */
export type SilenceReason =
  | "grief"
  | "crisis"
  | "minor"
  | "quarrel"
  | "pile-on"
  | "addressed"
  | "joke"
  | "spam"
  | "bot"
  | "opted-out"
  | "private"
  | "sensitive"
  | "repost"
  | "mood"
  | "alarm";

/** Cues that speak against answering in public. */
export interface SilenceFamily {
  readonly reason: SilenceReason;
  /** What it makes of the welcome. */
  readonly welcome: Exclude<Welcome, "yes">;
  readonly cues: readonly Cue[];
}
