import type { WrittenPost } from "../model.ts";

/** Replies, quotes, copies, second thoughts: what makes a stream of posts hard to follow. */
export const threads: readonly WrittenPost[] = [
  // Under the wine cellar
  { id: "cellar-skip", by: "walter-jr", at: "Mon 21:40", replyTo: "wine-cellar", text: "Dad you drink one beer a month" },
  {
    id: "cellar-walt",
    by: "walt",
    at: "Mon 22:00",
    replyTo: "cellar-skip",
    text: "It’s not about the drinking. It’s about the racks. Humidity’s the thing, I’d guess, and whether that north wall needs a vapor barrier.",
  },
  {
    id: "cellar-ivy",
    by: "ivy",
    at: "Tue 06:50",
    replyTo: "cellar-walt",
    text: "It does, Walt. Warm side. Don’t let anybody sell you a cooling unit before you’ve lived with a hygrometer for a month.",
  },
  {
    id: "cellar-gus",
    by: "gus",
    at: "Tue 08:20",
    replyTo: "wine-cellar",
    text: "My cousin did one in Northfield from a library book, 1988. Roof fell in but the book was good",
  },
  // Under other posts
  {
    id: "printing-answer",
    by: "quinn",
    at: "Mon 12:10",
    replyTo: "printing-cost",
    text: "20c a page color, 10 b&w, first three free if you ask nicely",
  },
  {
    id: "printing-thanks",
    by: "jb",
    at: "Mon 12:30",
    replyTo: "printing-answer",
    text: "ur a hero im bringing exact change like its 1954",
  },
  {
    id: "faucet-ivy",
    by: "ivy",
    at: "Tue 07:30",
    replyTo: "fix-faucet",
    text: "Shut-off’s under the sink. Turn it till it’s snug, then sleep. The tap will keep.",
  },
  {
    id: "teddy-found",
    by: "dot",
    at: "Sat 11:30",
    replyTo: "lost-teddy",
    text: "he is on the radiator with the knitting ladies... somebody has given him a scarf...",
  },
  {
    id: "teddy-relief",
    by: "tess",
    at: "Sat 11:50",
    replyTo: "teddy-found",
    text: "I AM ON MY WAY. bless you and bless the little stone library",
  },
  {
    id: "eviction-cass",
    by: "cass",
    at: "Thu 19:20",
    replyTo: "eviction-notice",
    text: "Don’t sign anything and don’t move anything. Five days is not the law here. Legal aid is 555-0170, they pick up at 9.",
  },
  {
    id: "slump-declan",
    by: "declan",
    at: "Tue 23:10",
    replyTo: "reading-slump",
    text: "There’s a small one about a lighthouse and a cross goat. Hundred and ninety pages. I read it on a bus and missed Millbrook altogether.",
  },
  {
    id: "bees-rhea",
    by: "rhea",
    at: "Thu 18:10",
    replyTo: "keeping-bees",
    text: "There is, in fact, a bee shop. But read first, buy second. Apis mellifera does not forgive an impulse.",
  },
  {
    id: "lift-reply",
    by: "hobart",
    at: "Wed 15:00",
    replyTo: "broken-lift",
    text: "They carried two volumes down to me on Tuesday and would not hear a word about it. But you are right, madam.",
  },
  {
    id: "sam-okolie",
    by: "okolie",
    at: "Mon 17:10",
    replyTo: "sam-science-fair",
    text: "Sam! Ask at the Northfield shelf, it’s labeled GRADE 7. And please tell your mom about this account. I mean it kindly!",
  },
  // Parents that nobody can find any more
  {
    id: "orphan-casserole",
    by: "jolene",
    at: "Thu 13:00",
    replyTo: "?casserole",
    text: "thank you all for the food. we have eleven casseroles. i need someone to explain freezing to me like i’m five",
  },
  {
    id: "orphan-agree",
    by: "kev",
    at: "Sat 10:00",
    replyTo: "?opening-times",
    text: "Ten o’clock on Saturdays, it says on the door in letters the size of me thumb. I’ll get me coat. Ta, Millbrook library.",
  },
  { id: "orphan-so-what", by: "derrick", at: "Wed 07:20", replyTo: "?accusation", text: "Sure." },
  // Quotes
  {
    id: "quote-budget",
    by: "cass",
    at: "Tue 17:40",
    quotes: "gazette-budget",
    text: "Ferry Landing is open ten hours a week. You cannot cut ten hours. You can only take them. 24th, 7pm, bring a neighbor. #SaveTheLanding",
  },
  {
    id: "quote-budget-hal",
    by: "hal",
    at: "Tue 18:40",
    quotes: "gazette-budget",
    text: "I disagree with that library about most things and I will be there to say: leave the old people their Thursday.",
  },
  {
    id: "quote-telescope",
    by: "felix",
    at: "Mon 20:50",
    quotes: "telescope-loan",
    text: "WAIT you can borrow 🔭⁉️ telescopes??? from a LIBRARY??? brb becoming an astronomer 🪐✨",
  },
  {
    id: "quote-haldermarsh",
    by: "gus",
    at: "Fri 12:40",
    quotes: "gazette-haldermarsh",
    text: "Mrs. Haldermarsh. Every English word I have, she gave me two of.",
  },
  // Copies: word for word, under another name
  {
    id: "copy-petition-1",
    by: "cass",
    at: "Wed 18:00",
    text: "I use the Ferry Landing Branch. I vote. Please keep its ten hours. Copy this, put your name under it, send it to the county before the 24th.",
  },
  {
    id: "copy-petition-2",
    by: "tamika",
    at: "Wed 19:10",
    text: "I use the Ferry Landing Branch. I vote. Please keep its ten hours. Copy this, put your name under it, send it to the county before the 24th.",
  },
  {
    id: "copy-petition-3",
    by: "ray",
    at: "Thu 05:10",
    text: "I use the Ferry Landing Branch. I vote. Please keep its ten hours. Copy this, put your name under it, send it to the county before the 24th.",
  },
  // Second thoughts
  {
    id: "edit-typo",
    by: "tunde",
    at: "Wed 08:00",
    text: "Please, is it allowed to bring a laptop charger into the reading room of Millbrok Libary? The sign is silent on the matter.",
    edits: [
      {
        at: "Wed 08:20",
        text: "Please, is it allowed to bring a laptop charger into the reading room of Millbrook Library? The sign is silent on the matter.",
      },
    ],
  },
  {
    id: "edit-solved",
    by: "perry",
    at: "Wed 17:00",
    text: "Driving to the Westbrook Branch for the timetables. If they have gone to the dump I shall lie down in the 790s.",
    edits: [
      {
        at: "Wed 18:00",
        text: "Driving to the Westbrook Branch for the timetables. If they have gone to the dump I shall lie down in the 790s. EDIT: they kept them. All of them. In order.",
      },
    ],
  },
  {
    id: "edit-name-out",
    by: "brenda",
    at: "Tue 12:40",
    text: "The man at the Eastgate library desk, Corwin, was rude to me about a stapler.",
    edits: [
      {
        at: "Tue 14:00",
        text: "Somebody at the Eastgate library desk was short with me about a stapler. We have since made up.",
      },
    ],
  },
  {
    id: "deleted-rant",
    by: "hal",
    at: "Thu 21:00",
    text: "And another thing about that library board. Half of them couldn’t find MCL on a map of MCL.",
    deletedAt: "Fri 06:10",
  },
  {
    id: "deleted-address",
    by: "mabel",
    at: "Thu 10:40",
    text: "For the Millbrook library delivery: I am at 31 Landing Road, the key is under the frog, I am mostly asleep from one to three.",
    replyTo: "large-print-delivery",
    deletedAt: "Thu 12:00",
  },
  {
    id: "deleted-selfie",
    by: "kiki",
    at: "Fri 18:00",
    text: "me at mpl pretending to read 💅📖",
    images: [{ alt: "A girl holding a book upside down" }],
    deletedAt: "Fri 18:40",
  },
  // The same person, the same thought, also on the parents' forum and the neighbours' page
  {
    id: "cross-stroller",
    by: "tess",
    at: "Thu 09:20",
    text: "Is there any way into the Quarry Hill Branch with a double-wide stroller, or do I leave one baby outside and collect them on the way back?",
  },
  {
    id: "cross-basement",
    by: "ivy",
    at: "Thu 20:20",
    text: "Wanted: anybody in Quarry Hill whose basement has NEVER leaked. I want to come and look at what they did right. Will bring donuts.",
  },
  {
    id: "cross-tutor",
    by: "lena",
    at: "Sat 18:00",
    text: "I have time on my hands and thirty years of payroll. If somebody in Millbrook needs help with fractions or forms, I’d honestly be glad to be useful.",
  },
];
