import type { PhraseLists } from "../../../text/phrase-pattern.ts";

/** Classes of words by which children tell how old they are without a number of years. */
export const childhoodClasses: PhraseLists = {
  age: ["7|8|9|10|11|12|13|14|15|16|17|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"],
  nth: ["1st|2nd|3rd|4th|5th|6th|7th|8th|9th|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"],
  year: ["1|2|3|4|5|6|7|8|9|10|11|one|two|three|four|five|six|seven|eight|nine|ten|eleven"],
  schoolYear: [
    "(year|yr|grade|class|form|std|standard|primary) $year",
    "$nth (grade|grader|class|form|std)",
    "(middle|elementary|primary|grade) school|junior high|middle schooler|key stage (two|three|2|3)",
  ],
  parent: [
    "mum|mam|mom|mama|mommy|mummy|mother|dad|daddy|da|father|parents|mum and dad|mom and dad|stepdad|stepmum|stepmom|step dad|step mum|gran|nan|nana|grandma|guardian|foster (mum|mom|dad|carer|parents)|folks",
  ],
  teacher: [
    "teacher|teachers|sub|form tutor|homeroom teacher|head teacher|headteacher|guidance counselor|school librarian|science teacher|english teacher|maths teacher|math teacher|history teacher|art teacher|gym teacher|music teacher",
  ],
  esYear: [
    "primero|segundo|tercero|cuarto|quinto|sexto|septimo|octavo|1º|2º|3º|4º|5º|6º|1ro|2do|3ro|4to|5to|6to|primer|tercer|primer grado|segundo grado",
  ],
  esSchool: ["primaria|secundaria|secu|la secu|la eso|eso|kinder|grado|basica|prepa|la prepa|bachillerato"],
  esParent: ["mama|papa|mami|papi|mamá|papas|padres|abuela|abuelita|tia|jefa|jefe|tutora"],
};
