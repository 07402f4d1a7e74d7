import type { WrittenPost } from "../model.ts";

/** Complaints, thanks and jokes about the library. */
export const feelings: readonly WrittenPost[] = [
  // Complaints
  {
    id: "fine-dispute",
    by: "hal",
    at: "Mon 10:30",
    text: "Millbrook County Library billed me $4.20 for a book I RETURNED. I put it in the slot at Central with my own two hands on February 11. This is how institutions lose people.",
  },
  {
    id: "phone-tree",
    by: "brenda",
    at: "Tue 11:40",
    text: "Called the millbrook library three times. Pressed 1, pressed 4, pressed 0, got the flute music, got cut off. 555-0100 might as well be a fortune teller",
  },
  {
    id: "website-down",
    by: "otter",
    at: "Mon 15:50",
    text: "MPL catalog is throwing 502s again. I’m not mad I’m just going to stand here refreshing like it’s a pressure washer",
  },
  {
    id: "teen-noise",
    by: "anouk",
    at: "Thu 17:00",
    text: "Update on the quiet floor at Central: it is not quiet. There is a ukulele. Millbrook County Library, I say this with love and a headache.",
  },
  {
    id: "broken-lift",
    by: "dolores",
    at: "Wed 14:20",
    text: "I regret to say that the lift at the Riverside Branch has been out of order since Candlemas, and that those of us with walkers have been reading what is on the ground floor. D. Quint",
  },
  {
    id: "four-copies",
    by: "hal",
    at: "Thu 09:50",
    text: "Why does MCL need four copies of a book my church would not shelve, and none of the county plat maps? I will be at the board meeting and I am bringing a list.",
  },
  {
    id: "bookmobile-late",
    by: "jolene",
    at: "Thu 11:20",
    text: "millbrook library van was supposed to be at the grange at 10. its 11:20. kids are feral. one of them is eating a flyer ABOUT THE VAN",
  },
  {
    id: "printer-ate",
    by: "jb",
    at: "Tue 13:30",
    text: "update: paid 8 bucks at central millbrook library, printer ate page 31 through 40, guy at desk shrugged",
  },
  {
    id: "locked-restroom",
    by: "ray",
    at: "Wed 19:20",
    text: "Restroom at the Eastgate library has been locked two Wednesdays in a row comma some of us plan our whole route around that restroom",
  },
  {
    id: "ebook-waits",
    by: "tamika",
    at: "Sat 22:30",
    text: "26 WEEKS for an ebook, Millbrook Library?? It’s a computer file. Who is holding it. Are they reading it out loud to the horses",
  },
  {
    id: "book-drop-jam",
    by: "rhea",
    at: "Sun 16:40",
    text: "For whoever has the key: the book drop at the Lakeview Branch is jammed open with a wader, and there is a mallard considering it.",
  },
  // Thanks and praise
  {
    id: "librarian-saved",
    by: "lena",
    at: "Thu 19:30",
    text: "A young woman at the Eastgate Branch sat with me for an hour and we have a resume. A whole page of me. I cried in the car a bit. Thank you #MillbrookReads or whatever the right tag is",
  },
  {
    id: "story-hour-praise",
    by: "tess",
    at: "Sat 10:40",
    text: "whoever does story hour at the quarry hill branch deserves a parade. 25 min of silence. TWENTY FIVE",
  },
  {
    id: "tool-cupboard",
    by: "theo",
    at: "Fri 08:40",
    text: "Borrowed a doweling jig from the Riverside library tool cupboard. It was sharp, oiled and had all its bushings. I have never seen such a thing in public ownership.",
  },
  {
    id: "local-history-thanks",
    by: "ruthann",
    at: "Sat 16:50",
    text: "The staff of the local history room at Millbrook County Library found me a drainage map mis-filed since 1931. Acknowledgements page: amended.",
  },
  {
    id: "love-letter",
    by: "gus",
    at: "Wed 10:40",
    text: "When I come to this country I learned English at MPL, upstairs, with Mrs. Haldermarsh and a radio. Now my grandson goes up the same stairs. That’s all. Pie is rhubarb today.",
  },
  {
    id: "reads-list",
    by: "bex",
    at: "Sun 14:40",
    text: "17 books deep in #MillbrookReads, sunburnt in MARCH from reading in the park. Ta @millbrooklib.example, you absolute legends 📚☀️",
  },
  {
    id: "lowercase-tag",
    by: "quinn",
    at: "Sun 10:10",
    text: "ok the 190-page one with the lighthouse was perfect and I did cry but in a hydrating way #millbrookreads",
  },
  {
    id: "seed-thanks",
    by: "rhea",
    at: "Sat 08:40",
    text: "Runner beans secured from the Riverside seed library. The librarian had written the provenance on every packet in pencil. I could weep.",
  },
  {
    id: "opal-thanks",
    by: "opal",
    at: "Sat 12:00",
    text: "THE LIBRARY DONE MY TAXES. I GET $212 BACK. THAT BOY AT RIVERSIDE OUGHT TO BE PRESIDENT. GOD BLESS THE MILLBROOK LIBRARY",
  },
  {
    id: "misspelled-thanks",
    by: "earl",
    at: "Tue 10:10",
    text: "That Millbrook Libary gal read me the whole chili receipt over the telephone, ingredients and all. I wrote it on the dash of the truck.",
  },
  // Jokes
  {
    id: "joke-dewey",
    by: "burt",
    at: "Mon 12:40",
    text: "Millbrook Library has a book on how to disappear completely. It’s checked out. It has been checked out since 2009.",
  },
  {
    id: "joke-quiet",
    by: "burt",
    at: "Thu 12:50",
    text: "My wife says I whisper everywhere now. I told her that’s the MPL talking. She said what? I said EXACTLY.",
  },
  {
    id: "joke-overdue",
    by: "kev",
    at: "Tue 16:30",
    text: "Returned a book to Millbrook library six years late. Expected sirens. Lass just said “ooh, did you like it?” I’ve never felt so guilty in me life",
  },
  {
    id: "joke-cat",
    by: "kiki",
    at: "Wed 20:40",
    text: "my cat sat on the hold shelf email so technically SHE is number 3 in line at mpl 😹📚",
  },
  {
    id: "joke-horror",
    by: "walter-jr",
    at: "Fri 21:30",
    text: "two-sentence horror: You are in the Millbrook library at closing. A small voice says, “I had juice.”",
  },
  {
    id: "joke-gift-shop",
    by: "burt",
    at: "Sun 15:30",
    text: "I wonder who decided a library needs a gift shop. I don’t want to know. I just want the tote bag. #MillbrookReads",
  },
];
