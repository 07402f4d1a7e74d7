/** What a plan promises, held to a model of the network. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { compile, compileForm } from "../../src/query/compile.ts";
import type { Form } from "../../src/query/form.ts";
import { lower } from "../../src/query/lower.ts";
import { createSources } from "../../src/query/match/sources.ts";
import { type Gap, type Plan, plan } from "../../src/query/plan.ts";
import { blueskySearch, feed } from "../../src/query/profiles/index.ts";
import type { SearchableRecord } from "../../src/query/searchable.ts";
import type { Query } from "../../src/query/syntax.ts";
import type { Span } from "../../src/text/index.ts";
import { queriesOf } from "./queries.ts";
import { blueskyBrings } from "./simulators/bluesky.ts";

const now = Date.UTC(2026, 10, 21, 12);

const terms = [
  "library",
  "café",
  "cafe",
  "e-book",
  "図書",
  '"the library"',
  '"book club"',
  "#BookClub",
  "#library",
  "@mpl",
  "@mpl.example",
];
const queries = queriesOf([
  ...terms,
  "AT&T",
  "book",
  "the",
  '"or not"',
  "OR-7",
  "author:mpl.example",
  "author:ann",
  "title:library",
  "lang:en",
]);

const pieces = [
  "library",
  "Library's",
  "the",
  "cafe",
  "CAFÉ",
  "e-book",
  "ebook",
  "book",
  "club",
  "図書館",
  "or",
  "not",
  "AT&T",
  "ann",
];
const names = ["#BookClub", "#library", "@mpl.example", "https://mpl.example/a", "or-7"];

/** Posts as the network keeps them: every tag, mention and link of the text is a facet too. */
const posts: fc.Arbitrary<SearchableRecord> = fc
  .record({
    words: fc.array(fc.constantFrom(...pieces, ...names), { maxLength: 7 }),
    gap: fc.constantFrom(" ", ", "),
    hidden: fc.constantFrom([], ["library"]),
    author: fc.constantFrom({ id: "did:plc:1", handle: "mpl.example" }, { id: "did:plc:2", handle: "ann.example", name: "Ann" }),
    lang: fc.constantFrom("en", "es"),
  })
  .map(({ words, gap, hidden, author, lang }) => ({
    text: words.join(gap),
    tags: [...words.filter((word) => word.startsWith("#")).map((tag) => tag.slice(1)), ...hidden],
    mentions: words.filter((word) => word.startsWith("@")).map((handle) => handle.slice(1)),
    links: words.filter((word) => word.startsWith("https:")),
    createdAt: "2026-11-20T10:00:00Z",
    author,
    lang,
  }));

test("Bluesky: what the plan promises to bring, the network brings; what it misses is named", () => {
  fc.assert(
    fc.property(queries, fc.array(posts, { minLength: 5, maxLength: 20 }), (query, corpus) => {
      const planned = plan(query, blueskySearch, { now });
      const matcher = compile(query);
      for (const post of corpus) {
        const isBrought = planned.calls.some((call) => blueskyBrings(call, post));
        const isMeant = matcher.test(post, { now });
        if (planned.fidelity === "exact") expect(isBrought).toBe(isMeant);
        if (isMeant && !isBrought) expect(explanation(query, planned, post)).toBeDefined();
      }
    }),
    { numRuns: 500 },
  );
});

test("feeds and streams: everything is heard", () => {
  fc.assert(
    fc.property(queries, (query) => {
      expect(plan(query, feed, { now })).toMatchObject({
        calls: [{ kind: "listen" }],
        fidelity: "exact",
        gaps: [],
        residual: query,
      });
    }),
    { numRuns: 50 },
  );
});

/** The gap that explains why a post that is meant was not brought. */
function explanation(query: Query, planned: Plan, post: SearchableRecord): Gap | undefined {
  const { fidelity, gaps, calls } = planned;
  const allowed = fidelity === "lossy" ? gaps : gaps.filter(({ code }) => code === "GAP_OBFUSCATED");
  if (fidelity === "exact") return undefined;
  if (calls.length === 0) return allowed.find(({ code }) => code === "GAP_UNSUPPORTED");
  const mended = { ...post, text: allowed.reduce((text, { code }) => mend[code]?.(text) ?? text, post.text) };
  const rest = withoutClauses(
    lower(query),
    allowed.filter(({ code }) => code === "GAP_UNSUPPORTED").map(({ span }) => span),
  );
  const isBrought = calls.some((call) => blueskyBrings(call, mended));
  const isOnlyUnasked = !compileForm(rest, createSources("")).test(post, { now });
  return isBrought || isOnlyUnasked ? allowed[0] : undefined;
}

/** What a text would look like if the spellings that a gap names were written plainly. */
const mend: Readonly<Partial<Record<Gap["code"], (text: string) => string>>> = {
  GAP_FOLD: (text) => text.replace(/['’]s\b/g, "").replace(/図書館/g, "図書 館"),
  GAP_OBFUSCATED: (text) => `${text.replace(/#BookClub/g, "book club")} ${text} ${text.replace(/-/g, "")}`,
};

/** The form without what clauses at some places would bring: false where they are wanted, true where they are excluded. */
function withoutClauses(form: Form, places: readonly Span[], wanted = true): Form {
  const { origin } = form;
  if (places.some(({ start, end }) => start === origin.span.start && end === origin.span.end))
    return { kind: wanted ? "any" : "all", of: [], origin };
  if (form.kind === "leaf" || form.kind === "test") return form;
  if (form.kind === "not") return { ...form, of: withoutClauses(form.of, places, !wanted) };
  return { ...form, of: form.of.map((member) => withoutClauses(member, places, wanted)) } as Form;
}
