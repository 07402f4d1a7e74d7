import type { Searchable } from "../searchable.ts";

/** A post for people: its text where it has one, with the values beside it. */
export function describePost(post: Searchable): string {
  if (typeof post === "string") return JSON.stringify(post);
  const { text, ...values } = post;
  const beside = Object.entries(values).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return [...(text === "" ? [] : [JSON.stringify(text)]), ...beside].join(", ");
}
