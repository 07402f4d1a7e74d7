/**
 * Lint a reply: what a library's policy makes of an answer before a person posts it. The county sets what holds for everybody,
 * the library below it may only be stricter.
 *
 * Run it with `npx pnpm@12 example examples/04-lint-a-reply.ts`.
 */
import { definePolicy, lintReply, resolvePolicy } from "@earshot/core/policy";

const county = definePolicy({
  level: "county",
  name: "Tamsin County",
  rulesOf: "2026-11-24", // the rule set this file was written for: an upgrade changes no verdict silently
  rules: { "privacy/*": { hold: "locked", source: "Privacy policy 4.2" } },
});
const library = definePolicy({
  level: "system",
  name: "Millbrook County Library",
  rulesOf: "2026-11-24",
  rules: { "tone/no-blame": { outcome: "approve", source: "How we answer, step 3" } },
  approvers: [{ rules: ["tone/*"], role: "branch manager" }],
});

const policy = resolvePolicy([county, library]);
const draft = { text: "Your hold on Dune is in! You should have renewed your card, though." };
const result = lintReply(draft, {}, policy);

console.log(result.outcome);
for (const { rule, message, setBy } of result.findings) console.log(`${rule} (${setBy.layer}): ${message}`);
for (const { role, rules } of result.approvals) console.log(`${role} has to approve: ${rules.join(", ")}`);

// A library that tries to loosen what the county locked gets no policy at all, and the reason.
try {
  resolvePolicy([county, { ...library, rules: { "privacy/no-record-facts": { outcome: "warn" } } }]);
} catch (error) {
  console.log(error instanceof Error ? error.message : error);
}

/* prints:
stop
privacy/no-record-facts (Tamsin County): "Your hold on Dune" tells everyone what this patron reads. Offer a private message instead.
voice/first-person (shipped rules): Nobody says I or we in this reply. Begin with what you did or will do: "I …".
tone/no-blame (Millbrook County Library): "You should have" tells the patron it is their fault. Say what can be done next.
branch manager has to approve: tone/no-blame
Millbrook County Library: privacy/no-record-facts may not go from stop to warn: Tamsin County (Privacy policy 4.2) has locked it.
*/
