/** Which script a text is written in, as far as it tells the language. Ranges of Unicode 17 blocks. */

/** Scripts that one language of today uses, or one so much more than any other that a post in it is very likely in that language. */
export type OwnScript =
  | "th"
  | "ko"
  | "ja"
  | "zh"
  | "he"
  | "el"
  | "hy"
  | "ka"
  | "ta"
  | "te"
  | "bn"
  | "gu"
  | "kn"
  | "ml"
  | "pa"
  | "lo"
  | "km"
  | "my"
  | "am"
  | "si";
export type Script = "latin" | "cyrillic" | "arabic" | "devanagari" | OwnScript;

/** First code point of each run, the script of the run; `undefined` is no letter of any of them. In order. */
const runs: readonly (readonly [start: number, script: Script | undefined])[] = [
  [0x41, "latin"],
  [0x5b, undefined],
  [0x61, "latin"],
  [0x7b, undefined],
  [0xaa, "latin"],
  [0xab, undefined],
  [0xc0, "latin"],
  [0x2b0, undefined],
  [0x370, "el"],
  [0x400, "cyrillic"],
  [0x530, "hy"],
  [0x590, "he"],
  [0x600, "arabic"],
  [0x700, undefined],
  [0x750, "arabic"],
  [0x780, undefined],
  [0x900, "devanagari"],
  [0x980, "bn"],
  [0xa00, "pa"],
  [0xa80, "gu"],
  [0xb00, undefined],
  [0xb80, "ta"],
  [0xc00, "te"],
  [0xc80, "kn"],
  [0xd00, "ml"],
  [0xd80, "si"],
  [0xe00, "th"],
  [0xe80, "lo"],
  [0xf00, undefined],
  [0x1000, "my"],
  [0x10a0, "ka"],
  [0x1100, "ko"],
  [0x1200, "am"],
  [0x13a0, undefined],
  [0x1780, "km"],
  [0x1800, undefined],
  [0x1e00, "latin"],
  [0x1f00, "el"],
  [0x2000, undefined],
  [0x3040, "ja"],
  [0x3100, undefined],
  [0x3400, "zh"],
  [0xa000, undefined],
  [0xac00, "ko"],
  [0xd7b0, undefined],
  [0xf900, "zh"],
  [0xfb00, undefined],
  [0xfb50, "arabic"],
  [0xfe00, undefined],
  [0xfe70, "arabic"],
  [0xff00, undefined],
  [0xff21, "latin"],
  [0xff5b, undefined],
  [0xff66, "ja"],
  [0xffa0, undefined],
  [0x1d400, "latin"],
  [0x1d800, undefined],
  [0x20000, "zh"],
  [0x33480, undefined],
];

/** The script of a letter; undefined for digits, signs and scripts that are not told apart here. */
export function scriptOf(point: number): Script | undefined {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (runs[middle]![0] <= point) low = middle + 1;
    else high = middle;
  }
  return runs[low - 1]?.[1];
}

/** Adds the letters of a stretch of text to the counts. */
export function countScripts(text: string, start: number, end: number, counts: Map<Script, number>): void {
  let basic = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) {
      basic += Number((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a);
      continue;
    }
    const point = text.codePointAt(at)!;
    if (point > 0xffff) at++;
    const script = scriptOf(point);
    if (script !== undefined) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  if (basic > 0) counts.set("latin", (counts.get("latin") ?? 0) + basic);
}

/** Kana makes a text Japanese, however many Han characters stand beside it. */
export function joinJapanese(counts: Map<Script, number>): void {
  const han = counts.get("zh") ?? 0;
  const kana = counts.get("ja") ?? 0;
  if (kana === 0 || kana * 10 <= han) return;
  counts.set("ja", kana + han);
  counts.delete("zh");
}
