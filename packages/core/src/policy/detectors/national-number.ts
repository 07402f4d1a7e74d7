import { passesLuhn } from "./checksums.ts";
import { type Detector, type Identifier, matchAll, textBefore } from "./identifier.ts";

/** One country's number of a person: its shape, its own check, and the words without which it is only a number. */
interface NationalNumber {
  readonly country: string;
  readonly shape: RegExp;
  readonly isValid: (signs: string) => boolean;
  /** Where the shape alone says too little. */
  readonly called?: RegExp;
}

/** Layouts and checks as the issuing offices publish them, read 2026-11-21. */
const numbers: readonly NationalNumber[] = [
  // Individual Taxpayer Identification Number, IRS: area 900 to 999, group 50-65, 70-88, 90-92, 94-99
  {
    country: "US",
    shape: /(?<![\w-])9\d{2}[- ]?(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])[- ]?\d{4}(?![\w-])/g,
    isValid: () => true,
    called: /\b(itin|taxpayer)\b/,
  },
  {
    country: "US",
    shape: /(?<![\w-])[a-z]?\d{7,9}(?![\w-])/g,
    isValid: () => true,
    called: /\b(passport|driver'?s?'? licen[sc]e|licen[sc]e (?:number|no)|state id|medicare|medicaid)\b/,
  },
  // Medicare Beneficiary Identifier, CMS: digits and letters in fixed places, without S, L, O, I, B and Z
  {
    country: "US",
    shape:
      /(?<![a-z\d])[1-9][ac-hj-km-npqrt-y][ac-hj-km-npqrt-y\d]\d-?[ac-hj-km-npqrt-y][ac-hj-km-npqrt-y\d]\d-?[ac-hj-km-npqrt-y]{2}\d{2}(?![a-z\d])/g,
    isValid: () => true,
  },
  // National Insurance number
  {
    country: "GB",
    shape: /(?<![a-z\d])(?!bg|gb|nk|kn|tn|nt|zz)[abceghj-prstw-z][abceghj-nprstw-z] ?\d{2} ?\d{2} ?\d{2} ?[a-d](?![a-z\d])/g,
    isValid: () => true,
  },
  // NHS number, modulo 11
  { country: "GB", shape: /(?<![\w-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\w-])/g, isValid: isNhs, called: /\bnhs\b/ },
  // Social Insurance Number, Luhn
  {
    country: "CA",
    shape: /(?<![\w-])[1-79]\d{2}[ -]?\d{3}[ -]?\d{3}(?![\w-])/g,
    isValid: passesLuhn,
    called: /\b(sin|social insurance)\b/,
  },
  // DNI and NIE, letter modulo 23
  { country: "ES", shape: /(?<![a-z\d])(?:\d{8}|[xyz]\d{7})-?[a-z](?![a-z\d])/g, isValid: isDni },
  // NIR, key modulo 97
  {
    country: "FR",
    shape: /(?<![\w-])[12] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d{2}|2[ab]) ?\d{3} ?\d{3} ?\d{2}(?![\w-])/g,
    isValid: isNir,
  },
  // Steuer-Identifikationsnummer
  {
    country: "DE",
    shape: /(?<![\w-])[1-9]\d ?\d{3} ?\d{3} ?\d{3}(?![\w-])/g,
    isValid: () => true,
    called: /\b(steuer|tax id|idnr|sozialversicherung)/,
  },
  // Codice fiscale
  { country: "IT", shape: /(?<![a-z\d])[a-z]{6}\d{2}[a-ehlmprst]\d{2}[a-z]\d{3}[a-z](?![a-z\d])/g, isValid: () => true },
  // Burgerservicenummer, eleven test
  { country: "NL", shape: /(?<![\w-])\d{9}(?![\w-])/g, isValid: isBsn, called: /\b(bsn|burgerservice|sofi)/ },
  // Personnummer, Luhn
  {
    country: "SE",
    shape: /(?<![\w-])(?:19|20)?\d{2}(?:0\d|1[0-2])(?:[0-3]\d|[6-9]\d)[-+]\d{4}(?![\w-])/g,
    isValid: (signs) => passesLuhn(signs.slice(-10)),
  },
  // PESEL, weights 1 3 7 9
  { country: "PL", shape: /(?<![\w-])\d{11}(?![\w-])/g, isValid: isPesel, called: /\bpesel\b/ },
  // CPF, two digits modulo 11
  { country: "BR", shape: /(?<![\w-])\d{3}\.\d{3}\.\d{3}-\d{2}(?![\w-])/g, isValid: isCpf },
  // Aadhaar, Verhoeff
  { country: "IN", shape: /(?<![\w-])[2-9]\d{3}[ -]\d{4}[ -]\d{4}(?![ -]?\d)/g, isValid: passesVerhoeff },
  { country: "IN", shape: /(?<![a-z\d])[a-z]{3}[abcfghljpt][a-z]\d{4}[a-z](?![a-z\d])/g, isValid: () => true, called: /\bpan\b/ },
  // Tax File Number
  { country: "AU", shape: /(?<![\w-])\d{3} ?\d{3} ?\d{3}(?![\w-])/g, isValid: isTfn, called: /\b(tfn|tax file)\b/ },
];

