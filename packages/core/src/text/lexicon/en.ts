import type { Lexicon } from "./lexicon.ts";

export const english: Lexicon = {
  language: "en",
  firstPerson: ["i", "i'm", "im", "i've", "ive", "i'd", "i'll", "me", "my", "mine", "myself"],
  firstPersonPlural: ["we", "we're", "we've", "we'd", "we'll", "us", "our", "ours", "ourselves"],
  secondPerson: [
    ...["you", "you're", "youre", "you've", "youve", "you'd", "you'll", "your", "yours", "yourself", "yourselves"],
    ...["u", "ur", "y'all", "yall", "ya"],
  ],
  courtesy: [
    ...["thank", "thanks", "thank you", "thx", "ty", "tysm", "much obliged", "cheers", "grateful", "appreciate", "appreciated"],
    ...["please", "pls", "plz", "kindly", "if you don't mind"],
    ...["sorry", "apologies", "apologize", "apologise", "excuse me", "pardon", "my bad", "our mistake"],
    ...["you're welcome", "my pleasure", "our pleasure", "happy to help", "glad to help", "no problem", "no worries"],
  ],
  greetings: [
    ...["hi", "hello", "hey", "hiya", "howdy", "greetings", "welcome", "dear"],
    ...["good morning", "good afternoon", "good evening", "hi there", "hey there", "hi all", "hi everyone", "hey folks"],
  ],
  questionOpeners: [
    ...["who", "who's", "whose", "whom", "what", "what's", "whats", "when", "when's", "where", "where's", "wheres"],
    ...["which", "why", "why's", "how", "how's", "hows", "how come", "how much", "how many", "how long", "how do i"],
    ...["is", "isn't", "are", "aren't", "was", "were", "am i", "do", "don't", "does", "doesn't", "did", "didn't"],
    ...["can", "can't", "could", "couldn't", "will", "won't", "would", "wouldn't", "should", "shouldn't", "may i", "might"],
    ...["has", "hasn't", "have", "haven't", "had", "any", "anyone", "anybody", "does anyone", "does anybody", "has anyone"],
    ...["i wonder", "wondering", "wonder if", "wonder how", "any idea", "any chance", "do you know", "can anyone"],
    ...["what if", "is there", "are there", "is it", "where do i", "who do i", "what's the best"],
  ],
  negations: [
    ...["no", "not", "never", "none", "nobody", "nothing", "nowhere", "neither", "nor", "without", "hardly", "barely", "cannot"],
    ...["ain't", "aint", "can't", "cant", "couldn't", "couldnt", "didn't", "didnt", "doesn't", "doesnt", "don't", "dont"],
    ...["hadn't", "hasn't", "hasnt", "haven't", "havent", "isn't", "isnt", "aren't", "arent", "mightn't", "mustn't", "needn't"],
    ...["shan't", "shouldn't", "shouldnt", "wasn't", "wasnt", "weren't", "werent", "won't", "wont", "wouldn't", "wouldnt"],
  ],
};
