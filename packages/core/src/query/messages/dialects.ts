/** What is said where another language and ours do not meet. */
export const dialectMessages = {
  "E20.term": "{text} has no counterpart in this language",
  "E20.field": "{text} looks in a field that has no counterpart in this language",
  "E20.regex":
    "regular expressions have no counterpart in this language, because one can take for ever; write the spellings with OR, * and ?",
  "E20.words": "two terms side by side mean nothing in this language; write and between them, or quotation marks round them",
  "E20.words.fix": "join them with and",
  "E20.everything": "everything there is can be heard, not searched for; the query needs a word or a field",
  "E20.whole": "this cannot be said in our language: {text}",

  "W20.lost": "this cannot be said in that language and is left out",
  "W20.pure": "that language finds nothing when a query only excludes",

  "W21.slop":
    "there, words may be moved so many places; here, so many other words may stand among them, which finds a little more",
  "W21.slopMoves": "that language counts moves, of which a swap takes two: {text} finds a little more",
  "W21.anchor": "there, ^ means the beginning or the end; here the words are found anywhere",
  "W21.near": "that language cannot say how near: {text} finds more",
  "W21.quorum": "that language cannot count terms: {text} finds more",
  "W21.frequency": "that language cannot count occurrences: {text} finds more",
  "W21.field": "that language cannot look in this field alone: {text} finds more",
  "W21.case": "that language cannot tell capitals: {text} finds more",
  "W21.spelling": "that language looks for words only: {text} finds more",
  "W21.address": "that language looks for addresses by their parts: {text} finds more",
  "W21.elongated": "that language cannot shorten long runs of a letter: {text} finds less",
  "W21.rank": "there, {text} only moves posts up the list, because another term has to occur; it is left out",
  "W21.nothing": "there, a query that only excludes finds nothing; here it finds everything else",
  "W21.lead": "there, this looks in the first lines; here it looks in the whole body",
} as const;
