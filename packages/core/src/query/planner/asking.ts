import type { Origin } from "../form.ts";
import type { SearchGrammar } from "../profile.ts";

/** What is known while a form is made weak enough for one network. */
export interface Asking {
  readonly grammar: SearchGrammar;
  /** Faults that may be taken into the bargain: none, words the network reads more narrowly, or whole branches of an OR. */
  readonly admit: "nothing" | "narrow" | "partial";
  /**
   * Whether exclusions go to the network although it may leave out a little more than is meant: for links that a person opens,
   * never for what is promised to miss nothing.
   */
  readonly loose: boolean;
  /** How many levels further down the network may still be asked; what is deeper narrows nothing there. */
  readonly levels: number;
  /** Milliseconds since 1970 UTC, for relative dates. */
  readonly now: number;
  /** A clause as it was written. */
  readonly clause: (origin: Origin) => string;
  /** Told of every clause that the network takes otherwise than it is meant. */
  readonly loses: (origin: Origin, how: Loss["how"]) => void;
}

/** A clause that the network takes otherwise than it is meant; what comes through is matched again here. */
export interface Loss {
  readonly origin: Origin;
  /** It narrows nothing; what it excludes is not left out, or more than it is; or it finds more than it means. */
  readonly how: "dropped" | "not-excluded" | "over-excluded" | "widened";
}
