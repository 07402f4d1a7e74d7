import { createRequire } from "node:module";
import { lower } from "@earshot/core/query";
import type { Peer } from "../measure-peers.ts";
import { type Said, sayForm, sayPost } from "./said-in-words.ts";

/** The two functions of liqe that are used; its types are not there when the package is not installed. */
interface Liqe {
  parse(query: string): unknown;
  test(query: unknown, document: object): boolean;
}

/** The npm package liqe: each search parsed once, then asked about every post. */
export function liqe(): Peer {
  const library = load();
  if (library === undefined) return { name: "liqe", missing: "not installed" };
  return {
    name: "liqe",
    mostSearches: 10_000,
    takesBatches: false,
    build(queries) {
      const parsed = queries.map((query) => library.parse(write(sayForm(lower(query)))));
      return {
        match: (posts) =>
          posts.map((post) => {
            const document = { text: ` ${sayPost(post)} ` };
            return parsed.flatMap((query, number) => (library.test(query, document) ? [number] : []));
          }),
      };
    },
  };
}

function load(): Liqe | undefined {
  try {
    return createRequire(import.meta.url)("liqe") as Liqe;
  } catch {
    return undefined;
  }
}

/** It looks for text inside text, so words are written with the spaces round them. */
function write(said: Said): string {
  switch (said.says) {
    case "words":
      return `text:" ${said.words.join(" ")} "`;
    case "prefix":
      return `text:" ${said.letters}"`;
    case "near":
      return `text:/ (${said.a} (\\S+ ){0,${said.between}}${said.b}|${said.b} (\\S+ ){0,${said.between}}${said.a}) /`;
    case "not":
      return `(NOT ${write(said.of)})`;
    default:
      return `(${said.of.map(write).join(said.says === "all" ? " AND " : " OR ")})`;
  }
}
