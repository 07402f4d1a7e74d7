import type { NeedFamily } from "../cue.ts";

/** Somebody looks for a thing, a book, a person, a hand. */
export const request: NeedFamily = {
  kind: "request",
  cues: [
    {
      name: "request/looking-for",
      language: "en",
      weight: 0.78,
      phrases: [
        "(looking|searching|lookin|hunting|seeking|on the hunt|in search|in need|desperate|on the lookout) (for|of|to find|to borrow|to buy)",
        "^(iso|seeking|wanted|needed|need|needing|want|wanting) (a|an|any|some|about|thirty|help|advice|recommendations|recs|someone|somebody|good|anybody|anyone|your|more|book|books|*)",
        "(i|we) (really|desperately|urgently|also|just)? (need|want|require) (a|an|some|about|someone|somebody|help|advice|books|recommendations|to (find|get|buy|borrow|rent|print|scan|book|renew|speak|talk|change|return|report|cancel))",
        "(trying|need|want|hoping|looking|like|love) to (find|get|borrow|locate|track|buy|rent|book|reserve|order|hire)",
        "(i|we) (have)? run out of (books|things|ideas|*)",
      ],
      examples: [
        "[looking for] a book about volcanoes",
        "[Need a] room for 30 people",
        "[trying to find] a tutor",
        "[I need someone] to explain it",
      ],
      lookAlikes: ["looking good today", "what you need is love"],
    },
    {
      name: "request/recommend",
      language: "en",
      weight: 0.85,
      phrases: [
        "($anyone|can you|could you|please|pls|who can|would you)? (recommend|suggest|reccomend|recomend) (me|us|a|an|any|some|something|good|one|anything|anyone|books|book)",
        "(any|some|your|favorite|favourite|best|good|book|looking for|need|want|open to|taking) (recommendations|recommendation|recs|rec|suggestions|suggestion|reccs|reccomendations)",
        "(recs|recommendations|suggestions) (for|please|pls|on|welcome|wanted|needed|appreciated)",
        "what (should|do|would|can) (i|we) (read|watch|cook|plant|do|see|make|eat|listen) (next|after|with|about|on|to|this|for)?",
        "what to (read|watch|cook|plant|see|visit) (next|after|with|this|for)?",
        "(hand|send|give|lend|find|get) (me|us|a girl|a fella) (something|a book|your|some|any|one|that)",
        "what (now|next)",
        "feed (her|him|them) what",
      ],
      examples: [
        "[anyone recommend a] plumber",
        "[any recommendations for] a first telescope",
        "[hand me something] under 200 pages",
      ],
      lookAlikes: ["I would not recommend it", "highly recommended"],
    },
    {
      name: "request/help",
      language: "en",
      weight: 0.78,
      phrases: [
        "(please|pls|plz|can|could|would) ($anyone|you|u|y'all|they|the library)? (please|pls|kindly|possibly)? (help|send|show|hand|point|give|look|check|fix|add|keep|order|get|extend|renew|hold|bring|call|contact|cancel|explain|provide)",
        "help (me|us|a girl out|a brother out|a guy out|please|needed|wanted|pls|with|out|my)",
        "(need|want|needs|require|appreciate|ask for|get|some|any|your) (some|your|any|the|a little|all the|a bit of)? (help|assistance|support|guidance) (with|on|to|from|finding|please|in|asap)?",
        "(point|steer) (me|us) (to|in|toward|towards)",
        "(can|could|does|do|is) (somebody|someone|anybody|anyone) (help|look|show|tell|explain|lend|please)",
        "(send|need) help",
      ],
      examples: ["[please help with] my card", "[help a girl out]", "[can somebody look] please", "[point me to] the right form"],
      lookAlikes: ["happy to be of use", "he helped us move"],
    },
    {
      name: "request/where-to-get",
      language: "en",
      weight: 0.82,
      phrases: [
        "where (can|could|do|does|would|should|might|to|dae) (i|we|one|you|u|people|someone|a person|they|ye)? (find|get|buy|borrow|rent|go|take|print|scan|donate|park|learn|watch|read|see|check|download|pick)",
        "(does|has|have|do|got) ($anyone|y'all|you)? (have|got|has) (a|an|any|some|papers|the old|spare)",
        "if (somebody|someone|anybody|anyone) (has|have|knows|could|can|would|wants)",
        "(still)? (up for grabs|to borrow|to rent)",
      ],
      examples: ["[where can I find] old maps", "[does anyone have a] ladder", "[If somebody has] the river numbers"],
      lookAlikes: ["where I went to school"],
    },
    {
      name: "request/es-busco",
      language: "es",
      weight: 0.8,
      phrases: [
        "(busco|buscamos|ando buscando|estoy buscando|estamos buscando|se busca|buscando|necesito|necesitamos|ocupo|ocupamos) (un|una|unos|unas|alguien|algo|ayuda|libros|libro|quien|información|clases|*)",
        "(recomiéndenme|recomienden|recomienda|recomendaciones|recomendación|sugerencias|me recomiendan) (de|para|un|una|algún|alguna|algo|libros)?",
        "(ayuda|ayúdenme|ayúdame|auxilio) (por favor|con|para|porfa)?",
        "dónde (puedo|podemos|se puede|puede uno) (encontrar|conseguir|comprar|imprimir|sacar|pedir|rentar|llevar)?",
        "(quién|quien) (me)? (presta|renta|vende|enseña|da clases)",
      ],
      examples: ["[busco un] libro de cocina", "[dónde puedo conseguir] chiles", "[necesito ayuda con] la solicitud"],
      lookAlikes: ["una busca y otra"],
    },
  ],
};
