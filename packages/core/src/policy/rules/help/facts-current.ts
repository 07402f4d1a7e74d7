import { defineRule } from "../../define.ts";
import { type HourClaim, hourClaims } from "../../language/hour-claims.ts";
import type { Rule } from "../../rule.ts";
import { exampleLibrary, riversideContext } from "../example-context.ts";

const organisation = { organisation: exampleLibrary };

/** Step 4: hours in a reply are the library's hours. */
export const factsCurrent: Rule = defineRule({
  id: "help/facts-current",
  step: 4,
  outcome: "stop",
  title: "Hours agree with the library's own",
  why: "Somebody will stand before a locked door because of one wrong digit.",
  needs: ["draft", "organisation"],
  uses: ["speaker"],
  languages: ["en"],
  sources: [{ title: "Cook Memorial Public Library, staff guide to social media: check facts", checked: "2026-11-21" }],
  bad: [
    { draft: "Riverside opens at [10] on Monday, and I'll be there.", context: organisation },
    { draft: "We're open until [6 pm] on Friday.", context: riversideContext() },
    { draft: "Oak Hill is [closed] on Sunday.", context: organisation },
    { draft: "I'm at Oak Hill on Sunday, it's open [10-4].", context: organisation },
  ],
  good: [
    { draft: "Riverside opens at nine on Monday, and I'll be there.", context: organisation },
    { draft: "We're open 9 to 5 on Friday.", context: riversideContext() },
    { draft: "Story time at Riverside is on Monday at 10.", context: organisation },
    { draft: "Oak Hill is closed on Sunday for the holiday.", context: organisation },
  ],
  misses: ["prices, rooms and dates that the library's facts do not hold"],
  check: ({ draft, organisation, speaker }) =>
    hourClaims(draft, organisation, speaker?.branch)
      .filter(({ isRight }) => !isRight)
      .map((claim) => ({ span: claim.span, message: messageOf(claim), fixes: [fixOf(claim)] })),
});

function messageOf({ branch, day, hours }: HourClaim): string {
  return `${branch} is ${hours === "closed" ? "closed" : `open ${hours.replace("-", " to ")}`} on ${day[0]!.toUpperCase()}${day.slice(1)}.`;
}

function fixOf({ span, right }: HourClaim) {
  return { title: `Write: ${right}`, edits: [{ span, text: right }], safe: true };
}
