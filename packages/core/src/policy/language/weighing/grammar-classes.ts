/** Words by the work they do in a sentence: who is meant, when, and whether it is so, only possible, or asked. */
export const grammarClasses: Readonly<Record<string, string>> = {
  you: "you u ya ye yall yourself yourselves yours",
  your: "your ur yr",
  self: "i me myself we us ourselves",
  our: "my our mine ours",
  other: "he she him himself herself her his hers",
  they: "they them their theirs themselves",
  it: "it its this that these those",
  is: "is are am",
  was: "was were got became went",
  been: "been being",
  have: "have has",
  had: "had",
  do: "do does",
  did: "did",
  not: "not never no none nothing neither hardly nor cannot without",
  will: "will shall gonna going_to",
  could: "can could may might would able_to possibly maybe perhaps probably",
  must: "must should ought have_to has_to had_to need_to needs_to got_to supposed_to",
  if: "if unless whether in_case as_long_as provided suppose so_long_as even_if only_if",
  when: "when whenever once until till while before after wherever as_soon_as anytime every_time",
  because: "because since as given seeing_as considering so_that thanks_to due_to",
  anybody: `anyone anybody everyone everybody whoever someone somebody nobody no_one people folks patrons readers members borrowers
    cardholders visitors customers families parents residents all_of_you any each every most whatever whichever either`,
  usually:
    "usually normally generally often always typically mostly sometimes daily weekly monthly automatically by_default as_a_rule",
  what: "what which who whose whom where how why",
  please: "please kindly pls plz",
  lets: "let lets feel_free go_ahead",
  just: `just already still yet recently currently finally now again also only even lately long anymore any_more for_now
    so_far`,
  past: `yesterday last ago earlier previously this_morning last_week last_month last_year last_time last_night last_fall
    last_spring last_summer last_winter the_other_day back_in once_before in_the_past since_then ages_ago the_once so_far
    to_date back_then months_ago weeks_ago years_ago days_ago`,
  day: `monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight january february march april june july august
    september october november december week month weekend noon morning afternoon evening mon tue wed thu fri sat sun jan feb mar apr
    jun jul aug sep sept oct nov dec`,
  number: `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen twenty thirty
    forty fifty hundred thousand dozen several few couple both half pair twice first second third fourth fifth sixth seventh
    eighth ninth tenth fourteenth twelfth next number hundreds thousands 1st 2nd 3rd`,
  for: "for",
  under: "under on in against off from with to onto at",
  more: "more less better best worst most least enough too so such very really",
  yes: `yes yep yeah yup aye nope nah correct indeed exactly right oh so_far sure affirmative not_yet sadly afraid`,
  the: `the`,
  there: `there back away behind`,
  all: `all everything anything something`,
};
