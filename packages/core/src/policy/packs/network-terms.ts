import { type PolicyPack, packNotice } from "./pack.ts";

/** What the networks ask of those who reply there. The numbers themselves come dated from each connector's manifest. */
export const networkTermsPack: PolicyPack = {
  name: "network-terms",
  title: "Terms of the networks",
  notice: packNotice,
  reviewed: "2026-11-24",
  reviewBy: "2027-05-24",
  sources: [
    { title: "Terms and developer policies of the networks, as each connector's manifest cites them", checked: "2026-11-24" },
  ],
  rules: {
    "network/length": { hold: "locked", source: "the network's own count" },
    "network/markup": { hold: "locked", source: "what a reply may carry" },
    "policy/disclosure": { options: { machineDrafts: true }, source: "labels for machine-made text" },
    "link/no-shortener": { outcome: "warn", source: "links that show where they lead" },
    "voice/no-canned": { outcome: "warn", source: "no bulk of equal replies" },
  },
};
