/** The report's picture: precision against recall, and probabilities said against what was true. Lines differ by dash and mark, not colour alone. */
import type { Bin, Figures } from "./measures.ts";

export interface Curve {
  readonly name: string;
  readonly points: readonly Figures[];
}

export interface PictureData {
  readonly curves: readonly Curve[];
  readonly bins: readonly Bin[];
  /** One sentence that says what can be seen, for those who cannot see it. */
  readonly description: string;
}

const side = 300;
const margin = 60;
const styles = [
  { dash: "", colour: "#1b4f72" },
  { dash: "7 4", colour: "#a04000" },
  { dash: "2 3", colour: "#1e6b3a" },
];

export function drawPicture({ curves, bins, description }: PictureData): string {
  const right = margin * 2 + side;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${right + side + margin} ${side + 150}" role="img" aria-labelledby="title desc" font-family="sans-serif" font-size="12">
<title id="title">Need recognition: precision and recall, and calibration</title>
<desc id="desc">${escaped(description)}</desc>
<rect width="100%" height="100%" fill="#ffffff"/>
<g transform="translate(${margin} 40)">${frame("recall", "precision")}${curves.map(curveLine).join("")}</g>
<g transform="translate(${right} 40)">${frame("probability said", "share that was true")}${calibration(bins)}</g>
<g transform="translate(${margin} ${side + 100})">${curves.map(legend).join("")}</g>
</svg>
`;
}

function frame(across: string, up: string): string {
  const ticks = [0, 0.25, 0.5, 0.75, 1].map(
    (value) =>
      `<text x="${x(value)}" y="${side + 16}" text-anchor="middle">${value}</text><text x="-8" y="${y(value) + 4}" text-anchor="end">${value}</text>`,
  );
  return `<rect width="${side}" height="${side}" fill="none" stroke="#333333"/>${ticks.join("")}
<text x="${side / 2}" y="${side + 36}" text-anchor="middle">${across}</text>
<text transform="translate(-40 ${side / 2}) rotate(-90)" text-anchor="middle">${up}</text>`;
}

function curveLine({ points }: Curve, index: number): string {
  const path = points.map(({ recall, precision }) => `${x(recall)},${y(precision)}`).join(" ");
  return `<polyline points="${path}" fill="none" stroke-width="2" ${strokeOf(index)}/>`;
}

function legend({ name }: Curve, index: number): string {
  const down = index * 18;
  return `<line x1="0" y1="${down}" x2="40" y2="${down}" stroke-width="2" ${strokeOf(index)}/><text x="48" y="${down + 4}">${escaped(name)}</text>`;
}

function calibration(bins: readonly Bin[]): string {
  const most = Math.max(...bins.map(({ count }) => count));
  const dots = bins.map(
    ({ said, was, count }) =>
      `<circle cx="${x(said)}" cy="${y(was)}" r="${(3 + 7 * Math.sqrt(count / most)).toFixed(1)}" fill="#1b4f72"/>`,
  );
  const path = bins.map(({ said, was }) => `${x(said)},${y(was)}`).join(" ");
  return `<line x1="0" y1="${side}" x2="${side}" y2="0" stroke="#777777" stroke-dasharray="4 4"/>
<polyline points="${path}" fill="none" stroke="#1b4f72" stroke-width="2"/>${dots.join("")}
<text x="${side / 2}" y="${side + 54}" text-anchor="middle">dashed: perfect; larger dots: more posts</text>`;
}

function strokeOf(index: number): string {
  const { dash, colour } = styles[index % styles.length]!;
  return `stroke="${colour}"${dash && ` stroke-dasharray="${dash}"`}`;
}

function x(value: number): number {
  return Math.round(value * side);
}

function y(value: number): number {
  return Math.round((1 - value) * side);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
