import { type PolicyPack, packNotice } from "./pack.ts";

/** What a public library says is a public record. */
export const publicRecordsPack: PolicyPack = {
  name: "public-records",
  title: "Public records",
  notice: packNotice,
  reviewed: "2026-11-24",
  reviewBy: "2027-11-24",
  sources: [
    { title: "State public records and retention laws: look up your own state's", checked: "2026-11-21" },
    { title: "Sonoma County and Contra Costa County, social media policies: posts are public records", checked: "2026-11-21" },
  ],
  rules: {
    "policy/record-kept": { outcome: "warn", hold: "floor", source: "capture before reply" },
    "policy/official-account": { hold: "floor", source: "records are made on official accounts" },
    "policy/disclosure": { source: "who speaks is part of the record" },
    "legal/moderation-basis": { hold: "floor", source: "removed posts are records too" },
  },
};
