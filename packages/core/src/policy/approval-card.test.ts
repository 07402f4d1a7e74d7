import { Parser } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { lintReply, resolvePolicy, toApprovalCard } from "./index.ts";

const county = resolvePolicy([
  {
    level: "county",
    name: "Tamsin County",
    rulesOf: "2026-11-24",
    rules: { "privacy/*": { hold: "locked", source: "Privacy policy 4.2" } },
    approvers: [{ rules: ["policy/*"], role: "director", people: 2 }],
  },
]);

describe("an approval card", () => {
  test("says the verdict, marks the words, and tells whose rule it is", () => {
    const card = cardOf("Your hold on Dune is in!");
    expect(textOf(card)).toContain("■ Must not be posted");
    expect(card).toContain("<mark>Your hold on Dune</mark> is in!");
    expect(textOf(card)).toContain("privacy/no-record-facts, set by Tamsin County (Privacy policy 4.2)");
    expect(textOf(card)).toContain("Write: ");
  });

  test("covers secrets wherever they stand", () => {
    const card = cardOf("Your card 21901000123459 works again.");
    expect(card).toContain("•");
    expect(card).not.toContain("21901000123459");
  });

  test("names who approves, and how many", () => {
    const result = lintReply({ text: "We promise this will never happen again." }, {}, county);
    expect(
      textOf(toApprovalCard({ text: "x" }, { ...result, approvals: [{ role: "director", rules: ["policy/a"], people: 2 }] })),
    ).toContain("2 people: director policy/a");
  });

  test("folds away what was not checked, and says how much it is", () => {
    const result = lintReply({ text: "Thank you!" }, {}, county);
    const card = toApprovalCard({ text: "Thank you!" }, result);
    expect(card).toContain(`<summary>${result.notChecked.length} rules were not checked</summary>`);
  });

  test("lets nothing of post, draft or names run", () => {
    const evil = `"><script>alert(1)</script><img src=x onerror=alert(1)> javascript:alert(1)`;
    const draft = { text: evil };
    const card = toApprovalCard(draft, lintReply(draft, {}, county), {
      mention: { text: evil, network: evil },
      draftedBy: evil,
      actions: [
        { label: evil, href: 'https://desk.library.example/approve?a="><script>' },
        { label: "no", href: "javascript:alert(1)" },
        { label: "no", href: "http://elsewhere.example/" },
        { label: "no", href: "not an address" },
      ],
    });
    expect(elementsOf(card)).not.toContain("script");
    expect(elementsOf(card)).not.toContain("img");
    expect(linksOf(card)).toEqual(['https://desk.library.example/approve?a="><script>']);
  });

  test("has one heading of the first order, a language, a title, and a name for each part", () => {
    const card = toApprovalCard({ text: "Hello" }, lintReply({ text: "Hello" }, {}, county), {
      mention: { text: "hi", network: "bluesky" },
    });
    expect(elementsOf(card).filter((name) => name === "h1")).toHaveLength(1);
    expect(card).toContain('<html lang="en">');
    for (const [, id] of card.matchAll(/aria-labelledby="(\w+)"/g)) expect(card).toContain(`<h2 id="${id}">`);
  });
});

function cardOf(text: string): string {
  return toApprovalCard({ text }, lintReply({ text }, {}, county));
}

function elementsOf(html: string): readonly string[] {
  const names: string[] = [];
  parse(html, { onopentagname: (name) => names.push(name) });
  return names;
}

function linksOf(html: string): readonly string[] {
  const found: string[] = [];
  parse(html, { onopentag: (_name, { href }) => href && found.push(href) });
  return found;
}

function textOf(html: string): string {
  let text = "";
  parse(html, { ontext: (part) => (text += part) });
  return text.replace(/\s+/g, " ");
}

function parse(html: string, handlers: ConstructorParameters<typeof Parser>[0]): void {
  const parser = new Parser(handlers);
  parser.write(html);
  parser.end();
}