const iban = /(?<![a-z\d])[a-z]{2}\d{2}(?: ?[a-z\d]{4}){2,7}(?: ?[a-z\d]{1,4})?(?![a-z\d])/g;
const account =
  /\b(?:bank|checking|savings|routing)\s+(?:account\s+|routing\s+)?(?:number|no\.?|#)?\s*(?:is|was|=|:)?\s*(\d{6,17})(?!\d)/g;

/** Numbers by which states know people: identity, tax, health, and passports. */
export const detectNationalNumber: Detector = ({ text }) => {
  if (!/\d/.test(text)) return [];
  return numbers.flatMap(({ shape, isValid, called }) =>
    matchAll("national-number", text, shape, ({ 0: found, index }) => {
      const signs = found.replace(/[ .-]/g, "");
      return isValid(signs) && (called === undefined || called.test(textBefore(text, index))) ? signs : undefined;
    }),
  );
};

/** Bank accounts: IBAN (ISO 13616, modulo 97), and digits that the text calls an account or routing number. */
export const detectBankAccount: Detector = ({ text }) => {
  if (!/\d{2}/.test(text)) return [];
  const called: readonly Identifier[] = matchAll("bank-account", text, account, ({ 1: value }) => value).map(
    ({ kind, value, span }) => ({
      kind,
      value,
      span: { start: span.end - value.length, end: span.end },
    }),
  );
  return [
    ...matchAll("bank-account", text, iban, ([found]) => (isIban(found.replace(/ /g, "")) ? found.replace(/ /g, "") : undefined)),
    ...called,
  ];
};

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
}

function isNhs(digits: string): boolean {
  const check = 11 - (weighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return check % 11 === Number(digits[9]) && check !== 10;
}

function isDni(signs: string): boolean {
  const digits = signs.slice(0, -1).replace(/^[xyz]/, (letter) => String("xyz".indexOf(letter)));
  return "trwagmyfpdxbnjzsqvhlcke"[Number(digits) % 23] === signs.at(-1);
}

function isNir(signs: string): boolean {
  const digits = signs.replace("2a", "19").replace("2b", "18");
  return digits.length === 15 && 97n - (BigInt(digits.slice(0, 13)) % 97n) === BigInt(digits.slice(13));
}

function isBsn(digits: string): boolean {
  return weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;
}

function isPesel(digits: string): boolean {
  return weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0;
}

function isCpf(digits: string): boolean {
  const check = (length: number): number => {
    const weights = Array.from({ length }, (_, index) => length + 1 - index);
    return ((weighted(digits, weights) * 10) % 11) % 10;
  };
  return check(9) === Number(digits[9]) && check(10) === Number(digits[10]) && !/^(\d)\1+$/.test(digits);
}

function isTfn(digits: string): boolean {
  return weighted(digits, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0;
}

function isIban(signs: string): boolean {
  if (signs.length < 15 || signs.length > 34) return false;
  const moved = (signs.slice(4) + signs.slice(0, 4)).replace(/[a-z]/g, (letter) => String(letter.charCodeAt(0) - 87));
  return BigInt(moved) % 97n === 1n;
}

/** The dihedral check of Verhoeff (1969), as Aadhaar uses it: multiplication in D5, and the permutation of each place. */
function passesVerhoeff(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) sum = multiplyD5(sum, permute(Number(digits[digits.length - 1 - i]), i % 8));
  return sum === 0;
}

function multiplyD5(a: number, b: number): number {
  if (a < 5) return b < 5 ? (a + b) % 5 : ((a + b) % 5) + 5;
  return b < 5 ? ((a - b) % 5) + 5 : (((a - b) % 5) + 5) % 5;
}

const permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

function permute(digit: number, times: number): number {
  return times === 0 ? digit : permute(permutation[digit]!, times - 1);
}
