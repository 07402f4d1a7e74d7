import { type PolicyPack, packNotice } from "./pack.ts";

/** Comments on a public body's page, under the First Amendment of the US. */
export const publicForumPack: PolicyPack = {
  name: "public-forum",
  title: "Public forum (First Amendment)",
  notice: packNotice,
  reviewed: "2026-11-24",
  reviewBy: "2027-11-24",
  sources: [
    { title: "Lindke v. Freed, 601 U.S. ___ (2024)", checked: "2026-11-21" },
    { title: "ALA, Social Media Guidelines for Public and Academic Libraries (2018)", checked: "2026-11-21" },
  ],
  rules: {
    "legal/moderation-basis": { hold: "locked", source: "removal by category only, with a copy and an approver" },
    "legal/no-ban-threat": { hold: "floor", source: "no threat over an opinion" },
    "policy/political-neutrality": { hold: "locked", source: "no public resources for campaigns" },
    "fair/no-status": { hold: "floor", source: "no difference by who speaks" },
  },
};
