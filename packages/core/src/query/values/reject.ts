import type { Field } from "../fields.ts";
import type { MessageKey, MessageValues } from "../messages.ts";
import type { Reporter } from "../operators/operator.ts";
import { quote } from "../quotes.ts";
import type { ValueNode } from "../syntax.ts";

/** One value of a field: lists are checked member by member. */
export type OneValue = Exclude<ValueNode, { type: "list" }>;

/** Reports a value, with what it should be where that can be guessed. */
export function reject(
  reporter: Reporter,
  key: MessageKey,
  { name }: Field,
  { span, ...value }: OneValue,
  meant?: string,
  more?: MessageValues,
): void {
  const text = value.type === "range" ? `${value.from}..${value.to}` : value.text;
  reporter.report(key, span, () => ({
    values: { name, text, ...(meant && { meant }), ...more },
    ...(meant && {
      fixes: [{ key: "E07.fix", values: { text: meant }, edits: [{ span, text: / /.test(meant) ? quote(meant) : meant }] }],
    }),
  }));
}
