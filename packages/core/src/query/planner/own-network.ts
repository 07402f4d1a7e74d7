import type { Form, Test } from "../form.ts";
import type { SearchProfile } from "../profile.ts";

/**
 * A form as it reads on one network, where `network:` is settled before anybody is asked; nothing where it can be true of no post
 * there. An index of our own holds posts of all networks.
 */
export function onNetwork(form: Form, { network, grammar }: SearchProfile): Form | undefined {
  if (grammar?.reads === "terms") return form;
  const settled = settle(form, network);
  if (settled === false) return undefined;
  return settled === true ? { kind: "all", of: [], origin: form.origin } : settled;
}

function settle(form: Form, network: string): Form | boolean {
  switch (form.kind) {
    case "test":
      return settleTest(form, network);
    case "not": {
      const of = settle(form.of, network);
      return typeof of === "boolean" ? !of : { ...form, of };
    }
    case "all":
    case "any":
      return settleMany(form, network);
    default:
      return form;
  }
}

function settleTest(test: Test, network: string): Form | boolean {
  const { field, condition } = test;
  if (field !== "network" || condition.kind !== "text") return test;
  return condition.prefix ? network.startsWith(condition.text) : network === condition.text;
}

function settleMany(form: Form & { readonly kind: "all" | "any" }, network: string): Form | boolean {
  const members = form.of.map((member) => settle(member, network));
  const isSettled = form.kind === "any"; // one true branch is enough, or one false member too many
  if (members.includes(isSettled)) return isSettled;
  const of = members.filter((member) => typeof member !== "boolean");
  if (of.length === 0) return form.of.length === 0 ? form : !isSettled;
  if (of.length === form.of.length && of.every((member, index) => member === form.of[index])) return form;
  return of.length === 1 ? of[0]! : { ...form, of };
}
