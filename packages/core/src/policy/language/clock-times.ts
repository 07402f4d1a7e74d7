/** A time of day as somebody wrote it: minutes after midnight, and whether morning or afternoon was left open. */
export interface ClockTime {
  readonly minutes: number;
  readonly isOpen: boolean;
}

const halfDay = 720;
const spelled = ["midnight", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** A time of day as a regular expression without groups: `9`, `9:30 am`, `17:00`, `noon`, `nine`. */
export const clockPattern: string = `(?:noon|midnight|(?:1[0-2]|0?[1-9]|1[3-9]|2[0-3])(?:[:.][0-5]\\d)?(?:\\s?[ap]\\.?m\\b\\.?)?|(?:${spelled.slice(1).join("|")})(?:\\s?[ap]\\.?m\\b\\.?)?)`;

/** Reads a time that `clockPattern` found. Hours from 13 on, and those with am or pm, leave nothing open. */
export function readClock(written: string): ClockTime {
  const text = written.trim().toLowerCase();
  if (text === "noon") return { minutes: halfDay, isOpen: false };
  if (text === "midnight") return { minutes: 0, isOpen: false };
  const [, word = "", hour = "", minute = "0", half = ""] =
    /^(?:([a-z]{3,})|(\d{1,2}))(?:[:.](\d\d))?\s*([ap])?/.exec(text) ?? [];
  const hours = word === "" ? Number(hour) : spelled.indexOf(word);
  if (half === "") return { minutes: hours * 60 + Number(minute), isOpen: hours <= 12 };
  return { minutes: (hours % 12) * 60 + Number(minute) + (half === "p" ? halfDay : 0), isOpen: false };
}

/** Whether a written time can be this time of day. */
export function isTime({ minutes, isOpen }: ClockTime, actual: number): boolean {
  return isOpen ? minutes % halfDay === actual % halfDay : minutes === actual;
}

/** `9 am`, `5:30 pm`, `noon`. */
export function formatClock(minutes: number): string {
  if (minutes === halfDay) return "noon";
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return `${hours % 12 || 12}${rest === 0 ? "" : `:${String(rest).padStart(2, "0")}`} ${hours < 12 ? "am" : "pm"}`;
}

/** Reads the hours of the library's facts: `9:00-17:00`; undefined for `closed` and what it cannot read. */
export function readHours(hours: string): readonly [opens: number, closes: number] | undefined {
  const [, from, to] = /^(\d{1,2}:\d\d)\s*[-–]\s*(\d{1,2}:\d\d)$/.exec(hours.trim()) ?? [];
  return from === undefined || to === undefined ? undefined : [minutesOf(from), minutesOf(to)];
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(":").map(Number);
  return hours! * 60 + minutes!;
}
