import type { Dialect } from "./dialects/dialect.ts";
import type { Language } from "./language.ts";
import type { Printed } from "./operators/operator.ts";
import { standard } from "./standard.ts";
import type { Query, QueryComment, QueryDraft, QueryNode } from "./syntax.ts";
import { nodesOf, outerSpan, walk } from "./tree.ts";

/**
 * Writes a query in its canonical spelling: operators in capitals and never left out, straight quotation marks, parentheses
 * where AND meets OR and nowhere else. The order stays, comments stay before what they stood before. `parse(format(query))`
 * equals the query, and formatting twice changes nothing. Of a draft, what could be read is written.
 */
export function format(query: Query | QueryDraft, options: FormatOptions = {}): string {
  return options.dialect === undefined ? formatIn(standard, query, options.width) : options.dialect.format(query);
}

export interface FormatOptions {
  /** The language to write. Default: ours. What it cannot say is lost; `translate` names it. */
  readonly dialect?: Dialect;
  /** Columns after which AND and OR begin a new line. Default: everything on one line. For our own language only. */
  readonly width?: number;
}

/** As `format`, for a language with other operators. */
export function formatIn(
  language: Language,
  { root, comments }: Query | QueryDraft,
  width: number = Number.POSITIVE_INFINITY,
): string {
  if (root === undefined) return comments.map(formatComment).join(" ");
  const { before, behind } = placeComments(root, comments);
  const { comments: first, text } = walk<undefined, Printed>(root, undefined, {
    leave: (node, operands) => print(language, node, operands, before.get(node) ?? "", width),
  });
  return first + text + behind;
}

function print(language: Language, node: QueryNode, operands: readonly Printed[], comments: string, width: number): Printed {
  const operator = language.operatorOf(node);
  return { node, binding: operator.binding, text: operator.format(node, operands, width), comments };
}

interface Placed {
  readonly before: ReadonlyMap<QueryNode, string>;
  readonly behind: string;
}

/** Gives each comment to the first node that begins behind it; those behind everything come last. */
function placeComments(root: QueryNode, comments: readonly QueryComment[]): Placed {
  const before = new Map<QueryNode, string>();
  let next = 0;
  if (comments.length > 0) {
    for (const node of nodesOf(root)) {
      const { start } = outerSpan(node);
      let text = "";
      for (; next < comments.length && comments[next]!.span.end <= start; next++) text += `${formatComment(comments[next]!)} `;
      if (text !== "") before.set(node, text);
    }
  }
  const rest = comments.slice(next).map((comment) => ` ${formatComment(comment)}`);
  return { before, behind: rest.join("") };
}

/** On one line, because a line of a search file that begins with a dash would be an example. */
function formatComment(comment: QueryComment): string {
  const text = comment.text.split(/\s+/).join(" ");
  return text.includes("*/") ? `<<< ${text} >>>` : `/* ${text} */`;
}
