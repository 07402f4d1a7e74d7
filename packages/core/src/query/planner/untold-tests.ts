import type { Form, Origin, Test } from "../form.ts";
import { isWholeHandle } from "../match/names.ts";
import { membersOf } from "../match/node.ts";
import type { SearchProfile } from "../profile.ts";

/** A test of something that posts of a network do not say about themselves. */
export interface UntoldTest {
  readonly origin: Origin;
  readonly why: string;
  /** Whether it has to hold, and so posts are missed; where it must not, more comes than is meant. */
  readonly isWanted: boolean;
}

/** The tests of a form that a network's posts cannot answer as they come. */
export function untoldTests(root: Form, profile: Pick<SearchProfile, "lacks">): readonly UntoldTest[] {
  const found: UntoldTest[] = [];
  const open = [{ form: root, isWanted: true }];
  while (open.length > 0) {
    const { form, isWanted } = open.pop()!;
    const why = form.kind === "test" ? whyUntold(form, profile) : undefined;
    if (why !== undefined) found.push({ origin: form.origin, why, isWanted });
    for (const member of membersOf(form).toReversed())
      open.push({ form: member, isWanted: form.kind === "not" ? !isWanted : isWanted });
  }
  return found;
}

function whyUntold(test: Test, { lacks = [] }: Pick<SearchProfile, "lacks">): string | undefined {
  if (isById(test)) return undefined;
  return lacks.find(({ fields }) => (isByHandle(test) && fields.includes("handle")) || fields.includes(test.field))?.why;
}

function isByHandle({ field, condition }: Test): boolean {
  return field === "author" && condition.kind === "text" && isWholeHandle(condition.text);
}

/** Accounts are known by their ids everywhere. */
function isById({ field, condition }: Test): boolean {
  return field === "author" && condition.kind === "text" && condition.text.startsWith("did:");
}
