import type { NeedFamily } from "../cue.ts";

/** Somebody is stuck. */
export const frustration: NeedFamily = {
  kind: "frustration",
  cues: [
    {
      name: "frustration/cannot",
      language: "en",
      weight: 0.72,
      phrases: [
        "(can't|cannot|cant|couldn't|can not|could not) (seem to|for the life of me|ever|even|quite)? (figure|find|get|understand|work|make|log|access|open|seem|fix|tell|read|manage|hardly|sign|connect)",
        "(won't|wont|will not|doesn't|doesnt|does not|isn't) (let me|let us|work|open|load|start|turn on|print|connect|recognize|accept|go through|log)",
        "(not|never) going to understand",
        "(unable|struggling|having (trouble|problems|issues|a hard time)|trouble) (to|with|getting|finding|logging)?",
        "i (simply|just)? (don't|do not|dont) (get|understand) (it|this|any)",
      ],
      examples: ["I [can't figure] this out", "the app [won't let me] renew", "[having trouble with] my account"],
      lookAlikes: ["can't wait", "I can not complain"],
    },
    {
      name: "frustration/at-wits-end",
      language: "en",
      weight: 0.7,
      phrases: [
        "(so|really|totally|completely|utterly|hopelessly|bit|little|kinda|just) (lost|stuck|confused|overwhelmed|frustrated|fed up|stumped|baffled|clueless)",
        "(i'm|im|i am|we're|feeling) (lost|stuck|confused|overwhelmed|frustrated|stumped|baffled|clueless|drowning)",
        "(i|we) (give|gave) up",
        "(tried|done) (everything|it all|all of it)",
        "nothing (works|worked|helps|helped|is working)",
        "(driving|drives|drove) (me|us) (crazy|nuts|insane|mad|up the wall|batty)",
        "(wit's|wits|witts) end",
        "(is|are|it's) (beating|killing|defeating) me",
        "(panicking|in a panic|freaking out)",
        "send help",
        "(last|only) (hope|resort)",
        "(at a|a total) loss",
      ],
      examples: ["[so confused] by this form", "[tried everything]", "the paperwork [is beating me]"],
      lookAlikes: ["lost and found", "do not give up"],
    },
    {
      name: "frustration/there-must-be",
      language: "en",
      weight: 0.85,
      phrases: [
        "there (has|must|have|got|gotta|hast) (got)? (to)? be (a|an|some|someone|somebody|something|any|better|easier)",
        "(surely|somebody|someone) (there's|there is|must|has to) (a|know|have)",
      ],
      examples: ["[there must be a] book with pictures", "[there has to be some] way to fence a garden"],
      lookAlikes: ["there must have been rain"],
    },
    {
      name: "frustration/again-and-again",
      language: "en",
      weight: 0.5,
      phrases: [
        "(keep|keeps|kept) (breaking|failing|crashing|dying|falling|coming back|stalling|leaking|freezing|eating|getting)",
        "every (single|damn|goddamn)? time i (try|go|use|open|start|plant|make)",
        "(sick|tired|sick and tired) of (trying|this|not|paying|fighting|swearing)",
        "(third|fourth|fifth|sixth|tenth|millionth) (time|try|attempt|day|night|batch|one)",
        "(every last|all my|my whole|my entire) (thing|things|crop|tomatoes|garden|plants) (again|gone|dead|died)",
        "(got|ate|lost|killed) (every|all) ",
      ],
      examples: ["my sourdough [keeps dying]", "the [fourth time] today"],
      lookAlikes: ["every time I smile"],
    },
    {
      name: "frustration/es-no-puedo",
      language: "es",
      weight: 0.72,
      phrases: [
        "(no|ni) (puedo|podemos|logro|consigo|encuentro|entiendo|le entiendo|me deja|me sale|hay manera|hay forma)",
        "(estoy|ando) (perdido|perdida|atorado|atorada|harto|harta|desesperado|desesperada|confundido|confundida)",
        "(ya no sé|ya no se) (qué|que) hacer",
        "(nada|nadie) (funciona|ayuda|contesta|sabe)",
        "(tiene que|debe) (haber|de haber)",
      ],
      examples: ["[no encuentro] los chiles", "[ya no sé qué hacer] con esto"],
      lookAlikes: ["no quiero"],
    },
  ],
};
