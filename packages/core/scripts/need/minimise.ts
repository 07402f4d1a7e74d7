/** Finds where a smooth function is least, by L-BFGS with a backtracking search (Nocedal & Wright 2006, ch. 7). */

/** Value at a place; adds the slope there to `slope`, which comes as noughts. */
export type Valley = (at: Float64Array, slope: Float64Array) => number;

const remembered = 8;
const mostRounds = 80;
/** A round that gains less than this share of the value is the last. */
const leastGain = 1e-5;

/** The place of the least value, from noughts or from a place that is known to lie near. */
export function leastOf(size: number, valley: Valley, start: Float64Array = new Float64Array(size)): Float64Array {
  let here = look(valley, start);
  const steps: Step[] = [];
  for (let round = 0; round < mostRounds; round++) {
    const next = descend(valley, here, directionAt(here.slope, steps));
    const step = stepBetween(here, next);
    if (step.bend > 1e-10) steps.push(step);
    if (steps.length > remembered) steps.shift();
    const gain = here.value - next.value;
    here = next;
    if (gain < leastGain * Math.abs(here.value)) break;
  }
  return here.at;
}

interface Place {
  readonly at: Float64Array;
  readonly value: number;
  readonly slope: Float64Array;
}

/** From one place to the next, and how the slope changed on the way. */
interface Step {
  readonly way: Float64Array;
  readonly turn: Float64Array;
  readonly bend: number;
}

function look(valley: Valley, at: Float64Array): Place {
  const slope = new Float64Array(at.length);
  return { at, value: valley(at, slope), slope };
}

/** Downhill, by what the remembered steps tell of the ground. */
function directionAt(slope: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = slope.slice();
  const shares = steps.toReversed().map(({ way, turn, bend }) => {
    const share = dot(way, direction) / bend;
    addTo(direction, turn, -share);
    return share;
  });
  const last = steps.at(-1);
  const scale = last ? last.bend / dot(last.turn, last.turn) : 1 / Math.max(1, Math.sqrt(dot(slope, slope)));
  for (let index = 0; index < direction.length; index++) direction[index]! *= -scale;
  steps.forEach(({ way, turn, bend }, index) => {
    addTo(direction, way, -shares[steps.length - 1 - index]! - dot(turn, direction) / bend);
  });
  return direction;
}

/** Goes the whole way, or half, or a quarter of it, until it has led down. */
function descend(valley: Valley, from: Place, direction: Float64Array): Place {
  const fall = dot(from.slope, direction);
  let length = 1;
  let next = walk(valley, from, direction, length);
  for (let tries = 0; tries < 20 && next.value > from.value + 1e-4 * length * fall; tries++) {
    length /= 2;
    next = walk(valley, from, direction, length);
  }
  return next;
}

function walk(valley: Valley, from: Place, direction: Float64Array, length: number): Place {
  const at = from.at.slice();
  addTo(at, direction, length);
  return look(valley, at);
}

function stepBetween(from: Place, to: Place): Step {
  const [way, turn] = [to.at.slice(), to.slope.slice()];
  addTo(way, from.at, -1);
  addTo(turn, from.slope, -1);
  return { way, turn, bend: dot(way, turn) };
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index++) sum += one[index]! * other[index]!;
  return sum;
}

function addTo(target: Float64Array, other: Float64Array, times: number): void {
  for (let index = 0; index < target.length; index++) target[index]! += times * other[index]!;
}
