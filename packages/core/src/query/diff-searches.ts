import { type CompileOptions, compile } from "./compile.ts";
import type { Match, MatchOptions } from "./matcher.ts";
import type { Searchable } from "./searchable.ts";
import type { Query } from "./syntax.ts";

/** A post that a changed search finds and the old one did not, or the other way round. */
export interface SearchChange<Post extends Searchable> {
  readonly change: "gained" | "lost";
  readonly post: Post;
  /** Why the one that finds it does. */
  readonly match: Match;
}

/** What a change of a search means for posts: those it gains and those it loses, in the order of the posts. */
export function diffSearches<Post extends Searchable>(
  before: Query,
  after: Query,
  posts: Iterable<Post>,
  options: CompileOptions & MatchOptions = {},
): readonly SearchChange<Post>[] {
  const [old, now] = [compile(before, options), compile(after, options)];
  const changes: SearchChange<Post>[] = [];
  for (const post of posts) {
    const [was, is] = [old.match(post, options), now.match(post, options)];
    if (was === undefined && is !== undefined) changes.push({ change: "gained", post, match: is });
    if (was !== undefined && is === undefined) changes.push({ change: "lost", post, match: was });
  }
  return changes;
}
