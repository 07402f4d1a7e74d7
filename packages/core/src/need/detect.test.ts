import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { createMention } from "../mention/create.ts";
import { detectNeed, type Need, type NeedInput } from "./index.ts";

/** Kind, welcome and, after a colon, the subject. */
function told(input: NeedInput): string {
  const { kind, welcome, about } = detectNeed(input);
  return `${kind}/${welcome}${about ? `: ${about}` : ""}`;
}

const cellar = "I wonder how hard it would be to build a wine cellar in my basement";

describe("needs, put as a question or not", () => {
  test.each([
    [cellar, "how-to/yes: wine cellar"],
    ["Does the Millbrook Library lend telescopes?", "question/yes: telescopes"],
    ["does anyone know what millbrook library charges for color printing", "question/yes: color printing"],
    ["wish there was a class for beekeepers around here", "wish/yes: beekeepers"],
    ["been meaning to learn how to sharpen a chisel", "how-to/yes: sharpen a chisel"],
    ["Torn between a used bandsaw and a new one", "decision/yes: used bandsaw"],
    ["there must be a book about fences and deer", "request/yes: fences"],
    ["looking for picture books about tractors", "request/yes: picture books about tractors"],
    ["¿Alguien sabe si la biblioteca presta máquinas de coser?", "question/yes: presta máquinas de coser"],
    ["Ojalá hubiera cuentos en español los sábados", "wish/yes: cuentos en español los sábados"],
  ])("%s", (text, expected) => {
    expect(told({ text })).toBe(expected);
  });
});

describe("what a need is about", () => {
  test.each([
    ["Is the library open on Sunday afternoons?", "open on Sunday afternoons"],
    ["does the library do color printing for free", "color printing"],
    ["the library printer has been broken for two weeks, unacceptable", "printer"],
    ["Thank you for the museum pass, we love the library", "museum pass"],
    ["thank you, you are all wonderful, we love the library", undefined],
    ["I'd love to know who painted the depot", "painted the depot"],
  ])("%s", (text, about) => {
    expect(detectNeed({ text }).about).toBe(about);
  });
});

describe("what is told to the library", () => {
  test.each([
    ["The library lift has been out of order since January, unacceptable", "complaint/yes"],
    ["Thank you to whoever runs story hour at the library, you made our week", "praise/yes"],
    ["Heads up, the library website is down", "report/yes"],
    ["Join us at the library for story hour, every Tuesday at ten", "event/no"],
    ["my bus has been late all week, unacceptable", "complaint/no"],
    ["the river is high today and the geese are back", "none/no"],
  ])("%s", (text, expected) => {
    expect(told({ text }).replace(/:.*/, "")).toBe(expected);
  });
});

describe("when it is kinder to stay silent", () => {
  test.each([
    ["grief", "We lost my grandmother on Sunday. Does the library take her cookbooks?", "no"],
    ["a private quarrel", "you were supposed to pick them up from the library at five, how do I explain that", "no"],
    ["a campaign", "Sign the petition! How can they cut the library hours?", "no"],
    ["a joke", "How do I return a book I ate? Asking for my goldfish. jk", "no"],
    ["no advice wanted", "How is the library closed AGAIN. I don't want advice.", "no"],
    ["something sold", "Need a wine cellar? Call now, from $9,999", "no"],
    ["a life at stake", "the library closes at eight and I can't do this anymore", "human"],
    ["a threat", "where is that librarian, I'm gonna kill her", "human"],
    ["a missing child", "Missing child, last seen near the library, does anyone know him?", "human"],
    ["a child", "i'm 11, does the library have more dinosaur books?", "human"],
    ["data given away", "my card number is 29900, can somebody look please?", "human"],
  ])("%s", (_name, text, welcome) => {
    expect(detectNeed({ text }).welcome).toBe(welcome);
  });

  const question = "Does the library lend telescopes?";

  test.each<readonly [string, Omit<NeedInput, "text"> & { text?: string }, string]>([
    ["the author opted out", { consent: { optedOut: true } }, "no"],
    ["the author does not want to be found", { consent: { noIndex: true } }, "no"],
    ["the account is automated", { consent: { automated: true } }, "no"],
    ["it is for followers only", { visibility: "followers" }, "no"],
    ["it was only passed on", { kind: "repost" }, "no"],
    ["it speaks to somebody else", { text: `@ann ${question}`, ownHandles: ["mpl.example"] }, "no"],
    ["it speaks to the library among others", { text: `@ann @MPL.example ${question}`, ownHandles: ["mpl.example"] }, "yes"],
    ["it names somebody on the way", { text: `${question} @ann says so`, ownHandles: ["mpl.example"] }, "yes"],
    ["it was written to the library alone", { visibility: "direct", consent: { noIndex: true } }, "yes"],
    ["somebody mourned earlier in the thread", { before: ["My mother died this morning."] }, "no"],
    ["nothing stands against it", {}, "yes"],
  ])("%s", (_name, signals, welcome) => {
    expect(detectNeed({ text: question, ...signals }).welcome).toBe(welcome);
  });
});

