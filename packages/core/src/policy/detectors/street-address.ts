import { type Detector, type Identifier, textBefore } from "./identifier.ts";

/** Words that name a street, in the languages of the towns around: English after the number, others before or joined to it. */
const suffix =
  "(?:street|str|st|avenue|ave|av|road|rd|lane|ln|drive|drv|dr|boulevard|blvd|court|ct|place|pl|way|terrace|terr|ter|square|sq|highway|hwy|parkway|pkwy|circle|cir|close|crescent|cres|trail|trl|alley|aly|loop|row|walk|path|pike|plaza|plz|point|pt|ridge|run|bend|grove|gardens?|hill|hills|heights|hts|cove|crossing|xing|expressway|expy|freeway|fwy|route|rte|turnpike|tpke|mews|green|gate|park|view|vista|landing|station|junction|springs?|valley|village|mill|mills|meadows?|fort|fields?|forks?|glen|harbou?r|haven|hollow|island|isle|lake|lakes|mall|manor|mission|mount|mountain|orchard|overpass|parade|pass|pines|plains?|port|prairie|ramp|ranch|rapids|rest|river|shoals?|shores?|skyway|spur|stravenue|stream|summit|throughway|trace|track|trafficway|tunnel|underpass|union|viaduct|ville|wall|wells?|burgs?|bypass|camp|canyon|cape|causeway|center|centers|cliffs?|club|common|corners?|course|creek|crest|dale|dam|divide|estates?|extensions?|falls|ferry|flats?|ford|forest|forge|garden|gateway|inlet|key|keys|knolls?|land|light|lights|loaf|locks?|lodge|neck|oval|radial|roads|squares|trafficway)";
/** Of these, the ones that leave no doubt; the others need more around them. */
const clearSuffix =
  "(?:street|str|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|place|pl|way|terrace|ter|square|sq|highway|hwy|parkway|pkwy|circle|cir|crescent|cres|trail|trl|alley|plaza|turnpike|close|mews)";
const foreignPrefix =
  "(?:rue|avenue|av\\.?|boulevard|bd|impasse|chemin|allée|allee|place|quai|route|cours|calle|c/|avenida|avda\\.?|carrera|cra\\.?|paseo|plaza|camino|carretera|ronda|via|viale|piazza|corso|largo|strada|vicolo|rua|travessa|praça|praca|ulica|ul\\.|al\\.|aleja|os\\.|plac|strada|bulevardul|ulitsa)";
const foreignJoined =
  "[a-z'’]{2,30}(?:straße|strasse|str\\.|weg|platz|gasse|allee|ring|damm|ufer|straat|laan|plein|gracht|kade|dijk|gatan|vägen|vagen|katu|tie|polku|vej|gade|veien|gata|allé|alle|torget|utca|út|körút)";
const foreignAfter = "(?:utca|út|u\\.|tér|körút|ulice|třída|náměstí|ulica|cesta|caddesi|sokak)";

const number = "\\d{1,5}(?:[-/]\\d{1,4})?(?:\\s?[a-f](?![a-z]))?";
const direction = "(?:(?:north|south|east|west|n|s|e|w|ne|nw|se|sw)\\.?\\s+)?";
const streetWord = "(?:\\d{1,3}(?:st|nd|rd|th)|[a-z][a-z'’.-]*)";
const unit =
  "(?:[,\\s]+(?:apt|apartment|suite|ste|unit|flat|floor|fl|room|rm|no|lot|box|#|bldg|building)\\.?\\s*#?\\s*[a-z]?-?\\d{0,5}[a-z]?(?:st|nd|rd|th)?(?:\\s+floor)?)?";
const english = `${number}[,\\s]\\s?${direction}(?:${streetWord}\\s+){1,4}?${suffix}\\.?(?![a-z])(?:\\s+${clearSuffix}\\.?(?![a-z]))?(?:\\s+(?:north|south|east|west|n|s|e|w|ne|nw|se|sw)\\b\\.?)?`;
const numbered = `${number}\\s+(?:highway|hwy|route|rte|county road|state route|broadway|c\\.?r\\.?)\\s*\\d{0,4}`;
const before = `${number},?\\s+${foreignPrefix}\\s+[a-zà-ÿ'’.-]+(?:\\s[a-zà-ÿ'’.-]+){0,4}`;
const prefixed = `${foreignPrefix}\\s+(?:[a-zà-ÿ'’.-]+\\s+){0,4}?[a-zà-ÿ'’.-]+,?\\s+(?:n[.º°]?\\s?)?${number}`;
const joined = `${foreignJoined}\\s+${number}`;
const after = `(?:[a-zà-ÿ'’.-]+\\s+){1,3}${foreignAfter}\\s+${number}`;
/** A house number and names without a word for street: an address only with a flat after it, or town and postcode on the next lines. */
const loose = `${number}\\s+(?:[a-zà-ÿ][a-zà-ÿ'’.-]*\\s+){0,3}[a-zà-ÿ][a-zà-ÿ'’.-]*(?:\\s+\\d{1,4})?(?=,?\\s+(?:apt|apartment|suite|ste|unit|flat)\\b|[ \\t]*\\n)`;
/** A flat in a named house: `Flat 6, Kestrel House, Dunmore Road`. */
const flat = `(?:flat|apt\\.?|apartment|unit)\\s+\\d{1,4}[a-z]?,\\s+(?:[a-z][a-z'’-]+\\s+){1,3}(?:house|court|tower|towers|lodge|mansions?|buildings?|heights|point|lofts?),?\\s+(?:\\d{1,4}\\s+)?(?:[a-z][a-z'’-]+\\s+){1,3}${suffix}(?![a-z])`;
const box = "p\\.?\\s?o\\.?\\s*box\\s+#?\\d{1,6}";
const start = new RegExp(
  `(?<![\\w$€£.,:#/-])(?:${[english, numbered, before, prefixed, joined, after, loose, flat].join("|")})${unit}|(?<![a-z])${box}`,
  "g",
);

