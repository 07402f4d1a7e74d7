import { defineRule } from "../../define.ts";
import type { Rule } from "../../rule.ts";
import { wholeDraft } from "../../view.ts";

const garden = { kind: "image", alt: "Children paint at the long table" } as const;

/** Step 5: pictures of people and places are shown with their leave. */
export const media: Rule = defineRule({
  id: "privacy/media",
  step: 5,
  outcome: "approve",
  title: "Pictures of people need a release",
  why: "A face in a library picture tells where somebody was; hidden location data tells it of the photographer.",
  needs: ["draft"],
  sources: [
    {
      title: "ALA, Privacy: An Interpretation of the Library Bill of Rights; photo release practice of US libraries",
      checked: "2026-11-21",
    },
  ],
  bad: [
    { draft: "[I loved this morning.]", with: { attachments: [{ ...garden, showsPeople: true }] } },
    { draft: "[I loved this morning.]", with: { attachments: [{ ...garden, hasLocation: true, released: true }] } },
  ],
  good: [
    { draft: "I loved this morning.", with: { attachments: [{ ...garden, showsPeople: true, released: true }] } },
    { draft: "I loved this morning.", with: { attachments: [garden] } },
  ],
  misses: ["people, screens and records in a picture that nobody marked"],
  check: ({ draft }) => {
    const attachments = draft.attachments ?? [];
    const messages = [
      ...(attachments.some(({ showsPeople, released }) => showsPeople && !released)
        ? ["A picture shows people, and no release is noted."]
        : []),
      ...(attachments.some(({ hasLocation }) => hasLocation) ? ["A picture carries the place where it was taken."] : []),
    ];
    return messages.flatMap((message) =>
      wholeDraft(draft).map((span) => ({ span, message, suggest: "get a release, crop it, or strip its data" })),
    );
  },
});
