/** The points settled before anything else was written; `docs/design/decisions.md` numbers them. */
import { expectTypeOf, test } from "vitest";
import type { Author, Mention, MentionEvent } from "./mention/index.ts";
import type { NeedInput } from "./need/index.ts";
import type { ContextParts, MentionView, RuleContext } from "./policy/index.ts";
import type { Form, Query, QueryDraft, Searchable, SearchableRecord } from "./query/index.ts";
import type { TokenTable } from "./text/index.ts";

test("1. tokens are one structure of typed arrays", () => {
  expectTypeOf<TokenTable["hash"]>().toEqualTypeOf<Uint32Array>();
  expectTypeOf<keyof TokenTable>().toEqualTypeOf<
    "text" | "count" | "kind" | "start" | "end" | "position" | "length" | "hash" | "sentence" | "block"
  >();
});

test("2. every operator lowers to eight kinds of form", () => {
  expectTypeOf<Form["kind"]>().toEqualTypeOf<"leaf" | "sequence" | "window" | "all" | "any" | "not" | "count" | "test">();
});

test("only an error-free query runs: a draft is none", () => {
  expectTypeOf<QueryDraft>().not.toExtend<Query>();
});

test("3. every mention is searchable", () => {
  expectTypeOf<Mention>().toExtend<Searchable>();
  expectTypeOf<Mention["createdAt"]>().toEqualTypeOf<string | undefined>();
});

test("fame is not searchable and no patron stands beside an author", () => {
  expectTypeOf<keyof Author>().toEqualTypeOf<"id" | "handle" | "name">();
  expectTypeOf<keyof NonNullable<SearchableRecord["author"]>>().toEqualTypeOf<"id" | "handle" | "name">();
  expectTypeOf<keyof NonNullable<MentionView["author"]>>().toEqualTypeOf<"handle">();
});

test("4. a tombstone keeps id and revision only", () => {
  expectTypeOf<keyof Extract<MentionEvent, { type: "remove" }>>().toEqualTypeOf<"type" | "id" | "revision">();
  expectTypeOf<MentionEvent["revision"]>().toEqualTypeOf<number>();
  expectTypeOf<string>().not.toExtend<Mention["id"]>();
});

test("5. core knows two events", () => {
  expectTypeOf<MentionEvent["type"]>().toEqualTypeOf<"upsert" | "remove">();
});

test("6. need recognition takes a mention and cannot see its author", () => {
  expectTypeOf<Mention>().toExtend<NeedInput>();
  expectTypeOf<"author">().not.toExtend<keyof NeedInput>();
  expectTypeOf<"counts">().not.toExtend<keyof NeedInput>();
});

test("7. a rule is handed exactly the parts it declares; the clock is one of them", () => {
  expectTypeOf<keyof RuleContext<"draft" | "mention">>().toEqualTypeOf<"draft" | "mention" | "options">();
  expectTypeOf<ContextParts["now"]>().toEqualTypeOf<string>();
});
