import type { Word } from "../text/words.ts";
import { phrases } from "./phrases.ts";

const thanking = phrases([
  "thank (you|u)",
  "thanks",
  "thanx",
  "thx",
  "many thanks",
  "much appreciated",
  "(i|we) (really|so|truly|do)? appreciate",
  "(i'm|we're|i am|we are) (so|very|really)? (grateful|thankful|touched|honored|honoured)",
  "made (my|our) (day|morning|afternoon|evening|week|month|year)",
  "means (a lot|so much|the world)",
  "(that|this) is (so|very|really)? (kind|lovely|generous) (of you)?",
  "how (kind|lovely|nice|sweet|thoughtful) of you",
  "gracias",
  "merci",
  "danke",
]);

/** Whether the words thank somebody. */
export function hasThanks(words: readonly Word[]): boolean {
  return thanking.test(words);
}

const longestThanks = 8;

/** Whether a draft is nothing but thanks: no statement that would need a speaker. */
export function isThanks(words: readonly Word[]): boolean {
  return words.length <= longestThanks && hasThanks(words);
}
