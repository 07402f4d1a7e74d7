import { expect, test } from "vitest";
import { compile } from "./compile.ts";
import { parseSearchFile } from "./search-file.ts";
import { type LibraryProfile, starterSearches } from "./starter.ts";

const millbrook = {
  name: "Millbrook County Library",
  abbreviations: ["MCL"],
  branches: ["Riverside Branch", "Hilltop"],
  towns: ["Millbrook", "Reading"],
  handles: ["@millbrooklib"],
  domains: ["millbrook.example"],
  subjects: ["genealogy", "wine making"],
  misspellings: ["Milbrook Library"],
  notAbout: ["major league"],
};

test("a profile becomes files that are right, linted and tested", () => {
  const files = starterSearches(millbrook);
  expect(files.map(({ file }) => file)).toEqual(["names.search", "branches.search", "towns.search", "subjects.search"]);
  for (const { text, diagnostics } of files) {
    expect(diagnostics).toEqual([]);
    const result = parseSearchFile(text);
    expect(result.ok && result.search.examples.length).toBeGreaterThan(2);
  }
});

test("names get their slips, their tags, and the words that tell them apart", () => {
  const [names] = starterSearches(millbrook);
  expect(names!.text).toBe(`name: names
language: 1

(
  "Millbrook County Library"
  OR "Millbrook Library"
  OR "Milbrook Library"
  OR "Millbrook County (libary | libery | liberry | librery | libray)"
  OR "Millbrook (libary | libery | liberry | librery | libray)"
  OR #millbrookcountylibrary
  OR #millbrooklibrary
  OR #milbrooklibrary
  OR (
    {MCL}
    AND (librar* OR bookmobile OR storytime OR "Millbrook" OR {Reading})
    AND NOT ("ligament" OR "knee")
  )
  OR @millbrooklib
  OR link:"millbrook.example"
)
AND NOT "major league"

+ is the Millbrook County Library open on sunday?
+ Millbrook Library has the best story time
+ thank you @millbrooklib!
+ does MCL have a library card for students
- our library at home is full
- what does MCL stand for
- Millbrook County Library, and then major league
`);
});

test("towns that are also words are looked for with a capital", () => {
  const [, , towns] = starterSearches(millbrook);
  expect(towns!.text).toContain('("Millbrook" OR #millbrook OR {Reading})');
});

test("of places of the same name, the library's own is kept", () => {
  const [names] = starterSearches({ name: "Springfield Public Library", towns: ["Springfield"], region: "Oregon" });
  expect(names!.text).toContain('AND NOT ("Missouri" OR "Illinois" OR "Massachusetts" OR "Ohio" OR "Simpsons")');
  const [unknown] = starterSearches({ name: "Springfield Public Library", towns: ["Springfield"] });
  expect(unknown!.text).toContain('AND NOT "Simpsons"');
});

test("any profile with a name gives files that can be read", () => {
  const odd = {
    name: 'O"Brien (Free) Library',
    towns: ["St. John's", "Ä"],
    subjects: ["C++", '"x"'],
    handles: ["a.b.example"],
    branches: ["Branch"],
  };
  for (const { text } of starterSearches(odd)) expect(parseSearchFile(text)).toMatchObject({ ok: true });
  expect(() => starterSearches({ name: " " })).toThrow(/needs the name/);
});

/** An invented library, posts that some of its searches must find, and posts that none may find. */
type Heard = readonly [profile: LibraryProfile, found: readonly string[], passed: readonly string[]];

const libraries: readonly Heard[] = [
  [
    {
      name: "Reading Public Library",
      towns: ["Reading"],
      region: "Pennsylvania",
      abbreviations: ["RPL"],
      branches: ["Southeast"],
    },
    [
      "is the reading public library open",
      "the library in Reading is great",
      "Reading's library has new chairs",
      "RPL library card",
    ],
    ["I love reading at the library", "the library in Reading, Berkshire"],
  ],
  [
    { name: "Mobile Public Library", towns: ["Mobile"], region: "Alabama", abbreviations: ["MPL"] },
    ["Mobile Public Library is open", "the library in Mobile lends hotspots", "got my Mobile library card"],
    ["our mobile library app is down", "the mobile library comes on Tuesday", "what does MPL stand for"],
  ],
  [
    { name: "Bibliothèque Louis Nucléra", otherNames: ["Bibliothèque de Nice"], towns: ["Nice"], region: "France" },
    ["la bibliothèque de Nice est ouverte", "bibliotheque louis nuclera", "BIBLIOTHÈQUE LOUIS-NUCLÉRA"],
    ["a nice library", "une bibliothèque"],
  ],
  [
    { name: "Seattle Public Library", abbreviations: ["SPL"], towns: ["Seattle"], handles: ["splbuzz"] },
    ["the seattle library", "seattle's public library", "the SPL library card", "seattle public libary", "hi @splbuzz"],
    ["the SPL of a speaker in dB", "SPL football in the library"],
  ],
  [
    { name: "University of Westmarch Libraries", branches: ["Hartwell Library"], towns: ["Westmarch"] },
    ["studying at Hartwell Library", "Westmarch libraries are full", "the library in Westmarch"],
    ["a house on hartwell street"],
  ],
  [
    { name: "London Borough of Cambourne Libraries", otherNames: ["Cambourne Libraries"], branches: ["Kentish Lane Library"] },
    ["Cambourne libraries are hiring", "the library on Kentish Lane"],
    ["a pub in Cambourne"],
  ],
  [
    { name: "Bibliothèque publique d'Ottemont / Ottemont Public Library", abbreviations: ["OPL", "BPO"], towns: ["Ottemont"] },
    ["Ottemont Public Library is open", "la bibliothèque d'Ottemont", "BPO, ma bibliothèque préférée"],
    ["a hotel in Ottemont"],
  ],
  [
    { name: "St. Cedric's Parish Library", towns: ["St. Cedric's"], branches: ["St Mary's Branch"] },
    ["Saint Cedric's Parish Library", "St Cedrics Parish Library", "the library in St. Cedric's", "St. Mary’s branch is shut"],
    ["St Cedric's church"],
  ],
  [
    { name: "Stratford-upon-Leam Library", towns: ["Stratford-upon-Leam"] },
    ["Stratford upon Leam library", "the library in Stratford-upon-Leam"],
    ["Stratford library"],
  ],
  [{ name: "O'Malley Free Library" }, ["OMalley Free Library", "the O’Malley Library"], ["our library at home"]],
  [{ name: "水辺市立図書館", towns: ["水辺市"] }, ["水辺市立図書館で本を借りた", "水辺市の図書館"], ["水辺で遊ぶ"]],
];

test.each(libraries)("$name is heard as people say it", (profile, found, passed) => {
  const files = starterSearches(profile);
  expect(files.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  const matchers = files.map(({ text }) => {
    const result = parseSearchFile(text);
    if (!result.ok) throw new Error(result.diagnostics[0]!.message);
    return compile(result.search.query);
  });
  const isHeard = (post: string): boolean => matchers.some((matcher) => matcher.test(post));
  expect([...found, ...passed].filter(isHeard)).toEqual(found);
});
