/** What the pages' examples do not reach: messages, fixes and the parts that a rule may use. */
import { describe, expect, test } from "vitest";
import type { Draft, LintContext, OptionValue, Rule } from "../index.ts";
import { lintReply, resolvePolicy } from "../index.ts";
import { answering, exampleLibrary, riversideContext } from "./example-context.ts";
import { factsCurrent } from "./help/facts-current.ts";
import { noLiability } from "./legal/no-liability.ts";
import { linkClean } from "./link/clean.ts";
import { approvalTopic } from "./policy/approval-topic.ts";
import { disclosure } from "./policy/disclosure.ts";
import { noEcho } from "./privacy/no-echo.ts";
import { noIdentifiers } from "./privacy/no-identifiers.ts";
import { noRecordFacts } from "./privacy/no-record-facts.ts";
import { noInsult } from "./tone/no-insult.ts";

function lint(rule: Rule, draft: string | Draft, context: LintContext = {}, options: Readonly<Record<string, OptionValue>> = {}) {
  const asDraft = typeof draft === "string" ? { text: draft } : draft;
  const layer = { level: "county", name: "county", rulesOf: "9999-12-31", rules: { [rule.id]: { options } } } as const;
  return lintReply(asDraft, context, resolvePolicy([layer as never], { rules: [rule] })).findings;
}

function applied(text: string, finding: ReturnType<typeof lint>[number] | undefined): string {
  const { span, text: replacement } = finding!.fixes![0]!.edits[0]!;
  return text.slice(0, span.start) + replacement + text.slice(span.end);
}

describe("link/clean", () => {
  test.each([
    ["https://x.example/item?sid=9F2&id=7", "https://x.example/item?id=7"],
    ["https://x.example/item?id=7&sid=9F2", "https://x.example/item?id=7"],
    ["https://x.example/item?sid=9F2", "https://x.example/item"],
  ])("cuts the token out of %s", (before, after) => {
    const text = `I found it: ${before}`;
    expect(applied(text, lint(linkClean, text)[0])).toBe(`I found it: ${after}`);
  });

  test("stops a token and masks it, but only warns of tracking", () => {
    const [token] = lint(linkClean, "I found it: https://x.example/item?sid=9F2A77");
    expect(token).toMatchObject({ outcome: "stop" });
    expect(token!.message).toContain("(sid)");
    const [tracking] = lint(linkClean, "I found it: https://x.example/item?utm_source=mail");
    expect(tracking).toMatchObject({ outcome: "warn" });
    expect(tracking!.message).toContain("(utm_source)");
  });

  test("a name without a value carries nobody", () =>
    expect(lint(linkClean, "I found it: https://x.example/item?sid=&id=7")).toEqual([]));
});

describe("help/facts-current", () => {
  test("says what is right, and writes it", () => {
    const open = "Riverside opens at 10 on Monday, and I'll be there.";
    const context = { organisation: exampleLibrary };
    expect(lint(factsCurrent, open, context)[0]!.message).toBe("Riverside is open 9:00 to 17:00 on Monday.");
    expect(lint(factsCurrent, "Oak Hill is closed on Sunday.", context)[0]!.message).toBe(
      "Oak Hill is open 12:00 to 16:00 on Sunday.",
    );
    expect(lint(factsCurrent, applied(open, lint(factsCurrent, open, context)[0]), context)).toEqual([]);
  });
});

describe("policy/disclosure", () => {
  test("tells a partner from staff", () => {
    const partner = lint(disclosure, "I love their new catalogue.", riversideContext({ affiliation: "partner" }));
    expect(partner[0]!.message).toContain("A partner of the library");
    const staff = lint(disclosure, "I love it there.", riversideContext({ personalAccount: true, affiliation: "staff" }));
    expect(staff[0]!.message).toContain("Somebody of the library's staff");
    expect(staff[0]!.message).toContain("I work at the library");
  });

  test("a tag discloses as well as a sentence", () => {
    const speaker = riversideContext({ personalAccount: true, affiliation: "staff" });
    expect(lint(disclosure, "I love it there. #LibraryStaff", speaker)).toEqual([]);
    expect(lint(disclosure, "I love it there. #Books", speaker)).toHaveLength(1);
  });

  test("a machine's draft is said so where the policy or the network asks for it", () => {
    const draft = { text: "I put three guides here.", machineDrafted: true };
    expect(lint(disclosure, draft, riversideContext())).toMatchObject([{ outcome: "warn" }]);
    expect(lint(disclosure, { ...draft, machineDrafted: false }, riversideContext())).toEqual([]);
    const network = { id: "example", machineDrafts: "say-so" } as const;
    expect(lint(disclosure, draft, { ...riversideContext(), network })).toHaveLength(1);
  });

  test("a bystander who has nothing to do with the library may say so, and the library may quote one", () => {
    const text = "I don't work there, but I like it.";
    expect(lint(disclosure, text, riversideContext())).toHaveLength(1);
    expect(lint(disclosure, text, riversideContext({ personalAccount: true, affiliation: "none" }))).toEqual([]);
    expect(lint(disclosure, 'I read "I don\'t work there" on the wall.', riversideContext())).toEqual([]);
  });
});

