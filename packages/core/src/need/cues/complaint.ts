import type { NeedFamily } from "../cue.ts";

/** Somebody says that something was done badly. */
export const complaint: NeedFamily = {
  kind: "complaint",
  cues: [
    {
      name: "complaint/harsh-word",
      language: "en",
      weight: 0.6,
      phrases: [
        "(unacceptable|ridiculous|disgraceful|disgusting|terrible|awful|horrible|horrid|worst|pathetic|shameful|incompetent|useless)",
        "(outrageous|appalling|atrocious|abysmal|dreadful|unprofessional|disappointing|disappointed|infuriating|filthy|nightmare|rubbish|scam|joke of)",
        "(rude|condescending|dismissive|snippy) (to|with|about|staff|man|woman|lady|guy|librarian|person|at)?",
        "(what a|such a|total|complete|absolute) (joke|waste|mess|disgrace|shame|disaster|shambles)",
        "(waste of|shame on|how dare|fix your|do better|get your act together|not good enough|not acceptable|fed up with|sick of)",
        "(sucks|sucked|ruined|stinks)",
      ],
      examples: ["the staff was [rude to] me", "[what a mess]", "this is [unacceptable]"],
      lookAlikes: ["a great place", "it is no trouble"],
    },
    {
      name: "complaint/charged",
      language: "en",
      weight: 0.78,
      phrases: [
        "(charged|billed|fined|overcharged|charging|billing) (me|us|my|her|him|for|twice)",
        "(want|demand|where's|need|get|give me) (my|a) (money|refund) (back)?",
        "(paid|pay) * (bucks|dollars|pounds|euros) (at|for|and)",
        "(lost|losing) my (book|books|hold|holds|card|account|order|package|luggage|reservation|money)",
      ],
      examples: ["they [charged me] for nothing", "I [want my money back]"],
      lookAlikes: ["no charge"],
    },
    {
      name: "complaint/failed",
      language: "en",
      weight: 0.62,
      phrases: [
        "(no one|nobody|never|noone) (answers|answered|responds|responded|helps|helped|called|picks|replies|replied|cares|showed|came|bothered)",
        "(got|hung|cut|get) (cut off|hung up on|up on me|the runaround|ignored)",
        "(supposed to|was meant to|promised to) (be|open|arrive|call|come|start|have)",
        "(still) (waiting|broken|closed|locked|out|not|no|hasn't|haven't|doesn't|isn't)",
        "(has|have|had) been (broken|locked|closed|out of order|down|out|waiting|ignored|lost)",
        "(third|fourth|fifth|second|three|four|five|six) (time|times|weeks|days|months) (in a row|late|running|now|already|this)",
        "(out of order|in a row|and nothing|for nothing)",
        "(weeks|months|hours) (for|to get|on hold|waiting|late)",
        "(why does|why is|why are|why do) (it|they|the|this|my|mcl|your) (need|take|always|so|still|never|even)",
        "(called|phoned|rang|emailed|wrote) * (times|twice)",
        "it is not (quiet|clean|open|warm|working)",
      ],
      examples: ["the lift [has been out of order]", "[still waiting] for my hold", "the tutor was [supposed to be] here"],
      lookAlikes: ["I have been happy here"],
    },
    {
      name: "complaint/es-queja",
      language: "es",
      weight: 0.7,
      phrases: [
        "(qué|que) (falta de respeto|vergüenza|mal servicio|pésimo|horror|asco|decepción|coraje)",
        "(pésimo|pésima|terrible|horrible|inaceptable|grosero|grosera|groseros|maleducado|maleducada|inútil|basura)",
        "(me|nos) (cobraron|multaron|trataron mal|dejaron|ignoraron|colgaron|mintieron)",
        "(para nada|ni un letrero|nadie contesta|no contestan|no sirve|no funciona|sigue cerrado|sigue cerrada|otra vez cerrado)",
        "(una|mala) (queja|experiencia)",
      ],
      examples: ["[qué falta de respeto]", "[me cobraron] dos veces"],
      lookAlikes: ["qué bonito"],
    },
  ],
};
