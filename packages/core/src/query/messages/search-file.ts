/** What is said about a search file and its examples. */
export const searchFileMessages = {
  "E14.language":
    "this search is written for version {text} of the language; this Earshot reads version 1. Update it, or write 1",
  "E14.wanted": "the search has to find this post, and does not",
  "E14.unwanted": "the search must not find this post, and does",
  "E14.why": "{why}",
} as const;
