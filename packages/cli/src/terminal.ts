import type { Effects } from "@earshot/connector";

/**
 * Where a command speaks. Data goes to `out`, everything that accompanies it (progress, counts, warnings) to `note`, so that a
 * pipe gets the data alone.
 */
export interface Terminal {
  readonly out: (line: string) => void;
  readonly note: (line: string) => void;
  /** Whether data may carry colour. */
  readonly color: boolean;
  readonly json: boolean;
  /** Characters in a line of the window; missing where nobody looks at one, and lines may be as long as they like. */
  readonly columns?: number | undefined;
  /** All of standard input, or undefined when nothing is piped in. */
  readonly input: () => Promise<string | undefined>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  /** The folder from which paths on the command line lead on. */
  readonly folder: string;
  /** Network, clock and chance; what is missing is the platform's own. */
  readonly effects: Effects;
}

export type Style = "bold" | "dim" | "red" | "green" | "yellow" | "blue" | "highlight";

const codes: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  highlight: [7, 27],
};

/** Dresses a text where colour is wanted; elsewhere a highlight becomes brackets, so that it is never told by colour alone. */
export function styled(terminal: Pick<Terminal, "color">, style: Style, text: string): string {
  if (!terminal.color) return style === "highlight" ? `[${text}]` : text;
  const [on, off] = codes[style];
  return `\u001b[${on}m${text}\u001b[${off}m`;
}

/** Follows the convention of no-color.org: any value of NO_COLOR turns colour off. FORCE_COLOR turns it on in a pipe, and `0` off. */
export function wantsColor(environment: Terminal["environment"], isTerminal: boolean, flag: boolean | undefined): boolean {
  if (flag !== undefined) return flag;
  if (environment["NO_COLOR"]) return false;
  const forced = environment["FORCE_COLOR"];
  return forced ? forced !== "0" : isTerminal;
}
