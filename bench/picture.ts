import { type Figures, setName, unitName } from "./figures.ts";

/** One line of the picture: microseconds a post at each number of searches. */
interface Line {
  readonly name: string;
  readonly points: readonly { readonly searches: number; readonly cost: number }[];
}

const width = 460;
const height = 340;
const left = 80;
const top = 40;

/** Cost against number of searches, both in powers of ten. Lines differ by dash, mark and a name at their end, not by colour alone. */
export function drawFigures(figures: Figures): string {
  const lines = linesOf(figures);
  const scale = scaleOf(lines);
  const labels = labelPlaces(lines, scale);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${left + width + 180} ${top + height + 70}" role="img" aria-labelledby="title desc" font-family="sans-serif" font-size="13">
<title id="title">Microseconds a post by number of searches</title>
<desc id="desc">${describe(lines)}</desc>
<rect width="100%" height="100%" fill="#ffffff"/>
<g transform="translate(${left} ${top})">${axes(scale)}${lines.map((line, index) => drawLine(line, index, scale, labels[index]!)).join("")}</g>
</svg>
`;
}

function linesOf({ sizes }: Figures): readonly Line[] {
  const own = [setName, unitName].map((name) => ({
    name: name === unitName ? "hash scan (R = 1)" : name,
    points: sizes.map(({ searches, costs }) => ({ searches, cost: costs.get(name)! })),
  }));
  const names = sizes[0]?.peers.map(({ name }) => name) ?? [];
  const peers = names.map((name) => ({
    name,
    points: sizes.flatMap(({ searches, peers }) => {
      const cost = peers.find((peer) => peer.name === name)?.cost;
      return cost === undefined ? [] : [{ searches, cost }];
    }),
  }));
  return [...own, ...peers].filter(({ points }) => points.length > 0);
}

/** What can be seen, for those who cannot see it. */
function describe(lines: readonly Line[]): string {
  return lines
    .map(
      ({ name, points }) => `${name}: ${points.map(({ searches, cost }) => `${cost.toPrecision(2)} at ${searches}`).join(", ")}.`,
    )
    .join(" ");
}

interface Scale {
  /** Powers of ten at the ends of the axes. */
  readonly across: readonly [number, number];
  readonly up: readonly [number, number];
}

function scaleOf(lines: readonly Line[]): Scale {
  const points = lines.flatMap(({ points }) => points);
  const powers = (values: readonly number[]): readonly [number, number] => {
    const logs = values.map(Math.log10);
    const first = Math.floor(Math.min(...logs) + 1e-9);
    return [first, Math.max(first + 1, Math.ceil(Math.max(...logs) - 1e-9))];
  };
  return { across: powers(points.map(({ searches }) => searches)), up: powers(points.map(({ cost }) => cost)) };
}

function axes(scale: Scale): string {
  const across = range(scale.across).map(
    (power) =>
      `<text x="${x(10 ** power, scale)}" y="${height + 20}" text-anchor="middle">${(10 ** power).toLocaleString("en")}</text>`,
  );
  const up = range(scale.up).map((power) => {
    const at = y(10 ** power, scale);
    return `<line x1="0" x2="${width}" y1="${at}" y2="${at}" stroke="#dddddd"/><text x="-8" y="${at + 4}" text-anchor="end">${(10 ** power).toLocaleString("en")}</text>`;
  });
  return `${up.join("")}<rect width="${width}" height="${height}" fill="none" stroke="#333333"/>${across.join("")}
<text x="${width / 2}" y="${height + 46}" text-anchor="middle">saved searches</text>
<text x="-60" y="-16">CPU microseconds a post</text>`;
}

function range([first, last]: readonly [number, number]): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const styles = [
  { dash: "", colour: "#1b4f72", thick: 4 },
  { dash: "2 4", colour: "#555555", thick: 2 },
  { dash: "9 4", colour: "#a04000", thick: 2 },
  { dash: "6 2 2 2", colour: "#1e6b3a", thick: 2 },
  { dash: "12 3 3 3", colour: "#6c3483", thick: 2 },
  { dash: "4 2", colour: "#7b5f00", thick: 2 },
];

/** How far apart names must stand to be read. */
const labelHeight = 16;

/** Where the name of each line stands: at its end, moved down where another name is there, above it where the line ends early. */
function labelPlaces(lines: readonly Line[], scale: Scale): readonly (readonly [number, number])[] {
  const ends = lines
    .map(({ points }) => points.at(-1)!)
    .map(({ searches, cost }) => [x(searches, scale), y(cost, scale)] as const);
  const places: [number, number][] = ends.map(([at, up]) => (at < width ? [at - 10, up - 12] : [at + 10, up + 4]));
  const atEnd = places.filter(([at]) => at > width).sort((a, b) => a[1] - b[1]);
  for (let i = 1; i < atEnd.length; i++) atEnd[i]![1] = Math.max(atEnd[i]![1], atEnd[i - 1]![1] + labelHeight);
  return places;
}

function drawLine({ name, points }: Line, index: number, scale: Scale, [labelX, labelY]: readonly [number, number]): string {
  const { dash, colour, thick } = styles[index % styles.length]!;
  const places = points.map(({ searches, cost }) => [x(searches, scale), y(cost, scale)] as const);
  const path = places.map((place) => place.join(",")).join(" ");
  return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="${thick}"${dash && ` stroke-dasharray="${dash}"`}/>
${places.map(([at, up]) => `<circle cx="${at}" cy="${up}" r="3.5" fill="${colour}"/>`).join("")}<text x="${labelX}" y="${labelY}" fill="${colour}">${name}</text>
`;
}

function x(searches: number, { across: [first, last] }: Scale): number {
  return Math.round(((Math.log10(searches) - first) / (last - first)) * width);
}

function y(cost: number, { up: [first, last] }: Scale): number {
  return Math.round((1 - (Math.log10(cost) - first) / (last - first)) * height);
}
