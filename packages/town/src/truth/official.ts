import { elsewhere, type Truth, type TruthTable } from "./truth.ts";

export const official: TruthTable = {
  "lib-reads-week": own("the library itself"),
  "lib-riverside-seeds": own("the library itself"),
  "lib-teens-zine": own("the library itself"),
  "lib-hours-reply": own("the library's answer"),
  "lib-closing": own("the library's notice"),
  "gazette-haldermarsh": {
    ours: true,
    searches: ["newspaper"],
    need: "none",
    about: "grief",
    welcome: "human",
    why: "one of the library's own has died",
  },
  "gazette-budget": {
    ours: true,
    searches: ["names", "newspaper", "hours-vote"],
    need: "none",
    about: "opening hours",
    welcome: "no",
    why: "news",
  },
  "history-ottermole": {
    ours: true,
    searches: ["newspaper", "local-history"],
    need: "request",
    about: "brickworks",
    welcome: "yes",
    why: "asks the town for papers",
  },
  "school-fair": {
    ours: true,
    searches: ["newspaper", "children"],
    need: "event",
    about: "science fair",
    welcome: "no",
    why: "a notice to parents",
  },
  "town-burn": elsewhere("a notice of the town"),
  "food-shelf-hours": elsewhere("a notice of the food shelf"),
  "okolie-volcano": {
    ours: false,
    searches: ["children"],
    need: "none",
    about: "science fair",
    welcome: "no",
    why: "a teacher to his class",
  },
};

/** The library hears itself: true, and nothing to do. */
function own(why: string): Truth {
  return { ours: true, searches: [], need: "event", welcome: "no", why };
}
