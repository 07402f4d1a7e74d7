/** Words that show an abbreviation to mean something else. Facts of common knowledge, gathered for this list. */
export const abbreviationExclusions: Readonly<Record<string, readonly string[]>> = {
  ACL: ["ligament", "knee", "Austin City Limits"],
  BPL: ["football", "Bangladesh Premier League", "poverty line"],
  CPL: ["cricket", "corporal"],
  DCL: ["cruise"],
  EPL: ["football", "soccer"],
  FPL: ["fantasy", "power outage"],
  IPL: ["cricket", "hair removal"],
  JPL: ["NASA", "Mars"],
  MCL: ["ligament", "knee"],
  MPL: ["Mozilla", "major league"],
  NCL: ["cruise"],
  PCL: ["ligament", "knee", "baseball"],
  RPL: ["prior learning"],
  SPL: ["sound pressure", "decibel", "football"],
  WPL: ["cricket"],
};

/** What else a town's name calls up: other places of the name, told apart by their region, and things. */
export interface Namesakes {
  readonly regions: readonly string[];
  readonly things: readonly string[];
}

/** Towns whose names are heard far from them. */
export const namesakes: Readonly<Record<string, Namesakes>> = {
  springfield: { regions: ["Missouri", "Illinois", "Massachusetts", "Oregon", "Ohio"], things: ["Simpsons"] },
  portland: { regions: ["Oregon", "Maine"], things: ["cement"] },
  columbus: { regions: ["Ohio", "Georgia"], things: ["Christopher Columbus", "Columbus Day"] },
  cambridge: { regions: ["Massachusetts", "Ontario"], things: ["university press", "analytica"] },
  richmond: { regions: ["Virginia", "California", "British Columbia"], things: [] },
  manchester: { regions: ["New Hampshire", "Connecticut"], things: ["Manchester United", "Manchester City"] },
  birmingham: { regions: ["Alabama", "West Midlands"], things: [] },
  london: { regions: ["Ontario", "Kentucky"], things: [] },
  lancaster: { regions: ["Pennsylvania", "California"], things: ["Burt Lancaster"] },
  lincoln: { regions: ["Nebraska"], things: ["Abraham Lincoln", "Lincoln Navigator"] },
  jackson: { regions: ["Mississippi", "Michigan"], things: ["Michael Jackson"] },
  aurora: { regions: ["Colorado", "Illinois"], things: ["borealis"] },
  paris: { regions: ["France", "Texas"], things: ["Hilton"] },
  rochester: { regions: ["New York", "Minnesota", "Kent"], things: [] },
  hamilton: { regions: ["Ontario", "New Zealand"], things: ["musical", "Lewis Hamilton"] },
  perth: { regions: ["Western Australia", "Scotland", "Ontario"], things: [] },
  newport: { regions: ["Rhode Island", "Wales", "Oregon"], things: [] },
  salem: { regions: ["Massachusetts", "Oregon"], things: ["witch trials"] },
  wellington: { regions: ["New Zealand"], things: ["Duke of Wellington", "boots"] },
  washington: { regions: ["Washington DC"], things: ["Denzel Washington"] },
  reading: { regions: ["Pennsylvania", "Berkshire"], things: ["Reading Festival"] },
  bath: { regions: ["Maine", "Somerset"], things: ["bath towel", "bubble bath"] },
  mobile: { regions: ["Alabama"], things: ["mobile phone", "mobile app"] },
};

/** How the word is spelt by people in a hurry. */
export const librarySlips: readonly string[] = ["libary", "libery", "liberry", "librery", "libray"];
