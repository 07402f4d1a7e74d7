import type { Scale, Sign } from "./clause-score.ts";
import { list } from "./phrase-list.ts";
import { phrases } from "./phrases.ts";
import { relatives } from "./relations.ts";
import { sensitive } from "./sensitive.ts";

const lists = {
  relative: relatives,
  sensitive,
  person: list(
    "man, woman, lady, gentleman, guy, girl, boy, kid, child, toddler, teen, teenager, student, couple, family, patron, reader, borrower, cardholder, customer, visitor, mother, father, grandmother, old man, old lady, person, fellow, homeless man, regular",
  ),
  borrowed: list(
    "borrowed, returned, renewed, checked out, reserved, owes, owed, picked up, picked it up, has it, has them, had it, has the book, has the other, still has, put on hold, put a hold, placed a hold, signed up, registered, printed, took it, took out, took the last, brought it back, brought back, dropped off, kept it, lost the, never returned, didn't return, overdue, card, account, fine, fines, holds, hold, loan, loans, books out, checkouts, reading level, reading log, search history, browsing, looked up, was looking up, were looking up, looking up, asked for, asked us for, asked about, requested, used computer, on computer, had the room, booked the room, has the room",
  ),
  there: list(
    "was here, were here, was there, comes here, comes in, come in, comes by, came in, came by, reads here, sits here, sleeps here, sits by, here every, here on, at our desk, at the desk, in the stacks, in our stacks, in the reading room, in the teen room, fell asleep, fell asleep in, every tuesday, every monday, every day, all day, every morning, spends, hangs out, left the library, left the building, left his, left her, left their, forgot his, forgot her, forgot their, forgot to",
  ),
  private: list(
    "homeless, foster care, hospital, in the hospital, arrested, jail, prison, divorce, divorced, separated, moved out, moved away, pregnant, pregnancy, sick, is ill, was ill, got ill, so ill, very ill, ill with, dying, died, passed away, funeral, lost her, lost his, lost their, fired, let go, laid off, suspended, drunk, drinking, rehab, burnout, surgery, wedding, engaged, dating, cheating, broke up, evicted, eviction, unemployed, bankrupt, custody, shelter, on leave, sick leave, expelled, banned, kicked out, police, social worker, therapist, medication, diagnosed, autistic, dyslexic, in trouble, grumpy, second grade, failing",
  ),
  conduct: list(
    "bit, hit, fought, stole, broke the, broke our, broke a, broke his, broke her, broke it, spilled, cried, screamed, yelled, complained, complained about, reported, threw, wet, peed, vomited, cursed, swore, lied, cheated, skipped school, ran away, asked us not, told us, told me, told our, asked me, asked us, begged, forbade, caught, damaged, coffee stains, torn",
  ),
  work: list(
    "teaches, teach, runs, run, leads, lead, hosts, host, will help, can help, knows, know, is at the desk, at the desk today, is here until, is in today, reads at, will read, plays, play, performs, speaks, will speak, painted, wrote, writes, built, designed, made this, gives a talk, is giving, will answer, can answer, answers, loves, recommends, suggests, made the, drives, bakes, sings, was born, was our first, founded, donated",
  ),
};

const signs: readonly Sign[] = [
  { name: "somebody of yours", group: "person", weight: 1, found: phrases(["(your|his|her|their) ~? ~? $relative"], lists) },
  { name: "he or she", group: "person", weight: 0.5, found: phrases(["(he|she|he's|she's|him|his|her|hers)"]) },
  {
    name: "somebody described",
    group: "person",
    weight: 1,
    found: phrases(
      [
        "(the|that|this|one|a|an|another|some) ~? ~? $person (who|that|from|with|in|at|by|before|after|ahead|behind|next|you|called|named)",
        "(the|that|this) ~? $person (is|was|has|had|owes|asked|told|left|took)",
      ],
      lists,
    ),
  },
  {
    name: "a title and a name",
    group: "person",
    weight: 1.25,
    found: phrases(["(mr|mrs|ms|miss|mx|old mr|old mrs) *"]),
  },
  {
    name: "a colleague",
    group: "person",
    weight: 0.75,
    found: phrases([
      "(my|our|the) ~? ~? (coworker|co worker|colleague|boss|janitor|guard|custodian|page|intern|manager|director|clerk|volunteer|librarian|teacher)",
    ]),
  },
  { name: "a word of records", group: "fact", weight: 1, found: phrases(["$borrowed"], lists) },
  { name: "where somebody was", group: "fact", weight: 0.75, found: phrases(["$there"], lists) },
  { name: "somebody's private life", group: "fact", weight: 1.25, found: phrases(["$private", "$sensitive"], lists) },
  { name: "how somebody behaved", group: "fact", weight: 1, found: phrases(["$conduct"], lists) },
  {
    name: "it is so",
    group: "frame",
    weight: 0.25,
    found: phrases(["(is|are|was|were|has|have|had|got|did|didn't|never|always|still|used to)"]),
  },
  {
    name: "a welcome",
    group: "frame",
    weight: -2,
    found: phrases([
      "(welcome|will love|would love|might like|may like|will enjoy|loved|loves|love|enjoyed|enjoys|enjoy|likes|liked|sounds|sound|congratulations|congrats|proud|so kind|a great|great|wonderful|lovely|happy to|glad to|thank|thanks|hope|hopes)",
    ]),
  },
  {
    name: "an offer or a rule",
    group: "frame",
    weight: -1.5,
    found: phrases([
      "(can|could|may|might|should|must|will|would|if|when|whenever|anyone|anybody|everyone|any|each|every ~ who|need|needs|please|bring|whoever)",
    ]),
  },
  {
    name: "books and their people",
    group: "frame",
    weight: -2,
    found: phrases([
      "(novel|novels|author|authors|poet|biography|memoir|book by|books by|series|character|characters|film|movie|song|album|written|wrote|painter|painting|photo|photograph|poem|poems|story|post|article|news|heard|story about|born in|famous|history|century|mayor|president|founder)",
    ]),
  },
  {
    name: "a guess",
    group: "frame",
    weight: -1,
    found: phrases(["(maybe|perhaps|guess|imagine|suppose|probably|i heard|i bet|apparently|story|given)"]),
  },
  { name: "colleagues at work", group: "frame", weight: -1.5, found: phrases(["$work"], lists) },
];

/** How much a clause tells about somebody who is neither the writer nor the person spoken to. */
export const otherPersonScale: Scale = {
  signs,
  needs: ["person", "fact"],
  from: 2.5,
  orders: -1,
  unit: "clause",
};
