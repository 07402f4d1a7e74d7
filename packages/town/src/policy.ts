/** What Millbrook's county and library ask of a reply, and what the library publishes about itself. All invented. */
import type { BranchFacts, Organisation, PolicyLayer } from "@earshot/core/policy";
import type { Branch, Day } from "./branches.ts";
import type { World } from "./world.ts";

/** Tamsin County binds all its departments: privacy and topics for approval cannot be touched below. */
const county: PolicyLayer = {
  level: "county",
  name: "Tamsin County",
  rulesOf: "2026-11-24",
  rules: {
    "privacy/*": { hold: "locked", source: "County privacy policy 4.2" },
    "policy/approval-topic": {
      hold: "floor",
      options: { topics: { add: ["the vote on branch hours"] } },
      source: "County communication rules 2.1",
    },
    "policy/official-account": { hold: "locked", source: "County communication rules 1.1" },
  },
  approvers: [{ rules: ["policy/*", "privacy/*"], role: "director" }],
};

/** The library adds how it wants to sound. */
const library: PolicyLayer = {
  level: "system",
  name: "Millbrook County Library",
  rulesOf: "2026-11-24",
  rules: {
    "voice/first-person": { hold: "floor", source: "How we answer, step 2" },
    "help/answers-need": { hold: "floor", source: "How we answer, step 4" },
  },
};

/** From the county down. */
export const policy: readonly PolicyLayer[] = [county, library];

/** The library's own directory, as the linter and the desk know it. What stands here is nobody's personal information. */
export function organisationOf({ library, branches, people }: Pick<World, "library" | "branches" | "people">): Organisation {
  const accounts = people.filter(({ id }) => library.officialAccounts.includes(id));
  return {
    name: library.name,
    accounts: accounts.flatMap(({ handle }) => (handle === undefined ? [] : [{ handle, network: "bluesky" }])),
    phones: [library.phone, ...branches.map(({ phone }) => phone), ...library.directory.map(({ phone }) => phone)],
    emails: [library.email, ...library.directory.map(({ email }) => email)],
    emailDomains: [new URL(library.site).hostname],
    addresses: branches.map(({ address }) => address),
    domains: [new URL(library.site).hostname],
    staffNames: [],
    branches: branches.map(branchFacts),
    cardPrefixes: [library.cardPrefix],
  };
}

const dayNames: Readonly<Record<Day, string>> = {
  Mon: "monday",
  Tue: "tuesday",
  Wed: "wednesday",
  Thu: "thursday",
  Fri: "friday",
  Sat: "saturday",
  Sun: "sunday",
};

function branchFacts({ id, name, phone, address, hours }: Branch): BranchFacts {
  const days = Object.entries(dayNames).map(([day, full]) => [full, clockHours(hours[day as Day])]);
  return { id, name, phone, address, hours: Object.fromEntries(days) };
}

/** `9-20` as `9:00-20:00`. */
function clockHours(hours: string | undefined): string {
  return hours === undefined ? "closed" : hours.replace(/\d+/g, (hour) => `${hour}:00`);
}
