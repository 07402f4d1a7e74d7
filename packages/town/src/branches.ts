/** The nine branches of the invented Millbrook County Library. */

export interface Branch {
  readonly id: string;
  readonly name: string;
  /** What people call it, official name apart. */
  readonly alsoCalled: readonly string[];
  readonly address: string;
  readonly phone: string;
  readonly page: string;
  /** Local opening hours by day; a missing day is closed. */
  readonly hours: Readonly<Partial<Record<Day, string>>>;
  readonly knownFor: string;
}

export type Day = "Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat" | "Sun";

export const branches: readonly Branch[] = [
  {
    id: "central",
    name: "Central Library",
    alsoCalled: ["the main library", "downtown library", "MPL"],
    address: "1 Foundry Row, Millbrook",
    phone: "555-0101",
    page: "https://millbrooklib.example/central",
    hours: { Mon: "9-20", Tue: "9-20", Wed: "9-20", Thu: "9-20", Fri: "9-18", Sat: "10-17", Sun: "13-17" },
    knownFor: "reference desk, local history room, 3-D printer, quiet floor",
  },
  {
    id: "riverside",
    name: "Riverside Branch",
    alsoCalled: ["Riverside library"],
    address: "88 Tamsin Street, Millbrook",
    phone: "555-0102",
    page: "https://millbrooklib.example/riverside",
    hours: { Mon: "10-19", Tue: "10-19", Wed: "10-19", Thu: "10-19", Sat: "10-16" },
    knownFor: "seed library, tool cupboard, tax help in spring",
  },
  {
    id: "eastgate",
    name: "Eastgate Branch",
    alsoCalled: ["the mall library"],
    address: "Unit 14, Eastgate Mall, Millbrook",
    phone: "555-0103",
    page: "https://millbrooklib.example/eastgate",
    hours: { Mon: "10-20", Tue: "10-20", Wed: "10-20", Thu: "10-20", Fri: "10-20", Sat: "10-18" },
    knownFor: "job centre, language tables, citizenship class",
  },
  {
    id: "quarry-hill",
    name: "Quarry Hill Branch",
    alsoCalled: ["the little stone library"],
    address: "3 Chapel Lane, Quarry Hill",
    phone: "555-0104",
    page: "https://millbrooklib.example/quarry-hill",
    hours: { Tue: "12-18", Thu: "12-18", Sat: "10-14" },
    knownFor: "story hour, knitting circle",
  },
  {
    id: "northfield",
    name: "Northfield Branch",
    alsoCalled: ["Northfield library"],
    address: "410 Orchard Avenue, Northfield",
    phone: "555-0105",
    page: "https://millbrooklib.example/northfield",
    hours: { Mon: "10-18", Wed: "10-18", Fri: "10-18", Sat: "10-14" },
    knownFor: "homework club, teen room",
  },
  {
    id: "lakeview",
    name: "Lakeview Branch",
    alsoCalled: ["the lake library"],
    address: "27 Shore Road, Lakeview",
    phone: "555-0106",
    page: "https://millbrooklib.example/lakeview",
    hours: { Tue: "10-17", Wed: "10-17", Thu: "10-17", Sat: "10-15" },
    knownFor: "telescopes and fishing rods on loan",
  },
  {
    id: "ferry-landing",
    name: "Ferry Landing Branch",
    alsoCalled: ["the Landing"],
    address: "5 Landing Road, Ferry Landing",
    phone: "555-0107",
    page: "https://millbrooklib.example/ferry-landing",
    hours: { Mon: "13-18", Thu: "13-18" },
    knownFor: "large print, deliveries to homes",
  },
  {
    id: "harmony-grove",
    name: "Harmony Grove Branch",
    alsoCalled: ["the Grove library"],
    address: "60 County Road 9, Harmony Grove",
    phone: "555-0108",
    page: "https://millbrooklib.example/harmony-grove",
    hours: { Tue: "11-17", Fri: "11-17", Sat: "10-13" },
    knownFor: "farm and garden shelf, wifi in the car park at all hours",
  },
  {
    id: "westbrook",
    name: "Westbrook Branch",
    alsoCalled: ["Westbrook library"],
    address: "19 Depot Square, Westbrook",
    phone: "555-0109",
    page: "https://millbrooklib.example/westbrook",
    hours: { Mon: "10-18", Tue: "10-18", Thu: "10-18", Sat: "10-14" },
    knownFor: "model railway books, notary on Thursdays",
  },
];
