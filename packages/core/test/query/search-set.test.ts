/** The index of forms against each form compiled alone, while forms come and go. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { compileForm } from "../../src/query/compile.ts";
import type { Form } from "../../src/query/form.ts";
import { createSources } from "../../src/query/match/sources.ts";
import { FormIndex } from "../../src/query/search-set/form-index.ts";
import type { Program } from "../../src/query/search-set/programs.ts";
import { forms, now, searchables } from "./arbitrary.ts";

test("the index gives the keys of the forms that are true, and no others", () => {
  const change = fc.tuple(fc.nat(9), fc.option(forms, { freq: 3, nil: undefined }));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 25 }), fc.array(searchables, { maxLength: 6 }), (changes, posts) => {
      const index = new FormIndex<number>();
      const alone = new Map<number, { form: Form; program: Program }>();
      for (const [key, form] of changes) {
        const known = alone.get(key);
        if (known !== undefined) index.remove(key, known.program);
        alone.delete(key);
        if (form !== undefined) alone.set(key, { form, program: index.add(key, form) });
      }
      for (const post of posts) {
        const expected = [...alone].filter(([, { form }]) => compileForm(form, createSources("")).test(post, { now }));
        expect(index.keys(post, { now }).sort()).toEqual(expected.map(([key]) => key).sort());
      }
    }),
    { numRuns: 300 },
  );
});
