/** What is said about a text that is read: errors, and warnings that a reader of queries must not miss. */
export const parseMessages = {
  "fix.write": "write {text}",
  "fix.remove": "remove {text}",
  "fix.quote": "look for {text}",

  "E01.mark": "{mark} is never closed; what it opens is taken to end after {text}",
  "E01.mark.fix": "close it after {text}",
  "E01.comment": "this comment is never closed, so everything behind it is left out",
  "E01.comment.fix": "close it at the end",

  "E02.unclosed": "this parenthesis is never closed",
  "E02.unclosed.label": "it could be closed here",
  "E02.unclosed.fix": 'add "{text}" at the end',

  "E03.stray": "this closing parenthesis has no opening one",
  "E03.stray.label": "the last parenthesis that was open is closed here",

  "E04.start": "{text} joins two sides, but nothing stands before it",
  "E04.end": "{text} needs something after it",
  "E04.doubled": "{text} follows {other} directly; between two terms stands one of them",
  "E04.doubled.label": "this one was read first",
  "E04.call": "{text} needs its terms in parentheses: {text}(…)",

  "E05.query": "the query is empty: write at least one word to look for",
  "E05.term": "{text} holds nothing to look for",
  "E05.sign": "{text} with a space behind it belongs to nothing; put it directly before what follows, or take it out",
  "E05.item": "between two commas stands nothing to look for",

  "E06.unknown": "{name}: is no field of this language",
  "E06.nested": "a field cannot stand inside another field; join the two with AND",
  "E06.nested.label": "this is the field it stands in",

  "E07.missing": "{name}: needs a value behind the colon",
  "E07.number": "{text} needs a number behind the slash",
  "E07.noNumber": "{text} takes no number",
  "E07.least": "the number of {text} is too small to mean anything",
  "E07.quorum": "{number} of {count} can never be true",
  "E07.quorum.fix": "ask for all of them: {text}",
  "E07.oneItem": "{text} counts one thing; join alternatives with OR",
  "E07.oneItem.fix": "write OR for the commas",
  "E07.noRange": "{name}: is compared with names, not with a range or a sign: {text}",
  "E07.word": "{name}: cannot be {text}; it can be {list}",
  "E07.star": "in {name}: a * can stand at the end only, behind at least one letter: {text}",
  "E07.negated": "a sign inside {name}: excludes nothing; it belongs before the field",
  "E07.language": "{text} is no code of a language; two or three letters as in en, es, zh, or unknown",
  "E07.domain": "{name}: takes the name of a site alone, without https:// and without a path",
  "E07.count": "{name}: is compared with a number, as in {name}:>10 or {name}:10..20; {text} is none",
  "E07.reversed": "the range {text} ends before it begins",
  "E07.date": "{text} is no date that exists; write 2026-11-20, 2026-11, 2026, or a time back from now: 7d, 24h, 2w",
  "E07.dateSign": "{name}: needs no sign; since: is from that day on, until: is up to it",
  "E07.dateRange": "{name}: takes one date; a range belongs in during:",
  "E07.list": "values of {name}: are alternatives, joined by OR; {text} belongs outside",
  "E07.unparted": "write OR between the values of {name}:, or one {name}: for each if all have to hold",
  "E07.commas": "several values of {name}: stand in parentheses",

  "E08.operator":
    "beside NEAR, and in FREQ, stand only words, phrases, tags and alternatives (OR) of these, which have a place in the text; {text} has none",
  "E08.label": "this needs to know where in the text its sides stand",

  "E09.characters": "the query is longer than {limit} characters; split it into saved searches",
  "E09.depth": "parentheses or operators are nested more than {limit} deep; split the query into saved searches",
  "E09.leaves": "the query has more than {limit} terms; split it into saved searches",
  "E09.distance": "the distance is more than {limit} words; from there on AND says the same",

  "E11.short": "{text} finds too many words; give at least two letters beside * and ?",
  "E11.kind": "* and ? work inside words, not inside handles and addresses: {text}",
  "E11.address": "* does not work inside an address; use link: with a * at the end, or domain:",
  "E11.character": "a * between characters of a script without spaces finds nothing; write NEAR/n between the two parts: {text}",

  "E12.fame":
    "{text}: how many follow an author, and who is verified, cannot be searched for: who gets an answer must not depend on fame",

  "E13.missing": "there is no saved search named {name}",
  "E13.cycle": "the saved search refers to itself: {name}",
  "E13.depth": "saved searches stand in each other more than {limit} deep",
  "E13.many": "more than {limit} saved searches would have to be put in",

  "W02.lower": "{text} in small letters is a word to look for; the operator is {capitals}",

  "W08.plus": "+ is not needed: every term has to occur unless OR joins it",
  "W08.exact": "++ does not make a phrase exact here; braces do",
  "W08.word": "{text} is how another tool says it; here it is read as plain words",
  "W08.cut": "the sign in {text} cuts words short in other tools; here it is passed over",
  "W08.boost": "{text} does nothing: results are not ranked here",
  "W08.fuzzy": "{text} does nothing here: words are not matched by likeness; list the spellings with OR",
  "W08.single": "single straight marks make no phrase here, because they are apostrophes; the words are read one by one",

  "W10.dash": "this dash is read as a minus: what follows is excluded",
  "W10.dash.fix": "write a plain minus",

  "W11.comma": "{text} joins nothing here: both terms have to occur; write OR if either will do",
  "W11.comma.or": "either will do: OR",
  "W11.comma.remove": "both have to occur: leave it out",
} as const;
