import type { WrittenPost } from "../model.ts";

/** What apps do to a post: invisible characters, letters from the wrong block, pictures instead of words, false dates, no marks. */
export const odd: readonly WrittenPost[] = [
  {
    id: "odd-zero-width",
    by: "otter",
    at: "Wed 21:40",
    text: "does the Mill\u200Bbrook Lib\u200Brary have a scanner that does both sides\u2060 or do i feed it like a goat, page by page",
  },
  { id: "odd-bold", by: "kiki", at: "Thu 18:30", text: "𝓬𝓪𝓷 𝔂𝓸𝓾 𝓫𝓻𝓲𝓷𝓰 𝓼𝓷𝓪𝓬𝓴𝓼 into 𝗠𝗶𝗹𝗹𝗯𝗿𝗼𝗼𝗸 𝗟𝗶𝗯𝗿𝗮𝗿𝘆 asking for my tapeworm 🍟" },
  {
    id: "odd-fullwidth",
    by: "haruka",
    at: "Sun 09:10",
    languages: ["en"],
    text: "Ｍｉｌｌｂｒｏｏｋ　Ｌｉｂｒａｒｙ, thank you for the warm chair.",
  },
  {
    id: "odd-family-emoji",
    by: "ines",
    at: "Sat 14:20",
    text: "👨‍👩‍👧‍👦📚 family day at #MillbrookReads con los primos 👩🏽‍🦱🧑🏾‍🦱 y la abuela 🧓🏼 que no suelta el micrófono 😂",
  },
  {
    id: "odd-decomposed",
    by: "marguerite",
    at: "Sat 11:20",
    text: "J’ai rendu le guide a\u0300 la bibliothe\u0300que de Millbrook. La bibliothe\u0301caire a souri. C’e\u0301tait presque Nice.",
  },
  {
    id: "odd-soft-hyphen",
    by: "petra",
    at: "Sun 11:40",
    languages: ["en"],
    text: "Is there a class for the sew\u00ADing ma\u00ADchine at Mill\u00ADbrook Li\u00ADbrary? The manual is translated from something into something.",
  },
  // A picture that says more than the text
  {
    id: "picture-flyer",
    by: "shanelle",
    at: "Wed 16:00",
    text: "Look what on the notice board, eh. Anybody know if is for we too?",
    images: [
      {
        alt: "Paper flyer: Homework Club, Northfield Branch Library, Mondays and Wednesdays 3 to 5, snacks, all children welcome",
      },
    ],
  },
  // Imported from an old account: the app claims another date
  {
    id: "imported-old",
    by: "declan",
    at: "Tue 02:20",
    claims: "2019-06-11T09:00:00.000Z",
    text: "First day in Millbrook. Found the library before I found the pub. My mother would be astonished.",
  },
  // No facets, no declared language
  {
    id: "plain-tags",
    by: "vince",
    at: "Wed 13:10",
    languages: [],
    plain: true,
    text: "kid’s doing #millbrookreads, i’m doing the #MPL preseason stat sheet, both of us need a better calculator @millbrooklib.example",
  },
  { id: "bare-name", by: "jb", at: "Fri 16:10", languages: [], text: "millbrook library" },
];
