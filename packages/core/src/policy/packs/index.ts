import { accessibilityPack } from "./accessibility.ts";
import { networkTermsPack } from "./network-terms.ts";
import type { PolicyPack } from "./pack.ts";
import { privacyPack } from "./privacy.ts";
import { publicForumPack } from "./public-forum.ts";
import { publicRecordsPack } from "./public-records.ts";

export type { PolicyPack } from "./pack.ts";
export { accessibilityPack, networkTermsPack, privacyPack, publicForumPack, publicRecordsPack };

/** The packs that come with this package; a policy file names them. */
export const packs: readonly PolicyPack[] = [
  privacyPack,
  accessibilityPack,
  publicRecordsPack,
  publicForumPack,
  networkTermsPack,
];
