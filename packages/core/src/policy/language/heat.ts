import { readWords } from "../../text/read-words.ts";
import { viewText } from "../view.ts";
import { findInsults } from "./insults.ts";
import { phrases } from "./phrases.ts";

const anger = phrases([
  "(ridiculous|outrageous|unacceptable|disgusting|disgraceful|shameful|pathetic|appalling|infuriating|furious|livid|fuming|incompetent|useless|joke|liar|liars|lies|corrupt)",
  "(fed up|sick of|had enough|had it with|enough is enough|are you kidding|are you serious|what a joke|waste of)",
  "(worst|hate) (library|this|you|your|service|place)",
  "(never|not) (coming|going) back",
]);

/** Whether a turn of a conversation is angry: an insult, words of anger, or shouting. */
export function isHeated(text: string): boolean {
  return hasInsult(text) || anger.test(readWords(text)) || isShouting(text);
}

/** Whether a turn insults somebody. */
export function hasInsult(text: string): boolean {
  const { words, plain } = viewText(text);
  return findInsults(words, plain).length > 0;
}

/** Three words in capitals in a row, or a row of exclamation marks. */
function isShouting(text: string): boolean {
  return /\b[A-Z]{3,}\b\W+\b[A-Z]{2,}\b\W+\b[A-Z]{3,}\b/.test(text) || /!{2,}/.test(text);
}
