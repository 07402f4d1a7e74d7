/** What the reader of HTML knows about elements: which are never shown, which begin a line, which have no end. */

/** Shown to nobody, or only by running something: their content is dropped with them. */
export const unseen: ReadonlySet<string> = new Set([
  "script",
  "style",
  "template",
  "title",
  "iframe",
  "frame",
  "frameset",
  "noframes",
  "noembed",
  "object",
  "applet",
  "audio",
  "video",
  "canvas",
  "svg",
  "math",
  "datalist",
  "textarea",
  "select",
]);

/** Elements without an end tag. */
export const voids: ReadonlySet<string> = new Set([
  "area",
  "base",
  "basefont",
  "br",
  "col",
  "embed",
  "hr",
  "image",
  "img",
  "input",
  "link",
  "meta",
  "param",
  "source",
  "track",
  "wbr",
]);

/** Blocks, and how many line ends part them from what stands before and after: 2 leave an empty line. */
export const blocks: ReadonlyMap<string, number> = new Map([
  ...each(2, "p blockquote h1 h2 h3 h4 h5 h6 pre ul ol dl table hr figure"),
  ...each(1, "address article aside body caption center dd details dialog dir div dt fieldset figcaption footer form header"),
  ...each(1, "hgroup html legend li listing main menu nav optgroup option plaintext search section summary tr xmp"),
]);

/** White space inside them is shown as it is written. */
export const verbatim: ReadonlySet<string> = new Set(["pre", "listing", "plaintext", "xmp"]);

/** An element whose start tag ends another that is still open, as HTML lets authors leave out end tags. */
export const endsOpen: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["li", new Set(["li", "p"])],
  ["dt", new Set(["dt", "dd", "p"])],
  ["dd", new Set(["dt", "dd", "p"])],
  ["tr", new Set(["tr", "td", "th"])],
  ["td", new Set(["td", "th"])],
  ["th", new Set(["td", "th"])],
  ["option", new Set(["option"])],
  ...[...blocks.keys()].filter((name) => blocks.get(name) === 2).map((name) => [name, new Set(["p"])] as const),
  ["div", new Set(["p"])],
  ["a", new Set(["a"])],
]);

function each(count: number, names: string): readonly (readonly [string, number])[] {
  return names.split(" ").map((name) => [name, count]);
}
