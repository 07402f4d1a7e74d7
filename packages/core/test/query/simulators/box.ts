/** The text of a search box, read as the network reads it and not as the planner wrote it. */

export type Box =
  | { readonly is: "and" | "or"; readonly of: readonly Box[] }
  | { readonly is: "not"; readonly of: Box }
  | { readonly is: "term"; readonly text: string };

export interface BoxRules {
  readonly or: "OR" | "|" | undefined;
  /** Which of AND and OR binds tighter; `one` where a text may have only one of them. */
  readonly first: "and" | "or" | "one";
  readonly groups: boolean;
  readonly minus: boolean;
}

/** Reads a box; throws where the network would refuse the text. */
export function readBox(text: string, rules: BoxRules): Box {
  const reader = new BoxReader(tokensOf(text, rules), rules);
  const box = reader.readAll();
  if (rules.first === "one" && hasBoth(box)) throw new Error(`${text} mixes AND and OR`);
  return box;
}

/** Whether a post has what a box asks for. */
export function holdsBox(box: Box, has: (term: string) => boolean): boolean {
  switch (box.is) {
    case "term":
      return has(box.text);
    case "not":
      return !holdsBox(box.of, has);
    case "and":
      return box.of.every((member) => holdsBox(member, has));
    case "or":
      return box.of.some((member) => holdsBox(member, has));
  }
}

function tokensOf(text: string, { or, groups }: BoxRules): readonly string[] {
  const pattern = new RegExp(
    `-?(?:\\w+:)?"[^"]*"|${or === "|" ? "\\||" : ""}${groups ? "-?\\(|\\)|" : ""}[^\\s"${groups ? "()" : ""}${or === "|" ? "|" : ""}]+|"`,
    "g",
  );
  return text.match(pattern) ?? [];
}

function hasBoth(box: Box): boolean {
  if (box.is === "term" || box.is === "not") return false;
  return box.of.some((member) => member.is === "and" || member.is === "or");
}

class BoxReader {
  private readonly tokens: readonly string[];
  private readonly rules: BoxRules;
  private at = 0;

  constructor(tokens: readonly string[], rules: BoxRules) {
    this.tokens = tokens;
    this.rules = rules;
  }

  readAll(): Box {
    const box = this.rules.first === "or" ? this.readAnd(() => this.readOr(() => this.readTerm())) : this.readOrOfAnds();
    if (this.at < this.tokens.length) throw new Error(`unexpected ${this.tokens[this.at]}`);
    return box;
  }

  private readOrOfAnds(): Box {
    return this.readOr(() => this.readAnd(() => this.readTerm()));
  }

  private readOr(readMember: () => Box): Box {
    const of = [readMember()];
    while (this.tokens[this.at] === this.rules.or && this.at < this.tokens.length) {
      this.at++;
      of.push(readMember());
    }
    return of.length === 1 ? of[0]! : { is: "or", of };
  }

  private readAnd(readMember: () => Box): Box {
    const of = [readMember()];
    while (this.at < this.tokens.length && this.tokens[this.at] !== ")" && this.tokens[this.at] !== this.rules.or)
      of.push(readMember());
    return of.length === 1 ? of[0]! : { is: "and", of };
  }

  private readTerm(): Box {
    const token = this.tokens[this.at++];
    if (token === undefined || token === ")" || token === '"' || token === "AND" || token === "NOT" || token === this.rules.or)
      throw new Error(`unexpected ${token ?? "end"}`);
    if (token === "(") return this.readGroup();
    if (token === "-(") throw new Error("a group cannot be left out");
    return this.rules.minus && token.startsWith("-")
      ? { is: "not", of: { is: "term", text: token.slice(1) } }
      : { is: "term", text: token };
  }

  private readGroup(): Box {
    const box = this.readOrOfAnds();
    if (this.tokens[this.at++] !== ")") throw new Error("a group is not closed");
    return box;
  }
}
