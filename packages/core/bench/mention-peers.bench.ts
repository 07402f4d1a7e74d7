/**
 * HTML to text beside three well-known converters, which give no places, no entities and no media, and beside a stripper of tags,
 * which leaves references and line ends as they are. Prints CPU time a post and the ratio to the quickest converter; run with `pnpm bench html`, which installs them outside the workspace first.
 */
import { createRequire } from "node:module";
import { createMention, fromHtml } from "@earshot/core/mention";
import { inventPosts } from "./posts.ts";

const rounds = 9;
const peers = createRequire(new URL("../../../bench/peers/package.json", import.meta.url));
const { convert, compile } = peers("html-to-text") as {
  convert(html: string): string;
  compile(options: object): (html: string) => string;
};
const { parse } = peers("node-html-parser") as { parse(html: string): { readonly structuredText: string } };
const striptags = peers("striptags") as (html: string) => string;
const { stripHtml } = peers("string-strip-html") as { stripHtml(html: string): { readonly result: string } };
const compiled = compile({ wordwrap: false });

interface Contender {
  readonly name: string;
  readonly kind: "ours" | "converter" | "stripper";
  readonly run: (html: string) => number;
}

const contenders: readonly Contender[] = [
  { name: "fromHtml: text, map, entities, media", kind: "ours", run: (html) => fromHtml(html).entities.length },
  { name: "fromHtml and createMention", kind: "ours", run: (html) => normalise(html).length },
  { name: "html-to-text, convert", kind: "converter", run: (html) => convert(html).length },
  { name: "html-to-text, compiled", kind: "converter", run: (html) => compiled(html).length },
  { name: "node-html-parser, structuredText", kind: "converter", run: (html) => parse(html).structuredText.length },
  { name: "string-strip-html", kind: "converter", run: (html) => stripHtml(html).result.length },
  { name: "striptags (leaves references)", kind: "stripper", run: (html) => striptags(html).length },
];

report("as Mastodon writes", inventPosts(4_000, 7).map(asMastodon));
report("as a blog writes", inventPosts(4_000, 8).map(asBlog));

/** Median CPU microseconds a post of each contender, interleaved so that a busy machine disturbs all alike. */
function report(title: string, pages: readonly string[]): void {
  const times = contenders.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    contenders.forEach(({ run }, index) => {
      times[index]!.push(cpuTime(() => pages.reduce((sum, page) => sum + run(page), 0)) / pages.length);
    });
  const medians = times.map((values) => values.sort((a, b) => a - b)[rounds >> 1]!);
  const quickest = Math.min(...medians.filter((_, index) => contenders[index]!.kind === "converter"));
  console.log(`${title}: ${pages.length} posts`);
  contenders.forEach(({ name }, index) => {
    const each = medians[index]!;
    console.log(`  ${name.padEnd(38)} ${each.toFixed(1).padStart(7)} µs a post, ratio ${(each / quickest).toFixed(2)}`);
  });
}

function cpuTime(run: () => number): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

function normalise(html: string): string {
  const { text, entities, media } = fromHtml(html);
  return createMention({
    network: "bench",
    nativeId: "https://bench.example/1",
    kind: "post",
    text,
    entities,
    media,
    provenance: { connector: "bench", via: "stream", heardAt: "2026-03-03T00:00:00Z" },
  }).text;
}

function asMastodon(text: string): string {
  const [first = "", ...rest] = text.split(". ").map(escaped);
  const link =
    '<a href="https://town.example/a/long/way"><span class="invisible">https://</span><span class="ellipsis">town.example/a</span><span class="invisible">/long/way</span></a>';
  return `<p>${first}</p><p>${rest.join("<br />")} ${link}</p>`;
}

function asBlog(text: string): string {
  const items = text.split(". ").map((part) => `<li><strong>${escaped(part)}</strong> &#8217;&nbsp;<em>now</em></li>`);
  return `<h2>News</h2>\n<ul>${items.join("\n")}</ul>\n<blockquote><p>${escaped(text)}</p></blockquote>\n<p><img src="/a.png" alt="wing"></p>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
