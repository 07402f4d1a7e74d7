import { english } from "../../../text/lexicon/en.ts";
import type { Span } from "../../../text/span.ts";
import type { SilenceFamily } from "../../cue.ts";
import type { Reading } from "../../reading.ts";
import { hashesOf } from "../../word-set.ts";

/** Somebody is called by name or kinship and then asked: the question is theirs. */
export const addressed: SilenceFamily = {
  reason: "addressed",
  welcome: "no",
  cues: [
    {
      name: "addressed/called",
      language: "en",
      weight: 0.8,
      find: called,
      examples: [
        "[Mum], can you ring me when you see this?",
        "[Hey Jules], did you find your earring?",
        "[Mr. Olsen], may I hand it in on Friday?",
        "[To my students]: which of you left a hamster in the lab?",
      ],
      lookAlikes: [
        "Hi everyone, can you recommend a vet?",
        "Gardeners, what do you do about slugs?",
        "Mum says hello, what a day",
        "Sorry, can you say that again?",
        "Library, could you order this?",
        "Wait, does it open on Sundays?",
        "Hmm, is there a form for that?",
        "Anyhow, does anybody lend out a drill?",
        "Genuinely, how do people do this?",
      ],
    },
    {
      name: "addressed/es-llamado",
      language: "es",
      weight: 0.8,
      find: called,
      examples: ["[Mijo], dónde dejaste las llaves?"],
      lookAlikes: ["Hola, dónde queda la biblioteca?"],
    },
  ],
};

const greetings = hashesOf("hi hey hello dear oi yo hola oye to for happy birthday");
const intimates = hashesOf(
  "mum mom mam mommy mummy mama ma dad daddy papa grandma gran granny nan nana grandpa grandad auntie aunt uncle bro sis sister brother",
  "honey babe babes baby darling sweetheart sweetie love hon mate dude bestie kiddo son siri alexa google coach doc doctor professor prof",
  "sir madam ma'am boss captain chef rabbi pastor father reverend team class tia tio tía tío mija mijo abuela abuelo profe doctora amor",
);
const titles = hashesOf("mr mrs ms miss dr doctor professor prof coach aunt auntie uncle father sister don doña señor señora");
const ours = hashesOf("my our the");
const groups = hashesOf(
  "students team class guys ladies crew colleagues band neighbours neighbors family club kids girls boys lads tenants",
);
/** What opens a sentence and is followed by a comma, and calls nobody. */
const nobody = new Set([
  ...hashesOf(
    "library libraries librarian librarians everyone everybody anyone all folks people friends guys there yall neighbors neighbours",
    "question questions sorry please well so ok okay yes no also anyway anyhow honestly seriously still again today tomorrow tonight yesterday",
    "wait um uh umm hmm hm er oh ooh ah aha wow omg lol ugh argh yikes whoa hang hold look see listen say right actually basically",
    "random curious serious quick fyi psa btw lazyweb internet twitter bluesky mastodon reddit world true sure fine great good cool",
    "yep yup yeah nope nah alternatively apparently besides otherwise meanwhile sadly luckily hopefully maybe perhaps if when after before",
    "since because although though unless until while with without in on at by for from as like unlike given instead despite seeing asking",
    "now then here first second next last finally once however plus help update edit news thanks thank you me i we morning",
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october",
    "november december spring summer autumn fall winter millbrook christmas easter biblioteca gente todos buenas buenos hola perdón",
  ),
  ...hashesOf(...english.questionOpeners.filter((opener) => !opener.includes(" "))),
]);
const askedWords = hashesOf(
  "you your yours can could would will did do does have has are is was were who who's whose what where when which how why may call ring",
  "turn bring tell text remember stop don't por dónde cuándo qué cómo puedes tienes entra es te tu",
);

const questionWords = hashesOf("where what how when why can could did do will are");
const yous = hashesOf("you your");

/** `Mum,` or `Hey Jules,` or `To my students:` before something that is asked of them. */
function called(reading: Reading): readonly Span[] {
  const found: Span[] = [];
  for (let at = 0; at < reading.length; at++) {
    if (at > 0 && reading.sentenceAt(at) === reading.sentenceAt(at - 1)) continue;
    const end = endOfCall(reading, at);
    if (end !== undefined && isAskedAfter(reading, end)) found.push(reading.spanOf(at, end));
  }
  return found;
}

/** The position after whoever is called at a position. */
function endOfCall(reading: Reading, at: number): number | undefined {
  const greets = reading.hasAt(at, greetings);
  let name = at;
  while (name < at + 2 && reading.hasAt(name, greetings)) name++;
  if (reading.hasAt(name, ours)) return groupAt(reading, name + 1);
  if (reading.hasAt(name, titles) && isName(reading, name + 1)) return closed(reading, name + 2);
  if (reading.hasAt(name, intimates)) return closed(reading, name + 1) ?? (asksYou(reading, name + 1) ? name + 1 : undefined);
  const isPlain =
    isName(reading, name) && !reading.hasAt(name, nobody) && (greets || !/[^s]s$|ly$|ing$/i.test(wordAt(reading, name)));
  return isPlain ? (closed(reading, name + 1) ?? (greets ? closed(reading, name + 2) : undefined)) : undefined;
}

/** `To my students:`, `Guys in the band:`: a group that is the writer's own. */
function groupAt(reading: Reading, from: number): number | undefined {
  for (let at = from; at < from + 3 && at < reading.length; at++) if (reading.hasAt(at, groups)) return closed(reading, at + 1);
  return undefined;
}

/** The position itself where a comma, a colon or a dash stands before it. */
function closed(reading: Reading, at: number): number | undefined {
  return at < reading.length && /[,:;–—!]/.test(reading.gapBefore(at)) ? at : undefined;
}

/** `Babe where did you …`, without the comma. */
function asksYou(reading: Reading, at: number): boolean {
  if (!reading.hasAt(at, questionWords)) return false;
  for (let next = at + 1; next < at + 4; next++) if (reading.hasAt(next, yous)) return true;
  return false;
}

function isAskedAfter(reading: Reading, from: number): boolean {
  const [, after] = reading.sentenceAround(from);
  const asks = /[?？]/.test(reading.gapBefore(after));
  for (let at = from; at < Math.min(after, from + 3); at++) if (reading.hasAt(at, askedWords)) return true;
  return asks;
}

function isName(reading: Reading, at: number): boolean {
  return /^[A-ZÁÉÍÓÚÑ][a-zà-ÿ]/.test(wordAt(reading, at));
}

function wordAt(reading: Reading, at: number): string {
  if (at >= reading.length) return "";
  const { start, end } = reading.spanOf(at, at + 1);
  return reading.text.slice(start, end);
}
