import { codePoints, mapping } from "./unicode-data.ts";

/**
 * The full fold of every character that has one: compatibility decomposition, full case folding, decomposition again, until
 * nothing changes. Marks stay (the tokeniser drops them after Latin, Greek and Cyrillic letters); Hangul syllables stay whole.
 */
export async function foldTable(): Promise<Map<number, readonly number[]>> {
  const steps = new Map([...(await decompositions()), ...(await caseFolds()), ...overrides()]);
  const ignorable = await codePoints("Binary_Property/Default_Ignorable_Code_Point");
  const table = new Map<number, readonly number[]>();
  for (const c of [...steps.keys()].sort((a, b) => a - b)) {
    const folded = closure([c], steps).filter((point) => !ignorable.has(point));
    if (!ignorable.has(c) && !isSame(folded, [c])) table.set(c, folded);
  }
  return table;
}

const decompositionTypes =
  "Circle Compat Final Font Fraction Initial Isolated Medial Narrow Nobreak Small Square Sub Super Vertical Wide";

async function decompositions(): Promise<Map<number, readonly number[]>> {
  const all = new Map<number, readonly number[]>();
  for (const type of ["Canonical", ...decompositionTypes.split(" ")])
    for (const [from, to] of await mapping(`Decomposition_Mapping/${type}`)) if (!isHangulSyllable(from)) all.set(from, to);
  return all;
}

async function caseFolds(): Promise<Map<number, readonly number[]>> {
  return new Map([...(await mapping("Case_Folding/C")), ...(await mapping("Case_Folding/F"))]);
}

/** What Unicode does not fold, or folds otherwise, and readers take for the same letter. */
function overrides(): Map<number, readonly number[]> {
  const map = new Map<number, readonly number[]>();
  const one = (from: string, to: string) =>
    map.set(
      from.codePointAt(0)!,
      [...to].map((c) => c.codePointAt(0)!),
    );
  for (const c of ["\u0130", "\u0131"]) one(c, "i"); // Turkish dotted capital and dotless small i
  for (const c of "\u2018\u2019\u201b\u02bc\u02bb\u05f3\uff07") one(c, "'");
  for (const c of "\u2010\u2011") one(c, "-");
  for (let i = 0; i < 26; i++) for (const first of [0x1f150, 0x1f170]) map.set(first + i, [0x61 + i]); // negative circled, squared
  for (const first of [0x2776, 0x2780, 0x278a])
    for (let i = 0; i < 10; i++)
      map.set(
        first + i,
        [...String(i + 1)].map((d) => d.charCodeAt(0)),
      );
  for (let i = 0; i < 10; i++)
    map.set(
      0x24eb + i,
      [...String(i + 11)].map((d) => d.charCodeAt(0)),
    ); // negative circled 11 to 20
  map.set(0x24ff, [0x30]);
  const smallCapitals = "ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz";
  for (let i = 0; i < smallCapitals.length; i += 2) one(smallCapitals[i]!, smallCapitals[i + 1]!);
  return map;
}

function closure(points: readonly number[], steps: ReadonlyMap<number, readonly number[]>): number[] {
  const once = points.flatMap((c) => steps.get(c) ?? [c]);
  return isSame(once, points) ? once : closure(once, steps);
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}

function isHangulSyllable(c: number): boolean {
  return c >= 0xac00 && c <= 0xd7a3;
}
