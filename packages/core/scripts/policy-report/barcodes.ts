/** Valid barcodes of library cards and items: 14 digits, the last one mod 10 (Codabar practice of US libraries). */
import { seeded } from "../../bench/posts.ts";

/** As many valid barcodes as wanted, the same for the same seed. `kind` decides the first digit: 2 is a card, 3 an item. */
export function inventBarcodes(kind: "card" | "item", count: number, seed: number): readonly string[] {
  const random = seeded(seed);
  const digit = (): string => String(Math.floor(random() * 10));
  return Array.from({ length: count }, () =>
    withCheckDigit(`${kind === "card" ? 2 : 3}${Array.from({ length: 12 }, digit).join("")}`),
  );
}

/** From the left, every digit in an odd place counts twice; two-digit products count as the sum of their digits. */
function withCheckDigit(thirteen: string): string {
  const sum = [...thirteen].reduce((total, sign, index) => total + weigh(Number(sign), index % 2 === 0), 0);
  return `${thirteen}${(10 - (sum % 10)) % 10}`;
}

function weigh(digit: number, isDoubled: boolean): number {
  const product = isDoubled ? digit * 2 : digit;
  return product > 9 ? product - 9 : product;
}
