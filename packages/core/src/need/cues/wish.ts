import type { NeedFamily } from "../cue.ts";

/** Somebody would like to know, to have, or to do something, and asks nobody. */
export const wish: NeedFamily = {
  kind: "wish",
  cues: [
    {
      name: "wish/i-wonder",
      language: "en",
      weight: 0.6,
      phrases: ["^(i|we|i've|i have|was|been)? (always|often|just|still)? (wonder|wondered|wondering)", "makes (me|you) wonder"],
      examples: ["[I wonder] how hard that is", "[I've always wondered] about owls"],
      lookAlikes: ["no wonder", "the wonder of it"],
    },
    {
      name: "wish/wish-there-was",
      language: "en",
      weight: 0.85,
      phrases: [
        "(i|we|really|just)? wish (there|i|we|someone|somebody|the|they|it|you|y'all|more|our|my) (was|were|had|could|would|knew|library|libraries|branch|places)?",
        "wishing (there|i|we)",
        "if only (there|i|we|someone|somebody)",
        "(wish) (i)? (had|knew|could)",
      ],
      examples: ["[I wish there was] a class for this", "[wish I knew] who built it", "[If only there] were a map"],
      lookAlikes: ["best wishes", "wishing all a merry day"],
    },
    {
      name: "wish/would-love",
      language: "en",
      weight: 0.8,
      phrases: [
        "(would|i'd|we'd|id) (really|so|dearly|still|just|absolutely)? (love|like|kill|adore|dearly love) (to|for|if|a|an|some)",
        "(would|i'd|we'd) (really)? give (anything|something|a lot|my left arm|a kidney|much) (to|for|if)",
        "(would|it'd|it would|that'd|how) be (so|really|pretty|very)? (nice|great|cool|lovely|amazing|awesome|fun|neat|wonderful|handy|helpful) (to|if)",
        "(want|wanted|would like) (something|somebody|someone) (to|official|that|who)",
        "(i|we|she|he|the children|the kids|my (kid|son|daughter|mom|dad|wife|husband)) (want|wants|wanna) (to)? (make|build|start|grow|write|try|read|see|learn|visit|find|get|put|own|play|paint|sew|know|understand|join|borrow|plant|raise|keep|go)",
      ],
      examples: [
        "[Would love to] see the old maps",
        "[I'd give anything to] hear that song again",
        "[I want to grow] figs",
        "[it would be so nice if] they lent tools",
      ],
      lookAlikes: ["I love it here", "would not like that"],
    },
    {
      name: "wish/meaning-to",
      language: "en",
      weight: 0.8,
      phrases: [
        "(been|always|long) (meaning|wanting|wanted|hoping|dreaming|itching|dying|wished) (to|of|about)",
        "(someday|some day|one day|one of these days|this year|this (spring|summer|fall|autumn|winter)) (i'm|i'll|i will|i am|we're|we'll|i want|i hope|i might|i'd) (going|gonna|finally)?",
        "(thinking|dreaming|fantasizing|toying) (about|of|with) (turning|building|starting|making|writing|growing|learning|buying|getting|opening|going|taking|moving|planting|raising|keeping|trying|brewing|restoring|the idea)",
        "(on|off) my (bucket|to do|reading|wish)? list (is|this|to)?",
        "(finally|really)? (ready|time) to (start|learn|try|build)",
        "(i've|we've|i have|we have)? decided to (learn|start|build|try|make|grow|raise|keep)",
        "(i'm|i am|im|we're|we are|been|still) trying to (learn|understand|get into|teach|grow|build|identify|make|write|cook|start|research|trace)",
        "^trying to (learn|understand|get into|teach|grow|build|identify|make|write|cook|start|research|trace)",
        "(getting|get|got) into (gardening|knitting|sewing|baking|running|birding|genealogy|woodworking|chess|astronomy|photography|pottery)",
      ],
      examples: [
        "[been meaning to] read more poetry",
        "[Someday I'm going] to sail",
        "[Thinking about building] a shed",
        "[trying to identify] a bird",
      ],
      lookAlikes: ["what does it mean to you", "some day in May"],
    },
    {
      name: "wish/would-borrow",
      language: "en",
      weight: 0.55,
      phrases: [
        "(wait|wow|omg)? (you|u|we) can (borrow|rent|check out|get) ",
        "(nobody|no one|none) (here|in *|around here)? (owns|has|sells|knows|teaches|ever) ",
        "(need|could use|could really use) (a|an|some|more|to) (help|book|place|quiet|way|guide|class|hand|advice)",
        "could (really)? use (a|an|some|your|more)",
      ],
      examples: ["[wow you can borrow] skis", "[nobody here teaches] the oud", "[could really use some advice]"],
      lookAlikes: ["I can borrow hers"],
    },
    {
      name: "wish/es-ojala",
      language: "es",
      weight: 0.8,
      phrases: [
        "ojalá (hubiera|hubiese|tuviera|tuvieran|pudiera|existiera|abrieran|haya|tengan|supiera|alguien)",
        "cómo (quisiera|me gustaría)",
        "(quisiera|me gustaría|me encantaría|quiero|queremos) (hacer|saber|aprender|encontrar|leer|conocer|empezar|poder|tener|construir|sembrar|escribir)",
        "(me pregunto|siempre he querido|siempre quise|tengo ganas de|sueño con)",
        "(algún|un) día (voy|quiero|aprenderé|haré)",
      ],
      examples: ["[Ojalá hubiera] cuentos en español", "[Cómo quisiera] pintar la casa", "[Siempre he querido] pintar"],
      lookAlikes: ["quiso salir"],
    },
  ],
};
