import type { SyntaxNode } from "@lezer/common";

/** CommonMark 0.31, section 5.3: a list is loose where a blank line parts two of its items, or two blocks of one of them. */
export function isLoose(list: SyntaxNode, source: string): boolean {
  if (isParted(list, source)) return true;
  for (let item = list.firstChild; item !== null; item = item.nextSibling) if (isParted(item, source)) return true;
  return false;
}

function isParted(parent: SyntaxNode, source: string): boolean {
  let end: number | undefined;
  for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
    if (child.name === "ListMark" || child.name === "QuoteMark") continue;
    if (end !== undefined && /\n[ \t>]*\n/.test(source.slice(end, child.from))) return true;
    end = child.to;
  }
  return false;
}
