import type { Diagnostic } from "../text/diagnostic.ts";
import { EarshotError } from "../text/error.ts";
import { lint } from "./lint.ts";
import { requireQuery } from "./query-tag.ts";
import { checkExamples, formatSearchFile, lintSearchFile, parseSearchFile } from "./search-file.ts";
import { branchSearch } from "./starter/branches.ts";
import { nameSearch } from "./starter/names.ts";
import type { DraftSearch, LibraryProfile } from "./starter/profile.ts";
import { subjectSearch } from "./starter/subjects.ts";
import { townSearch } from "./starter/towns.ts";

export type { LibraryProfile } from "./starter/profile.ts";

/** A search file to begin with. */
export interface StarterFile {
  /** `names.search`. */
  readonly file: string;
  readonly text: string;
  /** What the linter says of it, with places in the text. A starter says nothing that it could have avoided. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Writes the searches that a library starts with: its names, its branches, its towns, its subjects. Names that are also something
 * else get the words that tell them apart; every file holds posts that it must and must not find, and passes them.
 *
 * Throws an `EarshotError` (`profile-invalid`) where the profile has no name.
 */
export function starterSearches(profile: LibraryProfile): readonly StarterFile[] {
  if (profile.name.trim() === "") throw new EarshotError("profile-invalid", "a profile needs the name of the library");
  const drafts = [nameSearch(profile), branchSearch(profile), townSearch(profile), subjectSearch(profile)];
  return drafts.flatMap((draft) => (draft === undefined ? [] : [fileOf(draft)]));
}

function fileOf({ name, query, examples }: DraftSearch): StarterFile {
  const text = formatSearchFile({ name, query: requireQuery(query), examples });
  const result = parseSearchFile(text);
  if (!result.ok)
    throw new EarshotError("profile-invalid", `the search "${name}" cannot be written: ${result.diagnostics[0]?.message}`);
  const { search } = result;
  const linted = lintSearchFile(result, (query) => lint(query, { use: "listening" }));
  return { file: `${name}.search`, text, diagnostics: [...linted, ...checkExamples(search)] };
}
