import { inOneField } from "./fields-on-terms.ts";
import { joinNear, joinWithin } from "./joins.ts";
import type { Join, Remark } from "./read-by-rules.ts";

/** What is asked of two terms beside `prox`. */
interface Nearness {
  readonly unit: string;
  readonly sign: string;
  /** Difference of positions: of neighbours 1. */
  readonly distance: number;
  readonly isOrdered: boolean;
}

/** `prox/unit=word/distance<=2/ordered`: positions that differ by two have one word between. */
export function prox(modifiers: string): Join {
  const nearness = nearnessOf(modifiers);
  const { unit, sign, distance, isOrdered } = nearness;
  const most = sign === "<" ? distance - 1 : distance;
  const isUnknown = unit !== "word" && unit !== "sentence" && unit !== "paragraph";
  const says = isUnknown ? element : remarkOf(nearness, most);
  const join = unit === "sentence" || unit === "paragraph" ? joinWithin(unit) : joinNear(Math.max(0, most - 1), isOrdered);
  return { ...join, ...inOneField(join), ...(says && { says }) };
}

const element: Remark = { key: "E20.element" };

function remarkOf({ unit, sign }: Nearness, most: number): Remark | undefined {
  if (sign.startsWith(">") || sign === "<>" || (unit === "word" && most < 1)) return { key: "E20.least" };
  if (unit === "word") return sign === "=" && most > 1 ? { key: "W21.exactly" } : undefined;
  return most > 0 ? { key: "W21.sentences" } : undefined;
}

/** The modifiers by their names, or in the order of CQL 1.0: `/<=/3/word/ordered`. */
function nearnessOf(modifiers: string): Nearness {
  const [, oldSign = "", oldDistance = "", oldUnit = "", order = ""] =
    /^\/(<=|<>|>=|[<>=])?(?:\/(\d*))?(?:\/(word|sentence|paragraph|element)?)?(?:\/(ordered|unordered)?)?$/i.exec(modifiers) ??
    [];
  const [, sign, distance] = /\/(?:cql\.)?distance\s*(<=|<>|>=|[<>=])\s*(\d+)/i.exec(modifiers) ?? [];
  const unit = (/\/(?:cql\.)?unit\s*=\s*(\w+)/i.exec(modifiers)?.[1] ?? (oldUnit || "word")).toLowerCase();
  return {
    unit,
    sign: sign ?? (oldSign || "<="),
    distance: Number(distance ?? (oldDistance || (unit === "word" ? 1 : 0))),
    isOrdered: /\/(?:cql\.)?ordered/i.test(modifiers) || order.toLowerCase() === "ordered",
  };
}
