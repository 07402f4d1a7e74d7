import type { DraftView, MentionView } from "./context.ts";
import { phrases } from "./phrases.ts";

/** Somebody does or will do something, or says who else does. */
const handing = phrases([
  "(i'll|we'll|i will|we will|i can|we can|i could|we could|i'd|we'd|let me|i've|we've|i have|we have) (be)? (glad to|happy to)? (gladly|also)? (find|pull|look|ask|send|set|put|check|bring|order|borrow|help|show|call|get|hold|save|make|start|pass|passed|asked|sent|pulled|found|made|checked|reserve|suggest|recommend|add|added|print|scan|share|let)",
  "(i|we) (asked|passed|sent|pulled|found|made|checked|called|set|put|added|suggest|recommend|love|lend|have|offer|keep|carry|host|run|own|hold|subscribe)",
  "(message|dm|call|email|write|text|ask) (me|us|our|the|for|at)",
  "(stop|drop|come|swing|pop) (by|in|over)",
  "(ask|see|visit|join|try|look|check|start|bring|use|take|read|borrow|reserve|renew|apply|sign|register|click|open|go|head) (for|at|with|the|our|a|out|up|in|to|by|under|from|your|it|*)",
  "you (can|could|may|might|will|just|only|don't) (need|have)?",
]);

const openers = phrases(["yes", "no", "sure", "absolutely", "of course", "sadly not", "not yet", "yep", "nope", "unfortunately"]);

/** A place, a time, an amount, an address to follow. */
const concrete =
  /https?:|\b\d|@\w|\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|tonight|noon|midnight)\b/;

/** Invitations that answer nothing. */
const empty = phrases([
  "follow us",
  "(visit|see|check out|check) (us|our (website|page|site|socials))",
  "stay tuned",
  "like and share",
  "(dm|message) us",
]);

/**
 * Whether a reply does anything about a need: says yes or no, names a thing, place, time or address, asks back, or hands on.
 * A checklist, no judgement of the answer itself.
 */
export function isAnswer({ text, words, plain }: DraftView, mention: MentionView): boolean {
  if (empty.test(words) && words.length <= 12) return false;
  if (text.includes("?") || openers.test(words.slice(0, 2))) return true;
  return concrete.test(plain.text) || handing.test(words) || sharedSubject(words, mention) >= 2;
}

/** How many words of substance the two have in common. */
function sharedSubject(words: DraftView["words"], mention: MentionView): number {
  const subject = new Set(mention.words.filter(({ base }) => base.length > 3).map(({ base }) => base));
  return new Set(words.filter(({ base }) => subject.has(base)).map(({ base }) => base)).size;
}
