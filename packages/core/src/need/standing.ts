import { tokenKinds } from "../text/words.ts";
import type { SilenceReason } from "./cue.ts";
import type { NeedInput, Welcome } from "./need.ts";
import type { Reading } from "./reading.ts";

/** What rules out an answer before a word is read. */
export interface Standing {
  readonly reason: SilenceReason;
  readonly welcome: Exclude<Welcome, "yes">;
}

/** Reads the signals that stand beside the text, and whom the text speaks to; undefined where nothing rules out an answer. */
export function standingOf(input: NeedInput, reading: Reading): Standing | undefined {
  const reason = reasonOf(input, reading);
  return reason && { reason, welcome: "no" };
}

function reasonOf({ consent, visibility, kind, ownHandles }: NeedInput, reading: Reading): SilenceReason | undefined {
  if (consent?.optedOut) return "opted-out";
  if (consent?.automated) return "bot";
  if (kind === "repost") return "repost";
  const spokenTo = handlesIn(reading);
  const toUs = visibility === "direct" || spokenTo.some(({ handle }) => isOurs(handle, ownHandles));
  if (toUs) return undefined;
  if (visibility === "followers") return "private";
  if (consent?.noIndex) return "opted-out";
  return spokenTo.some(({ leads }) => leads) ? "addressed" : undefined;
}

/** Whether a post speaks to one of the library's accounts, or about a library at all. */
export function speaksToOurs(input: NeedInput, reading: Reading): boolean {
  const handles = [...(input.mentions ?? []), ...handlesIn(reading).map(({ handle }) => handle)];
  return handles.some((handle) => isOurs(handle, input.ownHandles));
}

/** Where nobody said which accounts are the library's, one that calls itself a library is taken for one. */
function isOurs(handle: string, ownHandles: readonly string[] | undefined): boolean {
  const name = handle.toLowerCase();
  return ownHandles === undefined ? /librar|bibliote/.test(name) : ownHandles.some((own) => own.toLowerCase() === name);
}

interface SpokenTo {
  readonly handle: string;
  /** The text begins with it, or with others before it: it is meant for them. */
  readonly leads: boolean;
}

function handlesIn({ table }: Reading): readonly SpokenTo[] {
  const handles: SpokenTo[] = [];
  let leads = true;
  for (let token = 0; token < table.count; token++) {
    if (tokenKinds[table.kind[token]!] !== "handle") leads = false;
    else handles.push({ handle: table.text.slice(table.start[token]! + 1, table.end[token]!), leads });
  }
  return handles;
}
