/**
 * Anything a query can be asked of: a post, a catalogue record, a line of a chat log. A plain string is its own text.
 *
 * Words without a field search `title` and `text`; `body:` searches `body` and, where that is missing, `text`. All values are
 * what the author published: a test on a missing value is false and its negation true. Follower counts, reach and
 * verification of an author are deliberately no part of it.
 */
export type Searchable = string | SearchableRecord;

export interface SearchableRecord {
  readonly text: string;
  readonly title?: string;
  readonly body?: string;
  /** Tags without their sign. Those that stand in the text need not be repeated here. */
  readonly tags?: readonly string[];
  /** Handles of the accounts that the text speaks to, without the leading `@`. */
  readonly mentions?: readonly string[];
  /** Expanded addresses. */
  readonly links?: readonly string[];
  /** Address of the post itself. */
  readonly url?: string;
  readonly author?: { readonly id?: string; readonly handle?: string; readonly name?: string };
  /** BCP 47 tag, or `und`. */
  readonly lang?: string;
  readonly network?: string;
  readonly kind?: string;
  /** RFC 3339, UTC. */
  readonly createdAt?: string;
  readonly place?: { readonly name?: string; readonly country?: string };
  /** Reactions to the post itself. */
  readonly counts?: { readonly likes?: number; readonly reposts?: number; readonly replies?: number };
  /** For reviews, as the network counts stars. */
  readonly rating?: number;
  /** `alt:` searches the descriptions; `has:` knows the kinds `image`, `video` and `poll`. */
  readonly media?: readonly { readonly kind: string; readonly alt?: string }[];
  readonly sensitive?: boolean;
  /** Whether the library wrote it itself. No network says so: whoever asks knows its own accounts. `is:ours` is false without it. */
  readonly ours?: boolean;
}
