import type { NeedFamily } from "../cue.ts";

/** Somebody announces something. Nothing is asked, so nothing needs to be answered. */
export const event: NeedFamily = {
  kind: "event",
  cues: [
    {
      name: "event/invitation",
      language: "en",
      weight: 0.7,
      phrases: [
        "(join|see|meet) (us|in|me) (at|for|on|this|tomorrow|tonight|saturday|sunday|monday|tuesday|wednesday|thursday|friday|every|any|there|as)?",
        "^(come|drop|stop|swing) (along|join|by|celebrate|see|learn|meet|hungry|when|one|out|make|in|down) ",
        "(rsvp|save the date|doors (open)?|sign up (at|here|now|today|online)|register (at|here|now|today|online)|tickets (on sale|available|at|are|here)|on sale now|book a (chair|seat|spot|place)|walk ins welcome|all (ages)? (are)? welcome|open to all|no registration|admission is free|free admission|free and open|don't miss|mark your (calendar|calendars))",
        "(will be held|is hosting|are hosting|hosted by|presents|kicks off|returns (saturday|sunday|monday|tuesday|wednesday|thursday|friday|this|next|on)|starts at|begins at|happening (on|at|this|now|tonight))",
        "^reminder",
      ],
      examples: ["[join us for] story hour", "[Doors open] at seven", "[Reminder]: book sale on Saturday"],
      lookAlikes: ["the door is open", "they come and go"],
    },
    {
      name: "event/offer",
      language: "en",
      weight: 0.88,
      phrases: [
        "(happy|glad|willing|delighted|free) to (help|be useful|be of use|teach|lend|give|share|lend a hand|tutor|show you)",
        "(giving away|free to a good home|yours if you want)",
        "if (somebody|someone|anybody|anyone|you) ... (needs|need|wants|want) (help|a hand|a tutor|a lift|a ride|some)",
      ],
      examples: ["I'd be [glad to help] with forms", "[If somebody in town needs help], say so"],
      lookAlikes: ["I need help"],
    },
    {
      name: "event/when",
      language: "en",
      weight: 0.5,
      phrases: [
        "(this|next|every|on|each)? (monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays) (morning|afternoon|evening|night)? (at|from|3pm|4pm|7pm|8pm|10am|11am|7|8|6|9|10)",
        "(open|closed|closes|opens) (tonight|today|tomorrow|at noon|until|till|as usual|saturday|sunday|monday)",
        "(stay|stays|remain|remains|will be) (open|closed)",
        "(on|off) (sale|display|view) (now|from|until)",
        "(restocked|now open|grand opening|open house|book sale|storytime|story time|new hours|now hiring|part time)",
      ],
      examples: ["[every Tuesday at] 6", "we [stay closed today]"],
      lookAlikes: ["today I slept"],
    },
    {
      name: "event/es-invitacion",
      language: "es",
      weight: 0.7,
      phrases: [
        "(los|las) (esperamos|invitamos)",
        "(acompáñanos|acompáñenos|únete|no te lo pierdas|no falten|entrada (libre|gratuita|gratis)|inscríbete|inscripciones abiertas|todos los (lunes|martes|miércoles|jueves|viernes|sábados|domingos)|(lunes|martes|miércoles|jueves|viernes|sábado|sábados|domingo|domingos) a las)",
      ],
      examples: ["[los esperamos] el sábado", "[Sábados a las] once"],
      lookAlikes: ["el lunes fui"],
    },
  ],
};
