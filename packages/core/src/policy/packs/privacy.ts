import { type PolicyPack, packNotice } from "./pack.ts";

/** Confidentiality of what people read, ask and do, for US public libraries. */
export const privacyPack: PolicyPack = {
  name: "privacy",
  title: "Confidentiality of library records",
  notice: packNotice,
  reviewed: "2026-11-24",
  reviewBy: "2027-11-24",
  sources: [
    { title: "ALA Code of Ethics, III", url: "https://www.ala.org/tools/ethics", checked: "2026-11-21" },
    { title: "ALA, Privacy: An Interpretation of the Library Bill of Rights", checked: "2026-11-21" },
    { title: "State statutes on the confidentiality of library records: look up your own state's", checked: "2026-11-21" },
  ],
  rules: {
    "privacy/*": { hold: "locked", source: "what people read, owe, ask and visit" },
    "link/clean": { hold: "floor", source: "session and patron tokens in links" },
    "fair/no-status": { hold: "floor", source: "equitable service" },
  },
};
