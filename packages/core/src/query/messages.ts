/**
 * Everything the query parser and the query linter say, in one place, so that wording is reviewed together and can be
 * translated: pass another set of messages in the options. What stands before the dot is the code of the finding. Names in
 * braces are filled in.
 */
export const messages = {
  "E01.quote": "this quotation mark is never closed; the phrase is taken to end after {text}",
  "E01.quote.fix": "close the phrase after {text}",
  "E01.brace": "this brace is never closed; the exact word is taken to end after {text}",
  "E01.brace.fix": "add the closing brace after {text}",
  "E01.comment": "this comment is never closed, so everything behind it is left out",
  "E01.comment.fix": "close the comment at the end",

  "E02.unclosed": "this parenthesis is never closed",
  "E02.unclosed.label": "it could be closed here",
  "E02.unclosed.fix": 'add "{text}" at the end',
  "E03.stray": "this closing parenthesis has no opening one",
  "E03.stray.label": "the last parenthesis that was open is closed here",
  "E03.stray.fix": "remove it",

  "E04.start": "{text} joins two sides, but nothing stands before it",
  "E04.end": "{text} needs something after it",
  "E04.doubled": "{text} follows {other} directly; between two terms stands one of them",
  "E04.doubled.label": "this one was read first",
  "E04.call": "{text} needs its terms in parentheses: {example}",
  "E04.remove": "remove {text}",
  "E04.quote": "look for the word itself: {text}",

  "E05.query": "the query is empty: write at least one word to look for",
  "E05.group": "these parentheses are empty",
  "E05.phrase": "this phrase is empty",
  "E05.term": "{text} holds no letter, digit or emoji that could be looked for",
  "E05.dash": "a dash with a space behind it excludes nothing; put it directly before the word, or take it out",
  "E05.dash.attach": "exclude what follows",
  "E05.item": "between two commas stands nothing to look for",
  "E05.fix": "remove {text}",

  "E05.exact": "these marks hold nothing to look for",

  "E06.unknown": "{name}: is no field of this language; put it in quotation marks if you look for the word",
  "E06.meant": "{name}: is no field of this language; {meant}: probably says what you mean",
  "E06.rename": "write {text}",
  "E06.quote": "look for the text: {text}",
  "E06.nested": "a field cannot stand inside another field; join the two with AND",
  "E06.nested.label": "this is the field it stands in",

  "E07.missing": "{name}: needs a value behind the colon",
  "E07.fix": "write {text}",
  "E07.number": "{text} needs a number behind the slash",
  "E07.noNumber": "{text} takes no number",
  "E07.least": "the number of {text} is too small to mean anything",
  "E07.quorum": "{number} of {count} can never be true; ask for at most as many as the list has",
  "E07.quorum.fix": "ask for all of them: {text}",
  "E07.oneItem": "{text} counts one thing; join alternatives with OR",
  "E07.oneItem.fix": "write OR for the commas",
  "E07.noRange": "{name}: is compared with names, not with a range or a sign: {text}",
  "E07.word": "{name}: cannot be {text}; it can be {list}",
  "E07.star": "in {name}: a * can stand at the end only, behind at least one letter: {text}",
  "E07.negated": "a sign inside {name}: excludes nothing; it belongs before the field",
  "E07.language": "{text} is no code of a language; two or three letters as in en, es, zh, or unknown",
  "E07.domain": "{name}: takes the name of a site alone, without https:// and without a path",
  "E07.count": "{name}: is compared with a whole number, as in {name}:>10 or {name}:10..20; {text} is none",
  "E07.decimal": "{name}: is compared with a number, as in {name}:<3 or {name}:1..2.5; {text} is none",
  "E07.reversed": "the range {text} ends before it begins",
  "E07.date": "{text} is no date that exists; write 2026-11-20, 2026-11, 2026, or a time back from now such as 7d, 24h, 2w",
  "E07.dateSign": "{name}: needs no sign; since: is from that day on, until: is up to it",
  "E07.dateRange": "{name}: takes one date; a range belongs in during:",
  "E07.list": "in a list of values for {name}: stand alternatives only, joined by OR; {text} belongs outside",
  "E07.unparted": "write OR between the values of {name}:, or one {name}: for each if all have to hold",
  "E07.unparted.fix": "either will do: write OR",
  "E07.commas": "several values of {name}: stand in parentheses",

  "E08.operator":
    "beside NEAR, and in FREQ, stand only words, phrases, tags and alternatives (OR) of these, because a place in the text is needed; {text} has none",
  "E08.field":
    "beside NEAR, and in FREQ, stand only words, phrases, tags and alternatives (OR) of these; a field belongs outside",
  "E08.label": "this needs to know where in the text its sides stand",
  "E08.fix": "write {text}",

  "E09.characters": "the query is longer than {limit} characters; split it into saved searches",
  "E09.depth": "parentheses or operators are nested more than {limit} deep; split the query into saved searches",
  "E09.leaves": "the query has more than {limit} terms; split it into saved searches",
  "E09.distance": "the distance is more than {limit} words; from there on AND says the same",
  "E09.diagnostics": "more than {limit} findings",

  "E11.short": "{text} finds too many words; give at least two letters beside * and ?",
  "E11.kind": "* and ? work inside words, not inside handles and addresses: {text}",
  "E11.fix": "write {text}",
  "E11.address": "* does not work inside an address; use link: with a * at the end, or domain:",
  "E11.character": "a * between characters of a script without spaces finds nothing; write NEAR/n between the two parts: {text}",

  "E12.fame":
    "{text}: how many follow an author, and who is verified, cannot be searched for: who gets an answer must not depend on fame",
  "E12.verified": "{text}: whether an author is verified cannot be searched for: who gets an answer must not depend on fame",

  "E13.missing": "there is no saved search named {name}",
  "E13.cycle": "the saved search refers to itself: {name}",
  "E13.depth": "saved searches stand in each other more than {limit} deep",

  "E13.many": "more than {limit} saved searches would have to be put in",

  "E10.negative":
    "this only says what is not wanted, so there is nothing to listen for; add a word, a name or a tag that posts must have, or say where with network: or author:",

  "W01.mixed": "AND and OR are mixed; AND binds tighter, so this reads {text}",
  "W01.onlyThis": "the two readings differ on: {text} (matches this one, not the other)",
  "W01.onlyOther": "the two readings differ on: {text} (matches the other one, not this)",
  "W01.asRead": "write the parentheses: {text}",
  "W01.other": "the other reading: {text}",

  "W02.lower": "{text} in small letters is a word to look for; the operator is {capitals}",
  "W02.capitals": "write {capitals}",
  "W02.quote": "look for the word: {text}",

  "W03.some": "OR {text} finds every post without it, which is nearly all there are; AND NOT takes it out of what the rest finds",
  "W03.all": "two exclusions joined by OR exclude next to nothing; a post has to hold both to be left out",
  "W03.fix": "write {text}",

  "W04.acronym": "{text} in any capitals can be many things; {exact} finds the capitals only",
  "W04.known": "{text} also stands for other things ({meaning}); {exact} finds the capitals only",
  "W04.place": "{text} is also {meaning}; without another word beside it this finds mostly that",
  "W04.exact": "find the capitals only: {exact}",
  "W04.context": "and only beside a word about libraries: {context}",

  "W05.twice": "{text} stands here twice",
  "W05.held": "{text} adds nothing: {other} finds all of it already",
  "W05.asked": "{text} asks for nothing more: {other} holds it",
  "W05.never": "no post can fit: {text} rules out what {other} asks for",
  "W05.always": "every post fits: what {other} leaves, {text} takes",
  "W05.apart": "no post can fit both {other} and {text}",
  "W05.label": "because of this",
  "W05.fix": "remove {text}",
  "W06.idle": "{text} excludes nothing that is still there, because of {other}",

  "W07.spaced": "{count} words without quotation marks are found anywhere in the post, in any order",
  "W07.fix": "look for the phrase: {text}",

  "W08.plus": "+ is not needed: every term has to occur unless OR joins it",
  "W08.exact": "++ does not make a phrase exact here; braces do: {fix}",
  "W08.near": "this is how another tool writes NEAR; here it is read as plain words. In this language: {fix}",
  "W08.distance": "{text} is read as a plain word here. In this language it is {fix}",
  "W08.compare": "{text} is read as plain words here. In this language it is {fix}",
  "W08.boost": "{text} does nothing: results are not ranked here",
  "W08.fuzzy": "{text} does nothing here: words are not matched by likeness; list the spellings with OR",
  "W08.single":
    "single straight quotation marks make no phrase here, because they are apostrophes; the words are read one by one",
  "W08.fix": "write {text}",
  "W08.remove": "remove {text}",

  "W09.double": "NOT twice takes itself back",
  "W09.fix": "write {text}",

  "W10.hidden": "there are characters in this term that nobody can see; they came along when it was pasted",
  "W10.remove": "remove them",
  "W10.lookalike": "letters of another alphabet stand among Latin ones in this term; posts that look the same will not be found",
  "W10.replace": "write the Latin letters",

  "W11.comma": "a comma joins nothing here: both terms have to occur; write OR if either will do",
  "W11.comma.or": "either will do: OR",
  "W11.comma.remove": "both have to occur: remove the comma",

  "W12.question": "? stands for one more letter here, so {text} itself is not found",
  "W12.fix": "look for {text}",

  "I02.tag": "many write this as one hashtag, {tag}, which the phrase does not find when it is all in small letters",
  "I02.fix": "add {text}",
  "I03.wildcard": "{text} is found in everything that passes by here, but no network can be asked for it",

  "E14.language":
    "this search is written for version {text} of the language; this Earshot reads version 1. Update it, or write 1",
  "E14.wanted": "the search has to find this post, and does not",
  "E14.unwanted": "the search must not find this post, and does",
  "E14.why": "{why}",
} as const;

/** What each wording is known by: the code of a finding, a dot, and the case. */
export type MessageKey = keyof typeof messages;

/** A translation: as many of the wordings as it has; the rest stay English. */
export type Messages = Partial<Readonly<Record<MessageKey, string>>>;

/** What is put into the braces of a wording. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Longest piece of the user's own text that a message repeats, in code units. */
const longestQuotation = 60;

/** Puts the values into a wording. Long values are cut, so that a message stays a sentence. */
export function wording(key: MessageKey, values: MessageValues = {}, translation: Messages = {}): string {
  const template: string = translation[key] ?? messages[key];
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? clip(String(values[name])) : whole));
}

function clip(text: string): string {
  return text.length <= longestQuotation ? text : `${text.slice(0, longestQuotation - 1)}…`;
}
