import type { Check } from "./check.ts";
import { listingChecks } from "./listing.ts";
import { lookupChecks } from "./lookup.ts";
import { configChecks, manifestChecks } from "./manifest.ts";
import { publishChecks } from "./publish.ts";
import { streamChecks } from "./stream.ts";
import { troubleChecks } from "./trouble.ts";

/** The contract, clause by clause. */
export const checks: readonly Check[] = [
  ...manifestChecks,
  ...configChecks,
  ...listingChecks,
  ...streamChecks,
  ...lookupChecks,
  ...publishChecks,
  ...troubleChecks,
];
