import type { Dialect } from "../../src/query/dialects/index.ts";
import { brandwatch, cql, lucene, x } from "../../src/query/dialects/index.ts";

/** One code of a finding: what it is about, why it is said, and queries that show it. All examples are invented. */
export interface FindingPage {
  readonly code: string;
  readonly title: string;
  /** Why it matters, for who writes searches. */
  readonly why: string;
  readonly examples: readonly FindingExample[];
}

export interface FindingExample {
  readonly query: string;
  /** The language the example is written in, where it is not ours. */
  readonly from?: Dialect;
  /** The language it is translated to. */
  readonly to?: Dialect;
  /** The example is a whole search file. */
  readonly isFile?: boolean;
}

/** Every code, errors first. A test asks for an entry for each code that there are words for. */
export const findingPages: readonly FindingPage[] = [
  {
    code: "E01",
    title: "A quotation mark, brace or comment is never closed",
    why: "Where it ends is a guess, and a guess must not run. Any mark opens a phrase, straight or typographic, and any closes it.",
    examples: [{ query: '"wine cellar AND oak' }, { query: "{MPL OR wine" }],
  },
  {
    code: "E02",
    title: "A parenthesis is never closed",
    why: "The fix closes it at the end; look whether it belongs earlier.",
    examples: [{ query: "(wine OR beer AND cellar" }],
  },
  {
    code: "E03",
    title: "A closing parenthesis has no opening one",
    why: "Something was probably deleted in front of it.",
    examples: [{ query: "wine) AND oak" }],
  },
  {
    code: "E04",
    title: "An operator lacks a side",
    why: "Many search boxes silently drop what they cannot use, and find something else than was asked. If the word itself is looked for, put it in quotation marks.",
    examples: [{ query: "wine AND" }, { query: "wine AND OR oak" }],
  },
  {
    code: "E05",
    title: "There is nothing to look for",
    why: "Empty quotation marks, empty parentheses, signs without a letter: probably something is missing.",
    examples: [{ query: 'wine ""' }, { query: "wine - oak" }],
  },
  {
    code: "E06",
    title: "A field that does not exist",
    why: "A colon behind a word makes it a field. If it is one of another tool, the fix names ours; if it is text, quotation marks say so.",
    examples: [{ query: "auther:ann" }, { query: "re: hold" }],
  },
  {
    code: "E07",
    title: "A value that cannot be",
    why: "A date that does not exist or a language that has no such code would find nothing, for ever, without a word.",
    examples: [{ query: "wine since:2026-02-30" }, { query: "wine lang:Spanish" }, { query: "wine likes:20..10" }],
  },
  {
    code: "E08",
    title: "Something without a place in the text stands beside NEAR",
    why: "NEAR measures between words. AND, NOT and fields other than text stand nowhere, so the fix moves them outside.",
    examples: [{ query: "wine NEAR (oak AND ash)" }],
  },
  {
    code: "E09",
    title: "The query is too long, too deep or too wide",
    why: "Limits keep a search quick and readable. Parts can be saved by themselves and named with `saved:`.",
    examples: [{ query: "wine NEAR/200 oak" }],
  },
  {
    code: "E10",
    title: "There is nothing to listen for",
    why: "A search that only excludes fits nearly everything there is. As a filter over posts that are heard already it is fine (`--filter`).",
    examples: [{ query: "NOT wine" }],
  },
  {
    code: "E11",
    title: "A wildcard with too little beside it, or where none works",
    why: "One letter and a star are thousands of words.",
    examples: [{ query: "w* OR oak" }, { query: "#rea*" }],
  },
  {
    code: "E12",
    title: "Fame is not searched for",
    why: "How many follow somebody, and who is verified, must not decide who gets an answer. So there is no field for it, whatever other tools have.",
    examples: [{ query: "wine followers:>1000" }],
  },
  {
    code: "E13",
    title: "A saved search is missing, or refers to itself",
    why: "A search that is built on others can run only when all of them are there.",
    examples: [{ query: 'wine saved:"unknown"' }],
  },
  {
    code: "E14",
    title: "A search file does not keep what its examples promise",
    why: "The lines with + and - are the tests of a search. When one fails, either the search or the example is wrong.",
    examples: [{ query: 'name: names\nlanguage: 1\n\n"wine cellar"\n\n+ a cellar for wine\n', isFile: true }],
  },
  {
    code: "E20",
    title: "Another tool's query asks for what cannot be said here",
    why: "Said at the place where it stands, with the reason, so that nothing is dropped unseen when searches move.",
    examples: [
      { query: "latitude:[41 TO 44] AND wine", from: brandwatch },
      { query: "wine cellar", from: cql },
    ],
  },
  {
    code: "W01",
    title: "AND and OR are mixed without parentheses",
    why: "No two search tools agree on what that means. Here AND binds tighter; the finding shows a post on which the two readings differ.",
    examples: [{ query: "wine OR oak AND ash" }],
  },
  {
    code: "W02",
    title: "An operator in small letters",
    why: "Only capitals are operators, because people look for the small words too.",
    examples: [{ query: "wine or oak" }],
  },
  {
    code: "W03",
    title: "OR NOT",
    why: "It fits every post that lacks one word, which is nearly all of them. AND NOT is nearly always what was meant.",
    examples: [{ query: "wine OR NOT oak" }],
  },
  {
    code: "W04",
    title: "An abbreviation or a name that is also something else",
    why: "Braces find the capitals only, and a second word tells the library from the league.",
    examples: [{ query: "SPL OR wine" }, { query: "Reading OR wine" }],
  },
  {
    code: "W05",
    title: "A term that is there twice, adds nothing, or can never fit",
    why: "What has no effect hides what has.",
    examples: [{ query: 'wine OR "wine cellar"' }, { query: "wine AND NOT wine" }],
  },
  {
    code: "W06",
    title: "An exclusion that excludes nothing",
    why: "Something else has ruled it out already.",
    examples: [{ query: "wine lang:en NOT lang:es" }],
  },
  {
    code: "W07",
    title: "A name without quotation marks",
    why: "Words side by side are found anywhere in the post, in any order; a name is a phrase.",
    examples: [{ query: "Springfield Public Library OR wine" }],
  },
  {
    code: "W08",
    title: "A spelling of another tool",
    why: "It is read as plain words here, or does nothing; the fix writes what says the same.",
    examples: [{ query: "wine w/3 oak" }, { query: '++"MPL"' }, { query: "wine^2" }],
  },
  {
    code: "W09",
    title: "NOT NOT",
    why: "The two take each other back; one of them is probably a slip.",
    examples: [{ query: "ash AND NOT (NOT wine)" }],
  },
  {
    code: "W10",
    title: "A character that is not what it seems",
    why: "Pasted text brings invisible characters, letters of other alphabets that look Latin, and long dashes. Nobody's post has them.",
    examples: [{ query: "wine –oak" }],
  },
  {
    code: "W11",
    title: "A comma, a semicolon or a new line between terms",
    why: "It joins nothing: all terms have to occur. A list of names means OR.",
    examples: [{ query: "wine, oak" }, { query: "oak hill library\nelm library\nash library" }],
  },
  {
    code: "W12",
    title: "A question mark at the end of a word",
    why: "It stands for one more letter, so a question that was typed in finds less than it says.",
    examples: [{ query: "is the library open?" }],
  },
  {
    code: "W20",
    title: "A translation leaves something out",
    why: "The other tool has no way to say it. The note shows a post that this piece finds.",
    examples: [{ query: "librar* AND wine", to: x }],
  },
  {
    code: "W21",
    title: "Nearly the same, but not quite",
    why: "Said of imports and of translations, where the two languages mean almost the same. Translations show a post that only one of them finds.",
    examples: [
      { query: "wine NEAR/1 oak", to: x },
      { query: "a1 AND b1 OR c1", from: lucene },
    ],
  },
  {
    code: "I02",
    title: "A name that is also written as one hashtag",
    why: "A tag in small letters cannot be told apart into words, so the phrase does not find it.",
    examples: [{ query: '"Oak Hill"' }],
  },
  {
    code: "I03",
    title: "A wildcard at the beginning",
    why: "It works on everything that passes by here, but no network can be asked for it.",
    examples: [{ query: "*cellar" }],
  },
];
