import { defineRule } from "../../define.ts";
import { list } from "../../language/phrase-list.ts";
import type { Rule } from "../../rule.ts";
import { webAddresses } from "../../web-addresses.ts";
import { exampleLibrary } from "../example-context.ts";

/** Services that hide where a link leads; read 2026-11-24. */
const shorteners: ReadonlySet<string> = new Set(
  list(
    "bit.ly, tinyurl.com, t.co, goo.gl, ow.ly, buff.ly, is.gd, v.gd, rb.gy, cutt.ly, shorturl.at, t.ly, tiny.cc, bl.ink, lnkd.in, rebrand.ly, short.io, s.id, trib.al, dlvr.it, ift.tt, fb.me, wp.me, linktr.ee, qr.ae, x.gd, clck.ru",
  ),
);

/** Step 4: a link shows where it leads. Off until a layer turns it on. */
export const noShortener: Rule = defineRule({
  id: "link/no-shortener",
  step: 4,
  outcome: "warn",
  optIn: true,
  title: "No link that hides where it leads",
  why: "People are right to distrust a link they cannot read, and shorteners count who clicks.",
  needs: ["draft"],
  uses: ["organisation", "linkEvidence"],
  options: { official: { type: "list", default: [], tighter: "fewer", about: "shorteners of the library's own" } },
  sources: [{ title: "US General Services Administration: official short links only", checked: "2026-11-21" }],
  bad: ["I wrote it up: [https://bit.ly/3abc]", "I wrote it up: [https://tinyurl.com/cellar]"],
  good: [
    { draft: "I wrote it up: https://millbrook-library.example/cellar", context: { organisation: exampleLibrary } },
    { draft: "I wrote it up: https://bit.ly/3abc", options: { official: ["bit.ly"] } },
  ],
  misses: ["shorteners that the list does not know"],
  check: ({ draft, organisation, linkEvidence, options }) =>
    webAddresses(draft.words)
      .filter(
        ({ host }) => shorteners.has(host) && !options.official.includes(host) && !(organisation?.domains ?? []).includes(host),
      )
      .map(({ span, text }) => {
        const finalUrl = linkEvidence?.find(({ url }) => url === text)?.finalUrl;
        const fixes =
          finalUrl === undefined ? [] : [{ title: "Write the full address", edits: [{ span, text: finalUrl }], safe: true }];
        return { span, message: "hides where it leads", suggest: "give the full address", fixes };
      }),
});
