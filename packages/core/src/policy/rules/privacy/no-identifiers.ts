import { defineRule } from "../../define.ts";
import { type Identifier, type IdentifierKind, identifiersIn } from "../../detectors/index.ts";
import { isGivenAsOwn, isInDirectory } from "../../directory.ts";
import { suspicions } from "../../language/weighing/suspicions.ts";
import type { Rule, RuleFinding } from "../../rule.ts";
import { exampleLibrary } from "../example-context.ts";

const organisation = { organisation: exampleLibrary };

/** What each kind is called, to a librarian. */
const names: Readonly<Partial<Record<IdentifierKind, string>>> = {
  email: "an e-mail address",
  phone: "a phone number",
  "street-address": "a street address",
  "payment-card": "the number of a payment card",
  "library-card": "the number of a library card",
  "bank-account": "the number of a bank account",
  "us-ssn": "a Social Security number",
  "national-number": "a national identity number",
  "birth-date": "a date of birth",
  pin: "a PIN or password",
  "user-name": "a user name",
  "ip-address": "a network address",
};

const personalKinds = Object.keys(names);

/** Step 5, first gate: nothing that identifies a person stands in a public reply, but what the library itself publishes. */
export const noIdentifiers: Rule = defineRule({
  id: "privacy/no-identifiers",
  step: 5,
  outcome: "stop",
  title: "No numbers and addresses of people",
  why: "A number or address in public can be used by anybody, for ever, and a library card opens a reading history.",
  needs: ["draft"],
  uses: ["organisation", "mention"],
  options: {
    kinds: { type: "list", default: personalKinds, tighter: "more", about: "kinds of identifiers that stop" },
    allowed: {
      type: "list",
      default: [],
      tighter: "fewer",
      about: "values that are public though the directory does not hold them",
    },
  },
  sources: [
    { title: "ALA, Privacy: An Interpretation of the Library Bill of Rights", checked: "2026-11-21" },
    { title: "US state statutes on the confidentiality of library records", checked: "2026-11-21" },
  ],
  bad: [
    { draft: "It went to [pia at post dot example].", context: organisation },
    { draft: "I asked [pia.holm@post.example] about it.", context: organisation },
    { draft: "The new card is [2 1901 0004 5881 4].", context: organisation },
    { draft: "Call me at home: [(303) 555-0188].", context: organisation },
    { draft: "We charged [4111 1111 1111 1111], as you asked.", context: organisation },
    { draft: "The form shows [219-09-9998] as your number.", context: organisation },
  ],
  good: [
    { draft: "Ring us on 555-0100, I pick up.", context: organisation },
    { draft: "Write to ask@millbrook-library.example and I'll answer.", context: organisation },
    { draft: "The paperback is ISBN 9780306406157, I checked.", context: organisation },
    { draft: "It's at 641.872 on the second floor, open 9:00-17:00, and copies cost $0.10.", context: organisation },
  ],
  misses: ["numbers spread over several replies"],
  check: ({ draft, mention, organisation, options }) => {
    const all = identifiersIn(draft.plain, organisation?.cardPrefixes);
    const found = all
      .filter(({ kind, value }) => options.kinds.includes(kind) && !options.allowed.includes(value))
      .filter((one) => organisation === undefined || !isInDirectory(one, organisation));
    const places = all.map(({ span }) => span);
    return [
      ...found.map((one) => findingOf(one, organisation === undefined && isGivenAsOwn(one, draft))),
      ...suspicions(draft, "identifier", weighed, places, mention).map((one) => ({ ...one, outcome: "approve" as const })),
    ];
  },
});

/** No form gives a name or a house away; words around it may. */
const weighed = {
  sure: "seems to say who a private person is, or where to find them",
  likely: "may say who a private person is, or where to find them",
  suggest: "offer to pass a message on instead",
};

/** Where no directory is known, what the library gives as its own is shown to the writer and does not stop. */
function findingOf({ kind, span }: Identifier, isOwn: boolean): RuleFinding {
  if (isOwn)
    return {
      span,
      outcome: "warn",
      message: `is ${names[kind]}; no directory says whether it is the library's own`,
      suggest: "check it",
    };
  return {
    span,
    secret: true,
    message: `is ${names[kind]}, in public for everybody`,
    suggest: "offer a private message instead",
  };
}
