import type { CueLanguage } from "./cue.ts";
import { lists } from "./cues/lists.ts";
import { type Found, findCues } from "./find-cues.ts";
import { languagesOf } from "./language-gate.ts";
import type { Evidence, NeedInput } from "./need.ts";
import { Reading } from "./reading.ts";
import { hashesOf } from "./word-set.ts";

/** A post as the cues see it. Valid until the next `hear`: the readings are reused. */
export interface Hearing {
  readonly text: Reading;
  readonly title: Reading;
  readonly inText: readonly Found[];
  readonly inTitle: readonly Found[];
  /** Languages with cues in which it is written; none: nobody here can read it. */
  readonly languages: readonly CueLanguage[];
}

const text = new Reading();
const title = new Reading();
const earlier = new Reading();

/** Reads title and text, and finds the cues of the languages they are written in. */
export function hear(input: NeedInput): Hearing {
  text.read(input.text);
  title.read(input.title ?? "");
  const languages = languagesOf(text, input.lang);
  const either = languages.length > 0 ? languages : languagesOf(title, input.lang);
  const ours = (found: Found): boolean => either.includes(found.cue.language) || isDanger(found);
  return { text, title, inText: findCues(text).filter(ours), inTitle: findCues(title).filter(ours), languages: either };
}

/** Danger counts in whatever language it is told, even where a text is too short or too mixed to tell which it is. */
function isDanger({ family }: Found): boolean {
  return "reason" in family && family.reason === "crisis";
}

/** The cues in the posts that came before it in the thread. */
export function hearBefore({ before = [] }: NeedInput): readonly Found[] {
  return before.flatMap((post) => findCues(earlier.read(post)));
}

/** Every cue that fired, with its place. */
export function evidenceOf({ inText, inTitle }: Hearing): readonly Evidence[] {
  const ofTitle = inTitle.map(({ span, cue }) => ({ span, cue: cue.name, field: "title" as const }));
  return [...ofTitle, ...inText.map(({ span, cue }) => ({ span, cue: cue.name }))];
}

const libraryWords = hashesOf(...(lists["library"] ?? []));

/** Whether a post speaks of a library, by word or by a handle or tag that holds the word. */
export function speaksOfLibrary({ text, title }: Hearing): boolean {
  return [text, title].some((reading) => {
    for (let at = 0; at < reading.length; at++) if (reading.hasAt(at, libraryWords)) return true;
    return /[@#]\w*(?:librar|bibliote)/i.test(reading.text);
  });
}
