/** Words about people: who they are to each other, what they do, what weight they carry, and how they feel. */
export const peopleClasses: Readonly<Record<string, string>> = {
  kin: `husband wife spouse partner fiance fiancee boyfriend girlfriend ex son daughter child kid kids children boy girl baby
    toddler teen teenager twins twin mother mom mum mommy mummy father dad daddy parents parent brother sister sibling
    siblings grandson granddaughter grandchild grandkids grandma grandpa grandmother grandfather gran nan nana granny aunt
    auntie uncle cousin niece nephew stepson stepdaughter stepmother stepfather stepmom stepdad mother-in-law father-in-law
    sister-in-law brother-in-law in-laws little_one little_ones youngest oldest eldest hubby missus godson goddaughter family
    lad lads lass kiddo kiddos tot tots nipper bairn sister_in_law brother_in_law mother_in_law father_in_law daughter-in-law
    son-in-law daughter_in_law boys girls triplets newborn grandson's folks old_man other_half better_half significant_other
    household house hubbie hubs wifey missis fiancé fiancée bf gf exes stepchild stepkids stepkid step-son step-daughter
    stepbrother stepsister half-brother half-sister great-aunt great-uncle great-grandmother great-grandad granddad grandad
    grandparents grandparent grandmom grandmum granma grammy meemaw memaw mimi pawpaw papaw pop-pop poppy nonna nonno abuela
    abuelo oma opa babcia yiayia dadi nani ammi abbu amma appa didi bhai baba mama papa mam mammy ma pa pops da daddies mums
    moms dads sis bro bros kids' children's daughters sons brothers sisters cousins aunts uncles nieces nephews wives husbands
    in-law mother's father's wife's husband's son's daughter's sister's brother's mum's mom's dad's nan's gran's grandma's
    aunt's uncle's family's bub bubs bairns wean weans wee_one wee_ones wee_man babby bebe toddlers infant infants newborns
    teenagers teens tween tweens preschooler preschoolers schoolkid youngster youngsters young_ones middle_one big_one
    first-born firstborn stepfamily foster_carer ward_of guardian guardians next_of_kin loved_one loved_ones relatives
    relation relations young_man_of own_flesh partner's plus-one bride groom newlyweds`,
  near: `neighbor neighbour neighbors neighbours friend friends roommate flatmate housemate boss coworker co-worker colleague
    landlord landlady tenant student teacher client caregiver carer nanny babysitter classmate teammate mate buddy tutor
    ex-husband ex-wife lodger assistant secretary doctor lawyer pastor mates minder childminder next-door next_door housemates
    lodgers employer employee builder plumber barber vicar priest solicitor dentist counsellor probation_officer social_worker
    caseworker case_worker coach trainer landlord's neighbour's neighbor's friend's bestie bff pal pals chum cobber roomie
    roommates flatmates study_partner lab_partner classmates teammates team-mate workmate workmates co-workers coworkers
    colleagues colleague's manager's boss's employer's bosses supervisor's landlords tenants renter lodger's housekeeper
    cleaner's gardener nanny's sitter babysitter's au_pair carers caregivers care_worker home_help support_worker key_worker
    keyworker health_visitor nurse doctor's gp's therapist's counselor counsellor's psychologist's physio physiotherapist
    chiropractor optician midwife surgeon specialist pharmacist vet solicitor's attorney's accountant bookkeeper adviser
    advisor broker agent realtor banker mechanic electrician carpenter decorator roofer painter hairdresser stylist tailor
    butcher baker grocer shopkeeper bartender barman barmaid barista postman postie mailman mail_carrier delivery_driver
    courier bus_driver taxi_driver uber_driver lollipop_lady crossing_guard school_librarian headmaster headmistress tutors
    teachers professor's lecturer lecturers supervisor coach's scout_leader youth_worker minister imam rabbi pastor's vicar's
    priest's chaplain nun sponsor's aa_sponsor ex's ex-partner ex-boyfriend ex-girlfriend new_partner new_girlfriend
    new_boyfriend date dates crush penpal fella_next lady_next gang bandmate`,
  person: `man woman lady gentleman guy guys girl boy fellow person couple student teen teenager patron reader borrower cardholder
    customer visitor member user gal bloke kid child mother father someone_else somebody_else regular regulars stranger
    homeless_man old_man old_lady young_man family dude pupil resident gent mom dad fella chap lad lass pensioner
    one_of_our_regulars someone_called somebody_called somebody someone other_copy another_reader another_patron
    another_borrower another_family last_borrower previous_borrower next_borrower whoever_had young_lady young_fella
    little_girl little_boy little_lad group whole_family twins men women ladies gentlemen girls blokes chaps lads lasses
    another_mum another_parent one_of_our_readers one_of_our_members one_of_our_borrowers one_of_our_patrons
    one_of_our_customers one_of_our_volunteers one_of_the_mums one_of_the_moms one_of_the_dads one_of_the_kids
    one_of_the_teens one_of_the_students mum_who bearded ponytail red-haired blonde redhead bald tattooed red_coat blue_coat
    green_jacket red_hat in_a_hoodie sleeper chess_player retiree retirees oap pensioners commuter tourist tourists backpacker
    nurse_who teacher_who student's students' reader's patron's member's customer's borrower's visitor's newcomer busker
    panhandler culprit offender perpetrator witness reporter_who poster commenter reviewer complainant accuser whistleblower
    snitch informant passer-by passerby finder good_samaritan winner runner-up runner_up loser champion entrants contestant`,
  title: `mr mrs ms miss mx dr sir madam mister father reverend rev sister brother old_mr old_mrs captain sergeant officer uncle
    auntie old little young mr. mrs. ms. dr. prof professor judge mayor councillor cllr sen rep senator governor president st
    saint lady lord dame hon honourable honorable señor señora herr frau monsieur madame mademoiselle sri shri smt mx. master
    deacon elder pastor bishop rabbi imam coach nurse aunty nana auld wee`,
  staff: `librarian guard manager director clerk page custodian janitor intern supervisor volunteer staff staffer employee driver
    trustee security_guard coordinator administrator receptionist shelver colleague_at caretaker cleaner porter apprentice
    trainee deputy head boss team_leader branch_manager children's_librarian temp new_girl new_guy it_guy driver's librarians
    library_assistant library_assistants circulation_assistant customer_service_assistant children's_library archivist
    archivists conservator cataloguer cataloger volunteer's volunteers trustees' guards security_officer security_guy janitors
    cleaners caretakers maintenance_man maintenance_guy handyman technician tech_support tech_guy sysadmin webmaster casual
    casuals part-timer part_timer new_hire new_starter work_experience saturday_girl saturday_boy shelvers pages interns
    apprentices trainees storyteller story_lady puppeteer instructor facilitator presenter speaker tutor co-ordinator
    outreach_worker union_steward hr payroll one_of_my_colleagues one_of_us team_member team_members frontline bosses
    management`,
  school: `elementary school kindergarten preschool academy grade grader pupil homeroom montessori daycare nursery primary
    middle_school high_school junior_high year_six year_two class_of college university year_9 year_7 year_8 year_10 year_11
    year_3 year_4 year_5 year_one year_three first_grade second_grade third_grade fourth_grade fifth_grade sixth_grade
    seventh_grade eighth_grade ninth_grade first_grader second_grader third_grader teacher's classroom reception_class
    sixth_form nursery_class school_run goes_to_st pta campus comprehensive high_schoolers high_schooler middle_schooler
    middle_schoolers grade-schooler homeschool homeschooler homeschoolers home-schooled homeschooling infants juniors pre-k
    prek pre-school reception year_four year_five year_seven year_eight year_nine year_ten year_eleven year_twelve year_13
    year_12 freshman freshmen sophomore sophomores junior_year senior_year undergrad undergraduate undergraduates postgrad
    postgraduate grad_student graduate_student phd masters_student doctoral med_student law_student nursing_student
    exchange_student international_student students schoolwork homework assignment assignments coursework essay essays
    dissertation book_report science_fair spelling_bee report_card grades marks gpa detention suspended_from expelled_from
    truant truancy excused absence attendance_officer principal's_office head's_office iep 504_plan special_ed
    special_education remedial sat sats gcse gcses a-levels leaving_cert junior_cert matric board_exams finals midterms dorm
    dormitory fraternity sorority lecture_hall faculty tuition scholarship bursary student_loan student_loans fees graduation
    prom bus_stop playground schoolyard creche crèche day_care childminding after-school breakfast_club field_trip
    parent-teacher parents'_evening class_teacher miss school's`,
  conduct: `stole broke fought bit hit spilled cried screamed yelled threw wet peed vomited cursed swore lied cheated ran_away begged
    fell_asleep ripped tore vandalized kicked shoved threatened stalked harassed skipped sneaked snuck hid drooled fell banned
    expelled kicked_out thrown_out asked_to_leave trespassed arrested caught misbehaved drew doodled scribbled pinched nicked
    swiped bust busted overran overruns complained noise snapped tantrum trashed hogged hogs scrawled dropped chewed wrecked
    wedged punched slapped shouted argued moaned snored snores reeked smelled smells stank vaped vaping smoked fiddled fibbed
    reported told_on grassed ratted written_up warned been_warned last_chance asked_us blabbed gossip gossiped throwing
    stealing breaking fighting biting hitting spilling crying screaming yelling wetting peeing vomiting swearing cursing lying
    cheating running_around running_amok climbing climbed jumping jumped pulled_down knocked_over knocked_down tipped_over
    emptied rearranged hidden hiding pulled_the cut_out highlighted underlined wrote_in wrote_on coloured_in slobbered
    drooling had_an_accident meltdown melted_down kicking_off acted_up acting_up playing_up played_up mucking_about
    messing_about mucked_about messed_about larking misbehaving naughty told_off tell_off telling_off got_told had_words
    having_words row rowed bickering bickered squabbled squabble shouting_match argument punch-up scrap scuffle brawl shoving
    spat spit spitting bullied bullying teased teasing taunted picked_on called_names sworn_at threatening intimidated
    intimidating abusive aggressive aggressively drunk drunken intoxicated high stoned smoking drinking_in weed joint dealing
    passed_out slept_in sleeping_in snoring napping loitering begging panhandling bathing washing shaving barefoot shirtless
    smelly stinky reeking body_odour body_odor bare_feet porn pornography inappropriate inappropriately filming filmed
    recorded photographed photographing staring stared leering leered followed following stalking harassing groping flashed
    flashing exposed lewd peeped peeping shoplifted shoplifting pocketed helped_himself helped_herself walked_out_with
    slipped_out without_checking hogging queue-jumped pushed_in cut_in overstayed refused_to_leave wouldn't_leave had_to_ask
    asked_them_to asked_him_to asked_her_to moved_on escorted walked_off stormed_off stormed_out barred_from chucked_out
    turfed_out sent_home called_the_police called_security police_came police_were dobbed told_us_about complaint_about
    complaint_from complaint_came made_a_complaint put_in_a_complaint raised_a_concern blew_the_whistle tipped_us tipped_off
    let_slip confessed owned_up admitted apologised_for apologized_for made_up plagiarised plagiarized copied_from failed
    flunked skived skiving bunked bunking truanting wagging wagged cut_class`,
  lives: `lives live lived living moved works work_at goes_to attends stays resides comes_from sleeps sits hangs comes_in comes_here
    comes_by spends works_at born turned number_12 upstairs_from downstairs_from across_the_road over_the_road up_the_road
    round_the_corner next_door_to lives_at lives_in moved_in moved_out moved_away six_years_old years_old is_six turns
    works_nights alone_in based_at based_in staying_at staying_with moving_to moving_house relocated sleeping_rough
    sleeping_in_the dossing couch-surfing sofa-surfing camped camping_in van caravan trailer_park mobile_home council_house
    estate house_on house_with door_is address_is street_is road_is avenue lane drive crescent terrace boulevard close grove
    gardens row court apartment flat unit employed_at employed_by job_at job_with shift_at shifts night_shift drives_a
    drives_the parks_in parks_at walks_the walks_past shops_at drinks_at drinks_in eats_at eats_in trains_at plays_for
    plays_at sings_in volunteers_at teaches_at studies_at studying_at student_at enrolled_at goes_by known_as real_name
    comes_every comes_on comes_with comes_after every_day_at every_morning every_tuesday every_saturday turning birthday_is
    birthday_party aged years_young year-old year-olds six-year-old seven-year-old eight-year-old nine-year-old four-year-old
    five-year-old three-year-old two-year-old ten-year-old twelve-year-old in_his_eighties in_her_eighties in_her_seventies
    in_his_seventies in_her_nineties in_his_nineties in_his_forties over_eighty pushing_ninety newly_single newly_married
    just_married just_divorced`,
  job: `doctor doctors nurses teacher teachers lawyer lawyers judge police policeman policewoman cop cops firefighter firefighters
    paramedic paramedics soldier soldiers veteran veterans army navy marine marines military service_member serviceman
    active_duty deployed deployment base engineer engineers scientist scientists professor professors lecturer academic
    academics researcher researchers surgeon dentist pharmacist accountant banker ceo executive executives businessman
    businesswoman business_owner entrepreneur founder startup developer programmer coder designer architect builder plumber
    electrician mechanic carpenter welder trucker driver pilot flight_attendant chef cook waiter waitress barista bartender
    cleaner cleaners janitor maid housekeeper nanny farmer farmers rancher fisherman miner miners factory warehouse retail
    cashier shop_assistant hairdresser beautician model actor actress musician musicians singer dj dancer painter sculptor
    photographer film-maker filmmaker director producer journalist reporter editor writer author novelist poet blogger
    podcaster vlogger streamer youtuber tiktoker influencer athlete footballer coach referee student students intern
    apprentice unemployed self-employed freelancer freelance gig_worker delivery_rider homemaker housewife stay-at-home
    stay_at_home retired ex-army civil_servant diplomat priest vicar pastor chairman ceo's alumni alumna alumnus graduate
    graduates postdoc scholar scholars`,
  office: `council_member council_members councilmember councilman councilwoman councilor councillor council mayor commissioner
    commissioners senator representative congressman congresswoman judge board_member board_members trustee trustees
    superintendent police_chief sheriff governor politician official officials city_council commission board committee
    city_hall assessor alderman chairman chairwoman chair president treasurer county_executive mp mps councillors dean faculty
    provost chancellor headteacher head_teacher principal bishop archdeacon minister premier prime_minister senator's
    alderwoman lady_mayor lord_mayor sheriff's fire_chief firefighter police_officer colonel consul ambassador magistrate
    head_of_the board_of county_commissioner state_rep state_representative selectman selectboard parliament mayor's
    councilman's councillor's councilor's senators congress_member congressperson assemblyman assemblywoman assembly_member
    assemblymember delegate leader_of_the ex-mayor mayor-elect chairs_the secretary_of foreign_secretary home_secretary
    district_attorney da's state_house msp mla mlas td tds mep cllr cllrs lord lords baroness peer judge's justice
    chief_constable fire_marshal general admiral royal duke duchess prince princess king queen governor-general first_lady
    taoiseach vice-chancellor head_of_department rector bishop's archbishop cardinal`,
  giver: `donor donors benefactor benefactors sponsor sponsors donation donations donated donates gift gifts generosity generous
    contribution contributions contributor contributed gave giving endowment philanthropist gala funded funding supporter
    supporters check_you_wrote wing wealthy rich bequest bequeathed legacy_giver fundraiser fundraised fundraising patron_of
    gave_us given_us bought_us paid_for sponsorship rotary friends_of_the_library annual_fund naming_rights foundation
    chequebook big_spender subscriber gold_card donor's benefactor's sponsored underwrote bankrolled philanthropy
    philanthropic platinum gold_member founding_member life_member lifetime_member patron_member friends_member
    friend_of_the_library friends_of friends_group your_support your_check named_after named_for plaque endowed endow pledge
    pledged cheque taxpayer taxpayers ratepayer ratepayers customer_of good_customer best_customer best_customers`,
  fame: `vip vips celebrity celebrities influencer influencers famous star stars public_figure legend well-known well_known
    prominent distinguished influential journalist reporter professor ceo verified blue_check checkmark important
    somebody_important followers following platform reach audience influence position standing status stature fame reputation
    profile podcast column channel newspaper gazette tv show big_name high-profile name connections subscribers readership
    pretty handsome respectable somebody household_name local_hero bestselling best-selling published author's author artist
    actor actress presenter anchor broadcaster footballer athlete olympian champion champions blogger youtuber tiktoker
    instagrammer viral blue_tick verified_badge star_player one_of_us our_kind your_sort your_age people_your_age
    regular_like_you club_member lodge fellow_librarian insider big_account editor critic followers_like following_like
    high_profile someone_like_you people_like_you folks_like_you a_man_like_you a_woman_like_you your_stature your_calibre
    your_caliber your_standing your_rank your_job your_position your_connections celeb celebs household_names big_names
    a-lister well-connected notable notables dignitary dignitaries follower ten_thousand 10k 5k 20k 50k 100k blue-tick
    trending your_blog your_page your_newsletter your_readers shout-out shoutout tag_us plug good_press good_review
    write_us_up review_us feature_us good_word friends_in_high friend_of_the_director friend_of_the_mayor knows_the_mayor
    mayor's_wife director's_friend director's_wife councillor's_son son_of daughter_of wife_of husband_of married_to
    related_to relative_of comes_from_a good_family good_families nice_family local_family old_family founding_family pillar
    the_community upstanding decent_people decent_folk proper_residents real_residents real_locals true_locals our_own_kind
    the_likes likes_of_you nobody_in_particular no-one_special ordinary_people ordinary_folks riff-raff riffraff undesirables
    that_element that_crowd that_sort those_people you_people those_types that_type people_like_that his_sort her_sort
    their_sort their_kind that_lot you_lot that_area that_neighbourhood that_neighborhood that_part_of_town side_of_town
    wrong_side nice_area nice_part better_part posh_end east_side west_side from_the_estate from_the_hills from_the_lake
    gated_community`,
  favour: `rush bump fast-track fast_track prioritize prioritise expedite jump skip front front_of_the_line top ahead first_dibs dibs
    exception exceptions priority personally special private exclusive red_carpet front_row waive waived side_door after_hours
    right_away immediately at_once deserve deserves entitled wait waits wait_in_line sooner quicker treatment perk perks royal
    bumped come_first comes_first goes_first extra deposit no_questions on_the_house bend bend_the_rules bent_the_rules
    queue-jump jump_the_queue special_treatment pile top_of_the_list without_waiting no_deposit free_of_charge complimentary
    head_of_the_queue skip_the_queue skip_the_line anything_for look_the_other_way extra_week for_a_friend of_course_we_can
    hand-deliver hand_deliver deliver open_early stay_late keep_it_quiet just_for_you only_for_you wouldn't_normally
    don't_normally not_everyone faster quickly best_seat best_seats reserve_a_seat rules_aside this_once this_one_time one-off
    one_off off_the_books on_the_quiet between_us between_you_and_me our_secret don't_tell keep_this_between hush-hush
    nudge_nudge wink stretch_the_rules stretch_a_point blind_eye look_the_other slip_you slip_it_to sneak_you squeeze_you_in
    squeeze_in fit_you_in pull_strings pull_some_strings put_you_first put_you_at move_you_up push_you_up first_in_line_for
    reserved_seat reserved_seats reserve_you best_table best_room good_room nice_room big_room red-carpet white-glove
    longer_loan longer_than no_limit no_limits unlimited without_a_card without_id no_id no_need_for no_need_to_queue
    no_waiting no_fine_for no_fee_for no_charge_for free_for_you on_us my_treat free_pass free_card free_membership
    after_closing before_opening early_access preview behind_the_scenes unlike_the_others unlike_most unlike_some
    not_like_the_others not_like_them not_your_average for_someone_like for_somebody_like for_a_man_of for_a_woman_of
    for_people_of for_people_like only_for_people other_people_have_to everyone_else_has_to everybody_else_has_to
    others_have_to others_must normally_i'd normally_we'd normally_no normally_we usually_no ordinarily_no wouldn't_do_this
    wouldn't_for_just don't_do_this_for don't_do_that_for not_for_everyone not_for_just_anyone back_of_the_line
    back_of_the_queue second_in_line second-class get_in_line not_for_you not_really_for not_for_people not_meant_for
    meant_for_people better_suited suit_you_better might_be_happier happier_at more_comfortable_at fit_in fits_in belong
    belongs welcome_elsewhere try_elsewhere other_branch_would`,
  sorry: `sorry apologize apologise apologies regret condolences sympathies sad heartbroken sorries heartfelt deepest sincerest
    condolence mea_culpa forgive_us forgive_me bear_with_us pardon excuse_us excuse_me frustrating annoying rotten_luck
    hard_luck bad_luck what_a_shame what_a_pain that's_a_shame pity unlucky thinking_of_you hearts_go_out heart_goes_out
    strength_to_you`,
  thanks: `thanks thank thankful grateful thx cheers appreciate appreciated ta_muchly much_obliged appreciation appreciates gratitude
    owe_you_one kudos hats_off shout-out bless_you god_bless ty tysm thankyou merci gracias danke diolch kia_ora go_raibh
    dankie shukran dhanyavaad`,
  warm: `glad happy love loved lovely great good wonderful welcome enjoy enjoyed nice fun hope congratulations congrats kind
    fantastic amazing beautiful excited delighted thrilled proud pleased brilliant delicious favorite favourite like liked
    enjoyable sweet chuffed cheers ta lovely_to brill ace smashing gorgeous cracking well_done good_for_you bravo hooray yay
    wow huge lucky loving awesome excellent superb terrific splendid marvellous marvelous magic class grand deadly sound lush
    mint belter legend gem treasure treat delight delightful joy joyful cheerful cheery happiness happier happiest gladly
    pleasure pleasant fab fabulous magnificent stunning stellar outstanding impressive impressed inspired inspiring touching
    touched moved heartwarming made_my_day made_our_day over_the_moon tickled stoked buzzing cannot_wait can't_wait
    looking_forward best_wishes all_the_best fingers_crossed break_a_leg well_played way_to_go nailed_it keep_it_up
    félicitations merry_christmas see_you_soon see_you_there you're_the_best big_hug hugs loves favourites favorites hurrah
    yippee woohoo woo_hoo whoop haha hehe lol ha hee smile smiling smiles grin chuckle laughed laughing giggle`,
  mind: `feel felt feeling seem seems sound sounds think thought guess imagine suppose wonder wish mean meant need needs want wants
    struggling suffering dealing going_through coping battling living_with hang_in feels feelings believe believed believes
    reckon expect expected expecting hoping hopes wanting needing needed worried worry worries worrying anxious nervous scared
    afraid frightened upset upsetting angry mad furious livid frustrated annoyed irritated bothered confused confusing puzzled
    disappointed disappointing let_down hurt embarrassed ashamed guilty proud surprised shocked horrified disgusted relieved
    tired exhausted overwhelmed stressed stressful lonely alone isolated bored curious interested keen eager determined unsure
    uncertain undecided torn homesick tough rough hard difficult bad_patch rotten awful terrible horrible dreadful grim
    nightmare heartbreaking devastating devastated gutted shattered`,
};
