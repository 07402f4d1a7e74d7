import type { Found } from "./find-cues.ts";
import type { Hearing } from "./hearing.ts";
import type { NeedKind } from "./need.ts";
import type { Reading } from "./reading.ts";
import { serviceIn } from "./service.ts";
import { holdsSubject, subjectAfter } from "./subject.ts";
import { askingKinds, isNeed } from "./weigh.ts";

/**
 * The subject of a need, in the writer's words. What is told to a library or asked of it is about one of its services, where one
 * is named. Else it is what stands after the cue that says most, or, where only a question mark speaks, the first words of that
 * sentence that mean something; the text is asked first, then the title. Of moods without a service, nothing is said.
 */
export function aboutOf(kind: NeedKind, { text, inText, title, inTitle }: Hearing, isOurs: boolean): string | undefined {
  const service = serviceOf(text) ?? serviceOf(title);
  if (!askingKinds.includes(kind)) return service;
  const subject = subjectIn(text, inText, kind) ?? subjectIn(title, inTitle, kind);
  return isOurs && (kind === "question" || kind === "frustration") ? (service ?? subject) : (subject ?? service);
}

function serviceOf(reading: Reading): string | undefined {
  const span = serviceIn(reading);
  return span && reading.text.slice(span.start, span.end);
}

function subjectIn(reading: Reading, found: readonly Found[], kind: NeedKind): string | undefined {
  const cues = found.filter(isNeed);
  const said = cues
    .filter(({ cue }) => cue.find === undefined && cue.leadsTo !== "nothing")
    .sort((a, b) => rank(b, kind) - rank(a, kind));
  const leading = cues.filter(({ cue }) => cue.leadsTo !== "nothing");
  const places = [...said.map(({ span }) => span.end), ...leading.map(({ span }) => span.start), ...heldBy(reading)];
  for (const place of places.slice(0, mostPlaces)) {
    const span = subjectAfter(reading, place);
    if (span !== undefined) return reading.text.slice(span.start, span.end);
  }
  return undefined;
}

/** Where a `report on`, a `talk about` begins: what somebody has to do is about what they have to do it on. */
function heldBy(reading: Reading): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < reading.length; at++) if (holdsSubject(reading, at)) places.push(reading.spanOf(at, at + 1).start);
  return places;
}

/** A long article has many cues; what the first of them do not lead to is not what it is about. */
const mostPlaces = 8;

/** By weight, cues of the kind itself a little before others; of equals the later one, because what is wanted tends to stand last. */
function rank({ family, cue, span }: Found, kind: NeedKind): number {
  const own = "kind" in family && family.kind === kind ? 0.1 : 0;
  return own + cue.weight + span.start / 1e9;
}
