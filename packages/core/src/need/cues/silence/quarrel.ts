import type { SilenceFamily } from "../../cue.ts";

/** Two people have something to settle, and the library is not one of them. */
export const quarrel: SilenceFamily = {
  reason: "quarrel",
  welcome: "no",
  cues: [
    {
      name: "quarrel/to-you",
      language: "en",
      weight: 0.72,
      phrases: [
        "you (were|was) supposed to (pick|call|be|bring|come|tell|pay|return|text)",
        "you (know|knew) (exactly)? what you did",
        "you (promised|lied|swore|cheated|owe|owed|left me|ghosted|blocked|ruined) (me|to me|us|my|that|about)?",
        "(stop|quit) (texting|calling|telling|messaging|following|lying to|talking to) (me|people|my|everyone|him|her)",
        "(read your own|don't @ me|do not @ me|blocking you|blocked you|i'm blocking|we're done|we are done|i'm done with you|lose my number)",
        "(not|never) (doing|having) this (here|on here|again|conversation|argument)",
        "how could you (do|say|leave|forget|let)",
        "^to (whoever|the (person|jerk|guy|lady|owner|idiot|neighbor|neighbour|woman|man)) (in|who|of|that|at|with) ",
        "i know it's you",
        "(told|telling) (judge|your lawyer|my lawyer|the court|your mother|your mom)",
      ],
      examples: ["[you were supposed to call] me back", "[You know what you did]", "[To whoever of] you did it"],
      lookAlikes: ["you know what, it works", "they promised a new wing"],
    },
    {
      name: "quarrel/family-court",
      language: "en",
      weight: 0.7,
      phrases: [
        "(custody|child support|supervised (visits|exchanges|visitation)|my divorce|divorcing|alimony|paternity)",
        "my (ex|ex husband|ex wife|baby daddy|baby mama) (is|won't|keeps|has|never|took|says|and)",
        "(roommate|roommates|flatmate|housemate|sister in law|mother in law) (keeps|took|stole|won't|is being|ate|used)",
      ],
      examples: ["the [custody] papers", "[my ex keeps] doing it"],
      lookAlikes: ["my ex libris stamp"],
    },
    {
      name: "quarrel/es-pleito",
      language: "es",
      weight: 0.72,
      phrases: [
        "(tú|usted) (sabes|sabe) lo que (hiciste|hizo)",
        "(me|nos) (mentiste|prometiste|engañaste|debes)",
        "(deja|dejen) de (llamarme|escribirme|hablarme|molestarme)",
        "mi ex (no|me|se|anda)",
      ],
      examples: ["[tú sabes lo que hiciste]"],
      lookAlikes: ["me prometieron un libro"],
    },
  ],
};
