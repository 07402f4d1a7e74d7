/** Words by the work they do in a sentence: who is meant, when, and whether it is so, only possible, or asked. */
export const grammarClasses: Readonly<Record<string, string>> = {
  you: `you u ya ye yall yourself yourselves yours youse yous yinz y'all ya'll thou thee`,
  your: `your ur yr yer ya yours_truly`,
  self: `i me myself we us ourselves i'm_the ourself`,
  our: `my our mine ours library's branch's`,
  other: `he she him himself herself her his hers he's she's`,
  they: `they them their theirs themselves they'd they'll they've themself theirselves`,
  it: `it its this that these those it's both_of_them all_three either_one it'll it'd`,
  is: `is are am ain't isn't aren't`,
  was: `was were got became went wasn't weren't gets getting become becomes becoming turned_out came_out`,
  been: `been being`,
  have: `have has haven't hasn't having`,
  had: `had hadn't`,
  do: `do does doing`,
  did: `did done`,
  not: `not never no none nothing neither hardly nor cannot without nowhere barely scarcely rarely seldom unable unlikely
    hasn't_been nought nowt nil no-one`,
  will: `will shall gonna going_to shan't about_to bound_to set_to due_to_be 'll won't would_be`,
  could: `can could may might would able_to possibly maybe perhaps probably able capable free_to welcome_to chances_are i_think_so
    potentially possible conceivably as_likely_as_not`,
  must: `must should ought have_to has_to had_to need_to needs_to got_to supposed_to required needs requires require obliged
    mandatory compulsory be_sure_to make_sure_to make_sure_you remember_to don't_forget_to you'd_better had_better`,
  if: `if unless whether in_case as_long_as provided suppose so_long_as even_if only_if should_you were_you had_you in_the_event
    on_condition providing assuming as_long as_far_as_i so_long supposing in_which_case otherwise or_else only_when even_where
    say_you imagine_you depending depends`,
  when: `when whenever once until till while before after wherever as_soon_as anytime every_time by_the_time each_time
    at_which_point afterwards meanwhile in_the_meantime then whilst during next_time_you first_time`,
  because: `because since as given seeing_as considering so_that thanks_to due_to cos cuz coz bc b/c in_view_of owing_to on_account_of
    that's_why which_is_why therefore hence thus for_this_reason out_of`,
  anybody: `anyone anybody everyone everybody whoever someone somebody nobody no_one people folks patrons readers members borrowers
    cardholders visitors customers families parents residents all_of_you any each every most whatever whichever either
    all_comers public cardholder library_users users_of_the those_who one_and_all learners newcomers beginners grown-ups
    grownups adults seniors under-18s over-60s over-65s locals students teens all_ages groups_of`,
  usually: `usually normally generally often always typically mostly sometimes daily weekly monthly automatically by_default as_a_rule
    as_usual ordinarily in_general on_the_whole tends tend occasionally at_times from_time_to_time once_a_week every_week
    each_week every_month each_month each_day every_day every_night nightly yearly annually weekdays weekends fortnightly
    hourly regularly routinely mainly largely on_average by_law standard_practice as_standard in_most_cases most_days
    at_any_time any_day every_morning all_year year-round`,
  what: `what which who whose whom where how why what's who's where's how's`,
  please: `please kindly pls plz if_you_would could_you would_you can_you be_so_kind`,
  lets: `let lets feel_free go_ahead shall_we shall_i allow_me don't_hesitate by_all_means be_our_guest why_not how_about
    what_about you're_welcome_to`,
  just: `just already still yet recently currently finally now again also only even lately long anymore any_more for_now so_far
    merely simply at_the_moment at_present presently nowadays these_days of_late as_of anew once_more`,
  past: `yesterday last ago earlier previously this_morning last_week last_month last_year last_time last_night last_fall
    last_spring last_summer last_winter the_other_day back_in once_before in_the_past since_then ages_ago the_once so_far
    to_date back_then months_ago weeks_ago years_ago days_ago before_christmas over_the_weekend at_the_weekend on_the_weekend
    years_back weeks_back months_back just_before lately just_now overnight at_closing first_thing since_monday since_friday
    since_january since_march since_may since_june since_august since_september since_october all_week all_day previous prior
    former formerly used_to once_upon in_2019 in_2020 in_2021 in_2022 in_2023 in_2024 back_when ever_since originally`,
  day: `monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight january february march april june july
    august september october november december week month weekend noon morning afternoon evening mon tue wed thu fri sat sun
    jan feb mar apr jun jul aug sep sept oct nov dec weekday friday's monday's saturday's sunday's tomorrow's today's
    tonight's midday midnight lunchtime lunch teatime dawn dusk spring summer autumn fall winter christmas easter halloween
    thanksgiving hanukkah diwali eid new_year's boxing_day bank_holiday half-term half_term term-time school_holidays daytime
    mid-week midweek tues weds thur thurs a.m p.m am pm o'clock half_past quarter_past quarter_to week's_end`,
  number: `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen twenty thirty forty fifty
    hundred thousand dozen several few couple both half pair twice first second third fourth fifth sixth seventh eighth ninth
    tenth fourteenth twelfth next number hundreds thousands 1st 2nd 3rd once thrice eleventh thirteenth fifteenth sixteenth
    seventeenth eighteenth nineteenth twentieth thirtieth twenty-first thirty-first seventeen eighteen nineteen seventy eighty
    ninety zero dozens score million trio quarter third-party single double triple quadruple many umpteen handful bunch bundle
    lots loads plenty much amount total sum per_cent percent percentage`,
  for: `for`,
  under: `under on in against off from with to onto at above below between among amongst along around round across through
    throughout over into upon within inside outside beside besides near beyond past_the toward towards via by about alongside
    underneath`,
  more: `more less better best worst most least enough too so such very really quite rather fairly pretty_much extremely awfully
    terribly incredibly dead proper totally completely fully entirely absolutely perfectly truly hugely greatly far bit
    slightly somewhat nearly almost roughly exactly approximately about only_a barely extra additional further another`,
  yes: `yes yep yeah yup aye nope nah correct indeed exactly right oh so_far sure affirmative not_yet sadly afraid yessir
    certainly of_course naturally no_worries no_problem ok okay okey alright righto roger spot_on bingo bang_on good_guess
    you_guessed_it as_you_thought as_you_suspected you_got_it ya yessirree unfortunately not_so no_it no_you it_is it_was
    it_did it_has you_have you_did you_do they_are they_did we_have we_did i_do i_did hai oui si ja`,
  the: `the a an`,
  there: `there back away behind up_here down_here over_here upstairs downstairs out_front at_the_front next_door inside_the nearby`,
  all: `all everything anything something every_single whole entire the_rest the_other the_others another_one same both each_of
    most_of some whatnot bits things`,
  hedge: `maybe i_think i_guess i_suppose i_believe i_expect i_imagine i_assume i_presume presumably seemingly supposedly allegedly
    reportedly it_seems it_appears it_looks_like looks_to_me sounds_like from_what_i_can_see from_what_i_can_tell
    as_far_as_i_can_see as_far_as_i_can_tell as_far_as_i_know if_i'm_not_mistaken if_memory_serves unless_i'm_mistaken
    if_i_remember i_seem_to_remember from_memory i_bet i'd_guess my_guess at_a_guess i'd_say i_dare_say i_gather i_hear
    i_heard i_see_that word_is they_say rumour_has_it rumor_has_it little_bird no_doubt doubtless must_have must_be`,
  span: `days weeks months hours minutes years seconds fortnight fortnights day_or_two week_or_two day_left a_week a_month a_year
    a_day an_hour while long_time ages lifetime decade decades centuries semester term`,
  until: `until_the till_the up_to by_the no_later_than at_the_latest before_the good_until good_till valid_until valid_through
    through_the by_monday by_tuesday by_wednesday by_thursday by_friday by_saturday by_sunday until_monday until_tuesday
    until_wednesday until_thursday until_friday until_saturday until_sunday till_monday till_tuesday till_wednesday
    till_thursday till_friday till_saturday till_sunday on_monday on_tuesday on_wednesday on_thursday on_friday on_saturday
    on_sunday by_closing by_tomorrow by_tonight by_then to_go remaining left_on time_left`,
};