describe("privacy/no-echo", () => {
  const post = answering("call me at 555-0148 when my dialysis is over", "request");

  test("says what is repeated, and keeps a number secret", () => {
    const [number] = lint(noEcho, "I'll ring 555-0148.", post);
    expect(number!.message).toContain("repeats a private number or address");
    expect(number!.message).not.toContain("555-0148");
    expect(lint(noEcho, "Sorry about your dialysis.", post)[0]!.message).toContain("says something private about the person");
  });

  test("needs no post to see a guess at somebody's life", () =>
    expect(lint(noEcho, "I'm sorry you were evicted.")).toHaveLength(1));

  test("a condition and a quotation guess at nothing", () => {
    expect(lint(noEcho, "If you were evicted, our desk has the forms.")).toEqual([]);
    expect(lint(noEcho, 'The film is called "You were evicted", I think.')).toEqual([]);
  });
});

describe("privacy/no-identifiers", () => {
  test("where no directory is known, the library's own number is shown and does not stop", () => {
    expect(lint(noIdentifiers, "Call our desk at 555-0148.")).toMatchObject([{ outcome: "warn" }]);
    expect(lint(noIdentifiers, "He's on 555-0148.")).toMatchObject([{ outcome: "stop" }]);
  });

  test("kinds and values can be chosen", () => {
    expect(lint(noIdentifiers, "He's on 555-0148.", {}, {})).toHaveLength(1);
    expect(lint(noIdentifiers, "I told him nothing.")).toEqual([]);
  });
});

describe("privacy/no-record-facts", () => {
  test.each([
    "Once you've returned a book, give it a day to drop off your list.",
    "Should your loan be overdue, you'd get a reminder, not a scolding.",
    "As soon as you've paid, the block goes by itself.",
    "Imagine you have ten holds and go on holiday: pause the lot, lose no place.",
    "Say someone has your book on hold; you'd see it on the page.",
    "Your loan period depends on the item: books 21 days, films 7.",
    "Your hold would start from today.",
  ])("a case that may come stops nothing: %s", (text) =>
    expect(lint(noRecordFacts, text).filter(({ outcome }) => outcome === "stop")).toEqual([]),
  );

  test.each([
    "As soon as you've paid it clears, but your card is blocked now.",
    "Imagine that, your hold on Dune is in!",
    "Your hold on Dune is in, which depends on luck.",
  ])("what is told beside the case is still found: %s", (text) =>
    expect(lint(noRecordFacts, text)[0]).toMatchObject({ outcome: "stop" }),
  );
});

describe("tone/no-insult", () => {
  test.each(["Not at all, you're entitled to your view.", "Does your little one like dinosaurs?"])("%s stops nothing", (text) =>
    expect(lint(noInsult, text).filter(({ outcome }) => outcome === "stop")).toEqual([]),
  );

  test("somebody called entitled is insulted", () =>
    expect(lint(noInsult, "You're entitled and rude.")[0]).toMatchObject({ outcome: "stop" }));

  test.each([
    ["Go away, you moron.", "stop"],
    ["You're a piece of shit.", "stop"],
    ["The printer is shit today, I'm afraid.", "approve"],
    ["What a day!!!!!! I'm glad.", undefined],
    ['I read "you moron" on the wall.', undefined],
  ])("%s", (text, outcome) => expect(lint(noInsult, text)[0]?.outcome).toBe(outcome));
});

describe("without a post", () => {
  test("a topic and a fault are seen in the draft alone", () => {
    expect(lint(approvalTopic, "Our director resigned on Friday.")).toHaveLength(1);
    expect(lint(noLiability, "It was our fault that you slipped.")).not.toEqual([]);
    expect(lint(noLiability, "It was our fault that the sign was wrong.")).toEqual([]);
  });
});
