import type { Word } from "../../text/words.ts";
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

const welcoming = phrases([
  "(you're|you are|most) welcome",
  "(any time|anytime|no problem|no worries|my pleasure|our pleasure)",
  "see you",
  "(good luck|happy reading|enjoy|congratulations|congrats|welcome)",
]);
const longestCourtesy = 12;

/** Whether a draft is nothing but a courtesy, in which nobody needs to say I: thanks, a welcome, a wish. */
export function isCourtesy(words: readonly Word[]): boolean {
  return words.length <= longestCourtesy && (hasThanks(words) || welcoming.test(words));
}
