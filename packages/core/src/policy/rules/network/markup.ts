import type { DraftView, NetworkFacts } from "../../context.ts";
import { defineRule } from "../../define.ts";
import type { Rule } from "../../rule.ts";
import { wholeDraft } from "../../view.ts";

const links = { id: "example", links: { limit: 1 } };

/** Step 4: the network takes what the reply carries, and takes a reply here at all. */
export const networkMarkup: Rule = defineRule({
  id: "network/markup",
  step: 4,
  outcome: "stop",
  title: "The network takes its links, tags and pictures",
  why: "A reply that the network refuses, or shows without its link, helps nobody.",
  needs: ["draft", "network"],
  sources: [{ title: "The limits of each network, dated, in the manifest of its connector", checked: "2026-11-24" }],
  bad: [
    { draft: "[I found https://a.example/1 and https://a.example/2]", context: { network: links } },
    {
      draft: "[I'd start here.]",
      context: { network: { id: "example", mayReply: { ok: false, why: "its author takes replies from followers only" } } },
    },
    {
      draft: "[I recorded it.]",
      with: { attachments: [{ kind: "audio", name: "talk.mp3" }] },
      context: { network: { id: "example", media: { kinds: ["image"] } } },
    },
    {
      draft: "[I'd start with the guide at 690.]",
      with: { machineDrafted: true },
      context: { network: { id: "example", machineDrafts: "forbidden" } },
    },
  ],
  good: [
    { draft: "I found https://a.example/1", context: { network: links } },
    { draft: "I'd start here.", context: { network: { id: "example", mayReply: { ok: true } } } },
  ],
  misses: ["limits that a network changed since the day they were read"],
  check: ({ draft, network }) =>
    problemsOf(draft, network).flatMap((message) => wholeDraft(draft).map((span) => ({ span, message }))),
});

function problemsOf(draft: DraftView, { id, mayReply, links, hashtags, media, machineDrafts }: NetworkFacts): readonly string[] {
  const attachments = draft.attachments ?? [];
  const refused = attachments.find(({ kind }) => media?.kinds !== undefined && !media.kinds.includes(kind));
  return [
    ...(mayReply?.ok === false ? [`No reply is possible here: ${mayReply.why ?? `${id} does not allow it`}.`] : []),
    ...tooMany(count(draft, "url"), links?.limit, "link", id),
    ...tooMany(count(draft, "tag"), hashtags?.limit, "tag", id),
    ...tooMany(attachments.length, media?.limit, "attachment", id),
    ...(refused === undefined ? [] : [`${id} takes no ${refused.kind} in a reply.`]),
    ...(draft.machineDrafted && machineDrafts === "forbidden"
      ? [`${id} takes no reply that a machine drafted; write it yourself.`]
      : []),
  ];
}

function count({ words }: DraftView, kind: "url" | "tag"): number {
  return words.filter((word) => word.kind === kind).length;
}

function tooMany(found: number, limit: number | undefined, what: string, id: string): readonly string[] {
  return limit === undefined || found <= limit
    ? []
    : [`${id} takes ${limit} ${what}${limit === 1 ? "" : "s"} in a reply; here are ${found}.`];
}
