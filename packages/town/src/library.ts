/** The invented library system: what its staff would put into a configuration. */

export interface Library {
  readonly name: string;
  /** Names people use; the county took the town's library over in 1998, and the old name never left. */
  readonly alsoCalled: readonly string[];
  readonly site: string;
  readonly email: string;
  readonly phone: string;
  /** Ids, in `people`, of the accounts the library itself speaks from. */
  readonly officialAccounts: readonly string[];
  /** Every card of the test system begins with these digits; a card has fourteen. */
  readonly cardPrefix: string;
  /** Offsets do not change in the state of Arden: the town keeps one time all year. */
  readonly timeZone: string;
  readonly directory: readonly DirectoryEntry[];
  /** Lower-case words that say a post is from around here. */
  readonly localWords: readonly string[];
}

/** Where somebody is sent who asks for what the library itself does not do. */
export interface DirectoryEntry {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly for: string;
}

export const library: Library = {
  name: "Millbrook County Library",
  alsoCalled: ["Millbrook Public Library", "Millbrook Library", "MPL", "MCL", "the county library"],
  site: "https://millbrooklib.example",
  email: "ask@millbrooklib.example",
  phone: "555-0100",
  officialAccounts: ["library", "library-riverside", "library-teens", "library-events"],
  cardPrefix: "29900",
  timeZone: "Etc/GMT+6",
  directory: [
    { name: "Reference desk", phone: "555-0110", email: "ask@millbrooklib.example", for: "any question at all" },
    {
      name: "Local history room",
      phone: "555-0111",
      email: "history@millbrooklib.example",
      for: "families, houses, old newspapers",
    },
    { name: "Home delivery", phone: "555-0112", email: "delivery@millbrooklib.example", for: "people who cannot come in" },
    { name: "Safe Harbour line", phone: "555-0190", email: "help@safeharbour.example", for: "anybody in crisis, day and night" },
    { name: "Millbrook Town Hall", phone: "555-0150", email: "clerk@townhall.example", for: "permits, taxes, records" },
    { name: "Tamsin Valley Food Shelf", phone: "555-0160", email: "hello@foodshelf.example", for: "groceries without questions" },
    { name: "Arden Legal Aid", phone: "555-0170", email: "intake@legalaid.example", for: "tenants, families, benefits" },
  ],
  localWords: [
    "millbrook",
    "quarry hill",
    "ferry landing",
    "harmony grove",
    "northfield",
    "lakeview",
    "westbrook",
    "eastgate",
    "foundry row",
    "tamsin",
  ],
};
