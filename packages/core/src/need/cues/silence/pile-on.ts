import type { SilenceFamily } from "../../cue.ts";

/** Many speak at once, for or against something. An account of the library has no part in it. */
export const pileOn: SilenceFamily = {
  reason: "pile-on",
  welcome: "no",
  cues: [
    {
      name: "pile-on/campaign",
      language: "en",
      weight: 0.72,
      phrases: [
        "(sign|signed|signing) (the|this|our|my) petition",
        "(copy|copy and) (and)? paste (this)?",
        "copy this",
        "(retweet|rt|repost|boost|share) (this|if|to|widely|far and wide|please)",
        "(spread|get) the word (out)?",
        "(boycott|cancel|defund|recall|oust|vote out|vote them out|resign|must go|fire) (the|this|him|her|them|that|now|mpl|all)",
        "(call|email|write|flood|contact) (your|the) (council|councilmember|commissioner|commissioners|board|representative|senator|mayor|reps)",
        "(see you at the (board|meeting|vote)|pack the room|show up and vote)",
        "(ratio|ratioed|ratio'd|dogpile|clown show|name and shame|expose them|groomer|groomers|woke mob|book burners|book banners|fascists|commies)",
        "(board|council|county) (meeting|vote|members|is a joke)",
      ],
      examples: ["[sign the petition]", "[boycott the] library board", "[Spread the word]"],
      lookAlikes: ["share a table", "fire drill"],
    },
    {
      name: "pile-on/es-campaña",
      language: "es",
      weight: 0.72,
      phrases: [
        "(firma|firmen|firmemos) (la|esta|nuestra) petición",
        "(comparte|compartan|difundan|copia y pega)",
        "(fuera|renuncia|boicot|boicoteen) (el|la|los|ya|a)",
      ],
      examples: ["[firmen la petición]"],
      lookAlikes: ["firma aquí"],
    },
  ],
};
