import type { WrittenPost } from "../model.ts";

/** Grief, crisis, young people and private quarrels: where it is kinder to say nothing, or where only a person may decide. */
export const care: readonly WrittenPost[] = [
  // Grief
  {
    id: "widow-books",
    by: "grace",
    at: "Mon 19:20",
    text: "Took Arvid’s last pile back to the Millbrook library today. He was on page 212. I did not know what to do with the bookmark so I kept it.",
  },
  {
    id: "funeral-thursday",
    by: "jolene",
    at: "Wed 21:00",
    text: "Mama’s service is thursday 2pm at harmony grove chapel. she’d want you to bring a covered dish and not wear black",
  },
  {
    id: "dog-died",
    by: "vince",
    at: "Thu 22:30",
    text: "Put Biscuit down this morning. Fourteen years. I keep stepping over where he’d be. Going to Dippers workouts tomorrow because the house is too loud.",
  },
  {
    id: "librarian-died",
    by: "ruthann",
    at: "Fri 10:30",
    text: "Mrs. Haldermarsh has died, at 97. Four decades at the top of the stairs of the Millbrook Public Library. There is hardly a reader in this town she did not start.",
  },
  {
    id: "miscarriage",
    by: "private-pat",
    at: "Tue 23:40",
    text: "We had already moved the desk out of the small room.",
  },
  {
    id: "first-birthday-without",
    by: "rosaura",
    at: "Thu 20:00",
    text: "Hoy mi viejo cumpliría 80. Le hice su pastel igual, y me senté a platicarle.",
  },
  // Crisis
  {
    id: "night-lonnie",
    by: "lonnie",
    at: "Wed 22:50",
    text: "millbrook library was the only warm place i had and it closes at 8. after that its just the bridge and me. tired of doing this",
  },
  {
    id: "night-lonnie-2",
    by: "lonnie",
    at: "Wed 23:10",
    text: "nobody has to answer this",
    replyTo: "night-lonnie",
  },
  {
    id: "sleeping-in-car",
    by: "nadine",
    at: "Sat 23:20",
    text: "Night one in the Corolla, Harmony Grove library lot, because the wifi reaches. Kids think it’s camping. I’m letting them think it’s camping.",
  },
  {
    id: "afraid-at-home",
    by: "shauna",
    at: "Fri 23:00",
    text: "does anybody know if they can see what you looked up on a library computer. asking for real. he goes through the phone",
  },
  {
    id: "overdose-neighbor",
    by: "cass",
    at: "Fri 22:20",
    text: "Ambulance at the depot again, second this week. Whoever carried that naloxone, thank you. Westbrook, check on your people tonight.",
  },
  {
    id: "flood-stuck",
    by: "earl",
    at: "Sun 07:10",
    text: "Creek’s over County Road 9 at Harmony Grove. We’re alright but the Pruitts ain’t answering. Somebody closer go and knock.",
  },
  // Young people
  {
    id: "sam-science-fair",
    by: "sam",
    at: "Mon 16:30",
    text: "i’m in 7th grade and i need 3 SOURCES that are BOOKS about volcanoes by wednesday. does millbrook library have them. my mom doesn’t know i have this account",
  },
  {
    id: "zoey-room",
    by: "zoey",
    at: "Tue 17:50",
    text: "teen room at northfield library is the only place nobody asks me what i’m going to do with my life. i’m 15. i’m going to eat this muffin",
  },
  {
    id: "lucas-dino",
    by: "lucas",
    at: "Sat 09:10",
    text: "I am 11 and I read ALL the dinosaur books at the Millbrook Library (the big one) there are 43. Is there a 44",
  },
  {
    id: "zoey-hungry",
    by: "zoey",
    at: "Thu 16:10",
    text: "how do u make rice in a microwave if theres no lid. asking bc mom’s on doubles till sunday and i’m sick of cereal",
  },
  {
    id: "sam-bullied",
    by: "sam",
    at: "Thu 19:10",
    text: "can you return a book for somebody else?? a kid threw mine in the creek and it says millbrook county library on it and i dont have 18 dollars",
  },
  {
    id: "lucas-club",
    by: "lucas",
    at: "Sun 14:10",
    text: "My friend Milo and me have a club it meets at 12 Pear Tree Court in our tent every day at 4 you can come if you like bones",
  },
  // Private quarrels
  {
    id: "creel-1",
    by: "shauna",
    at: "Mon 20:50",
    text: "@dcreel.example you were supposed to pick them up from the Millbrook library at FIVE. They sat on the steps for an hour and a half. In March.",
  },
  {
    id: "creel-2",
    by: "derrick",
    at: "Mon 21:20",
    text: "@shaunacreel.example read your own text messages. I’m not doing this on here again",
    replyTo: "creel-1",
  },
  {
    id: "creel-3",
    by: "shauna",
    at: "Mon 21:40",
    text: "Then stop telling Judge Kittredge you’re “present”",
    replyTo: "creel-2",
    deletedAt: "Tue 07:20",
  },
  {
    id: "roommates",
    by: "felix",
    at: "Wed 16:20",
    text: "to whoever in apartment 3 keeps using MY library card to take out MANGA and not return it 🙃 i know it’s you. you left volume 6 in the bathroom",
  },
  {
    id: "vague-boss",
    by: "tamika",
    at: "Thu 07:10",
    text: "Some people at a certain hospital should borrow a certain book about how to speak to adults. That’s the post.",
  },
  {
    id: "drunk-apology",
    by: "declan",
    at: "Sat 23:40",
    text: "Fiona if you’re reading this I left your copy of that long one about the whale at the library in Millbrook with your name in it. I’m sorry about all of it, not just the whale.",
    deletedAt: "Sun 08:20",
  },
];
