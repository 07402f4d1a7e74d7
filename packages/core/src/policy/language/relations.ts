import { list } from "./phrase-list.ts";
/** People somebody may have: for phrases about third parties. */
export const relatives: readonly string[] = [
  ...list("husband, wife, spouse, partner, fiance, fiancee, boyfriend, girlfriend, ex, ex husband, ex wife"),
  ...list("son, daughter, child, kid, kids, children, boy, girl, baby, toddler, teen, teenager, twins, little one"),
  ...list("mother, mom, mum, father, dad, parents, brother, sister, sibling, grandson, granddaughter, grandchild"),
  ...list("grandma, grandpa, grandmother, grandfather, grandparents, aunt, uncle, cousin, niece, nephew, stepson, stepdaughter"),
  ...list("stepmother, stepfather, mother in law, father in law, in laws, neighbor, neighbour, neighbors, friend, roommate"),
  ...list("flatmate, boss, coworker, co worker, colleague, landlord, tenant, student, teacher, client, caregiver, carer, nanny"),
];

/** People of the library's public whom nobody names: another patron, the man at computer four. */
export const strangers: readonly string[] = [
  "(another|the other|that|the previous|the next|one) (patron|reader|borrower|customer|cardholder|member|visitor|user)",
  "the (patron|reader|borrower|cardholder|customer|person|man|woman|lady|gentleman|guy|girl|boy|kid|teen|family|student) (who|that|before you|after you|ahead of you|next to you|behind you|at (computer|table|the)|with the)",
];
