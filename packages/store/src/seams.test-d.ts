import { expectTypeOf, test } from "vitest";
import type { Batch, Store } from "./index.ts";

test("8. no cursor without the events it covers", () => {
  expectTypeOf<{ cursor: { name: string; value: string } }>().not.toExtend<Batch>();
});

test("8. the store is asynchronous throughout", () => {
  type Result<Method> = Method extends (...input: never[]) => infer Output ? Output : never;
  expectTypeOf<Result<Store[keyof Store]>>().toExtend<Promise<unknown> | AsyncIterable<unknown>>();
});
