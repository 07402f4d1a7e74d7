import { definePolicy } from "./define.ts";
import type { PolicyLayer } from "./policy.ts";

/**
 * A policy to begin with: the five steps, with the concerns of a US public library taken in as packs. Copy it, give it your
 * county's name, and change what does not fit; `docs` explains every rule. It is not legal advice.
 */
export const starterPolicy: PolicyLayer = definePolicy({
  level: "county",
  name: "county",
  rulesOf: "2026-11-24",
  packs: ["privacy", "accessibility", "public-records", "public-forum", "network-terms"],
  rules: {
    // 1. Official accounts and designated speakers
    "policy/official-account": { outcome: "stop", hold: "locked" },
    "policy/designated-speaker": { outcome: "approve", hold: "floor" },
    "policy/approval-topic": { outcome: "approve", hold: "floor" },
    // 2. First person
    "voice/first-person": { outcome: "warn", hold: "open" },
    // 3. On the subject, respectful, cool
    "tone/no-insult": { outcome: "stop", hold: "locked" },
    "tone/no-blame": { outcome: "warn" },
    "tone/cool-off": { outcome: "approve" },
    // 4. A resource or a thank-you
    "help/answers-need": { outcome: "warn" },
    "help/thanks": { outcome: "warn" },
    "help/facts-current": { outcome: "stop" },
    // 5. No personal information: the privacy pack
  },
  approvers: [
    { rules: ["*"], role: "supervisor" },
    { rules: ["policy/approval-topic", "legal/*", "crisis/*"], role: "communications" },
  ],
  waivers: [{ rules: ["tone/*", "voice/*", "help/*"], role: "supervisor" }],
});
