import type { Cue } from "../../../cue.ts";

/** Somebody has no bed, no food or no warmth tonight. */
export const destituteCues: readonly Cue[] = [
  {
    name: "crisis/destitute",
    language: "en",
    weight: 0.72,
    phrases: [
      "(nowhere|no place|not anywhere) (to|left to) (go|sleep|stay|live) (tonight|with)?",
      "not know where (we're|we are|i'm|i am|we|i|me) (are|will)? (sleeping|staying|sleep|stay|going to sleep|to sleep|to stay)",
      "(don't|dont) know where (we're|we are|i'm|i am|we|i|me) (are)? (sleeping|staying|going to sleep|gonna sleep|will sleep|can sleep|to sleep|to stay)",
      "(somewhere|anywhere|where) (to|can you|can i|can we|do you|you can) (sleep|stay the night|spend the night) (tonight|that's warm|warm|outside|with)?",
      "(landlord|he|she|they|ex|husband|wife|dad|mum|mom|partner) (has|have)? changed the locks",
      "(locked|threw|thrown|kicked|put|chucked|turned) (me|us) out (of (the|our|my) (house|flat|home|room)|tonight|last night|with|on the street|and i|and we|because|when)",
      "(got|been|getting|was|i'm|were) (evicted|kicked out|thrown out|made homeless)",
      "(evicted|eviction) (today|tonight|tomorrow|by|notice|from)",
      "(giving|gave|have|got|notice) (me|us)? (three|five|seven|ten|3|5|7|10|14|30) days (to (leave|vacate|get out|move))?",
      "(i've|ive|we've|have|i|we|kids|haven't|havent|hasn't|hasnt|not|nothing|ain't) (not)? (eaten|had food|had a meal|to eat) (in|since|for|today|all|tonight|a|yet)",
      "(no|any|without) food (in|at|left|until|till|for)",
      "(we|i) (are|am)? (out of|run out of|ran out of) (food|formula|money for food)",
      "(sleeping|sleep|slept|living|live|parked|night|nights|weeks|bedding down) ... (in|out of|under) (my|the|our|a|his|her) (car|truck|van|tent|street|streets|shelter|parking lot|bridge|overpass|doorway|bus shelter)",
      "(in|inside) (my|our|the) (car|van|truck|tent) with (the|my|our|two|three)? (kids|children|dog|baby|boys|girls)",
      "in the (car|van|truck) (one|two|three|four|five|six|seven|eight|nine|ten|a|all) (night|nights|week|weeks)",
      "(i'm|we're|im|i am|we are|became|being|now) homeless",
      "(shelter|shelters|hostel|refuge) (is|are|was)? (full|shut|closed|turned us away|turned me away)",
      "(no|without) (heat|heating|electricity|water|power) ... (baby|kids|children|nights|days|week)",
      "(kids|children|baby|family) (is|are|haven't|hasn't)? (hungry|freezing|in the car|cold) (tonight|again|and|since)?",
    ],
    unless: [
      "(sleeping|sleep|slept|living|live|parked|night|nights|weeks) ... (in|under|out of) (the|a|my|our|his|her) (tent|van|car|truck|street|streets) (at|of|with|for|by|on) (the)? (festival|camping|campsite|holiday|beach|lake|weekend|trees|city|old|retirement)",
      "(parked|live|living) ... (in|on|under) (the|a|my|our|his|her) (street|streets|bridge|car park|parking lot)",
    ],
    examples: ["we have [nowhere to go tonight]", "[sleeping in my car with the kids]", "we [got five days to leave]"],
    lookAlikes: ["nowhere to park downtown", "sleeping in on Sunday", "living in a small town", "my cat has changed the locks"],
  },
  {
    name: "crisis/es-desamparo",
    language: "es",
    weight: 0.72,
    phrases: [
      "(dias|noches|dia|semana|llevamos|llevo|hemos|he|ninos|estamos) (estado|estan)? (sin|no hemos|no he|no han) (comer|comido|comida|cenar|luz|agua|leche)",
      "(no hemos|no he|no han|no ha) (comido|cenado|probado bocado) (nada|en|desde|hoy|hace)?",
      "(dormimos|dormi|durmiendo|dormir|vivimos|viviendo|dormiremos|nos quedamos) en (el|la|un|una|nuestro) (carro|calle|troca|coche|parque|banqueta|terminal|carpa|van|camioneta)",
      "no (tengo|tenemos|hay|sabemos|se) (a)? (donde|adonde) (ir|dormir|quedarnos|quedarme|pasar la noche)",
      "(nos|me) (corrieron|echaron|sacaron|desalojaron|van a desalojar|corrio|echo) (de|a la calle|anoche|hoy|con)",
    ],
    examples: ["llevamos tres [días sin comer]", "[no tenemos dónde dormir]"],
    lookAlikes: ["dormimos en el hotel"],
  },
];
