import type { MentionEvent } from "@earshot/core/mention";
import type { SearchProfile } from "@earshot/core/query";
import { expectTypeOf, test } from "vitest";
import type { AnyConnector, Approval, Connector, ConnectorEvent, Manifest } from "./index.ts";

test("5. the kit adds three events to core's two", () => {
  expectTypeOf<Exclude<ConnectorEvent["type"], MentionEvent["type"]>>().toEqualTypeOf<"authorGone" | "gap" | "heartbeat">();
});

test("9. a manifest's search is a profile of the query language", () => {
  expectTypeOf<NonNullable<Manifest["search"]>>().toEqualTypeOf<SearchProfile>();
});

test("a reader has no publish, also in its type, and is still a connector", () => {
  expectTypeOf<Connector<"search">>().not.toHaveProperty("publish");
  expectTypeOf<Connector<"search">>().toExtend<AnyConnector>();
});

test("nothing that merely looks like an approval is one", () => {
  type LookAlike = { [Key in Extract<keyof Approval, string>]: Approval[Key] };
  expectTypeOf<LookAlike>().not.toExtend<Approval>();
});
