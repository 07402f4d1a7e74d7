import { foldTree } from "../fold-tree.ts";
import type { Form } from "../form.ts";
import { isTooDeep } from "../form-depth.ts";
import { membersOf } from "../match/node.ts";

/** A form as text, without the places it came from: the same for equal forms. One too deep for `JSON.stringify` is written flat. */
export function formToText(form: Form): string {
  return isTooDeep(form) ? flatText(form) : JSON.stringify(form, withoutOrigin);
}

/** What `formToText` wrote. */
export function formFromText(text: string): Form {
  return text.startsWith("[") ? fromFlat(JSON.parse(text) as readonly Flat[]) : (JSON.parse(text) as Form);
}

/** A form without its members, and how many of those before it these are. */
type Flat = readonly [form: Form, members: number];

/** Members stand before what they are members of. */
function flatText(form: Form): string {
  const written: string[] = [];
  foldTree<Form, undefined>(form, membersOf, (each, { length }) => {
    written.push(JSON.stringify([{ ...each, of: undefined }, length], withoutOrigin));
    return undefined;
  });
  return `[${written.join()}]`;
}

function fromFlat(flat: readonly Flat[]): Form {
  const made: Form[] = [];
  for (const [form, members] of flat) made.push(withMembers(form, made.splice(made.length - members)));
  return made[0]!;
}

function withMembers(form: Form, of: readonly Form[]): Form {
  if (form.kind === "leaf" || form.kind === "test") return form;
  return { ...form, of: form.kind === "not" ? of[0] : of } as Form;
}

function withoutOrigin(name: string, value: unknown): unknown {
  return name === "origin" ? undefined : value;
}
