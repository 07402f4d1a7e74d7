/** A small seeded generator of invented posts, for measuring the text layer. Nobody wrote them, and the words mean nothing. */

const syllables = "ba ke li mo nu ra se ti vo za chi dor fen gra hul jin pel sto tri wen".split(" ");
const common = "the a to and of in is it you that for on was with at this have not are be we my so me just from by they".split(
  " ",
);
const endings = [". ", "! ", "? ", ", ", ", ", "... ", " – "];
const extras = [
  "#SummerReading",
  "#library",
  "@spl",
  "@town.example",
  "https://spl.example/events?id=7",
  "📚",
  "❤️",
  "it's",
  "e-book",
  "library's",
];

/** A function that gives numbers in `[0, 1)`, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Posts of about 24 words: common words, words of a Zipf-like vocabulary, and in every tenth place something that is no plain word. */
export function inventPosts(count: number, seed: number): string[] {
  const random = seeded(seed);
  const vocabulary = Array.from({ length: 20_000 }, () => inventWord(random));
  return Array.from({ length: count }, () => inventPost(random, vocabulary));
}

/** Posts of characters without spaces, to measure the path for Han and Kana. */
export function inventHanPosts(count: number, seed: number): string[] {
  const random = seeded(seed);
  const one = () =>
    String.fromCodePoint(random() < 0.5 ? 0x3042 + Math.floor(random() * 80) : 0x4e00 + Math.floor(random() * 3000));
  return Array.from({ length: count }, () => Array.from({ length: 60 }, () => (random() < 0.05 ? "。" : one())).join(""));
}

function inventWord(random: () => number): string {
  const length = 1 + Math.floor(random() * 3);
  return Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]).join("");
}

function inventPost(random: () => number, vocabulary: readonly string[]): string {
  const length = 12 + Math.floor(random() * 24);
  let post = "";
  for (let i = 0; i < length; i++)
    post += word(random, vocabulary) + (random() < 0.14 ? endings[Math.floor(random() * endings.length)] : " ");
  return post.trim();
}

function word(random: () => number, vocabulary: readonly string[]): string {
  const dice = random();
  if (dice < 0.05) return extras[Math.floor(random() * extras.length)]!;
  if (dice < 0.45) return common[Math.floor(random() * common.length)]!;
  const chosen = vocabulary[Math.floor(random() ** 3 * vocabulary.length)]!;
  return random() < 0.12 ? chosen[0]!.toUpperCase() + chosen.slice(1) : chosen;
}