/** Postcodes of North America and Europe as words of their own; bare ones of four to six digits, or three on a line of their own. */
const zip =
  /(?<![\w-])(?:\d{5}(?:-\d{4})?|\d{4}\s?[a-z]{2}|[a-z]{1,2}\d[a-z\d]?\s?\d[a-z]{2}|[a-z]\d[a-z]\s?\d[a-z]\d|\d{2}-\d{3}|\d{3}\s\d{2}|\d{4,6}|\d{3}(?=\s*$|\s*\n))(?![\w-])/;
const unitAtStart = new RegExp(`^${unit}`);
/** Names of a town, a state and a land, and nothing else. */
const onlyNames = /^[\s,]*(?:[a-zà-ÿ'’.-]+[\s,]+){0,8}$/;
const longestTail = 90;

/** What follows a street down to the postcode: flat, town, state, land, over line ends and commas. */
function tailAfter(text: string, at: number): string | undefined {
  const rest = text.slice(at, at + longestTail);
  const skipped = unitAtStart.exec(rest)?.[0].length ?? 0;
  const code = zip.exec(rest.slice(skipped));
  if (code === null) return undefined;
  const between = rest.slice(skipped, skipped + code.index);
  if (!onlyNames.test(between) || /[a-zà-ÿ]{4}[.!?]\s/.test(between)) return undefined;
  return rest.slice(0, skipped + code.index + code[0].length);
}

/**
 * Street addresses: house number, street, and what follows down to the postcode. A street without a number is a place, not
 * somebody's home. US and British shapes first; the commonest of continental Europe.
 */
export const detectStreetAddress: Detector = ({ text, cased }) => {
  if (!/\d/.test(text)) return [];
  const found: Identifier[] = [];
  for (const match of text.matchAll(start)) {
    const place = { start: match.index, end: match.index + match[0].trimEnd().length };
    const rest = tailAfter(text, place.end);
    if (!isAddress(cased.slice(place.start, place.end), text, place.start, rest)) continue;
    const end = place.end + (rest?.length ?? 0);
    const span = { start: place.start, end: end + townAfter(cased.slice(end, end + 40), rest) };
    found.push({ kind: "street-address", span, value: text.slice(place.start, place.end) });
  }
  return found;
};

/** Where the postcode comes before the town, the town belongs to the address: its length, or 0. */
function townAfter(rest: string, between: string | undefined): number {
  if (between === undefined || /[a-z]{3}/.test(between)) return 0;
  return /^\s+[A-ZÀ-Þ][A-Za-zÀ-ÿ'’-]+(?:[ -][A-ZÀ-Þ][A-Za-zÀ-ÿ'’-]+){0,2}/.exec(rest)?.[0].length ?? 0;
}

const clear = new RegExp(`\\s${clearSuffix}\\.?(?:\\s|$|,)|^p\\.?\\s?o`, "i");
const foreign = new RegExp(`(?:^|\\s)(?:${foreignPrefix}\\s|${foreignJoined}|\\S+\\s${foreignAfter}\\s)`, "i");

const numberedUnit = /\b(apt|apartment|suite|ste|unit|flat)\b\.?\s*#?\s*[a-z]?-?\d/i;
const unitWord = /\b(apt|apartment|suite|ste|unit|flat)\b/i;
const commonSuffix = new RegExp(`\\s${suffix}\\.?(?:\\s|$|,)`, "i");

/** A street written with capitals, or with a postcode after it, or where the text speaks of where somebody lives. */
function isAddress(written: string, text: string, at: number, rest: string | undefined): boolean {
  const hasTail = rest !== undefined;
  if (
    /^\d+\s+(?:\w+\s+)*?(?:minutes?|hours?|days?|weeks?|months?|years?|people|kids|books?|copies|pages?|steps?|ways?|miles?|blocks?|times|percent|dollars?|of|in|on|at|from|to|and|or|for|the|by|a)\b/i.test(
      written,
    ) &&
    !hasTail
  )
    return false;
  const isCapital = /\d\S*[,\s]+(?:\S+\s+)*?[A-Z]/.test(written) || /^[A-Z]/.test(written);
  const speaksOfHome =
    /\b(live|lives|living|lived|address|home|house|moved to|mail(?:ed)? (?:it )?to|sent? (?:it )?to|deliver(?:ed)? to|reside|resides|located|at)\b[^.!?\n]{0,30}$/.test(
      textBefore(text, at),
    );
  if (clear.test(written) || foreign.test(written)) return isCapital || hasTail || speaksOfHome;
  if (!isCapital && !speaksOfHome) return false;
  if (numberedUnit.test(written)) return true;
  return hasTail && (rest.includes("\n") || unitWord.test(written + rest) || commonSuffix.test(written));
}
