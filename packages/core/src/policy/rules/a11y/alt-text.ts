import type { Attachment } from "../../context.ts";
import { defineRule } from "../../define.ts";
import type { Rule } from "../../rule.ts";
import { wholeDraft } from "../../view.ts";

/** Step 4: a picture is described for those who do not see it. */
export const altText: Rule = defineRule({
  id: "a11y/alt-text",
  step: 4,
  outcome: "stop",
  title: "Every image has alt text that says something",
  why: "A screen reader reads the alt text or nothing; US rules for public bodies ask for it (28 CFR 35, subpart H).",
  needs: ["draft"],
  options: {
    shortest: { type: "number", default: 8, tighter: "higher", about: "fewest characters that can describe a picture" },
  },
  sources: [
    { title: "WCAG 2.2, success criterion 1.1.1", url: "https://www.w3.org/TR/WCAG22/#non-text-content", checked: "2026-11-21" },
    { title: "US Department of Justice, ADA Title II web rule (2024)", checked: "2026-11-21" },
  ],
  bad: [
    { draft: "[I took this today!]", with: { attachments: [{ kind: "image" }] } },
    { draft: "[I took this today!]", with: { attachments: [{ kind: "image", alt: "IMG_2041.jpeg" }] } },
    { draft: "[I took this today!]", with: { attachments: [{ kind: "image", alt: "photo" }] } },
  ],
  good: [
    {
      draft: "I took this today!",
      with: { attachments: [{ kind: "image", alt: "The reading garden with four tables under a pear tree" }] },
    },
    "I took a walk today.",
  ],
  misses: ["alt text that describes another picture", "text inside the picture"],
  check: ({ draft, options }) => {
    const blind = (draft.attachments ?? []).filter(
      (attachment) => attachment.kind === "image" && !isDescribed(attachment, options.shortest),
    );
    if (blind.length === 0) return [];
    const message = blind.length === 1 ? "An image has no useful alt text." : `${blind.length} images have no useful alt text.`;
    return wholeDraft(draft).map((span) => ({ span, message, suggest: "describe in one sentence what there is to see" }));
  },
});

const emptyWords =
  /^(an? |the |our |this )?(image|photo|picture|pic|graphic|flyer|poster|screenshot|logo|img|untitled)( of| from)?( an?| the)?( event| library)?[.\d]*$/i;

function isDescribed({ alt = "" }: Attachment, shortest: number): boolean {
  const words = alt.trim();
  return (
    words.length >= shortest &&
    !/^\S+\.(jpe?g|png|gif|webp|heic)$/i.test(words) &&
    !/^(img|dsc|pxl|image|screenshot)[-_ ]?\d/i.test(words) &&
    !emptyWords.test(words)
  );
}