describe("abstention", () => {
  test.each([
    ["ห้องสมุดมีสอนภาษาอังกฤษฟรีไหมคะ", "th"],
    ["Wo bringt man hier alte Farbe hin, und was kostet das?", "de"],
    ["Wo bringt man hier alte Farbe hin, und was kostet das?", undefined],
    ["Library", undefined],
  ])("%s (%s) is left to a person", (text, lang) => {
    const need = detectNeed({ text, ...(lang && { lang }) });
    expect(need).toMatchObject({ kind: "none", abstained: true, welcome: "human", confidence: 0 });
    expect(need.why).toMatch(/a person must look/);
  });

  test("a wrong language tag does not hide what is written in English", () => {
    expect(told({ text: cellar, lang: "de" })).toBe("how-to/yes: wine cellar");
  });
});

test("evidence stands where it says, in text and title", () => {
  const title = "Does anyone know a good vet?";
  const { evidence } = detectNeed({ title, text: cellar });
  const quoted = evidence.map(({ field, span, cue }) => `${cue}: ${(field ? title : cellar).slice(span.start, span.end)}`);
  expect(quoted).toContain("question/anyone-know: Does anyone know");
  expect(quoted).toContain("how-to/how-hard: I wonder how hard it would be");
});

test("words that spoke loudest for the model stand in the evidence too", () => {
  const { evidence } = detectNeed({ text: cellar });
  const words = evidence.filter(({ cue }) => cue === "words/need");
  expect(words.length).toBeGreaterThan(0);
  expect(words.length).toBeLessThanOrEqual(3);
  for (const { span } of words) expect(cellar.slice(span.start, span.end)).toMatch(/^\S+( \S+)?$/);
});

test("the reason is one sentence that names subject and outlook", () => {
  expect(detectNeed({ text: cellar }).why).toBe("Would like to be able to do it: wine cellar; help is likely to be welcome.");
  expect(detectNeed({ text: "my dad passed away" }).why).toBe("Asks for nothing; silence is kinder: somebody mourns.");
});

test("who the author is changes nothing", () => {
  const provenance = { connector: "town", via: "search", heardAt: "2026-03-02T10:00:00Z" } as const;
  const fields = { network: "town", nativeId: "1", kind: "post", text: cellar, provenance } as const;
  const need = detectNeed(createMention({ ...fields, author: { id: "ann", handle: "ann.example", name: "Ann" } }));
  expect(detectNeed(createMention({ ...fields, counts: { likes: 1e6 } }))).toEqual(need);
  expectTypeOf<Need>().not.toHaveProperty("author");
});

test("whatever the text: no throw, evidence inside, confidence a share, the same answer twice", () => {
  const parts = [
    "I wonder ",
    "how do i ",
    "@ann ",
    "#MPL ",
    "?",
    ". ",
    "\n",
    "👩🏽‍🏫",
    "\ud800",
    "¿",
    "i'm 11 ",
    "the ",
    "$5 ",
    "كتاب",
    "図書館",
    "RIP ",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts)), (some) => {
      const text = some.join("");
      const need = detectNeed({ text });
      expect(need.confidence).toBeGreaterThanOrEqual(0);
      expect(need.confidence).toBeLessThanOrEqual(1);
      for (const { span } of need.evidence)
        expect(0 <= span.start && span.start < span.end && span.end <= text.length).toBe(true);
      expect(detectNeed({ text })).toEqual(need);
    }),
  );
});
