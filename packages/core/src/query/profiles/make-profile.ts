import type { SearchProfile } from "../profile.ts";

/** What differs between profiles. A network has the id of its profile where it has one profile only. */
type Facts = Omit<SearchProfile, "id" | "title" | "network" | "checked" | "access"> &
  Partial<Pick<SearchProfile, "network" | "checked">>;

/** A network that is asked with words. */
// @__NO_SIDE_EFFECTS__ a bundle leaves out the profiles it does not use
export function asked(id: string, title: string, facts: Facts & Required<Pick<SearchProfile, "grammar">>): SearchProfile {
  return profileOf(id, title, "search", facts);
}

/** A network of which everything public passes by. */
// @__NO_SIDE_EFFECTS__ a bundle leaves out the profiles it does not use
export function heard(id: string, title: string, facts: Omit<Facts, "grammar">): SearchProfile {
  return profileOf(id, title, "listen", facts);
}

/** A network that lets no program search what the public says. */
// @__NO_SIDE_EFFECTS__ a bundle leaves out the profiles it does not use
export function closed(
  id: string,
  title: string,
  facts: Omit<Facts, "grammar" | "coverage" | "cost"> & { readonly why: string },
): SearchProfile {
  const { why, ...rest } = facts;
  return profileOf(id, title, "none", { ...rest, coverage: [{ code: "closed", text: why }], cost: {} });
}

function profileOf(id: string, title: string, access: SearchProfile["access"], facts: Facts): SearchProfile {
  return { id, network: id, title, checked: lastChecked, access, ...facts };
}

/** The day on which all of them were last looked through. */
const lastChecked = "2026-11-24";
