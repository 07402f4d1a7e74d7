import type { Word } from "../../text/words.ts";
import type { DraftView } from "../context.ts";
import { phrases } from "./phrases.ts";

/** Too common to be a subject. */
const common = new Set(
  "about after again also always been before being could does done down each ever every from going good have here into just know like make many more most much must need only other over really said same should some such than that their them then there these they thing think this those time today very want well were what when where which while with would your library libraries".split(
    " ",
  ),
);

/** A rough stem: enough to see that `cellars` and `cellar` are one subject. */
function stem(base: string): string {
  return base.replace(/(?:ing|ers?|ed|es|s|ly)$/, "");
}

/** How many subjects two texts have in common. */
export function sharedSubject(a: readonly Word[], b: readonly Word[]): number {
  const subjects = new Set(subjectsOf(b));
  return new Set(subjectsOf(a).filter((subject) => subjects.has(subject))).size;
}

function subjectsOf(words: readonly Word[]): readonly string[] {
  return words
    .filter(({ base, kind }) => base.length > 3 && !common.has(base) && (kind === "word" || kind === "tag"))
    .map(({ base }) => stem(base));
}

const naming = phrases([
  "(here is|here's|here are|i'd start with|i'd try|i'd look|i'd ask|start with|try|look at|ask|see|visit|call|email|write to|message|come by|stop by|drop in|swing by)",
  "(on|at|in) (the|our) (first|second|third|top|ground|*)? (floor|desk|shelf|counter|garden|archive|children's room|branch|lobby|basement|page|website|app|catalog)",
  "(our|the) ~? (guide|shelf|list|class|clinic|group|database|form|forms|catalog|archive|librarian|program|kit|desk|collection|office|clerk)",
  "(i'll|we'll|i will|we will|let me|i've|we've|i|we) (be)? (ask|asked|find|found|look|looked|check|checked|pull|pulled|send|sent|call|called|post|set|put|passed|order|ordered|reserve|book|show|meet|save|bring|get|got|help|told|report|reported)",
]);

/** Whether a reply names a thing, a place, a time, a person or a next step. */
export function hasResource({ words, plain, text }: DraftView): boolean {
  if (words.some(({ kind }) => kind === "url" || kind === "email" || kind === "handle")) return true;
  if (/\b\d{1,2}(?::\d\d)?\s?(?:am|pm|a\.m|p\.m)\b|\b\d{3}\.\d|\b\d{3,}\b|\b(?:noon|midnight)\b/.test(plain.text)) return true;
  if (
    /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|tonight|until|from \w+ to)\b/.test(plain.text)
  )
    return true;
  return (
    naming.test(words) ||
    /\b(?:at|until|by|from)\s(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i.test(text)
  );
}
