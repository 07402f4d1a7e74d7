import type { Need, NeedKind } from "../../need/need.ts";
import type { LintContext, Organisation, Speaker } from "../context.ts";

/** The invented library of the rules' examples. */
export const exampleLibrary: Organisation = {
  name: "Millbrook County Library",
  accounts: [
    { handle: "millbrook_library", network: "bluesky" },
    { handle: "riverside_library", network: "bluesky", branch: "riverside" },
    { handle: "oakhill_library", network: "bluesky", branch: "oak-hill" },
  ],
  phones: ["555-0100", "(303) 555-0110"],
  emails: ["ask@millbrook-library.example"],
  emailDomains: ["millbrook-library.example"],
  addresses: ["12 Mill Lane", "400 River Street"],
  domains: ["millbrook-library.example"],
  staffNames: ["Ana", "Jordan Reyes"],
  branches: [
    {
      id: "riverside",
      name: "Riverside",
      phone: "555-0100",
      address: "400 River Street",
      hours: weekHours("9:00-17:00", "closed"),
    },
    { id: "oak-hill", name: "Oak Hill", hours: weekHours("10:00-18:00", "12:00-16:00") },
  ],
  cardPrefixes: ["21901"],
};

function weekHours(weekday: string, sunday: string): Readonly<Record<string, string>> {
  const days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
  return { ...Object.fromEntries(days.map((day) => [day, weekday])), sunday };
}

/** Somebody of the Riverside branch about to speak for the library. */
export function riversideContext(speaker: Partial<Speaker> = {}): LintContext {
  return {
    organisation: exampleLibrary,
    speaker: { id: "ana", roles: ["librarian"], branch: "riverside", account: "riverside_library", ...speaker },
  };
}

/** An answer to a post with this text, and the need that was recognised in it. */
export function answering(
  text: string,
  kind: NeedKind = "none",
): LintContext & { readonly mention: NonNullable<LintContext["mention"]> } {
  return { mention: { text, network: "bluesky", kind: "post", tags: [], mentions: [], links: [] }, need: exampleNeed(kind) };
}

function exampleNeed(kind: NeedKind): Need {
  return {
    kind,
    confidence: 0.9,
    welcome: kind === "none" ? "no" : "yes",
    evidence: [],
    abstained: false,
    why: "given by the example",
  };
}
