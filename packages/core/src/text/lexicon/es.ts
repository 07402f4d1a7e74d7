import type { Lexicon } from "./lexicon.ts";

export const spanish: Lexicon = {
  language: "es",
  firstPerson: ["yo", "me", "mi", "mis", "mí", "mío", "mía", "míos", "mías", "conmigo"],
  firstPersonPlural: ["nosotros", "nosotras", "nos", "nuestro", "nuestra", "nuestros", "nuestras"],
  secondPerson: [
    ...["tú", "te", "ti", "tu", "tus", "tuyo", "tuya", "tuyos", "tuyas", "contigo", "vos"],
    ...["usted", "ustedes", "ud", "uds", "vd", "vds", "vosotros", "vosotras", "os", "vuestro", "vuestra", "vuestros", "vuestras"],
  ],
  courtesy: [
    ...["gracias", "muchas gracias", "mil gracias", "agradecido", "agradecida", "agradezco", "agradecemos", "se agradece"],
    ...["por favor", "porfa", "porfavor", "xfa", "pf", "si es tan amable", "si no es molestia"],
    ...["perdón", "perdona", "perdone", "disculpa", "disculpe", "disculpen", "lo siento", "lo sentimos", "con permiso"],
    ...["de nada", "no hay de qué", "con gusto", "con mucho gusto", "un placer", "es un placer", "a la orden"],
  ],
  greetings: [
    ...["hola", "buenas", "buenos días", "buen día", "buenas tardes", "buenas noches", "saludos", "bienvenido", "bienvenida"],
    ...["bienvenidos", "estimado", "estimada", "estimados", "querido", "querida", "qué tal", "hola a todos", "hola a todas"],
  ],
  questionOpeners: [
    ...[
      "qué",
      "quién",
      "quiénes",
      "cuál",
      "cuáles",
      "cuándo",
      "cuánto",
      "cuánta",
      "cuántos",
      "cuántas",
      "cómo",
      "dónde",
      "adónde",
    ],
    ...["por qué", "para qué", "de qué", "a qué hora", "hasta qué hora", "en qué", "desde cuándo"],
    ...["hay", "puedo", "puede", "pueden", "podría", "podrían", "se puede", "tienen", "tiene", "saben", "sabe", "sabes"],
    ...[
      "alguien",
      "alguien sabe",
      "alguno",
      "alguna",
      "será que",
      "me pregunto",
      "quisiera saber",
      "quería saber",
      "necesito saber",
    ],
    ...["dónde puedo", "cómo puedo", "es posible", "está abierta", "están abiertos"],
  ],
  negations: ["no", "ni", "nunca", "jamás", "nada", "nadie", "ningún", "ninguno", "ninguna", "tampoco", "sin", "apenas"],
};
