/** Networks that have a connector or a profile. Others may be added, so the list is open. */
export const networkNames: readonly string[] = [
  "bluesky",
  "mastodon",
  "feed",
  "x",
  "facebook",
  "instagram",
  "threads",
  "youtube",
  "reddit",
  "tumblr",
  "pinterest",
  "tiktok",
  "lemmy",
  "wordpress",
  "discourse",
  "mediawiki",
  "hackernews",
  "stackexchange",
  "nextdoor",
  "linkedin",
  "pixelfed",
  "peertube",
];

/** Values of `type:`, the kinds of a mention. */
export const typeValues: readonly string[] = ["post", "reply", "repost", "quote", "review", "article", "comment"];

/** Values of `is:`. */
export const isValues: readonly string[] = ["reply", "repost", "sensitive", "ours"];

/** Values of `has:`. */
export const hasValues: readonly string[] = ["link", "media", "image", "video", "poll", "geo", "question", "lang"];

/** What people write for a value of a closed vocabulary that has another name here. */
export const otherWords: Readonly<Record<string, string>> = {
  retweet: "repost",
  share: "repost",
  tweet: "post",
  nsfw: "sensitive",
  photo: "image",
  photos: "image",
  picture: "image",
  pictures: "image",
  images: "image",
  links: "link",
  url: "link",
  videos: "video",
  native_video: "video",
  twitter: "x",
  bsky: "bluesky",
  rss: "feed",
};

/** ISO 639 codes by English and own names of the languages most spoken in the towns of English-speaking countries. */
export const languageNames: Readonly<Record<string, string>> = {
  english: "en",
  spanish: "es",
  español: "es",
  french: "fr",
  français: "fr",
  german: "de",
  deutsch: "de",
  chinese: "zh",
  mandarin: "zh",
  cantonese: "yue",
  japanese: "ja",
  korean: "ko",
  vietnamese: "vi",
  tagalog: "tl",
  arabic: "ar",
  russian: "ru",
  ukrainian: "uk",
  polish: "pl",
  portuguese: "pt",
  italian: "it",
  hindi: "hi",
  urdu: "ur",
  bengali: "bn",
  punjabi: "pa",
  gujarati: "gu",
  tamil: "ta",
  persian: "fa",
  farsi: "fa",
  turkish: "tr",
  hebrew: "he",
  somali: "so",
  amharic: "am",
  swahili: "sw",
  haitian: "ht",
  hmong: "hmn",
  welsh: "cy",
  irish: "ga",
  thai: "th",
  lao: "lo",
  khmer: "km",
  burmese: "my",
  greek: "el",
  dutch: "nl",
  swedish: "sv",
};
