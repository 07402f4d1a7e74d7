import type { NeedFamily } from "../cue.ts";

/** Somebody is pleased and says so. */
export const praise: NeedFamily = {
  kind: "praise",
  cues: [
    {
      name: "praise/thanks",
      language: "en",
      weight: 0.72,
      phrases: [
        "(thank|thanks|thankyou|thx|tysm|ta|cheers|kudos|props|bless|shoutout|shout out|hats off|big up|salute|respect) (you|u|ye|so much|to|for|the|and|goes|again|a million|all|everyone)?",
        "(so|very|really|truly|forever|eternally) (grateful|thankful|appreciative)",
        "(appreciate|appreciated) (the|you|this|it|all|everything|your|our)",
        "credit where (it's)? due",
        "(god|lord) bless (the|you|them|that|her|him)",
      ],
      examples: ["[thank you] for staying late", "[Kudos to] the night staff", "[Ta] @mpl"],
      lookAlikes: ["thankless work"],
    },
    {
      name: "praise/love",
      language: "en",
      weight: 0.7,
      phrases: [
        "(i|we|absolutely|really|just|still|my kids|the kids)? (love|loved|loves|adore|adored|loving|luv) (the|our|my|this|that|these|your|it|how|going|millbrook|you|mpl|being|having) ",
        "(best|favorite|favourite|happiest|loveliest|nicest|kindest|coolest) (library|librarian|librarians|place|branch|thing|part|people|staff|day|room|corner|book|one)",
        "(amazing|wonderful|fantastic|excellent|brilliant|incredible|superb|awesome|terrific|phenomenal|marvelous|delightful|exceptional|outstanding)",
        "(so|very|really|incredibly|always|super) (kind|helpful|nice|friendly|patient|welcoming|generous|lovely|cool|good)",
        "(absolute|you|total|utter|such) (legends|legend|angels|angel|heroes|hero|treasure|gem|gems)",
        "(was|is|are|it's) (perfect|magic|magical|a gem|a treasure|a delight|a lifesaver|glorious)",
      ],
      examples: ["[I love our] branch", "the staff is [so helpful]", "[absolute legends]"],
      lookAlikes: ["for the love of it"],
    },
    {
      name: "praise/effect",
      language: "en",
      weight: 0.72,
      phrases: [
        "(made|makes|making) (my|our|her|his) (day|week|month|year|morning|evening|summer)",
        "saved (my|our) (life|day|bacon|marriage|sanity|summer|dissertation|thesis)",
        "(deserve|deserves|earned) (a|an|the|all the) (raise|medal|parade|award|statue|promotion|world|flowers|cake)",
        "i (could|almost|nearly|may have)? (weep|wept|cried|cry|hug|kiss) ",
        "(hidden|local|national|true|real) (gem|treasure)",
        "(ought to|should|for) be? (president|mayor|queen|sainthood)",
        "(only|best) place (in|nobody|where|with|that)",
        "(they|she|he|librarian|staff|lady|people)? (found|helped|showed|taught|sat with|walked) (me|us)",
        "(never|not) (seen|had|met) (such|anything like|a nicer|a kinder|a better)",
      ],
      examples: ["you [made my day]", "the night guard [deserves a medal]", "the [staff helped me] scan it"],
      lookAlikes: ["he made my bed"],
    },
    {
      name: "praise/es-gracias",
      language: "es",
      weight: 0.75,
      phrases: [
        "(muchas|mil|muchísimas)? gracias (a|por|al|de corazón)?",
        "(que)? dios (bendiga|los bendiga|la bendiga|lo bendiga)",
        "(me encanta|nos encanta|amo|qué bonita|qué bonito|qué linda|qué lindo|excelente|maravillosa|maravilloso|increíble|el mejor|la mejor)",
        "(muy|tan|súper) (amable|amables|atenta|atento|buena onda|paciente|linda|lindo)",
        "no me cobró",
      ],
      examples: ["[Muchas gracias por] la ayuda", "[me encanta] esta biblioteca"],
      lookAlikes: ["desgracias"],
    },
  ],
};
