import type { Field } from "../fields.ts";
import { replacing } from "../fixes.ts";
import type { Reporter } from "../operators/operator.ts";
import { quote } from "../quotes.ts";
import type { ValueNode } from "../syntax.ts";
import type { MessageKey, MessageValues } from "../wording.ts";

/** One value of a field: lists are checked member by member. */
export type OneValue = Exclude<ValueNode, { type: "list" }>;

/** Reports a value, with what it should be where `guess` can tell; nobody guesses for findings that are only counted. */
export function reject(
  reporter: Reporter,
  key: MessageKey,
  { name }: Field,
  { span, ...value }: OneValue,
  guess: () => string | undefined = () => undefined,
  more?: MessageValues,
): void {
  const text = value.type === "range" ? `${value.from}..${value.to}` : value.text;
  reporter.report(key, span, () => {
    const meant = guess();
    if (meant === undefined) return { values: { name, text, ...more } };
    return { values: { name, text, ...more }, fixes: [replacing(span, meant.includes(" ") ? quote(meant) : meant)] };
  });
}
