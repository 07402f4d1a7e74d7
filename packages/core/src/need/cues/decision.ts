import type { NeedFamily } from "../cue.ts";

/** Somebody weighs one thing against another. */
export const decision: NeedFamily = {
  kind: "decision",
  cues: [
    {
      name: "decision/torn",
      language: "en",
      weight: 0.88,
      phrases: [
        "(torn|choosing|deciding|debating|undecided|wavering|hesitating|going back and forth) (between|on|whether|if|about|over)",
        "(can't|cannot|cant|couldn't|trying to|struggling to|help me|need to|how to) (decide|choose|pick)",
        "(can't|cannot|cant) make up my mind",
        "on the fence (about|between|over|whether|if)",
        "pros and cons",
      ],
      examples: ["[torn between] two bikes", "[can't decide] on a bike"],
      lookAlikes: ["torn paper", "they decided it"],
    },
    {
      name: "decision/should-i",
      language: "en",
      weight: 0.75,
      phrases: [
        "(or)? should (i|we) (get|buy|go|take|switch|start|use|try|just|keep|wait|move|rent|sell|read|sign|quit|plant|be|even)",
        "(which|what) (one|book|kind|brand|model|type|size)? (should|would) (i|we|you) (get|buy|choose|pick|use|recommend|suggest|start|read|take|go)",
        "(is|would|are) (it|that|they|this) (really|even)? (worth|better|cheaper|smarter|easier) (it|to|than)?",
        "(which|what) (is|are|would be|one is|one's) (better|best|easier|cheaper)",
        "(better|cheaper|easier) (or|vs|versus)",
      ],
      examples: ["[should I buy] or rent", "[is it worth] repairing", "[which one should I get]"],
      lookAlikes: ["you should buy one"],
    },
    {
      name: "decision/es-no-se-si",
      language: "es",
      weight: 0.75,
      phrases: [
        "(no sé|no se|dudo|dudando|estoy entre|no me decido) (si|entre)? (comprar|ir|tomar|usar|rentar|estudiar|quedarme|cambiar|vender)?",
        "(cuál|qué) (es mejor|conviene|me conviene|me recomiendan|recomiendan|comprar)",
        "(vale|valdrá) la pena",
      ],
      examples: ["[no sé si comprar] o rentar", "[cuál me conviene]"],
      lookAlikes: ["sé que sí"],
    },
  ],
};
