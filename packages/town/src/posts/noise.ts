import type { WrittenPost } from "../model.ts";

/** Talk that shares a word with the library and nothing else; sellers; machines; the other Millbrook. */
export const noise: readonly WrittenPost[] = [
  // The ball club and its league
  {
    id: "mpl-standings",
    by: "league",
    at: "Mon 14:00",
    text: "MPL OPENING DAY IS 31 DAYS OUT ⚾️ Season tickets for all eight Mid-Plains League clubs on sale now: https://mpl.example/tickets #MPL",
  },
  {
    id: "major-league-dream",
    by: "rusty",
    at: "Mon 18:10",
    text: "Two Dippers pitchers got looks from a major league club today. MPL is a real feeder now and I will not be taking questions",
  },
  {
    id: "mpl-trade",
    by: "vince",
    at: "Tue 12:10",
    text: "MPL trade deadline rule makes no sense. You can’t move a catcher in May but you can move the whole bus?",
  },
  {
    id: "dippers-stadium",
    by: "dippers",
    at: "Wed 10:10",
    text: "🎟️ LIBRARY CARD NIGHT is April 18! Show any card from any library and get a $5 bleacher seat at Millbrook Field. #GoDippers #MPL",
  },
  {
    id: "rusty-book",
    by: "rusty",
    at: "Thu 20:40",
    text: "They could write a book about that 1974 Millbrook club. Nobody will, but they could. 11 one-run losses. MPL legends",
  },
  {
    id: "vince-playoffs",
    by: "vince",
    at: "Sat 16:20",
    text: "If the MPL expands to Calloway I am done, I’m a hockey guy, I’m learning the rules tonight",
  },
  // Letters that mean something else
  {
    id: "mcl-tear",
    by: "nate",
    at: "Tue 15:10",
    text: "Well it’s the MCL. Grade 2. Six weeks. I was running from a goose at Riverside Park, put that on the chart",
  },
  {
    id: "mcl-surgery",
    by: "nate",
    at: "Thu 12:00",
    text: "Anyone had MCL rehab at Millbrook General and can tell me whether the bike thing gets less humiliating",
  },
  {
    id: "matplotlib",
    by: "otter",
    at: "Wed 01:10",
    text: "import matplotlib as mpl\nimport regrets as rg\n\nspent four hours on a legend. the plotting library is fine. it’s me. i’m the outlier",
  },
  {
    id: "mpl-license",
    by: "otter",
    at: "Sat 01:30",
    text: "relicensing the library from MPL to Apache tonight, wish me luck, three contributors and one of them is a ghost",
  },
  {
    id: "central-high",
    by: "kiki",
    at: "Mon 19:40",
    text: "central HIGH just canceled the dance because someone put a GOOSE in the gym 🪿🪿 i love this townnnnn",
  },
  {
    id: "riverside-pie",
    by: "diner",
    at: "Tue 06:20",
    text: "RIVERSIDE DINER: coconut cream till it’s gone. Branch County honey on the biscuits. Come hungry, Millbrook.",
  },
  {
    id: "branch-fell",
    by: "moira",
    at: "Fri 07:10",
    text: "Whole branch came doon on Riverside Drive in the wind. Naebody hurt. The wheelie bin is deid.",
  },
  {
    id: "lakeview-condo",
    by: "follow-farm",
    at: "Wed 06:00",
    text: "lakeview condo millbrook riverside condo northfield house sale cash #millbrook #lakeview #eastgate #northfield #library #realestate",
  },
  {
    id: "playlist-library",
    by: "jb",
    at: "Thu 23:30",
    text: "deleted my whole music library by accident 9 years of playlists gone i am nobody now",
  },
  { id: "steam-library", by: "dmitri", at: "Mon 23:00", text: "В библиотеке стима 412 игр. Играю в сапёра." },
  {
    id: "book-flight",
    by: "bex",
    at: "Tue 18:50",
    text: "Finally booked the flight home for my brother’s wedding. 31 hours. Four airports. Millbrook to Millicent, cheers",
  },
  {
    id: "reserve-table",
    by: "gus",
    at: "Fri 15:00",
    text: "If you reserve a table for nine in Millbrook on Friday at six and two people come I will remember your face.",
  },
  // The other Millbrook
  {
    id: "calloway-candles",
    by: "calloway-library",
    at: "Tue 08:40",
    text: "Millbrook library friends! Our Candlelight Book Sale returns Saturday at the Old Firehouse, Calloway. Every cent roofs the reading room.",
  },
  {
    id: "calloway-parking",
    by: "carla",
    at: "Wed 16:50",
    text: "Why is the Millbrook library parking lot full of HORSES. (Calloway edition. It is the parade.)",
  },
  {
    id: "calloway-question",
    by: "carla",
    at: "Fri 17:40",
    text: "Does the millbrook library have museum passes? I can never find it on their site",
  },
  {
    id: "calloway-hours",
    by: "calloway-library",
    at: "Sat 13:10",
    text: "Reminder: Millbrook Free Library (Calloway) closes at noon today for the parade. Horses may return books at the side door.",
  },
  // Sellers
  {
    id: "spam-cellar",
    by: "cellar-seller",
    at: "Tue 02:00",
    text: "➡️➡️ WINE CELLAR in your BASEMENT in 3 days! From $9,999! Millbrook, Northfield, Lakeview installers standing by ➡️ https://premiumcellars.example/millbrook",
  },
  {
    id: "spam-cellar-2",
    by: "cellar-seller",
    at: "Thu 02:00",
    text: "➡️➡️ WINE CELLAR in your BASEMENT in 3 days! From $9,999! Millbrook, Northfield, Lakeview installers standing by ➡️ https://premiumcellars.example/millbrook",
  },
  {
    id: "spam-giftcard",
    by: "card-seller",
    at: "Wed 03:30",
    text: "🎁 FREE $500 card for the first 100 residents of MILLBROOK who love their public library!!! Confirm your address here 👉 https://giftcardz.example/claim?x=77 🎁",
  },
  {
    id: "spam-essay",
    by: "essay-seller",
    at: "Thu 04:20",
    text: "homework due? science fair? Millbrook Middle School students trust A+ Essays. DM now, pay later, teachers never know",
  },
  {
    id: "spam-tags",
    by: "follow-farm",
    at: "Fri 06:00",
    text: "#MillbrookReads #millbrook #MPL #books #follow #followback #libraries #win",
  },
  // Machines
  {
    id: "bot-weather-mon",
    by: "weather-bot",
    at: "Mon 06:00",
    text: "Millbrook 06:00 · 34°F · wind NW 9 · river 6.1 ft at Ferry Landing · sunrise 6:51",
    plain: true,
  },
  {
    id: "bot-weather-sat",
    by: "weather-bot",
    at: "Sat 06:00",
    text: "Millbrook 06:00 · 41°F · wind SW 22 · river 9.8 ft at Ferry Landing, rising · flood stage 11.0",
    plain: true,
  },
  {
    id: "bot-job",
    by: "jobs-bot",
    at: "Tue 09:00",
    text: "NEW: Library Page (part-time), Millbrook County Library, Eastgate. $15.10/h. #jobs #millbrook https://jobsfeed.example/j/40412",
  },
  {
    id: "bot-quote",
    by: "word-bot",
    at: "Thu 09:00",
    text: "“Of all small rooms, the kindest is the one with a lamp and a door.”  #books #reading #library",
    plain: true,
  },
  // Chatter
  { id: "good-morning", by: "kiki", at: "Thu 07:40", text: "gm millbroooook ☀️☀️ the geese are BACK and they are RUDE 🪿" },
  {
    id: "traffic",
    by: "town-hall",
    at: "Wed 07:00",
    text: "Mill Street closed between Foundry Row and Depot Square, 8-3 today, for gas main work. Seek another way round.",
  },
  {
    id: "lost-glove",
    by: "dot",
    at: "Mon 13:50",
    text: "found one red mitten on tamsin street... it is on the fence by the mailbox... it looks lonely",
  },
  {
    id: "basement-band",
    by: "felix",
    at: "Fri 20:50",
    text: "BASEMENT SHOW 🔊 saturday 8pm northfield 🎸 three bands one bathroom bring earplugs and $5 for the drummer’s tooth",
  },
  {
    id: "basement-league",
    by: "rusty",
    at: "Sun 13:40",
    text: "Dippers were in the basement of the MPL three years straight and I watched every inning from my own basement in Lakeview so",
  },
];
