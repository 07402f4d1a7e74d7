import type { WrittenPost } from "../model.ts";

/** The library's own accounts and the organisations of the town. */
export const official: readonly WrittenPost[] = [
  {
    id: "lib-reads-week",
    by: "library",
    at: "Mon 10:00",
    text: "#MillbrookReads passed 40,000 pages this weekend. Somebody in Ferry Landing read nine westerns. We see you, and we have a tenth. Join in at any branch: https://millbrooklib.example/reads ~M.",
  },
  {
    id: "lib-riverside-seeds",
    by: "library-riverside",
    at: "Tue 10:40",
    text: "Seed library restocked: peas, kale, runner beans (four packets, first come). The lift is still waiting for its part. We’ll bring any book down to you, just wave.",
  },
  {
    id: "lib-teens-zine",
    by: "library-teens",
    at: "Wed 15:50",
    text: "zine afternoon, northfield branch, friday 4pm. paper: yes. glue: yes. adults: one (quiet).",
  },
  {
    id: "lib-hours-reply",
    by: "library",
    at: "Mon 10:20",
    replyTo: "sunday-hours",
    text: "Good morning, and your grandson is right: Central is open Sundays from 1 to 5, all through March. The reading-room fire is lit from 2. ~M.",
  },
  {
    id: "lib-closing",
    by: "library",
    at: "Sun 08:00",
    text: "High water: Harmony Grove and Ferry Landing branches stay closed today. Nothing is due until the roads are. All the others open as usual. https://millbrooklib.example/closures ~R.",
    edits: [
      {
        at: "Sun 09:00",
        text: "High water: Harmony Grove, Ferry Landing and Lakeview branches stay closed today. Nothing is due until the roads are. All the others open as usual. https://millbrooklib.example/closures ~R.",
      },
    ],
  },
  {
    id: "gazette-haldermarsh",
    by: "gazette",
    at: "Fri 12:00",
    text: "Agnes Haldermarsh, who taught three generations of Millbrook to read, dies at 97",
    card: {
      uri: "https://gazette.example/2026/03/agnes-haldermarsh",
      title: "Agnes Haldermarsh, 97",
      description: "She ran the upstairs room of the Millbrook Public Library from 1953 until they made her stop.",
    },
  },
  {
    id: "gazette-budget",
    by: "gazette",
    at: "Tue 17:00",
    text: "County weighs cutting Ferry Landing and Westbrook hours at Millbrook County Library; vote on the 24th. gazette.example/2026/03/libr…",
    links: [{ text: "gazette.example/2026/03/libr…", uri: "https://gazette.example/2026/03/library-hours-vote" }],
  },
  {
    id: "history-ottermole",
    by: "history",
    at: "Thu 10:50",
    text: "Does anyone have papers of the Ottermole brickworks (Millbrook, 1871 to 1912)? Payrolls especially. We have scanned everything the county library had.",
  },
  {
    id: "school-fair",
    by: "middle-school",
    at: "Mon 15:00",
    text: "Science Fair is Friday at 6 in the gym. Grade 7 needs three sources, at least one a BOOK. Families: the public library has set a shelf aside at Northfield.",
  },
  {
    id: "town-burn",
    by: "town-hall",
    at: "Thu 09:10",
    text: "Household paint and solvents: drop-off Saturday 9-12, salt shed, Depot Square. Bring an ID with a Millbrook address. Questions 555-0150.",
  },
  {
    id: "food-shelf-hours",
    by: "food-shelf",
    at: "Fri 08:10",
    text: "Open tonight till 8, side door on Chapel Lane. No forms, no reasons. Rice, eggs, diapers, and this week honey.",
  },
  {
    id: "okolie-volcano",
    by: "okolie",
    at: "Tue 16:00",
    text: "Grade 7! The volcano table is FULL. Consider: why does bread rise? Why is the creek orange? Why does Millbrook flood every March?! Three sources!!",
  },
];
