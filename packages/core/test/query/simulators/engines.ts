/** Engines that look up whole terms and their beginnings: their own languages, read by parsers of their own. */
import { indexTerms } from "../../../src/query/planner/index-terms.ts";
import type { SearchableRecord } from "../../../src/query/searchable.ts";
import type { Simulator } from "./simulator.ts";

type Test = (terms: readonly string[]) => boolean;

export const fts5Brings: Simulator = ({ text = "" }, post) => new Reader(text, fts5).read()(termsOf(post));
export const tsqueryBrings: Simulator = ({ text = "" }, post) => new Reader(text, tsquery).read()(termsOf(post));
export const dslBrings: Simulator = ({ text = "" }, post) => testOf(JSON.parse(text))(termsOf(post));

function termsOf(post: SearchableRecord): readonly string[] {
  return indexTerms(post);
}

interface Language {
  readonly tokens: RegExp;
  readonly or: string;
  readonly and: string;
  /** Between two, or before one. */
  readonly not: { readonly text: string; readonly binary: boolean };
}

const fts5: Language = { tokens: /"\w+"\*?|AND|OR|NOT|[()]|\S/g, or: "OR", and: "AND", not: { text: "NOT", binary: true } };
const tsquery: Language = { tokens: /'\w+'(?::\*)?|[&|!()]|\S/g, or: "|", and: "&", not: { text: "!", binary: false } };

/** OR binds loosest, then AND, then NOT, in both languages. */
class Reader {
  private readonly tokens: readonly string[];
  private readonly language: Language;
  private at = 0;

  constructor(text: string, language: Language) {
    this.tokens = text.match(language.tokens) ?? [];
    this.language = language;
  }

  read(): Test {
    const test = this.readOr();
    if (this.at < this.tokens.length) throw new Error(`unexpected ${this.tokens[this.at]}`);
    return test;
  }

  private readOr(): Test {
    const members = [this.readAnd()];
    while (this.take(this.language.or)) members.push(this.readAnd());
    return (terms) => members.some((member) => member(terms));
  }

  private readAnd(): Test {
    const members = [this.readNot()];
    while (this.take(this.language.and)) members.push(this.readNot());
    return (terms) => members.every((member) => member(terms));
  }

  private readNot(): Test {
    const { text, binary } = this.language.not;
    if (!binary && this.take(text)) {
      const test = this.readNot();
      return (terms) => !test(terms);
    }
    let test = this.readTerm();
    while (binary && this.take(text)) {
      const [wanted, left] = [test, this.readTerm()];
      test = (terms) => wanted(terms) && !left(terms);
    }
    return test;
  }

  private readTerm(): Test {
    if (this.take("(")) {
      const test = this.readOr();
      if (!this.take(")")) throw new Error("a group is not closed");
      return test;
    }
    const token = this.tokens[this.at++] ?? "";
    const term = /\w+/.exec(token)?.[0];
    if (term === undefined) throw new Error(`unexpected ${token}`);
    return (terms) => terms.some((each) => (token.endsWith("*") ? each.startsWith(term) : each === term));
  }

  private take(token: string): boolean {
    if (this.tokens[this.at] !== token) return false;
    this.at++;
    return true;
  }
}

interface Dsl {
  readonly bool?: { readonly filter?: readonly Dsl[]; readonly should?: readonly Dsl[]; readonly must_not?: readonly Dsl[] };
  readonly term?: { readonly terms: string };
  readonly prefix?: { readonly terms: string };
}

function testOf({ bool, term, prefix }: Dsl): Test {
  if (term !== undefined) return (terms) => terms.includes(term.terms);
  if (prefix !== undefined) return (terms) => terms.some((each) => each.startsWith(prefix.terms));
  if (bool === undefined) throw new Error("unknown clause");
  const [all, any, none] = [bool.filter, bool.should, bool.must_not].map((members) => members?.map(testOf));
  return (terms) =>
    (all ?? []).every((test) => test(terms)) &&
    (any === undefined || any.some((test) => test(terms))) &&
    !(none ?? []).some((test) => test(terms));
}
