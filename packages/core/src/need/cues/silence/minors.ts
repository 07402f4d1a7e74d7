import type { Span } from "../../../text/span.ts";
import type { SilenceFamily } from "../../cue.ts";
import type { Reading } from "../../reading.ts";
import { hashesOf } from "../../word-set.ts";

const selves = hashesOf("i'm im i am me");
const ages = hashesOf("7 8 9 10 11 12 13 14 15 16 17 eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen");
const years = hashesOf("years year yo yrs y yr old and but so");

/** A child writes. A public answer would point a spotlight at it. */
export const minors: SilenceFamily = {
  reason: "minor",
  welcome: "human",
  cues: [
    {
      name: "minor/age",
      language: "en",
      weight: 0.85,
      find: ownAge,
      examples: ["[I am 11] and I like maps", "[i'm 15]. it is my room", "[im fourteen] years old"],
      lookAlikes: ["I am 12 minutes away", "I'm 10 chapters in", "we are 11 people", "I am 8 weeks along"],
    },
    {
      name: "minor/school",
      language: "en",
      weight: 0.8,
      phrases: [
        "(i'm|im|i am|starting|at my|my new) (in|at)? (my|a|the)? (new)? (middle school|elementary school|primary school|junior high|1st grade|2nd grade|3rd grade|4th grade|5th grade|6th grade|7th grade|8th grade|first grade|second grade|third grade|fourth grade|fifth grade|sixth grade|seventh grade|eighth grade)",
        "(i|we|my) ... (in)? (1st|2nd|3rd|4th|5th|6th|7th|8th|first|second|third|fourth|fifth|sixth|seventh|eighth) grade (today|i|and i|sucks|is|at)",
        "(my|our) school (is so|sucks|is boring|won't let us)",
        "(8th|7th|6th|5th|4th) grade (sucks|is)",
        "at recess",
        "(kid|kids|boy|girl|everyone) in my (class|grade)",
        "(boy|girl|kid|kids|bully|bullies) (at|in) (my)? school",
        "we (got|had|have) a (substitute|sub) (today|and)",
        "(a|my) freshman in high school",
        "(i'm|im|i am|me) (a|an|in|only in|just in|starting)? (1st|2nd|3rd|4th|5th|6th|7th|8th|9th|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth) grade",
        "(i'm|im|i am) (a|an|in) (middle schooler|middle school|elementary school|freshman in high school|junior high|sixth grader|seventh grader|eighth grader|minor|kid|child)",
        "(i'm|im|i am) in (year|grade|class) (1|2|3|4|5|6|7|8|9|10|four|five|six|seven|eight|nine|ten)",
        "as a (kid|minor|teen|teenager|child) (myself)? (i'm|i am|who)",
        "(just)? turned (8|9|10|11|12|13|14|15|16|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)",
        "(8|9|10|11|12|13|14|15|16) (f|m|yo|yr old|years old|year old) (here|girl|boy)?",
        "(we're|we are|were|im|i'm|i am) (all|only|just|almost|nearly)? (8|9|10|11|12|13|14|15|16|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen) (and|years|so|but)",
        "(in|starting|going into) (year|grade|class) (1|2|3|4|5|6|7|8|9|10|one|two|three|four|five|six|seven|eight|nine)",
        "(i'm|i am|im|we're|today|am) (in|a|an)? (third|fourth|fifth|sixth|seventh|eighth|ninth|3rd|4th|5th|6th|7th|8th|9th) (grade|grader)",
        "(middle|primary|elementary|junior high) school (is|and i|lunch|project)",
        "(till|until|when) my (dad|mom|mum|mam|gran|nan|nana|sister|aunt) (gets|picks|finishes|comes)",
        "(my)? (nana|gran|mom|mum|dad|mummy|mommy|daddy) is typing (this)? for me",
        "(i get out|i get out of school|school gets out|after school) (at|and|i) ",
        "(i'm|i am) a (brownie|cub scout|girl scout|boy scout|scout|sixth grader|fifth grader|fourth grader|seventh grader|eighth grader)",
        "(nobody|no one) (sat|sits|plays|would sit|will play) with me",
        "(mrs|mr|ms|miss) * (took|gave|said|wants|says|made|told) (my|us|me)",
        "(my|our) (english|maths|math|science|history|art|music|gym) teacher",
        "(my|doing a|for a|for my) school project",
      ],
      examples: [
        "[i'm in a new middle school]",
        "there is a [girl at school] and she",
        "[i'm in 6th grade] and new",
        "[I'm in year 8]",
      ],
      lookAlikes: ["the boys at the bar", "I teach 7th grade", "my son is in 3rd grade"],
    },
    {
      name: "minor/parents",
      language: "en",
      weight: 0.75,
      phrases: [
        "(home alone|alone at home|on my own) (till|until|again|tonight|and|after school|with my (little|baby|big)? (brother|sister))",
        "(mom|mum|dad|mama|mam|mommy|daddy)('s| is|s)? (is)? (at work|on nights|on shift|at her job|at his job|working late|works late|works nights|asleep|on doubles|not home) (till|until|and i|so|and|again)?",
        "my (mom|mum|mam|dad|parents|mama|mommy|mother|father) (works|is at work|is asleep|is working|gets home|got home|comes home|is out) ... (so|at|till|until|and i|can i|late)",
        "(me and|it's me and|just me and|with) my (little|baby|big) (brother|sister)",
        "my (dad|mom|mum|parents|mom and dad) (is|are) (gonna|going to) (be)? (so)? (mad|kill me|ground me|angry|upset)",
        "(grounded|detention) (for|again|because|cause|till|until)",
        "(without|signed by|signing) (my)? (parents|parent|a grown up|grown up|an adult|mom|my mom)",
        "(need|need an|without an|without a|have to have an) (adult|grown up|parent) (to|with|there|for)?",
        "(i'm|im|i am) (too young|not old enough) (for|to)",
        "(my|our) parents (are splitting|are getting divorced|are fighting|won't let me|make me)",
        "(my teacher|our teacher|my sub) (says|wants|said|gave|told|is|assigned)",
        "(my|this is my) (moms|mom's|mums|mum's|dads|dad's) (ipad|phone|account|computer|tablet)",
        "for my (book report|science fair|state project|spelling|show and tell)",
        "my (mom|mum|mam|mommy|dad|parents|mother|father) (doesn't|don't|dont|won't|didn't|doesnt|said|says|never|will|would|made|wont) (know|let|kill me|allow|i have|i can't|i can|me|find out|ground)",
        "(mom's|mum's|dad's|mom is|dad is|parents are) (on doubles|at work till|at work until|not home|not here|asleep|working till|gone till|away till)",
        "(i'm|im|i) (grounded|got grounded)",
        "my teacher (said|says|told|wants|made|gave)",
        "(i have|got) (homework|recess|a book report|detention)",
      ],
      examples: [
        "[home alone till] nine",
        "[my dad is gonna be so mad] again",
        "[my dad doesn't know] about it",
        "[my teacher said] two pages",
      ],
      lookAlikes: ["my dad is out of hospital and well", "my mom loves it", "a teacher said hello"],
    },
    {
      name: "minor/es-edad",
      language: "es",
      weight: 0.8,
      phrases: [
        "(voy|estoy) en (primero|segundo|tercero|cuarto|quinto|sexto|secundaria|primaria|primer grado) (de|grado|año)?",
        "mi (mamá|papá|abuela) (trabaja|llega|no está|está trabajando) (hasta|tarde|y yo|y estoy)?",
        "mi (maestra|maestro|profe) (dijo|me|nos|quiere)",
        "(mi tarea|de tarea) (de|para mañana)",
        "tengo (8|9|10|11|12|13|14|15|16|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis) años",
        "(estoy|voy) en (primero|segundo|tercero|cuarto|quinto|sexto) (de)? (primaria|secundaria|grado)",
        "mi (mamá|papá|maestra|maestro) (no sabe|no me deja|me dejó de tarea|dijo que)",
      ],
      examples: ["[mi mamá trabaja hasta] las once", "[tengo 12 años] y me gustan los libros"],
      lookAlikes: ["tengo 12 libros"],
    },
  ],
};

/** `I am 11`, followed by nothing, by "years" or by a new thought: an age and not a count. */
function ownAge(reading: Reading): readonly Span[] {
  const found: Span[] = [];
  for (let at = 1; at < reading.length; at++) {
    if (!reading.hasAt(at, ages) || !reading.hasAt(at - 1, selves)) continue;
    if (!reading.isClauseEnd(at + 1) && !reading.hasAt(at + 1, years)) continue;
    const from = at > 1 && reading.hasAt(at - 2, selves) ? at - 2 : at - 1;
    found.push(reading.spanOf(from, at + 1));
  }
  return found;
}
