import type { Span } from "../text/span.ts";
import type { Reading } from "./reading.ts";
import { leading, places, stops, trailing } from "./subject.ts";
import { hashesOf } from "./word-set.ts";

/** What libraries have and do, by the word that people use for it: for routing, these say more than any other word. */
const services = hashesOf(
  "card cards printing printer printers print copier copies copying wifi internet hold holds fine fines fee fees ebook ebooks",
  "audiobook audiobooks dvd dvds magazine magazines newspaper newspapers microfilm room rooms parking notary passport passports",
  "scanner scanning fax computer computers laptop laptops charger chargers restroom restrooms bathroom bathrooms toilet elevator",
  "lift ramp website app storytime tutoring tutor homework tax taxes resume resumes citizenship class classes workshop workshops",
  "tools telescope telescopes museum pass passes seeds genealogy archive archives loan loans renewal renewals bookmobile",
  "donations photocopies kits makerspace stapler delivery catalog catalogue login account",
  "tarjeta horario horarios impresora imprimir computadora computadoras sala salas multa multas cuentos clases préstamo",
);

/** What people do there: named where no thing is. */
const doings = hashesOf("renew donate volunteer volunteering");

/** Words of opening hours: what follows them says which. */
const hours = hashesOf("open opens opening close closes closed closing hours abre abren cierra cierran abierta abierto horario");

/** Most words taken along on the left of a service (`color printing`), and on the right of an hour (`open on Sunday`). */
const mostLeft = 2;
const mostRight = 3;

/** The service of a library that a text speaks of first, with the words that say which kind; undefined where it names none. */
export function serviceIn(reading: Reading): Span | undefined {
  for (let at = 0; at < reading.length; at++) {
    if (reading.hasAt(at, services)) return around(reading, at);
    if (reading.hasAt(at, hours)) return onwards(reading, at);
  }
  for (let at = 0; at < reading.length; at++) if (reading.hasAt(at, doings)) return around(reading, at);
  return undefined;
}

function around(reading: Reading, at: number): Span {
  let from = at;
  while (from > 0 && at - from < mostLeft && !reading.isClauseEnd(from) && describes(reading, from - 1)) from--;
  let to = at + 1;
  while (to < reading.length && !reading.isClauseEnd(to) && reading.hasAt(to, services)) to++;
  return reading.spanOf(from, to);
}

function describes(reading: Reading, at: number): boolean {
  return reading.isProse(at) && ![leading, trailing, stops, places].some((words) => reading.hasAt(at, words));
}

function onwards(reading: Reading, at: number): Span {
  let to = at + 1;
  while (to - at <= mostRight && !reading.isClauseEnd(to) && reading.isProse(to) && !reading.hasAt(to, stops)) to++;
  while (to > at + 1 && reading.hasAt(to - 1, trailing)) to--;
  return reading.spanOf(at, to);
}
