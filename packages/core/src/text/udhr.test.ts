import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { suite } from "../../../../test/suites.ts";
import { baseForm, createTokenTable, hasBase, hashBase, readings, type TokenTable, tokenise } from "./index.ts";

/** A splitter that knows nothing of ours: letters, marks and digits, with apostrophes, hyphens and joiners between them. */
const words = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’‧·-]|\u200c|\u200d)[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

suite("conformance/udhr/txt", (folder) => {
  const files = readdirSync(folder);

  test("88 texts", () => {
    expect(files).toHaveLength(88);
  });

  test.each(files)("every word of %s is found again", (file) => {
    const text = readFileSync(join(folder, file), "utf8");
    const table = tokenise(text);
    const missing = [...new Set(text.match(words))].filter(
      (word) => !(unspaced.test(word) ? holdsRun(table, word) : holdsWord(table, word)),
    );
    expect(missing).toEqual(addresses[file] ?? []);
  });
});

/** Words that stand only inside a web address, where bare words do not enter. */
const addresses: Readonly<Record<string, readonly string[]>> = { "urd.txt": ["www", "in", "khitab"] };

function holdsWord(table: TokenTable, word: string): boolean {
  const base = baseForm(word);
  const hash = hashBase(base);
  for (let i = 0; i < table.count; i++) if (table.hash[i] === hash && hasBase(table, i, base)) return true;
  return readings(word).some(
    (reading) => reading.length > 1 && reading.every((part) => part.text !== word && holdsWord(table, part.text)),
  );
}

/** A run of a script without spaces: its tokens stand at successive positions. */
function holdsRun(table: TokenTable, word: string): boolean {
  const wanted = tokenise(word, createTokenTable());
  for (let i = 0; i + wanted.count <= table.count; i++) if (isRunAt(table, wanted, i)) return true;
  return false;
}

function isRunAt(table: TokenTable, wanted: TokenTable, at: number): boolean {
  for (let i = 0; i < wanted.count; i++) if (table.hash[at + i] !== wanted.hash[i]) return false;
  return true;
}
