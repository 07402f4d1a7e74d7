import type { FieldNode, QueryNode } from "../syntax.ts";
import { outerSpan, walk } from "../tree.ts";
import type { LintSubject } from "./rule.ts";

/** Fields that name where to listen or to whom; with one of them a network has something to be asked for. */
const scopes: ReadonlySet<string> = new Set(["network", "author", "mention", "to", "site", "domain", "url", "link"]);

/** A query that says only what it does not want: fine as a filter, but there is nothing to listen for. */
export function pureNegative({ root, report, options }: LintSubject, node: QueryNode): void {
  if (node !== root || options.use !== "listening" || !holdsOfAnything(root)) return;
  report.add("E10.negative", outerSpan(root));
}

/** What a piece of the query can be for posts that have none of its words and come from none of its places. */
interface Truth {
  readonly canHold: boolean;
  readonly canFail: boolean;
}

const absent: Truth = { canHold: false, canFail: true };
const either: Truth = { canHold: true, canFail: true };

/** Whether some post that has none of its words, from none of its places, fits the query. */
function holdsOfAnything(root: QueryNode): boolean {
  return walk<undefined, Truth>(root, undefined, { leave: truthOf }).canHold;
}

function truthOf(node: QueryNode, operands: readonly Truth[]): Truth {
  switch (node.type) {
    case "and":
      return atLeast(operands.length, operands);
    case "or":
      return atLeast(1, operands);
    case "quorum":
      return atLeast(node.atLeast, operands);
    case "not":
      return { canHold: operands[0]!.canFail, canFail: operands[0]!.canHold };
    case "field":
      return operands[0] ?? (isScope(node) ? absent : either);
    default:
      return absent;
  }
}

function atLeast(count: number, operands: readonly Truth[]): Truth {
  const canHold = operands.filter((operand) => operand.canHold).length;
  const mustHold = operands.filter((operand) => !operand.canFail).length;
  return { canHold: canHold >= count, canFail: mustHold < count };
}

function isScope({ name }: FieldNode): boolean {
  return scopes.has(name);
}
