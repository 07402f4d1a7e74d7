/** The mod-10 check of ISO/IEC 7812-1 (Luhn): every second digit from the right is doubled. Digits only. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    const weighted = i % 2 === 1 ? 2 * digit : digit;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return sum % 10 === 0;
}

/** ISBN-10 (weights 10 to 1, modulo 11, X is ten) or ISBN-13 (weights 1 and 3, modulo 10), ISO 2108. Digits and a last x only. */
export function isIsbn(signs: string): boolean {
  if (/^97[89]\d{10}$/.test(signs)) return passesGtin(signs);
  if (!/^\d{9}[\dx]$/.test(signs)) return false;
  const sum = [...signs].reduce((total, sign, index) => total + (10 - index) * (sign === "x" ? 10 : Number(sign)), 0);
  return sum % 11 === 0;
}

/** The mod-10 check of GS1 numbers, ISBN-13 and ISMN among them: weights 1 and 3 by turns from the left, for 13 digits. */
export function passesGtin(digits: string): boolean {
  return [...digits].reduce((total, sign, index) => total + Number(sign) * (index % 2 === 0 ? 1 : 3), 0) % 10 === 0;
}
