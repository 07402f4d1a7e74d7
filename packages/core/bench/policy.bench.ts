/**
 * What linting a reply costs: replies of about 60 words, with everything a desk knows, against the whole default set and against
 * all rules. Prints CPU time a reply; `pnpm bench rules`.
 */
import { type EffectivePolicy, lintReply, resolvePolicy, shippedRules } from "@earshot/core/policy";
import { contextOf, readReplies, type SetReply } from "../scripts/measure-replies.ts";

const rounds = 15;
const wordsOfAReply = 60;

/** Replies of the project's own set, one after the other until each has about 60 words. */
function longReplies(): readonly SetReply[] {
  const long: SetReply[] = [];
  let text = "";
  for (const reply of readReplies("clean")) {
    text = `${text} ${reply.draft}`.trim();
    if (text.split(" ").length < wordsOfAReply) continue;
    long.push({ ...reply, draft: text });
    text = "";
  }
  return long;
}

/** Median CPU microseconds a reply. */
function measure(replies: readonly SetReply[], policy: EffectivePolicy): number {
  const prepared = replies.map((reply) => ({ draft: { text: reply.draft }, context: contextOf(reply) }));
  const times = Array.from({ length: rounds }, () => {
    const start = process.cpuUsage();
    for (const { draft, context } of prepared) lintReply(draft, context, policy);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / prepared.length;
  });
  return times.sort((a, b) => a - b)[rounds >> 1]!;
}

const replies = longReplies();
const everything = Object.fromEntries(shippedRules.map(({ id, outcome }) => [id, { outcome }]));
const all = resolvePolicy([{ level: "county", name: "county", rulesOf: "9999-12-31", rules: everything }]);
const words = replies.reduce((sum, { draft }) => sum + draft.split(" ").length, 0) / replies.length;
console.log(`${replies.length} replies of ${words.toFixed(0)} words`);
console.log(`default set, 32 rules: ${measure(replies, resolvePolicy([])).toFixed(0)} microseconds a reply`);
console.log(`all ${shippedRules.length} rules:         ${measure(replies, all).toFixed(0)} microseconds a reply`);
