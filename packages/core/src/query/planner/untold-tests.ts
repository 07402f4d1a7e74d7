import type { Form, Origin, Test } from "../form.ts";
import { isWholeHandle } from "../match/names.ts";
import type { SearchProfile } from "../profile.ts";

/** A test of something that posts of a network do not say about themselves. */
export interface UntoldTest {
  readonly origin: Origin;
  readonly why: string;
  /** Whether it has to hold, and so posts are missed; where it must not, more comes than is meant. */
  readonly isWanted: boolean;
}

/** The tests of a form that a network's posts cannot answer as they come. */
export function untoldTests(form: Form, { lacks = [] }: Pick<SearchProfile, "lacks">, isWanted = true): readonly UntoldTest[] {
  if (form.kind === "leaf") return [];
  if (form.kind === "not") return untoldTests(form.of, { lacks }, !isWanted);
  if (form.kind !== "test") return form.of.flatMap((member) => untoldTests(member, { lacks }, isWanted));
  const why = lacks.find(
    ({ fields }) => fields.includes(isByHandle(form) ? "handle" : form.field) || fields.includes(form.field),
  )?.why;
  return why === undefined || isById(form) ? [] : [{ origin: form.origin, why, isWanted }];
}

function isByHandle({ field, condition }: Test): boolean {
  return field === "author" && condition.kind === "text" && isWholeHandle(condition.text);
}

/** Accounts are known by their ids everywhere. */
function isById({ field, condition }: Test): boolean {
  return field === "author" && condition.kind === "text" && condition.text.startsWith("did:");
}
