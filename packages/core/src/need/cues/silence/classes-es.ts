import type { PhraseLists } from "../../../text/phrase-pattern.ts";

/** The same classes in Spanish. Accents do not matter: words are compared in base form. */
export const dangerClassesOfSpanish: PhraseLists = {
  esKin: [
    "mama|papa|ma|pa|madre|padre|esposo|esposa|marido|mujer|pareja|novio|novia|ex|hijo|hija|hijos|hijas|nene|nena|nino|nina|ninos|ninas|bebe|hermano|hermana|hermanito|hermanita|abuelo|abuela|abuelito|abuelita|tio|tia|primo|prima|sobrino|sobrina|nieto|nieta|amigo|amiga|companero|companera|vecino|vecina|suegra|suegro|chamaco|chamaca|chavo|chava|viejo|vieja|viejito|viejita|padrastro|madrastra",
  ],
  esMy: ["mi|mis|nuestro|nuestra|su|sus|el|la|un|una|tu"],
  esAbuser: [
    "el|ella|(mi|su) (esposo|esposa|marido|mujer|pareja|novio|novia|ex|papa|mama|padrastro|madrastra|hermano|tio|suegro|suegra|jefe|patron|patrona)|el (patron|jefe|dueno|papa de (mi|mis) (hijo|hijos|hija))|la (patrona|duena|senora)",
  ],
  esHits: [
    "pega|pego|pegaba|golpea|golpeo|golpeaba|agarra a golpes|agarro a golpes|empujo|empuja|ahorco|ahorca|ahorcaba|estrangulo|amenaza|amenazo|amenazaba|maltrata|maltrato|lastima|lastimo|viola|violo|manosea|toca|toco|patea|pateo|cachetea|cacheteo|jala del pelo|insulta y|avienta|avento|quema|quemo|corretea con|madrea|madreo|surtio",
  ],
  esDrug: [
    "pastilla|pastillas|tableta|tabletas|frasco|botella|medicina|medicinas|medicamento|medicamentos|pildoras|insulina|caja|blister|veneno|cloro|raticida",
  ],
  esWeapon: [
    "pistola|arma|cuchillo|machete|navaja|rifle|escopeta|bomba|fierro|cuerno|balazos|plomazos|machetazos|cuchilladas|tiros|gasolina",
  ],
};
