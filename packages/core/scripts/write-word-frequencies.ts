/**
 * Writes `src/query/search-set/tables/frequencies.generated.ts`: how often common words come in a post. Run by hand, from
 * `packages/core`, with the folder that holds the two corpora (see NOTICE for their licences; no text of theirs is kept, only
 * how many of their sentences hold a word):
 *
 *     node --conditions=@earshot/source scripts/write-word-frequencies.ts <folder>
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readWords } from "../src/text/index.ts";

/** Words of a post; the sentences of the corpora have about nine. */
const wordsInPost = 25;

/** Rarer words than one in so many posts are as good to watch for as any other. */
const rarest = 500;

/**
 * What people near libraries write far more often than others, set by hand: one in so many posts. A stream that is heard
 * corrects it.
 */
const nearLibraries: Readonly<Record<number, string>> = {
  12: "library",
  25: "public book books read reading",
  50: "libraries librarian county city town branch free new friends event events story kids hours card school",
  100: "librarians community program programs storytime street center central hall room author authors author's loan borrow",
};

/** Small words of other languages of the United States, most common first. Their posts are fewer. */
const otherLanguages: readonly string[] = [
  "de la que el en y a los se del las un por con no una su para es al lo como mas o pero sus le ya este si porque esta entre cuando muy sin sobre tambien me hasta hay donde desde todo nos todos uno les ni otros ese eso esto antes que yo otro mucho nada muchos poco ella algo biblioteca libros",
  "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ou son lui nous comme mais on si leur y dont tout deux bibliotheque livres",
];

const header = `// Written by scripts/write-word-frequencies.ts. Base forms that come in about one of so many posts of 25 words: counted in the
// sentences of two corpora (see NOTICE), and set by hand where libraries are spoken of, and for Spanish and French.
`;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("name the folder that holds banking77 and clinc150");
const shares = measure([clinc(join(folder, "clinc150/data_full.json")), banking(join(folder, "banking77/train.csv"))]);
for (const [posts, words] of Object.entries(nearLibraries)) for (const word of words.split(" ")) raise(word, 1 / Number(posts));
for (const words of otherLanguages) for (const [rank, word] of words.split(" ").entries()) raise(word, 0.05 / (1 + rank / 4));
writeFileSync(new URL("../src/query/search-set/tables/frequencies.generated.ts", import.meta.url), format());

/** The mean over the corpora of how many sentences hold a word, for the length of a post. */
function measure(corpora: readonly (readonly string[])[]): Map<string, number> {
  const total = new Map<string, number>();
  for (const sentences of corpora) {
    const lengths = sentences.reduce((sum, sentence) => sum + readWords(sentence).length, 0);
    const longer = wordsInPost / (lengths / sentences.length);
    for (const [word, count] of countSentences(sentences)) {
      const share = 1 - (1 - count / sentences.length) ** longer;
      total.set(word, (total.get(word) ?? 0) + share / corpora.length);
    }
  }
  return total;
}

function countSentences(sentences: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    for (const word of new Set(readWords(sentence).map(({ base }) => base))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function raise(word: string, share: number): void {
  for (const { base } of readWords(word)) shares.set(base, Math.max(shares.get(base) ?? 0, share));
}

function clinc(path: string): readonly string[] {
  const sets = JSON.parse(readFileSync(path, "utf8")) as Record<string, readonly (readonly [string, string])[]>;
  return Object.entries(sets).flatMap(([name, rows]) => (name.includes("train") ? rows.map(([text]) => text) : []));
}

function banking(path: string): readonly string[] {
  const lines = readFileSync(path, "utf8").split("\n").slice(1);
  return lines.map((line) => line.slice(0, line.lastIndexOf(","))).filter((line) => line !== "");
}

/** One line for each power of two: the words that come in about one of so many posts. */
function format(): string {
  const lines = new Map<number, string[]>();
  for (const [word, share] of [...shares].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (share < 1 / rarest) continue;
    const power = Math.max(1, Math.round(-Math.log2(share)));
    lines.set(power, [...(lines.get(power) ?? []), word]);
  }
  const rows = [...lines]
    .sort(([a], [b]) => a - b)
    .map(([power, words]) => `  [${2 ** power}, ${JSON.stringify(words.join(" "))}],`);
  return `${header}export const frequencies: readonly (readonly [posts: number, words: string])[] = [\n${rows.join("\n")}\n];\n`;
}
