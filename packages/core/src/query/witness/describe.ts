import type { Searchable } from "../searchable.ts";

/** A post for people: its text, with the values beside it where it has any. */
export function describePost(post: Searchable): string {
  if (typeof post === "string") return JSON.stringify(post);
  const { text, ...values } = post;
  return [JSON.stringify(text), ...Object.entries(values).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)].join(", ");
}
