import { expect, test } from "vitest";
import { parseSearchFile } from "./search-file.ts";
import { starterSearches } from "./starter.ts";

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
