/** Words that put people down: blame, insults, scolding, and apologies that are none. */
export const scornClasses: Readonly<Record<string, string>> = {
  blame: `failed neglected ignored misread misunderstood overlooked refused bothered careless your_fault your_own_fault should_have
    could_have should've could've your_mistake your_job your_choice clearly obviously apparently next_time already_told
    told_you as_i_said everyone_else everybody_else read_the_sign ahead rules_are_rules responsibility fault too_late too_long
    common_sense pay_attention chance excuse excuses whose_fault if_you'd bother paying_attention if_you'd_read had_you_read
    bothered_to not_my_fault not_our_fault learn_to_read you_signed you_agreed you_were_told we_told_you as_stated says_so
    says_clearly your_own_doing on_you your_problem nobody_else_had others_manage others_managed rules_say small_print
    should_know should_know_better knew_the_rules at_your_age like_everyone_else three_times warned how_many_times
    not_that_hard isn't_hard your_own your_doing your_error your_oversight your_end user_error human_error you_forgot
    you_missed you_didn't you_never you_chose you_decided you_left_it you_waited you_lost_it you_must_have you_might_have
    you_may_have you_clicked you_typed you_entered_the wrong_password wrong_branch wrong_day wrong_date wrong_form wrong_box
    wrong_link wrong_place wrong_number the_wrong if_you_had if_you_would_have if_only_you had_you you_ought_to_have
    you_needed_to you_were_supposed you_were_meant you_were_reminded you_had_plenty you_had_three you_had_two you_had_a_month
    you_had_weeks plenty_of_time ample_time ample_notice plenty_of_notice plenty_of_warning three_reminders two_reminders
    several_reminders sent_you_three sent_three reminded_you as_i_told as_we_told as_we_said as_mentioned as_previously
    as_explained as_posted as_advertised as_you_know as_everyone_knows as_anyone as_anybody plain_english plain_as_day in_bold
    in_black_and_white in_capital_letters big_letters large_letters right_there right_in_front_of printed_on_the
    on_the_front_page on_the_door on_the_ticket on_the_receipt on_the_sign on_the_poster on_the_website terms_you
    read_the_email read_your_email read_your_emails read_the_notice read_the_rules read_the_page read_the_terms read_the_post
    read_the_instructions read_it_properly read_carefully read_more_carefully check_your_email checked_your_email
    check_the_website checked_the_website check_first checked_first checked_before_you ask_first asked_first rang_first
    book_early booked_earlier come_earlier came_earlier on_time leaving_it_late left_it_late left_it_to_the last_minute
    last-minute leave_it_to_the not_our_problem not_our_job not_my_job not_my_problem nothing_to_do_with_us not_down_to_us
    nobody_made_you nobody_forced no_one_forced no_one_else other_people_managed other_people_manage others_read others_seem
    never_had_a_complaint nobody_else_complained first_complaint always_the_same typical repeat_offender yet_again once_again
    every_time_you always_you you_always again_i_see for_the_third for_the_umpteenth`,
  insult: `idiot idiots moron morons imbecile fool fools jerk jerks loser losers liar liars clown clowns crybaby snowflake karen
    hypocrite bigot creep pig freak psycho lunatic dummy dimwit ingrate cheapskate disgrace nuisance parasite whiner whiners
    brat nutcase weirdo coward hag hypocrites scum trash garbage boomer dope dunce twit pest crank airhead simpleton nutter
    numpty drongo dipstick knucklehead blockhead ignoramus baby bully bullies deadbeat slob cretin tinfoil brigade toddler
    muppet muppets wally plonker pillock prat git tosser numpties bogan dag galah eejit gobshite nutjob fruitcake busybody
    busybodies nimby nimbys sheep peasants yokel yokels hick hicks chav chavs snob snobs diva drama whinger whingers
    know-it-all know-all smart-arse smartarse troll trolls keyboard_warrior keyboard_warriors entitled_lot cavemen neanderthal
    monkey goldfish thicko halfwit half-wit nitwit dimwits bat cow windbag grouch miseryguts ratbag scoundrel slacker
    freeloader freeloaders sponger thief thieves child babies princess sweetheart twat twats dick dickhead asshole arsehole
    arse ass asses bastard bastards bitch bitches bollocks cunt fucker wanker tosspot bellend berk numbskull numskull
    pea-brain peabrain birdbrain bonehead meathead airheads dingbat dingdong ding-dong nincompoop ninny dolt oaf lout louts
    yob yobs yobbo hooligan hooligans thug thugs vandal vandals delinquent hoodlum riffraff rabble mob plebs pleb peasant serf
    commoner bumpkin bumpkins redneck rednecks hillbilly hillbillies townie townies inbred simpletons simp incel incels
    neckbeard basement_dweller basement-dweller nerd nerds geek geeks dweeb weirdos weird creeps creepy pervert perv perverts
    stalker psychopath sociopath narcissist narcissists egomaniac maniac maniacs loon loony loonies crackpot crackpots nutters
    nuts fruitcakes basket_case headcase flake flakes kook kooks conspiracy_theorist conspiracy_theorists tin-foil
    flat-earther flat_earther dinosaur dinosaurs fossil fossils relic old_fart old_crone biddy codger coot geezer fuddy-duddy
    curmudgeon grump grumps grumpy_pants sourpuss killjoy buzzkill party_pooper wet_blanket moaner moaners moaning_minnie
    whingebag complainer complainers complainant crybabies cry-baby divas prima_donna brats gremlin goblin goblins ogre orc
    cockroach rat rats vermin snake snakes weasel worm leech leeches bloodsucker vulture vultures piglet pigs hog swine donkey
    mule jackass goat turkey chicken chickens cowards sissy wimp wimps pansy pussy softie tattletale snitch curtain-twitcher
    curtain_twitchers karens kevin becky boomers chad hun hon dearie petal sunshine sweetie sweetpea honey darling love duck
    buddy pal mate sport champ chief genius einstein sherlock professor captain mastermind rocket_scientist brain_surgeon
    scholar brainbox bright_spark clever_clogs smarty_pants smarty-pants smartypants wise_guy wiseguy wisecracker know-it-alls
    expert self-appointed armchair keyboard_hero charlatan fraud frauds con_artist cheat cheats crooks criminal criminals
    looter looters beggar beggars bum bums hobo hobos tramp tramps junkie junkies druggie druggies crackhead drunkard wino
    layabout layabouts scrounger scroungers lazybones lazy slobs couch_potato good-for-nothing waste_of_space waste_of_time
    waste_of_oxygen dead_weight deadwood laughing_stock laughingstock embarrassment shower_of circus zoo monkeys apes ape
    gorilla neanderthals caveman troglodyte barbarian barbarians savage savages heathen philistine philistines ignoramuses
    illiterates dropout dropouts`,
  slight: `stupid dumb ignorant pathetic idiotic moronic delusional clueless brainless worthless useless insane crazy nuts unhinged
    disgusting illiterate lazy entitled spoiled childish hysterical paranoid senile drunk ridiculous embarrassing foolish rude
    insufferable obnoxious nasty deranged hopeless dense thick miserable petty bitter vile gullible cheap ungrateful mental
    ugly silly laughable sad cranky mean-spirited shameless whiny unbearable daft barmy bonkers gormless dim half-baked unreal
    tragic jealous incapable incompetent lazy-minded petulant deluded two-faced backward uneducated uncivilised uncivilized
    classless smug tiresome tedious exhausting boring grow ignoramus cringe unintelligent slow deaf dumbest stupidest silliest
    dopey dozy slow-witted dim-witted dimwitted half-witted witless mindless empty-headed scatterbrained harebrained
    hare-brained cockamamie ludicrous absurd preposterous nonsensical nonsense rubbish garbage twaddle drivel claptrap
    poppycock balderdash hogwash bull bullshit crap crappy tripe waffle babble blather gibberish word_salad unintelligible
    incoherent rambling rambled long-winded windy pompous stuck-up snooty snotty stuck_up high_and_mighty holier-than-thou
    sanctimonious self-righteous preachy self-entitled self-important self-centred self-centered selfish greedy stingy
    tight-fisted tightfisted miserly mean mean-minded spiteful vindictive malicious catty snide snarky sarcastic surly grouchy
    crabby cantankerous crotchety bad-tempered hot-headed short-tempered touchy oversensitive over-sensitive thin-skinned
    fragile delicate snowflakey melodramatic overdramatic overreacting overreaction over-the-top hysterics unstable demented
    off_your_head off_your_rocker off_your_meds out_of_your_mind lost_your_mind lost_the_plot lost_your_marbles loony
    screw_loose not_all_there not_the_sharpest not_the_brightest sharpest_tool brightest_bulb few_sandwiches sandwich_short
    penny_short two_bricks lights_are_on elevator_doesn't nobody_home no_one_home bless_him bless_her empty_head hot_air
    full_of_it full_of_yourself full_of_hot talking_out small-minded small_minded narrow-minded narrow_minded close-minded
    closed-minded blinkered bigoted prejudiced backwards medieval prehistoric antiquated old-fashioned out_of_touch hapless
    pointless good_for_nothing inept amateur amateurish unprofessional immature infantile babyish sulky sulking strop stroppy
    tantrum hissy meltdown toys_out pram bratty whiney whingey needy clingy desperate attention-seeking attention_seeking
    look-at-me tacky trashy tasteless vulgar crude gross foul filthy dirty grubby smelly stinking reeks rancid repulsive
    revolting vomit-inducing nauseating sickening pitiful sorry_excuse poor_excuse excuse_for mediocre dull dreary drab
    uncultured unread unwashed lowbrow low-class low_class common_as cheapskate tight`,
  scold: `shut_up get_a_life grow_up go_away shame calm_down get_lost get_over relax sit_down hush cry whine whining crying moan
    moaning complaining ranting enough brain brains sense manners mouth big_baby bless_your_heart attitude learn_to spare_us
    read_the_sign sigh duh do_i_look_like plainer dumb_it_down spell_it_out back_row use_your_eyes google_it rocket_science
    slowly behave give_over get_stuffed naff_off jog_on sod_off bugger_off on_your_bike zip_it pipe_down button_it
    wind_your_neck_in toughen_up boo_hoo cry_me tiny_violin try_reading ever_heard_of heard_of_google can't_be_serious
    in_your_dreams dream_on whatever yawn eye_roll with_respect any_toddler even_a_child my_five-year-old a_monkey spoon-feed
    spoon_feed hold_your_hand stop_whinging stop_being give_it_a_rest give_us_a_break give_me_a_break give_me_strength
    for_heaven's for_goodness for_god's for_pete's oh_please oh_dear oh_boy oh_look oh_wow oh_sure oh_bless aw_bless awww
    boohoo world's_smallest violin poor_you poor_baby poor_thing poor_little diddums there_there suck_it_up man_up toughen
    get_a_grip get_a_hobby get_a_clue get_a_job get_real get_with get_out_more grow_a grow_some act_your_age be_an_adult
    big_boy_pants big_girl_pants put_on_your pull_yourself pull_your_socks pull_the_other learn_some learn_how try_thinking
    try_harder try_opening try_using try_switching use_your_head use_your_loaf use_your_words think_before switch_on
    read_a_book read_a_dictionary pick_up_a_dictionary open_a_book crack_open_a ever_heard ever_tried ever_considered
    ever_thought have_you_tried_reading have_you_considered heard_of_a know_how_to_read can_you_read can't_you_read
    can't_you_see can't_read even_you even_a_toddler even_my_dog even_my_cat even_a_five my_cat_could my_dog_could my_toddler
    my_gran_could a_child_could any_child any_fool any_idiot anyone_with_half anybody_with iq common_courtesy were_you_raised
    raised_in_a_barn born_in_a_barn who_raised your_mother_must mother_would_be did_your_mother did_nobody_teach nobody_taught
    mind_your_own mind_your_language watch_your_language watch_your_tone tone_it_down simmer_down settle_down cool_it
    cool_your_jets chill take_a_breath breathe deep_breath calm_yourself calm_your keep_your_hair keep_your_shirt
    don't_get_your knickers panties_in twist don't_strain don't_hurt_yourself don't_bother don't_trouble not_rocket
    hardly_rocket so_hard_to how_hard_is how_hard_can is_it_really_that was_it_too too_much_trouble too_much_for_you
    too_hard_for_you too_complicated_for too_difficult_for let_me_spell let_me_google explain_like small_words short_words
    simple_words in_crayon crayons draw_you_a_picture draw_a_picture pictures_next with_pictures big_words long_words
    long_word scroll_up two_seconds it's_right_there well_done_you well_done_for_noticing well_spotted congratulations_on clap
    applause bravo gold_star medal trophy prize_for award_for cookie_for have_a_cookie have_a_biscuit clever_you
    aren't_you_clever aren't_you_special so_special special_snowflake must_be_nice must_be_hard must_be_exhausting
    must_be_lonely must_be_fun_at fun_at_parties bet_you're_fun charming what_a_charmer what_a_joy what_a_delight what_a_treat
    what_a_surprise what_a_shock surprise_surprise shocker no_kidding no_shit you_don't_say thanks_captain thanks_sherlock
    thanks_for_nothing thanks_for_sharing thanks_for_your_wisdom lecture sermon rant_over finished_yet are_you_done
    are_you_finished happy_now satisfied feel_better_now got_that_off blah yada zzz snore boring bore_off move_on go_home
    go_back_to go_outside touch_grass go_elsewhere go_somewhere go_bother take_a_hike take_it_elsewhere take_your_business
    amazon_is try_amazon netflix stick_to stick_with_the not_for_the_likes over_your_head above_your_level above_your_pay
    beneath_you beyond_you bit_beyond a_bit_much_for wit wits wit's_end lol lmao rofl facepalm eye-roll rolling_my_eyes
    eyeroll smh shaking_my_head seriously as_if nice_try good_luck_with_that says_who says_you coming_from_you
    rich_coming_from pot_kettle look_who's_talking takes_one_to you_would_say you_would_know you_wouldn't_know never_set_foot
    never_opened never_read_a when_did_you_last_read`,
  offence: `offence offense offended offend offends offending upset upsetting upsets bothered_by inconvenience inconvenienced
    inconvenient feel_that_way felt_that_way feel_this_way feel_like_that see_it_that_way saw_it_that_way take_it_that_way
    took_it_that_way took_it_the_wrong taken_it_the wrong_way misunderstanding misunderstandings misunderstood misinterpreted
    misconstrued mistook confusion confused any_distress any_trouble any_disappointment some_people_feel some_people_felt
    some_of_you feelings_were feelings_got hurt_feelings your_feelings your_frustration your_disappointment your_experience
    perception perceived sensitive so_sensitively disappointed let_down_by unhappy dissatisfied displeased annoyed irritated
    put_out put_off didn't_like_it don't_like_it didn't_enjoy didn't_suit doesn't_suit didn't_meet fell_short_of_your
    expectations expected_more expected_something expected_better you_thought you_believed you_assumed you_experienced
    you_found_it you_find_it you_find_that you_find_our you_found_our you_found_the you_felt you_feel_the you_feel_we
    you_think_we you_think_the you_see_it you_took you_chose_to you_choose_to that_you_feel that_you_found that_you_think
    that_you_were that_you_weren't that_you_had_to if_anyone if_anybody if_someone if_somebody if_some if_we if_our if_this
    if_that if_it_came if_it_seemed if_it_felt if_it_sounded if_i_came if_you_feel if_you_found if_you_find if_you_were
    if_you_think if_you_expected if_you_don't_like if_feelings if_any_of if_my came_across came_over_as comes_across
    sounded_rude seemed_rude sounded_harsh not_our_intention wasn't_our_intention never_our_intention intended unintended
    mistakes_were_made mistakes_happen things_happen stuff_happens happens_to_everyone happens_to_the_best part_of_life
    one_of_those not_perfect nobody's_perfect only_human can't_please_everyone cannot_please can't_please_all`,
};
