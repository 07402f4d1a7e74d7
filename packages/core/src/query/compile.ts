import { explain } from "./explain.ts";
import type { Form } from "./form.ts";
import { Evidence } from "./match/evidence.ts";
import { describeMatch } from "./match/highlight.ts";
import { indexLeaves } from "./match/hits.ts";
import { everyNode, numberLeaves } from "./match/node.ts";
import { fieldBit } from "./match/parts.ts";
import type { Sources } from "./match/sources.ts";
import { readsText } from "./match/tests.ts";
import type { Matcher } from "./matcher.ts";

/** Makes a form run. `sources` gives the clauses back as they were written, for matches and explanations. */
export function compileForm(form: Form, sources: Sources): Matcher {
  const { root, leaves } = numberLeaves(form);
  const testsText = everyNode(root).some((node) => node.kind === "test" && readsText(node.form));
  const index = indexLeaves(leaves, testsText ? fieldBit.unfielded : 0);
  return {
    test: (searchable, options) => new Evidence(index, searchable, options).isTrue(root),
    match(searchable, options) {
      const evidence = new Evidence(index, searchable, options);
      return evidence.isTrue(root) ? describeMatch(evidence, root, sources) : undefined;
    },
    explain: (searchable, options) => explain(new Evidence(index, searchable, options), root, sources),
  };
}
