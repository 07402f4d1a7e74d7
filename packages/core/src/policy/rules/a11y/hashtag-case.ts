import { defineRule } from "../../define.ts";
import { list } from "../../language/phrase-list.ts";
import type { Rule } from "../../rule.ts";

/** Words that library tags are made of, to see where one begins. */
const parts: ReadonlySet<string> = new Set(
  list(
    "library, libraries, book, books, read, reads, reading, reader, readers, summer, winter, spring, fall, story, time, kick, off, kickoff, club, kids, teen, teens, family, public, county, city, free, week, month, day, night, love, my, our, your, the, at, in, of, for, and, new, live, music, movie, film, author, talk, local, history, banned, poetry, open, house, sale, friends, community, card, month, national, world, black, women, pride, earth, bookmobile, librarian, maker, space, science, art, tech, help, home, work, school, garden, seed, tree, stories, fiction, mystery, romance, comic, comics, manga, game, games, challenge, winners, winner, photo, monday, tuesday, wednesday, thursday, friday, saturday, sunday",
  ),
);
const shortestTag = 8;

/** Step 4: a screen reader reads SummerReading and spells summerreading. Off until a layer turns it on. */
export const hashtagCase: Rule = defineRule({
  id: "a11y/hashtag-case",
  step: 4,
  outcome: "note",
  optIn: true,
  title: "Capitals for the words of a tag",
  why: "A screen reader reads the words of a tag only where capitals show them.",
  needs: ["draft"],
  languages: ["en"],
  sources: [{ title: "Accessibility guides for social media of public agencies and universities", checked: "2026-11-21" }],
  bad: ["I'm ready for [#summerreadingkickoff]!", "Our [#localhistory] night is on."],
  good: ["I'm ready for #SummerReadingKickoff!", "I love #books.", "See you at #millbrook."],
  misses: ["tags of words that the list does not know"],
  check: ({ draft }) =>
    draft.words
      .filter(({ kind, text }) => kind === "tag" && text.length > shortestTag && text === text.toLowerCase())
      .flatMap(({ span, base, text }) => {
        const words = splitTag(base);
        if (words === undefined || words.length < 2) return [];
        const cased = text[0] + words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join("");
        return [
          {
            span,
            message: "hides where its words begin",
            fixes: [{ title: `Write: ${cased}`, edits: [{ span, text: cased }], safe: true }],
          },
        ];
      }),
});

/** The words a tag is made of, longest first; undefined where one is not known. */
function splitTag(tag: string): readonly string[] | undefined {
  if (tag === "") return [];
  for (let length = tag.length; length > 0; length--) {
    if (!parts.has(tag.slice(0, length))) continue;
    const rest = splitTag(tag.slice(length));
    if (rest !== undefined) return [tag.slice(0, length), ...rest];
  }
  return undefined;
}
