/** The saved searches of Millbrook's staff: what they listen for, and why they wrote it that way. */

export interface TownSearch {
  readonly name: SearchName;
  readonly title: string;
  readonly query: string;
  /** The member of staff's own note. */
  readonly note: string;
}

export type SearchName =
  | "names"
  | "mcl"
  | "branches"
  | "spellings"
  | "other-languages"
  | "spanish"
  | "house-and-garden"
  | "local-history"
  | "paperwork"
  | "work"
  | "making"
  | "children"
  | "newspaper"
  | "hours-vote";

/** Words that place a post near here. A reference librarian keeps this list on a card and copies it into every subject search. */
const nearby =
  '(millbrook OR "quarry hill" OR northfield OR lakeview OR westbrook OR eastgate OR "harmony grove" OR "ferry landing" OR tamsin OR "foundry row")';

/** The library has no need to be told what it said itself. */
const notOurselves =
  "NOT (author:millbrooklib.example OR author:riverside.millbrooklib.example OR author:teens.millbrooklib.example)";

export const searches: readonly TownSearch[] = [
  {
    name: "names",
    title: "The library by name",
    query: `("millbrook library" OR "millbrook libraries" OR "millbrook county library" OR "millbrook public library" OR MPL OR @millbrooklib.example OR #MillbrookReads) NOT ("major league" OR "mid-plains" OR dippers OR matplotlib OR calloway) ${notOurselves}`,
    note: "MPL is also a ball league, a licence and a plotting library; Calloway has a Millbrook of its own.",
  },
  {
    name: "mcl",
    title: "MCL, when it is us",
    query: "MCL (branch OR library OR librarian OR card OR book OR copies OR board) NOT (knee OR tear OR surgery OR rehab)",
    note: "A torn ligament is MCL too, and there are more runners than readers some weeks.",
  },
  {
    name: "branches",
    title: "Branches by name",
    query: `("riverside branch" OR "riverside library" OR "riverside seed library" OR "eastgate branch" OR "eastgate library" OR "quarry hill branch" OR "little stone library" OR "northfield branch" OR "northfield library" OR "lakeview branch" OR "ferry landing branch" OR "harmony grove branch" OR "harmony grove library" OR "westbrook branch") ${notOurselves}`,
    note: "Riverside alone is a diner, a park and a road.",
  },
  {
    name: "spellings",
    title: "The library, misspelled",
    query:
      '"milbrook library" OR "milbrook libary" OR "millbrook libary" OR "millbrok library" OR "millbrok libary" OR "millbrook libray" OR "mill brook library"',
    note: "People in a hurry.",
  },
  {
    name: "other-languages",
    title: "The library in other languages",
    query:
      '((biblioteca OR bibliothèque OR Bücherei OR "thư viện") millbrook) OR ((مكتبة OR المكتبة) ميلبروك) OR (图书馆 米尔布鲁克) OR ((圖書館 OR 分館) 米爾布魯克) OR (図書館 ミルブルック) OR ((библиотека OR библиотеке) (Миллбрука OR Миллбруке)) OR ((पुस्तकालय OR लाइब्रेरी) मिलब्रुक) OR (ห้องสมุด มิลล์บรูค) OR (도서관 밀브룩)',
    note: "Collected from patrons at the language tables, who also told us how they spell the town.",
  },
  {
    name: "spanish",
    title: "Millbrook in Spanish",
    query: "lang:es (millbrook OR riverside OR eastgate OR #MillbrookReads)",
    note: "Inés at Riverside reads this one every morning.",
  },
  {
    name: "house-and-garden",
    title: "House and garden",
    query: `("wine cellar" OR basement OR attic OR drywall OR washer OR faucet OR tap OR radon OR "table saw" OR garden OR fence OR vegetables OR bees OR chickens OR fowls OR boiler OR "heat pump" OR "heat pumps" OR "dry stone" OR "vapor barrier") ${nearby} NOT (installers OR "basement show" OR dippers OR calloway)`,
    note: "690 and 640. Nobody asks; they wonder.",
  },
  {
    name: "local-history",
    title: "Families, houses, old things",
    query: `(genealogy OR ancestors OR "who lived" OR carved OR photographs OR "glass negatives" OR brickworks OR "family tree" OR flood OR timetables OR microfilm OR reels) ${nearby}`,
    note: "For the history room.",
  },
  {
    name: "paperwork",
    title: "Forms, rights and taxes",
    query: `(tax OR taxes OR lease OR landlord OR notary OR citizenship OR civics OR passport OR guardianship OR eviction OR "notice taped" OR permit OR "VA papers") ${nearby}`,
    note: "Reference may show the form and the help; it may not give the advice.",
  },
  {
    name: "work",
    title: "Work and small business",
    query: `(resume OR "job center" OR interview OR "business plan" OR "laid off" OR "cover letter" OR python) ${nearby}`,
    note: "The mill let two hundred go in January.",
  },
  {
    name: "making",
    title: "Making and learning things",
    query: `("3-D printer" OR scanner OR sew OR sewing OR knitting OR guitar OR zine OR telescope OR telescopes OR forecast OR bonsai) ${nearby} NOT calloway`,
    note: "The tool cupboard, the sewing machines, the telescopes.",
  },
  {
    name: "children",
    title: "Children and school",
    query: `(homework OR "science fair" OR storytime OR "story hour" OR tutor OR fractions OR "plate tectonics" OR "hardly read" OR toddlers OR "small kids" OR grandson) ${nearby} NOT (DM OR calloway)`,
    note: "Never answer a child in public; this one goes to the children's librarian first.",
  },
  {
    name: "newspaper",
    title: "What the town's own accounts say of us",
    query:
      "(library OR libraries OR librarian) (author:gazette.example OR author:history.millbrook.example OR author:middleschool.example OR author:townhall.example)",
    note: "For the director.",
  },
  {
    name: "hours-vote",
    title: "The vote on the 24th",
    query: '#SaveTheLanding OR ("ferry landing" (vote OR hours OR cut)) OR ("county library" (vote OR cutting))',
    note: "Until the county has voted.",
  },
];
