import type { SyntaxNode, Tree } from "@lezer/common";
import { readTags } from "../html/tag-reader.ts";

/** The addresses that a document defines by name, `[name]: https://…`; the first of a name counts. */
export type Definitions = ReadonlyMap<string, string>;

export function readDefinitions(tree: Tree, source: string): Definitions {
  const found = new Map<string, string>();
  if (!source.includes("]:")) return found;
  tree.iterate({
    enter: (reference) => {
      if (reference.name !== "LinkReference") return;
      const label = reference.node.getChild("LinkLabel");
      const url = reference.node.getChild("URL");
      const name = label && labelName(source.slice(label.from, label.to));
      if (name && !name.startsWith("^") && url && !found.has(name)) found.set(name, targetOf(source.slice(url.from, url.to)));
    },
  });
  return found;
}

/** A link as it is read: where it leads, and where its words end. */
export interface LinkReading {
  readonly target: string;
  readonly contentStart: number;
  readonly contentEnd: number;
}

/** Where a link or an image leads; undefined for brackets that name nothing, which are brackets then. */
export function readLink(link: SyntaxNode, source: string, definitions: Definitions): LinkReading | undefined {
  const [open, close] = link.getChildren("LinkMark");
  if (open === undefined || close === undefined) return undefined;
  const content = { contentStart: open.to, contentEnd: close.from };
  const url = link.getChildren("URL").find(({ from }) => from >= close.to);
  if (url !== undefined) return { target: targetOf(source.slice(url.from, url.to)), ...content };
  if (source[close.to] === "(" && link.to > close.to) return { target: "", ...content };
  const label = link.getChild("LinkLabel");
  const named = label !== null && label.to - label.from > 2 ? label : { from: open.from, to: close.to };
  const target = definitions.get(labelName(source.slice(named.from, named.to)));
  return target === undefined ? undefined : { target, ...content };
}

/** Text between marks without its escapes and character references. */
export function unescaped(text: string): string {
  return text.replaceAll(/\\([!-/:-@[-`{-~])|&#?\w{1,32};/g, (written, sign: string | undefined) => sign ?? decoded(written));
}

function targetOf(written: string): string {
  return unescaped(/^<.*>$/s.test(written) ? written.slice(1, -1) : written);
}

/** Case and the width of blanks do not tell labels apart. */
function labelName(label: string): string {
  return label.slice(1, -1).trim().replaceAll(/\s+/g, " ").toLowerCase().toUpperCase();
}

function decoded(reference: string): string {
  let text = "";
  const nothing = () => {};
  readTags(reference, {
    text: (start, end) => {
      text += reference.slice(start, end);
    },
    reference: (meant) => {
      text += meant;
    },
    open: nothing,
    close: nothing,
  });
  return text;
}
