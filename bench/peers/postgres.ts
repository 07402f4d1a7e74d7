import { execFileSync } from "node:child_process";
import { lower, type Query } from "@earshot/core/query";
import type { Running } from "../engine.ts";
import type { Peer } from "../measure-peers.ts";
import type { BenchPost } from "../workload.ts";
import { type Said, sayForm, sayPost } from "./said-in-words.ts";

/**
 * PostgreSQL: searches stand in a table as `tsquery`; posts go into an indexed table a thousand at a time, and the two are joined.
 * It runs where the environment names a server as `psql` reads it (`PGHOST`, `PGPORT`, `PGUSER`) and `psql` is installed.
 */
export function postgres(): Peer {
  const missing = whyMissing();
  if (missing !== undefined) return { name: "PostgreSQL", missing };
  return { name: "PostgreSQL", mostSearches: 100_000, takesBatches: true, runsElsewhere: true, build };
}

function whyMissing(): string | undefined {
  if (process.env["PGHOST"] === undefined) return "not run: PGHOST names no server";
  try {
    ask("SELECT 1");
    return undefined;
  } catch {
    return "not run: psql is not installed, or the server does not answer";
  }
}

function build(queries: readonly Query[]): Running {
  const rows = queries.map((query, number) => `${number}\t${escaped(write(sayForm(lower(query))))}`);
  ask("DROP SCHEMA IF EXISTS earshot_bench CASCADE; CREATE SCHEMA earshot_bench");
  ask(`CREATE TABLE ${searches} (number int, said tsquery);\n${copy(`${searches} (number, said)`, rows)}ANALYZE ${searches};`);
  return { match, close: () => void ask("DROP SCHEMA earshot_bench CASCADE") };
}

const searches = "earshot_bench.search";
const heard = "earshot_bench.post";

function match(posts: readonly BenchPost[]): readonly (readonly number[])[] {
  const rows = posts.map((post, number) => `${number}\t${escaped(positions(sayPost(post)))}`);
  const answer = ask(
    `CREATE TABLE ${heard} (number int, said tsvector);\n${copy(`${heard} (number, said)`, rows)}
     CREATE INDEX ON ${heard} USING gin (said); ANALYZE ${heard};
     SELECT post.number, search.number FROM ${searches} JOIN ${heard} ON post.said @@ search.said;
     DROP TABLE ${heard};`,
  );
  const found: number[][] = posts.map(() => []);
  for (const [, post, search] of answer.matchAll(/^(\d+)\|(\d+)$/gm)) found[Number(post)]!.push(Number(search));
  return found;
}

function ask(statements: string): string {
  const options = ["--no-psqlrc", "--quiet", "--tuples-only", "--no-align", "--set=ON_ERROR_STOP=1"];
  return execFileSync("psql", [...options, "--dbname", process.env["PGDATABASE"] ?? "postgres"], {
    input: `SET client_min_messages = error;\n${statements};\n`,
    encoding: "utf8",
    maxBuffer: 1 << 30,
    stdio: ["pipe", "pipe", "pipe"],
  });
}

function copy(target: string, rows: readonly string[]): string {
  return `COPY ${target} FROM stdin;\n${rows.join("\n")}\n\\.\n`;
}

/** In the text form of COPY a backslash begins an escape. */
function escaped(value: string): string {
  return value.replaceAll("\\", "\\\\");
}

/** The words of a post with their places, as a `tsvector` is written. */
function positions(said: string): string {
  const places = new Map<string, number[]>();
  for (const [index, word] of said.split(" ").entries()) places.set(word, [...(places.get(word) ?? []), index + 1]);
  return [...places].map(([word, at]) => `'${word}':${at.join(",")}`).join(" ");
}

function write(said: Said): string {
  switch (said.says) {
    case "words":
      return `(${said.words.map(quote).join(" <-> ")})`;
    case "prefix":
      return `${quote(said.letters)}:*`;
    case "near":
      return `(${distances(said.between)
        .flatMap((n) => [near(said.a, said.b, n), near(said.b, said.a, n)])
        .join(" | ")})`;
    case "not":
      return `!${write(said.of)}`;
    default:
      return `(${said.of.map(write).join(said.says === "all" ? " & " : " | ")})`;
  }
}

function near(first: string, second: string, distance: number): string {
  return `${quote(first)} <${distance}> ${quote(second)}`;
}

function distances(between: number): readonly number[] {
  return Array.from({ length: between + 1 }, (_, index) => index + 1);
}

function quote(word: string): string {
  return `'${word.replaceAll("'", "''")}'`;
}
