import type { SilenceFamily } from "../../cue.ts";

/** Something that a public answer would make worse: data given away, an illness, a right, a matter for a lawyer. */
export const sensitive: SilenceFamily = {
  reason: "sensitive",
  welcome: "human",
  cues: [
    {
      name: "sensitive/given-away",
      language: "en",
      weight: 0.85,
      phrases: [
        "(my|the|our) (library)? (card|account|pin|password|ssn|phone|social security|barcode) (number|code) (is|was) (my|*)",
        "(my|the|our) (pin|password|ssn) (is|was) (my|*)",
        "(pin|password|login) is",
        "(ring|call|reach|text|phone) me (on|at)",
        "(i'm|i am|we're|we are|live) at (number)? * * (road|street|lane|avenue|drive|court|place|way)",
        "(the|my) key is (under|in|behind|at)",
        "my (home)? address is",
      ],
      examples: ["[my card number is 29900] and it fails", "[the key is under] a pot"],
      lookAlikes: ["my phone is dead", "call me Ishmael"],
    },
    {
      name: "sensitive/illness",
      language: "en",
      weight: 0.6,
      phrases: [
        "(my|a|the|her|his|our) (diagnosis|biopsy|chemo|tumor|tumour|miscarriage|overdose|relapse|addiction|abortion|transition)",
        "(diagnosed|diagnosis) (with|of|without)",
        "(i have|has|got|fighting|beating|living with) (cancer|hiv|dementia|alzheimer's|alzheimers|depression|anorexia|bulimia|ptsd|schizophrenia)",
        "(asked|asks) me (three|four|five|ten) times (today)? what day",
        "$relative (has|with) (dementia|alzheimer's|cancer)",
      ],
      examples: ["trying to understand [a diagnosis]", "[mom has dementia]"],
      lookAlikes: ["the cancer research fund"],
    },
    {
      name: "sensitive/rights",
      language: "en",
      weight: 0.65,
      phrases: [
        "(wheelchair|wheelchairs|disabled|disability|accessible|accessibility|ada|walkers|ramp|deaf|blind)",
        "(discriminated|discrimination|discriminating|racist|racism|sexist|homophobic|transphobic|harassed|harassment|profiled|slur)",
        "(billed|fined|charged) me ... for (a|the|something|books) ... (returned|lost|never)",
        "(the|that) (man|woman|lady|guy|librarian|clerk|boy|girl) (at|behind|on) (the)? ... (was|is|were) (so|very|really)? (rude|mean|nasty|awful|condescending|racist)",
        "(challenge|ban|remove|pull|banning|removing) (this|these|that|the|those) (book|books)",
        "(lawyer|attorney|lawsuit|sue|suing|legal action|deportation|deported|immigration status|undocumented|guardianship|probation|parole)",
      ],
      examples: ["no [ramp] for my [wheelchair]", "[that lady at the counter was rude] to us", "a [guardianship] paper"],
      lookAlikes: ["a walk in the park"],
    },
    {
      name: "sensitive/es-delicado",
      language: "es",
      weight: 0.7,
      phrases: [
        "mi (número de)? (tarjeta|cuenta|contraseña|nip|dirección|teléfono) es",
        "(me|le|nos) (discriminaron|acosaron|insultaron|corrieron)",
        "(migra|deportar|deportación|indocumentado|indocumentada|abogado|demanda)",
        "(diagnóstico|cáncer|quimioterapia|sida|vih)",
      ],
      examples: ["[mi tarjeta es] la 2990", "me dieron el [diagnóstico]"],
      lookAlikes: ["mi tarjeta de la biblioteca"],
    },
  ],
};
