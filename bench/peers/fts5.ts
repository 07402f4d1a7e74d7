import { DatabaseSync, type StatementSync } from "node:sqlite";
import { lower } from "@earshot/core/query";
import type { Engine } from "../engine.ts";
import { type Said, sayForm, sayPost } from "./said-in-words.ts";

/** SQLite FTS5: posts go into an index a thousand at a time, then every search is run against it. */
export const fts5: Engine = {
  name: "SQLite FTS5",
  mostSearches: 100_000,
  takesBatches: true,
  build(queries) {
    const database = new DatabaseSync(":memory:");
    database.exec('CREATE VIRTUAL TABLE post USING fts5(text, detail = full, tokenize = "unicode61 remove_diacritics 0")');
    const insert = database.prepare("INSERT INTO post(rowid, text) VALUES (?, ?)");
    const select = database.prepare("SELECT rowid FROM post WHERE post MATCH ?");
    const asked = queries.map((query) => write(sayForm(lower(query))));
    return {
      match(posts) {
        database.exec("BEGIN; DELETE FROM post");
        for (const [row, post] of posts.entries()) insert.run(row, sayPost(post));
        database.exec("COMMIT");
        return collect(asked, select, posts.length);
      },
      close: () => database.close(),
    };
  },
};

function collect(asked: readonly string[], select: StatementSync, posts: number): readonly (readonly number[])[] {
  const found: number[][] = Array.from({ length: posts }, () => []);
  for (const [number, match] of asked.entries()) for (const row of select.all(match)) found[Number(row["rowid"])]!.push(number);
  return found;
}

/** NOT is binary here: what is excluded goes to the end of its AND. */
function write(said: Said): string {
  switch (said.says) {
    case "words":
      return `"${said.words.join(" ")}"`;
    case "prefix":
      return `"${said.letters}" *`;
    case "near":
      return `NEAR("${said.a}" "${said.b}", ${said.between})`;
    case "any":
      return `(${said.of.map(write).join(" OR ")})`;
    case "all":
      return writeAll(said.of);
    case "not":
      throw new Error("FTS5 cannot be asked for what a post lacks alone");
  }
}

function writeAll(of: readonly Said[]): string {
  const wanted = of.filter(({ says }) => says !== "not").map(write);
  const excluded = of.flatMap((each) => (each.says === "not" ? [write(each.of)] : []));
  return `(${[wanted.join(" AND "), ...excluded].join(" NOT ")})`;
}
