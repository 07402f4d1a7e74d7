import type { Form } from "../form.ts";
import { isTooDeep } from "../form-depth.ts";
import { accept, longestProgram, noBits, operation, reject } from "./code.ts";
import { encodeTest, type Pool } from "./encode-test.ts";
import { packBits } from "./signature.ts";
import { neededKeys } from "./watch.ts";

/** Where the encoder keeps tests: gives the address of one, and counts the use. */
export interface TestPool extends Pool {
  take(code: readonly number[]): number;
}

/** Writes the steps of a form; one that is too long or too deep is one step, which looks for the whole form. */
export function encode(form: Form, pool: TestPool): readonly number[] {
  const code = isTooDeep(form) ? undefined : stepsOf(form, pool);
  if (code !== undefined && code.length < longestProgram) return code;
  return [pool.take([operation.form, pool.form(form)]), noBits, ends(accept, reject)];
}

function stepsOf(form: Form, pool: TestPool): readonly number[] {
  const encoder = new Encoder(pool);
  encoder.write(form, accept, reject);
  return encoder.finish();
}

class Encoder {
  private readonly pool: TestPool;
  private readonly code: number[] = [];
  /** Places that are not known yet have negative numbers; here is what they turned out to be. */
  private readonly places: number[] = [];
  private readonly open: { readonly at: number; readonly holds: number; readonly fails: number }[] = [];

  constructor(pool: TestPool) {
    this.pool = pool;
  }

  write(form: Form, holds: number, fails: number): void {
    if (form.kind === "not") this.write(form.of, fails, holds);
    else if (form.kind === "all" || form.kind === "any") this.writeMany(form.of, holds, fails, form.kind === "all");
    else this.writeStep(encodeTest(form, this.pool), bitsOf(form), holds, fails);
  }

  finish(): readonly number[] {
    for (const { at, holds, fails } of this.open) this.code[at] = ends(this.placeOf(holds), this.placeOf(fails));
    return this.code;
  }

  /** Cheap members first: the dear ones are then often not reached. */
  private writeMany(forms: readonly Form[], holds: number, fails: number, isAll: boolean): void {
    const ordered = forms.some((form) => cost(form) > 0) ? forms.toSorted((a, b) => cost(a) - cost(b)) : forms;
    for (let i = 0; i < ordered.length - 1; i++) {
      const next = this.newPlace();
      if (isAll) this.write(ordered[i]!, next, fails);
      else this.write(ordered[i]!, holds, next);
      this.places[-next - 1] = this.code.length;
    }
    const last = ordered.at(-1);
    if (last === undefined) this.writeStep([operation.constant], noBits, isAll ? holds : fails, fails);
    else this.write(last, holds, fails);
  }

  private writeStep(test: readonly number[], bits: number, holds: number, fails: number): void {
    this.open.push({ at: this.code.length + 2, holds, fails });
    this.code.push(this.pool.take(test), bits, 0);
  }

  private newPlace(): number {
    return -this.places.push(0);
  }

  private placeOf(place: number): number {
    return place < 0 ? this.places[-place - 1]! : place;
  }
}

function bitsOf(form: Form): number {
  const keys = neededKeys(form, true);
  return keys.length === 0 ? noBits : packBits(keys);
}

function ends(holds: number, fails: number): number {
  return (holds << 16) | fails;
}

/** About how dear a test is: words are told by the signature, forms have to be looked for. */
function cost(form: Form): number {
  switch (form.kind) {
    case "not":
      return cost(form.of);
    case "leaf":
      return form.pattern.kind === "wildcard" ? 1 : 0;
    case "sequence":
      return 0;
    case "test":
      return 2;
    case "count":
      return 3;
    default:
      return form.of.reduce((most, member) => Math.max(most, cost(member)), 0);
  }
}
