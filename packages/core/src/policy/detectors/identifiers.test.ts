import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markSpans } from "../../text/mark-spans.ts";
import { parseExpectation } from "../testing/expectation.ts";
import { passesLuhn } from "./checksums.ts";
import { findIdentifiers, type IdentifierKind } from "./index.ts";

/** Brackets mark what must be found; every number and address here is invented. */
const found: readonly (readonly [IdentifierKind, readonly string[]])[] = [
  [
    "email",
    [
      "write to [rosa.lind@mail.example], please",
      "[pia at post dot example]",
      "[pia \\[at\\] post \\[dot\\] example]",
      "[rosa(at)mail.example]",
      "[rosa @ mail.example]",
      "it goes to [rosa at gmail.com]",
      "mailto:[rosa+books@deep.mail.example].",
      "https://x.example/?to=[rosa%40mail.example]&x=1",
      "thanks @mill.social.example and @rosa",
      "we met at library.example dot",
      "come to the desk at millbrook.example",
    ],
  ],
  [
    "phone",
    [
      "call [555-0148]",
      "my cell is [(303) 555-0148]",
      "[303.555.0148 x12]",
      "[+44 20 7946 0018]",
      "ring [020 7946 0018]",
      "[06 12 34 56 78] in the evening",
      "text me: [3035550148]",
      "346.0166, on the second floor",
      "call no. 796.3570973",
      "phone: [303.5550148]",
      "pages 555-560 and 1998-2004",
      "call number 641.872 or 813.54-1234",
      "room 204, 10:30-11:45, $12.50, 16/04/2026, 2026-04-16",
      "order no. 4471829, ticket 99120345",
      "bus 12 or 47 at 9:05",
    ],
  ],
  [
    "street-address",
    [
      "she lives at [12 Oak Lane, Springfield, IL 62704]",
      "[77 W 5th Ave Apt 3B, Denver, CO 80204]",
      "[P.O. Box 1234]",
      "he lives at [Flat 6, Kestrel House, Dunmore Road]",
      "[221B Baker Street, London NW1 6XE]",
      "[8 Rue de la Paix, 75002 Paris]",
      "[Hauptstraße 12, 10115 Berlin]",
      "[6 Koskikatu 25 Apt. 864\nArtilleros\n, CO\n Uruguay 64677]",
      "we have 3 copies at the Mill Street branch",
      "it takes 5 minutes by car on the way home",
      "I live on Oak Lane near the park",
      "100 ways to drive your mother crazy",
      "story time is at 10 at Oak Hill Road Library",
    ],
  ],
  [
    "payment-card",
    [
      "[4111 1111 1111 1111]",
      "[5555-5555-5555-4444]",
      "[378282246310005]",
      "my diners card [3056 930902 5904]",
      "4111 1111 1111 1112",
      "tracking 4000000000000000000000000000",
      "1234567812345678 is only a number",
    ],
  ],
  [
    "library-card",
    [
      "card [21901000123459]",
      "[2 1901 0004 5881 4]",
      "[A21901000123459B] from the scanner",
      "two spaces in [2190100 0123459]",
      "[two one nine oh one zero zero zero one two three four five nine]",
      "your library card number is [448213]",
      "[448213] is your card number",
      "the card ending in [3459]",
      "a library of 448213 books",
      "gift card number 448213",
      "zoom id 812 3456 7890",
    ],
  ],
  ["library-item", ["the book [31901000123457] was found", "barcode [3 1901 0001 2345 7]"]],
  ["isbn", ["ISBN [0-306-40615-2]", "[9780306406157] is on order", "[978-0-306-40615-7]"]],
  ["us-ssn", ["[219-09-9998]", "ssn [219099998]", "[219 09 9998]", "000-12-3456", "813 54 12345", "666-12-3456"]],
  [
    "national-number",
    [
      "NI number [AB 12 34 56 C]",
      "[12345678Z]",
      "CPF [529.982.247-25]",
      "SIN [130 692 544]",
      "Medicare card [1EG4-TE5-MK73]",
      "personnummer [811218-9876]",
      "passport number [X1234567]",
    ],
  ],
  ["bank-account", ["[DE89 3704 0044 0532 0130 00]", "DE89 3704 0044 0532 0130 01", "bank account number [000123456789]"]],
  [
    "birth-date",
    [
      "born on [April 12, 1987]",
      "DOB: [04/12/1987]",
      "[12 April 1987] is your date of birth",
      "story time is on April 12",
      "the library was born on April 12, 1907",
    ],
  ],
  [
    "pin",
    [
      "your PIN is [4821]",
      "new PIN's [4821]",
      "the door code is [4821]",
      "her locker combination is [31-07-19]",
      "the combination is simple",
      "the key is patience",
      "pin: [four eight two one]",
      "the new password is [hunter2!x]",
      "a PIN has 4 digits",
      "your password is case sensitive",
      "the wifi password is readmore24",
    ],
  ],
  [
    "user-name",
    [
      "your username is [rlind_77]",
      "log in as [r.lind]",
      "your sign-in is [r.lind]",
      "sign-in is at the desk",
      "your username is required",
      "username: your-card-number.html",
    ],
  ],
  ["ip-address", ["blocked [203.0.113.7]", "[2001:db8::8a2e:370:7334]", "version 1.2.3.4", "at 10:30:15", "section 3.2.1"]],
];

