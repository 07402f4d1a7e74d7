import { foldTree } from "../fold-tree.ts";
import type { Form, Test } from "../form.ts";
import { membersOf } from "../match/node.ts";
import type { SearchProfile } from "../profile.ts";

/**
 * A form as it reads on one network, where `network:` is settled before anybody is asked; nothing where it can be true of no post
 * there. An index of our own holds posts of all networks.
 */
export function onNetwork(form: Form, { network, grammar }: SearchProfile): Form | undefined {
  if (grammar?.reads === "terms") return form;
  const settled = foldTree<Form, Form | boolean>(form, settledMembers, (each, members) => settle(each, members, network));
  if (settled === false) return undefined;
  return settled === true ? { kind: "all", of: [], origin: form.origin } : settled;
}

/** The members on which it hangs whether a form is settled. */
function settledMembers(form: Form): readonly Form[] {
  return form.kind === "not" || form.kind === "all" || form.kind === "any" ? membersOf(form) : [];
}

function settle(form: Form, members: readonly (Form | boolean)[], network: string): Form | boolean {
  switch (form.kind) {
    case "test":
      return settleTest(form, network);
    case "not": {
      const of = members[0]!;
      return typeof of === "boolean" ? !of : { ...form, of };
    }
    case "all":
    case "any":
      return settleMany(form, members);
    default:
      return form;
  }
}

function settleTest(test: Test, network: string): Form | boolean {
  const { field, condition } = test;
  if (field !== "network" || condition.kind !== "text") return test;
  return condition.prefix ? network.startsWith(condition.text) : network === condition.text;
}

function settleMany(form: Form & { readonly kind: "all" | "any" }, members: readonly (Form | boolean)[]): Form | boolean {
  const isSettled = form.kind === "any"; // one true branch is enough, or one false member too many
  if (members.includes(isSettled)) return isSettled;
  const of = members.filter((member) => typeof member !== "boolean");
  if (of.length === 0) return form.of.length === 0 ? form : !isSettled;
  if (of.length === form.of.length && of.every((member, index) => member === form.of[index])) return form;
  return of.length === 1 ? of[0]! : { ...form, of };
}
