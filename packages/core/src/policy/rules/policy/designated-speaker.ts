import { defineRule } from "../../define.ts";
import { findTopic } from "../../language/topics.ts";
import type { Rule } from "../../rule.ts";
import { wholeDraft } from "../../view.ts";
import { answering, riversideContext } from "../example-context.ts";

/** Step 1: on some topics and networks only some roles speak. */
export const designatedSpeaker: Rule = defineRule({
  id: "policy/designated-speaker",
  step: 1,
  outcome: "approve",
  title: "The speaker may speak on this, here",
  why: "A county answers for what its people say in public, so it says who speaks for it about what.",
  needs: ["draft", "mention", "speaker"],
  uses: ["network"],
  languages: ["en"],
  options: {
    roles: {
      type: "list",
      default: ["*"],
      tighter: "fewer",
      about: "roles that may speak for the library; * is everybody with a role",
    },
    topics: {
      type: "list",
      default: [],
      tighter: "more",
      about: "topics of one role or several: `budget: director|communications`",
    },
    networks: {
      type: "list",
      default: [],
      tighter: "more",
      about: "networks of one role or several: `facebook: communications`",
    },
  },
  sources: [{ title: "Social media policies of US public libraries: authorised speakers", checked: "2026-11-21" }],
  bad: [
    {
      draft: "[I'd say the levy passes.]",
      context: { ...answering("will the levy pass?", "question"), ...riversideContext({ roles: ["page"] }) },
      options: { topics: ["budget: director"], roles: ["*"] },
    },
    {
      draft: "[I'm at the desk until five.]",
      context: { ...answering("anyone there?", "question"), ...riversideContext({ roles: ["volunteer"] }) },
      options: { roles: ["librarian", "director"] },
    },
  ],
  good: [
    {
      draft: "I'd say the levy is on the ballot in May.",
      context: { ...answering("when is the levy vote?", "question"), ...riversideContext({ roles: ["director"] }) },
      options: { topics: ["budget: director"] },
    },
    { draft: "I'm at the desk until five.", context: { ...answering("anyone there?", "question"), ...riversideContext() } },
  ],
  misses: ["a topic in other words than the list knows"],
  check: ({ draft, mention, speaker, network, options }) => {
    const where = network?.id ?? mention.network;
    const topic = options.topics.map(readEntry).find(({ name, roles }) => !mayAny(speaker.roles, roles) && findIn(name));
    const isWrongPlace = options.networks
      .map(readEntry)
      .some(({ name, roles }) => name === where && !mayAny(speaker.roles, roles));
    const message = whyNot(mayAny(speaker.roles, options.roles), topic?.name, isWrongPlace ? where : undefined);
    if (message === undefined) return [];
    const about = topic === undefined ? {} : { topic: topic.name };
    return wholeDraft(draft).map((span) => ({
      span,
      message,
      suggest: "pass it to somebody who may, or send it for approval",
      ...about,
    }));

    function findIn(name: string): boolean {
      return findTopic(name, draft.words) !== undefined || findTopic(name, mention.words) !== undefined;
    }
  },
});

interface Entry {
  readonly name: string;
  readonly roles: readonly string[];
}

function readEntry(entry: string): Entry {
  const [name = "", roles = ""] = entry.split(":");
  return { name: name.trim(), roles: roles.split("|").map((role) => role.trim()) };
}

function mayAny(roles: readonly string[], allowed: readonly string[]): boolean {
  return roles.some((role) => allowed.includes(role) || allowed.includes("*"));
}

function whyNot(maySpeak: boolean, topic: string | undefined, network: string | undefined): string | undefined {
  if (!maySpeak) return "This role does not speak for the library.";
  if (topic !== undefined) return `This role does not speak for the library about ${topic.replace(/-/g, " ")}.`;
  return network === undefined ? undefined : `This role does not speak for the library on ${network}.`;
}
