import type { Form } from "../form.ts";
import { membersOf } from "../match/node.ts";
import { fieldBit } from "../match/parts.ts";
import { readsText } from "../match/tests.ts";
import type { IntReader, IntWriter } from "./bytes.ts";
import { valueBit } from "./field-keys.ts";

/** Bits of the text fields that a form asks about. */
export function askedBy(root: Form): number {
  let bits = 0;
  const open = [root];
  while (open.length > 0) {
    const form = open.pop()!;
    if (form.kind === "leaf") bits |= fieldBit[form.field];
    else if (form.kind === "test") bits |= readsText(form) ? fieldBit.unfielded : 0;
    else for (const member of membersOf(form)) open.push(member);
  }
  return bits;
}

const everyBit: readonly number[] = [...Object.values(fieldBit), ...Object.values(valueBit)];

/** The fields, or values, that the programs of a set ask about, while programs come and go. */
export class AskedFields {
  bits = 0;
  private readonly counts: number[] = everyBit.map(() => 0);

  save(to: IntWriter): void {
    to.ints(this.counts);
  }

  restore(from: IntReader): void {
    const counts = from.ints();
    for (const [index, bit] of everyBit.entries()) {
      this.counts[index] = counts[index]!;
      if (counts[index]! > 0) this.bits |= bit;
    }
  }

  change(asked: number, by: 1 | -1): void {
    for (const [index, bit] of everyBit.entries()) {
      if ((asked & bit) === 0) continue;
      this.counts[index]! += by;
      this.bits = this.counts[index]! > 0 ? this.bits | bit : this.bits & ~bit;
    }
  }
}