describe.each(found)("%s", (kind, texts) => {
  test.each(texts)("%s", (marked) => {
    const { text } = parseExpectation(marked);
    const spans = findIdentifiers(text)
      .filter((identifier) => identifier.kind === kind)
      .map(({ span }) => span);
    expect(markSpans(text, spans)).toBe(marked.replace(/\\(?=[[\]])/g, ""));
  });
});

describe("barcodes of libraries", () => {
  const barcode = (first: "2" | "3"): fc.Arbitrary<string> =>
    fc.integer({ min: 0, max: 999_999_999_999 }).map((serial) => withCheckDigit(first + String(serial).padStart(12, "0")));
  const written = (first: "2" | "3") => fc.tuple(barcode(first), fc.constantFrom(plain, spaced, dashed, afterCard, inSentence));

  test("every patron card is found, and none is called a payment card", () => {
    fc.assert(
      fc.property(written("2"), ([digits, write]) => {
        expect(findIdentifiers(write(digits)).map(({ kind, value }) => `${kind} ${value}`)).toEqual([`library-card ${digits}`]);
      }),
      { numRuns: 1000 },
    );
  });

  test("no barcode of a book is called a card of any kind", () => {
    fc.assert(
      fc.property(written("3"), ([digits, write]) => {
        expect(findIdentifiers(write(digits)).map(({ kind }) => kind)).toEqual(["library-item"]);
      }),
      { numRuns: 1000 },
    );
  });

  test("the library's own prefixes mean its cards, whatever the length and the check digit", () => {
    expect(findIdentifiers("48211 0042", { cardPrefixes: ["48211"] })).toMatchObject([
      { kind: "library-card", value: "482110042" },
    ]);
    expect(findIdentifiers("48211 0042").filter(({ kind }) => kind === "library-card")).toEqual([]);
  });
});

test("spans fit the text as given, whatever disguise it wears", () => {
  const text = "card ２\u200b1901\u200b000１２345９, thanks";
  const [card] = findIdentifiers(text);
  expect(card).toMatchObject({ kind: "library-card", value: "21901000123459" });
  expect(text.slice(card!.span.start, card!.span.end)).toBe("２\u200b1901\u200b000１２345９");
});

test("any text is read to its end, and what is found lies in it in order without overlap", () => {
  const pieces = fc.constantFrom(
    "21901",
    "0001",
    " ",
    "-",
    "@",
    "mail.example",
    "555",
    "\u200b",
    "１",
    "at",
    "dot",
    "(",
    "St",
    "é",
    "🙂",
    "\n",
    "pin is ",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = parts.join("");
      let done = 0;
      for (const { span } of findIdentifiers(text)) {
        expect(span.start).toBeGreaterThanOrEqual(done);
        expect(span.end).toBeGreaterThan(span.start);
        done = span.end;
      }
      expect(done).toBeLessThanOrEqual(text.length);
    }),
  );
});

function withCheckDigit(first: string): string {
  return ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"].map((check) => first + check).find(passesLuhn)!;
}

function plain(digits: string): string {
  return digits;
}

function spaced(digits: string): string {
  return `No. ${digits[0]} ${digits.slice(1, 5)} ${digits.slice(5, 9)} ${digits.slice(9, 13)} ${digits[13]}.`;
}

function dashed(digits: string): string {
  return `${digits.slice(0, 5)}-${digits.slice(5, 13)}-${digits[13]}`;
}

function afterCard(digits: string): string {
  return `I found ${digits} behind the shelf`;
}

function inSentence(digits: string): string {
  return `The number ${digits} works again, see you at 9.`;
}
