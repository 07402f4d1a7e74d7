/** What a phrase of a word list asks for, read from its notation. Need recognition and the reply rules run it each in their way. */
export type PhrasePattern =
  | { readonly kind: "word"; readonly word: string }
  /** Any one word; with `content`, any but the small words of grammar. */
  | { readonly kind: "any"; readonly content: boolean }
  /** A few words, or none: how many, whoever runs it says. */
  | { readonly kind: "gap" }
  | { readonly kind: "choice"; readonly of: readonly PhrasePattern[] }
  /** One after the other; of nothing, nothing is asked. */
  | { readonly kind: "sequence"; readonly of: readonly PhrasePattern[] };

/** Words and phrases that phrases may name, as `$name`. */
export type PhraseLists = Readonly<Record<string, readonly string[]>>;

/**
 * Reads the notation of phrases: `(a|b c)` is a choice, `word?` and `(a b)?` may be missing, `*` is any one word, `~` any one but
 * the small words of grammar, `...` a few words, and `$name` any entry of the list of that name.
 *
 * @throws SyntaxError for a phrase that cannot be read: a mistake of whoever wrote it.
 */
export function parsePhrase(phrase: string, lists: PhraseLists = {}): PhrasePattern {
  const signs = phrase.match(/\.\.\.|[()|?*~]|[^\s()|?*~]+/g) ?? [];
  let at = 0;
  const pattern = choice();
  if (at < signs.length) throw new SyntaxError(`phrase "${phrase}": unexpected "${signs[at]}"`);
  return pattern;

  function choice(): PhrasePattern {
    const branches = [sequence()];
    while (signs[at] === "|") {
      at++;
      branches.push(sequence());
    }
    return branches.length === 1 ? branches[0]! : { kind: "choice", of: branches };
  }

  function sequence(): PhrasePattern {
    const parts: PhrasePattern[] = [];
    while (at < signs.length && signs[at] !== "|" && signs[at] !== ")") parts.push(item());
    return parts.length === 1 ? parts[0]! : { kind: "sequence", of: parts };
  }

  function item(): PhrasePattern {
    const sign = signs[at++]!;
    const part = sign === "(" ? choice() : single(sign);
    if (sign === "(" && signs[at++] !== ")") throw new SyntaxError(`phrase "${phrase}": a parenthesis is never closed`);
    if (signs[at] !== "?") return part;
    at++;
    return { kind: "choice", of: [part, nothing] };
  }

  function single(sign: string): PhrasePattern {
    if (sign === "*") return { kind: "any", content: false };
    if (sign === "~") return { kind: "any", content: true };
    if (sign === "...") return { kind: "gap" };
    if (!sign.startsWith("$")) return { kind: "word", word: sign };
    const list = lists[sign.slice(1)];
    if (list === undefined) throw new SyntaxError(`phrase "${phrase}": there is no list ${sign}`);
    return { kind: "choice", of: list.map((entry) => parsePhrase(entry, lists)) };
  }
}

const nothing: PhrasePattern = { kind: "sequence", of: [] };
