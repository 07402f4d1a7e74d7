import { aboutOf } from "./about.ts";
import { chooseKind, isAsking } from "./choose-kind.ts";
import { evidenceOf, type Hearing, hear, speaksOfLibrary } from "./hearing.ts";
import { type Opinion, opinionOn } from "./model/judge.ts";
import type { Need, NeedInput, NeedKind, Welcome } from "./need.ts";
import { type Silence, silenceByWords, silenceOf } from "./silence.ts";
import { speaksToOurs } from "./standing.ts";
import { type Scores, scoreNeeds } from "./weigh.ts";
import { sentenceFor, unreadableSentence, unsureSentence } from "./why.ts";

/**
 * Recognises the need behind a post, and whether help is welcome, in two stages: cues that a librarian can read, and a linear
 * model that weighs words, pairs of words and those cues. Each cue that fired, and the words that spoke loudest, stand in the
 * evidence with their place. Life and safety, and everything that author or network ask for, are settled by cues and signals
 * before any weight is asked. It sees text, thread, consent signals and whether the account says it is automated; never who the
 * author is.
 *
 * Where the language has no cues it abstains and says that a person must look, which is not the same as "no need"; where the
 * cues say too little it abstains too. Deterministic; never throws.
 */
export function detectNeed(input: NeedInput): Need {
  const hearing = hear(input);
  const silence = silenceOf(input, hearing);
  if (hearing.languages.length === 0) return unreadable(input, hearing, silence);
  const isOurs = speaksToOurs(input, hearing.text) || speaksOfLibrary(hearing);
  return judge(hearing, silence, isOurs);
}

function judge(hearing: Hearing, heard: Silence | undefined, isOurs: boolean): Need {
  const opinion = opinionOn(hearing);
  const { kind, confidence, abstained } = chooseKind(kindsOf(hearing, opinion), opinion.probabilities);
  const silence = heard ?? silenceByWords(opinion.probabilities, isAsking(kind));
  const about = kind === "none" ? undefined : aboutOf(kind, hearing, isOurs);
  const welcome = silence?.welcome ?? welcomeOf(kind, isOurs);
  const why = abstained && !silence ? unsureSentence(hearing) : sentenceFor({ kind, welcome, about, reason: silence?.reason });
  const evidence = [...evidenceOf(hearing), ...opinion.evidence];
  return { kind, ...(about && { about }), confidence, welcome, evidence, abstained, why };
}

/** From this score on the cues of a kind that asks for nothing are right more often than not. */
const sureCues = 0.5;

/** The weights name the kind; of what is told, few have learnt, so cues that are surer count. */
function kindsOf({ inTitle, inText }: Hearing, { kinds }: Opinion): Scores<NeedKind> {
  const scores = [...scoreNeeds([...inTitle, ...inText])];
  const told = scores.filter(([kind, score]) => !isAsking(kind) && score >= sureCues);
  return new Map([...kinds, ...told.map(([kind, score]) => [kind, Math.max(score, kinds.get(kind) ?? 0)] as const)]);
}

/** Whoever asks may be helped; whoever tells the library something is answered where it is the library that is meant. */
function welcomeOf(kind: NeedKind, isOurs: boolean): Welcome {
  if (isAsking(kind)) return "yes";
  return isOurs && (kind === "complaint" || kind === "praise" || kind === "report") ? "yes" : "no";
}

function unreadable(input: NeedInput, hearing: Hearing, silence: Silence | undefined): Need {
  const welcome = silence?.welcome ?? "human";
  const why = silence ? sentenceFor({ kind: "none", welcome, reason: silence.reason }) : unreadableSentence(input.lang);
  return { kind: "none", confidence: 0, welcome, evidence: evidenceOf(hearing), abstained: true, why };
}
