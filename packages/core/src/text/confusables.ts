/**
 * Letters of other scripts that a reader takes for Latin ones, as pairs: the look-alike, then the letter it is read as. Chosen
 * by hand among the confusables of UTS 39 (Unicode 17.0): single letters that look alike in common typefaces, no digits and no
 * signs, because `0` for `o` would change every number.
 */
const pairs =
  // Cyrillic capitals, then small letters
  "\u0410A\u0412B\u0421C\u0415E\u041dH\u0406I\u0408J\u041aK\u041cM\u041eO\u0420P\u0405S\u0422T\u04aeY\u0425X\u050cG\u051aQ\u051cW\u0423Y" +
  "\u0430a\u0441c\u0435e\u04bbh\u0456i\u0458j\u043eo\u0440p\u0455s\u0443y\u0445x\u0501d\u051bq\u051dw\u0475v\u0433r\u04cfl\u04afy\u043ak" +
  // Greek capitals, then small letters
  "\u0391A\u0392B\u0395E\u0396Z\u0397H\u0399I\u039aK\u039cM\u039dN\u039fO\u03a1P\u03a4T\u03a5Y\u03a7X\u03f2c\u03f3j" +
  "\u03b1a\u03b3y\u03b9i\u03bak\u03bdv\u03bfo\u03c1p\u03c3o\u03c5u" +
  // Armenian
  "\u0585o\u0578n\u057du\u0570h\u0581g\u0566q\u0555O\u054dU" +
  // Cherokee
  "\u13aaA\u13f4B\u13dfC\u13a0D\u13acE\u13c0G\u13bbH\u13abJ\u13e6K\u13deL\u13b7M\u13e2P\u13d2R\u13daS\u13a2T\u13d9V\u13b3W\u13a9Y\u13c3Z" +
  // Latin letters that are not those of the alphabet
  "\u0251a\u0261g\u0269i";

let decoded: ReadonlyMap<number, number> | undefined;

/** From code point to code point, before case is folded: a Cyrillic capital looks like a letter that its small form does not. */
export function lookalikes(): ReadonlyMap<number, number> {
  decoded ??= new Map(Array.from({ length: pairs.length / 2 }, (_, i) => [pairs.charCodeAt(2 * i), pairs.charCodeAt(2 * i + 1)]));
  return decoded;
}
