import { latinShares } from "../mention/language/detect-language.ts";
import type { CueLanguage } from "./cue.ts";
import { classesByWord } from "./model/word-classes.ts";
import type { Reading } from "./reading.ts";

/** So large a part of the words must be small words of a language; a second language beside the main one may have as few. */
const leastShare = 0.05;
/** How near to the best language it must come: small words that several languages share blur the picture. */
const nearBest = 0.75;
/** The same where the author or the network says that it is the language. */
const nearBestDeclared = 0.4;

/**
 * The languages with cues that a post is written in. Its words decide, because people seldom tell their app what they write
 * in; `declared` (BCP 47) tips the scales, and speaks where they say nothing. An empty answer means: a person must look.
 */
export function languagesOf(reading: Reading, declared: string | undefined): readonly CueLanguage[] {
  const shares = latinShares(reading.table);
  const primary = declared?.split("-")[0];
  if (shares === undefined) return [];
  const best = Math.max(...shares.values());
  // Dialects spell the small words their own way: where no language is recognised, what was declared is believed.
  if (best < leastShare)
    return primary === undefined && knowsMost(reading) ? cueLanguages : cueLanguages.filter((language) => language === primary);
  return cueLanguages.filter((language) => {
    const share = shares.get(language) ?? 0;
    if (language === primary) return share >= best * nearBestDeclared;
    return share >= leastShare && share >= best * nearBest;
  });
}

/** A word alone tells no language; and of more, so many must be known. */
const fewestKnown = 2;
const leastKnown = 0.4;

/** Whether the classes of words know a good part of a text that has no small word: `Thanks, perfect.` */
function knowsMost(reading: Reading): boolean {
  const classes = classesByWord();
  let known = 0;
  for (let at = 0; at < reading.length; at++) {
    const token = reading.tokenAt(at);
    if (token >= 0 && classes.has(reading.hashes[token]!)) known++;
  }
  return known >= fewestKnown && known >= leastKnown * reading.length;
}

const cueLanguages: readonly CueLanguage[] = ["en", "es"];
