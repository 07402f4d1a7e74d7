import { describe, expect, test } from "vitest";
import { transcript } from "../../test/transcript.ts";

const county = {
  level: "county",
  name: "Tamsin County",
  rulesOf: "2026-11-24",
  rules: { "privacy/*": { hold: "locked", source: "Privacy policy 4.2" } },
};
const library = { level: "system", name: "Millbrook", rulesOf: "2026-11-24", rules: { "tone/no-blame": { outcome: "approve" } } };
const organisation = { name: "Millbrook County Library", accounts: [{ handle: "millbrooklib.example", network: "bluesky" }] };

const files = {
  "county.json": JSON.stringify(county),
  "library.json": JSON.stringify(library),
  "both.json": JSON.stringify([county, library]),
  "library-facts.json": JSON.stringify(organisation),
  "reply.txt": "I looked it up: telescopes can be borrowed at Riverside, from Tuesday on.\n",
};
const whole = [
  "--organisation",
  "library-facts.json",
  "--account",
  "millbrooklib.example",
  "--network",
  "bluesky",
  "--role",
  "librarian",
];

describe("earshot lint", () => {
  test("a reply that the policy stops, with the layer that set the rule", async () => {
    const words = ["lint", "Your hold on Dune is in!", "--policy", "county.json", "--policy", "library.json"];
    const { code, out } = await transcript(words, { files });
    expect(code).toBe(4);
    expect(out).toContain("error privacy/no-record-facts");
    expect(out).toContain("  1 | Your hold on Dune is in!\n    | ^^^^^^^^^^^^^^^^^");
    expect(out).toContain("locked by Tamsin County, Privacy policy 4.2");
    expect(out).toMatch(/outcome: stop$/);
  });

  test.each([
    { words: ["lint", ""], says: "the reply is empty" },
    { words: ["lint", " \n"], says: "the reply is empty" },
    { words: ["lint", "Hello!", "--network", "blusky"], says: '--network "blusky" is not known; there are mastodon, bluesky,' },
    { words: ["lint", "Hello!", "--json", "--card"], says: "--json and --card are different forms: ask for one" },
    { words: ["lint", "Hello!", "--card", "--sarif"], says: "--card and --sarif are different forms: ask for one" },
  ])("$words: $says", async ({ words, says }) => {
    const { code, out, note } = await transcript(words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(note).toContain(`earshot lint: ${says}`);
  });

  test("a file that is no JSON is not quoted: a post may stand in it", async () => {
    const text = '{ "text": "my card is 29900123456789", }';
    const { code, note } = await transcript(["lint", "Hello!", "--mention", "post.json"], { files: { "post.json": text } });
    expect({ code, note }).toEqual({
      code: 2,
      note: "error json-invalid: post.json is not JSON: it cannot be read from line 1, column 40 on",
    });
    const other = await transcript(["lint", "Hello!", "--mention", "post.json"], { files: { "post.json": "my card is 2990" } });
    expect(other.note).toBe("error json-invalid: post.json is not JSON: it is another kind of file");
  });

  test("a reply that somebody must approve", async () => {
    const words = ["lint", "You should have read the sign. I can help.", "--policy", "both.json", ...whole];
    const { code, out } = await transcript(words, { files });
    expect(code).toBe(1);
    expect(out).toContain("needs approval: supervisor (tone/no-blame)");
    expect(out).toMatch(/outcome: needs-approval$/);
  });

  test("what could not be checked is said, and keeps a clean reply from being free", async () => {
    const { code, out } = await transcript(["lint", "--file", "reply.txt"], { files });
    expect(code).toBe(1);
    expect(out).toContain("not checked: policy/official-account (needs speaker, organisation; none given)");
    expect(out).toMatch(/outcome: publish-with-notes$/);
  });

  test("a clean reply, with everything known, is free", async () => {
    const mention = ["--mention", "does the millbrook library lend telescopes?"];
    const { code, out } = await transcript(["lint", ...whole, ...mention], { files, input: files["reply.txt"] });
    expect(out).toMatch(/outcome: publish$/);
    expect(code).toBe(0);
  });

  test("a page for whoever approves it, with the post", async () => {
    const { code, out } = await transcript(["lint", "Your hold on Dune is in!", "--mention", "is Dune in?", "--card"]);
    expect(code).toBe(4);
    expect(out).toMatch(/^<!doctype html>[\s\S]*is Dune in\?[\s\S]*<mark>Your hold on Dune<\/mark>/);
  });

  test("the same as data, and as SARIF with the name of the file", async () => {
    const words = ["lint", "--file", "reply.txt"];
    const reply = { "reply.txt": "Your hold on Dune is in!" };
    const json = await transcript([...words, "--json"], { files: reply });
    expect(json.code).toBe(4);
    expect(JSON.parse(json.out)).toMatchObject({ version: 1, outcome: "stop" });
    const sarif = await transcript([...words, "--sarif"], { files: reply });
    expect(sarif.code).toBe(4);
    expect(JSON.parse(sarif.out)).toMatchObject({
      version: "2.1.0",
      runs: [{ tool: { driver: { name: "earshot" } }, artifacts: [{ location: { uri: "reply.txt" } }] }],
    });
  });
});

describe("a file that earshot lint cannot use", () => {
  const cases = [
    { name: "is not JSON", text: "{", says: "error json-invalid: county.json is not JSON:" },
    {
      name: "misspells a field",
      text: JSON.stringify({ ...county, ruless: {} }),
      says: 'county.json cannot be used. This is no policy:\n  (whole): Unrecognized key: "ruless"',
    },
    {
      name: "misspells a hold",
      text: JSON.stringify({ ...county, rules: { "tone/no-blame": { hold: "lokced" } } }),
      says: "  rules.tone/no-blame.hold: Invalid option",
    },
    { name: "is no object", text: "3", says: "county.json cannot be used. This is no policy:" },
    {
      name: "names a rule that is not there",
      text: JSON.stringify({ ...county, rules: { "tone/no-blaim": {} } }),
      says: "did you mean tone/no-blame?",
    },
  ];
  test.each(cases)("$name", async ({ text, says }) => {
    const { code, out, note } = await transcript(["lint", "Hello", "--policy", "county.json"], {
      files: { "county.json": text },
    });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(note).toContain(says);
    expect(note).not.toContain("    at ");
  });

  test("a lower layer that loosens what a higher one locks", async () => {
    const loose = { ...library, rules: { "privacy/no-record-facts": { outcome: "warn" } } };
    const setting = { files: { ...files, "library.json": JSON.stringify(loose) } };
    const { code, note } = await transcript(["lint", "Hello", "--policy", "county.json", "--policy", "library.json"], setting);
    expect(code).toBe(2);
    expect(note).toMatch(/^error policy-invalid: .*Tamsin County/);
  });

  test("a mention that is none", async () => {
    const { code, note } = await transcript(["lint", "Hello", "--mention", "post.json"], {
      files: { "post.json": '{"text":"hi"}' },
    });
    expect(code).toBe(2);
    expect(note).toMatch(/^error mention-invalid: /);
  });

  test("a role without an account", async () => {
    expect(await transcript(["lint", "Hello", "--role", "librarian"])).toMatchObject({ code: 2 });
  });
});
