import * as classes from "../src/text/grapheme-class.ts";
import { codePoints } from "./unicode-data.ts";

/** The grapheme class of every code point: Grapheme_Cluster_Break joined with the two properties its rules ask for besides. */
export async function graphemeTable(): Promise<Uint8Array> {
  const table = new Uint8Array(0x110000);
  for (const [path, value] of sources) for (const c of await codePoints(path)) table[c] = value;
  return table;
}

/** Later ones win: every linker and every joining extender of a conjunct is an Extend too, and says more. */
const sources: readonly (readonly [string, number])[] = [
  ["Binary_Property/Extended_Pictographic", classes.Pictographic],
  ["Indic_Conjunct_Break/Consonant", classes.Consonant],
  ["Grapheme_Cluster_Break/Control", classes.Control],
  ["Grapheme_Cluster_Break/CR", classes.CarriageReturn],
  ["Grapheme_Cluster_Break/LF", classes.LineFeed],
  ["Grapheme_Cluster_Break/Extend", classes.Extend],
  ["Grapheme_Cluster_Break/SpacingMark", classes.SpacingMark],
  ["Grapheme_Cluster_Break/Prepend", classes.Prepend],
  ["Grapheme_Cluster_Break/Regional_Indicator", classes.Flag],
  ["Grapheme_Cluster_Break/L", classes.HangulL],
  ["Grapheme_Cluster_Break/V", classes.HangulV],
  ["Grapheme_Cluster_Break/T", classes.HangulT],
  ["Grapheme_Cluster_Break/LV", classes.HangulLV],
  ["Grapheme_Cluster_Break/LVT", classes.HangulLVT],
  ["Indic_Conjunct_Break/Extend", classes.ConjunctExtend],
  ["Indic_Conjunct_Break/Linker", classes.ConjunctLinker],
  ["Grapheme_Cluster_Break/ZWJ", classes.ZeroWidthJoiner],
];
