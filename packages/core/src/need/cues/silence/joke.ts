import type { SilenceFamily } from "../../cue.ts";

/** A joke is finished when it is told, and a rhetorical question is none. */
export const joke: SilenceFamily = {
  reason: "joke",
  welcome: "no",
  cues: [
    {
      name: "joke/wants-no-answer",
      language: "en",
      weight: 0.85,
      phrases: [
        "(i|we)? (don't|dont|do not|didn't) (want|need) (to know|advice|an answer|your advice|help|answers|any advice|solutions|suggestions|to hear it)",
        "(nobody|no one) (asked|has to answer|needs to answer|answer this)",
        "(not asking|rhetorical|rhetorical question|no need to answer|just venting|just ranting|needed to vent|don't @ me|rant over|end rant)",
        "^rant",
        "(who cares|who asked|wonder who cares|as if i care|like i care)",
        "that's the (post|tweet|joke)",
      ],
      examples: ["[I don't want advice]", "I [wonder who cares]", "[rant]: printers"],
      lookAlikes: ["I don't want to go", "I want advice"],
    },
    {
      name: "joke/told",
      language: "en",
      weight: 0.75,
      phrases: [
        "(walks into a bar|walk into a bar|walked into a bar|knock knock|two sentence horror|said no one ever|said nobody ever|dad joke|pun intended|no pun intended|ba dum tss)",
        "(just kidding|jk|kidding aside|only joking|just joking|sarcasm)",
        "(plot twist|change my mind|hot take|unpopular opinion|shower thought|shower thoughts|pov|tfw|mfw|me irl)",
        "my (cat|dog|goldfish|hamster|parrot|hens|chickens|sourdough|couch|plant|cactus|toaster) (says|said|thinks|sat|is convinced|has decided|has|wants|and i have|read|reads)",
        "so technically",
        "(haha|hahaha|lmao|lmfao|rofl)",
        "(would make|should be|sounds like) a (great|good) (band name|sitcom|movie)",
      ],
      examples: ["a librarian [walks into a bar]", "[so technically] it was borrowed"],
      lookAlikes: ["my cat is sick", "the bar is closed"],
    },
    {
      name: "joke/laughter",
      language: "en",
      weight: 0.35,
      phrases: ["(lol|lolz|😂|🤣|💀|😹|🙃|🤡)"],
      examples: ["I wrote it myself [lol]", "fourth time [😂]"],
      lookAlikes: ["lollipop"],
    },
    {
      name: "joke/es-broma",
      language: "es",
      weight: 0.75,
      phrases: [
        "(jaja|jajaja|jajajaja|es broma|era broma|no es cierto|a quién le importa|qué me importa|no quiero (consejos|saber))",
      ],
      examples: ["[jajaja] no vuelvo", "[no quiero consejos]"],
      lookAlikes: ["quiero saber"],
    },
  ],
};
