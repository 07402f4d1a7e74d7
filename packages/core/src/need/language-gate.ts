import { english } from "../text/lexicon/en.ts";
import { spanish } from "../text/lexicon/es.ts";
import type { CueLanguage } from "./cue.ts";
import type { Reading } from "./reading.ts";
import { hashesOf } from "./word-set.ts";

/** Frequent small words: few texts of five words and more do without them. None stands in both lists. */
const smallWords: Readonly<Record<CueLanguage, ReadonlySet<number>>> = {
  en: hashesOf(
    "the and to of is it that was for on are with they at be this from have or had by but not what all were when we",
    "there can an which their if do will how about out then them some would like him has her than who been its just",
    "get got any into after does did really know need want where my i'm don't i your he she his our up every because",
    "could should these those anyone please one two new between used good around here too still over back down off only",
    "even more much also again now why very other first last little own",
    ...english.secondPerson.filter((word) => !["u", "ur"].includes(word)),
  ),
  es: hashesOf(
    "el los las de del que y en un una por para con se es lo como más pero sus le ya o este sí porque esta entre",
    "cuando muy sin sobre también hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso",
    "ante al la su qué está fue son yo tiene alguien puedo quiero gracias hola aquí hoy mi mis tu tus usted ustedes",
    "ella ellos voy hacer tengo biblioteca libro libros",
    ...spanish.firstPersonPlural,
  ),
};

/** Frequent small words of other languages in Latin letters that stand in neither list: they speak against both. */
const elsewhere = hashesOf(
  "der die das und ist nicht ich mit auf für ein eine den dem zu wir auch oder les et des est je pas dans sur pour",
  "une qui vous mais avec au du il ce não uma você com os isso são che di della sono per non questo anche het een",
  "van niet ik dat voor naar jest się nie jak czy dla hai kya ki ka ko mein hain koi kaise nahi ang ng mga po ako",
  "và có không của là cho bir ve için och att det som waa iyo waan ku mwen pou nou li ak nan yang dan itu",
);

/** Of the words of a text in a language, at least so many are small ones; the lowest share seen in real posts is about a sixth. */
const leastShare = 0.12;
/**
 * The languages with cues that a post is written in. Its words decide, because people seldom tell their app what they write
 * in; `declared` (BCP 47) speaks where they say nothing. An empty answer means: a person must look.
 */
export function languagesOf(reading: Reading, declared: string | undefined): readonly CueLanguage[] {
  const { latin, other } = countWords(reading);
  if (latin === 0 || other > latin) return [];
  const found = (["en", "es"] as const).filter((language) => share(reading, smallWords[language], latin) >= leastShare);
  const foreign = share(reading, elsewhere, latin);
  if (found.length > 0) return found.filter((language) => share(reading, smallWords[language], latin) > foreign);
  return foreign > 0 ? [] : declaredOnly(declared);
}

function declaredOnly(declared: string | undefined): readonly CueLanguage[] {
  const language = declared?.split("-")[0];
  return language === "en" || language === "es" ? [language] : [];
}

function share(reading: Reading, words: ReadonlySet<number>, all: number): number {
  let hits = 0;
  for (let at = 0; at < reading.length; at++) if (reading.hasAt(at, words)) hits++;
  return hits / all;
}

/** Words in Latin letters, and words and characters in any others. Numbers are neither. */
function countWords(reading: Reading): { readonly latin: number; readonly other: number } {
  let latin = 0;
  let other = 0;
  for (let at = 0; at < reading.length; at++) {
    const first = reading.isProse(at) ? reading.text.codePointAt(reading.spanOf(at, at + 1).start)! : 0;
    if (first <= 0x39) continue;
    if (isLatin(first)) latin++;
    else other++;
  }
  return { latin, other };
}

/** Latin blocks, and the full-width and mathematical letters that people dress Latin words in. */
function isLatin(point: number): boolean {
  if (point < 0x250 || (point >= 0x1e00 && point < 0x1f00)) return true;
  return (point >= 0xff21 && point <= 0xff5a) || (point >= 0x1d400 && point <= 0x1d7ff);
}
