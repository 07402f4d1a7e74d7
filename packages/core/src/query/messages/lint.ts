/** What the linter says about a query that can be read. */
export const lintMessages = {
  "E10.negative":
    "this names no word, name or tag that posts must have, so there is nothing to listen for; add one, or say where with network: or author:",

  "W01.mixed": "AND and OR are mixed; AND binds tighter, so this reads {text}",
  "W01.onlyThis": "the two readings differ on: {text} (matches this one, not the other)",
  "W01.onlyOther": "the two readings differ on: {text} (matches the other one, not this)",
  "W01.asRead": "write the parentheses: {text}",
  "W01.other": "the other reading: {other}",

  "W03.some": "OR {text} finds every post without it, which is nearly all there are",
  "W03.all": "exclusions joined by OR leave out only posts that hold all of them",

  "W04.acronym": "{text} in any capitals can be many things",
  "W04.known": "{text} also stands for {meaning}",
  "W04.place": "{text} is also {meaning}; without another word beside it this finds mostly that",
  "W04.exact": "find the capitals only: {text}",
  "W04.context": "and only beside a word about libraries: {text}",

  "W05.twice": "{text} stands here twice",
  "W05.held": "{text} adds nothing: {other} finds all of it already",
  "W05.asked": "{text} asks for nothing more: {other} holds it",
  "W05.never": "no post can fit: {text} rules out what {other} asks for",
  "W05.always": "every post fits: what {other} leaves, {text} takes",
  "W05.apart": "no post can fit both {other} and {text}",
  "W05.label": "because of this",

  "W06.idle": "{text} excludes nothing that is still there, because of {other}",

  "W07.spaced": "{count} words without quotation marks are found anywhere in the post, in any order",

  "W09.double": "NOT twice takes itself back",

  "W10.hidden": "this term holds characters that nobody can see",
  "W10.remove": "remove them",
  "W10.lookalike": "this term holds letters of another alphabet among Latin ones; posts that look the same are not found",
  "W10.replace": "write the Latin letters",

  "W11.lines": "a new line joins nothing: a post has to hold all {count} lines; write OR if any of them will do",
  "W11.lines.or": "any of them will do: OR between the lines",
  "W11.lines.and": "all of them have to occur: AND between the lines",

  "W12.question": "? stands for one more letter here, so {text} itself is not found",

  "I02.tag": "many write this as one hashtag, {tag}, which the phrase does not find when it is all in small letters",
  "I02.fix": "add {text}",

  "I03.wildcard": "{text} is found in everything that passes by here, but no network can be asked for it",
} as const;
