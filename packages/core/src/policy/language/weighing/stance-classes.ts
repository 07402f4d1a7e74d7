/** Words that take a stand: sides, causes, opinions and votes, advice, and for whom somebody says to speak. */
export const stanceClasses: Readonly<Record<string, string>> = {
  ballot: `measure proposition prop levy bond amendment referendum initiative millage recall ballot ballots question_2 question issue
    tax_measure renewal charter override election elections race primary by-election local_election local_elections
    general_election council_election ballot_paper polling_day polls poll manifesto council_tax precept rates mandate measures
    propositions amendments referendums referenda levies bonds tax_hike tax_increase tax_cut tax_rise rate_cap funding_vote
    by-elections runoff run-off midterm midterms caucus caucuses primaries presidential voting_day polling_place
    polling_station polling_stations polling_booth absentee postal_vote early_voting turnout council_vote board_vote
    council_budget plan_b brexit leave_campaign remain remainers leavers independence indyref treaty bill act clause
    section_28 legislation law_change ordinance resolution motion rezoning development_plan congestion_charge ulez low_traffic
    bike_lane bike_lanes`,
  party: `democrat democrats republican republicans gop maga liberals conservatives libertarians socialists leftists greens trump
    biden harris obama democratic progressive progressives tea_party left-wing right-wing dems party parties candidate
    candidates campaign campaigning incumbent challenger ticket slate tory tories labour lib_dem lib_dems snp ndp bloc
    coalition nationals plaid liberal government administration cabinet opposition mps councillors socialist fascist fascists
    populists populist lefties woke far-right far_right the_other_fellow the_other_lot that_lot whitehouse westminster
    parliament congress statehouse city_hall labor conservative reform ukip libdem libdems sinn_féin sinn_fein dup sdlp
    fine_gael fianna_fáil fianna_fail alp one_nation teal teals nats te_pāti_māori bjp aap modi gandhi anc eff trudeau carney
    poilievre starmer sunak farage corbyn boris johnson thatcher albanese dutton ardern luxon clinton reagan bush sanders
    bernie aoc pelosi desantis newsom vance kamala donald putin zelensky netanyahu red_team blue_team red_state blue_state
    magas trumpers trumpists never-trumpers libs lib leftie lefty righty right-winger right-wingers left-winger left-wingers
    rightwing leftwing hard-left hard-right alt-right antifa blm black_lives_matter communists commie commies marxist marxists
    socialism communism capitalism capitalists capitalist neoliberal wokeness snowflakes establishment elites elite globalists
    deep_state swamp nanny_state moms_for_liberty tea_partiers patriots nationalists unionists loyalists royalists monarchists
    proud_boys activists activist lobby lobbyists nra union_bosses tax_dodgers fat_cats politicians pols lawmakers legislators
    legislature regime junta dictator dictatorship tyrant tyranny corrupt corruption crooks crook cronies cronyism grifter
    grifters demagogue`,
  cause: `abortion pro-life pro-choice roe gun_control gun_rights guns second_amendment first_amendment gun_lobby climate
    global_warming net_zero fracking pipeline carbon_tax immigration border small_boats refugees_welcome welfare_state
    austerity privatisation privatization unions strike strikers minimum_wage living_wage universal_healthcare
    medicare_for_all obamacare nhs_cuts defund police_brutality death_penalty war gaza palestine palestinian palestinians
    israel israeli israelis hamas zionism zionist zionists ceasefire genocide ukraine russia invasion boycott sanctions
    vaccine_mandate vaccine_mandates anti-vax antivaxxers anti-vaxxers masks mask_mandate lockdown lockdowns pride
    rainbow_flag drag trans_rights gender_ideology gay_marriage marriage_equality same-sex_marriage agenda feminism feminist
    feminists patriarchy critical_race_theory crt dei diversity inclusion reparations slavery confederate statue statues
    empire colonialism columbus_day australia_day land_back sovereignty monarchy republic coronation censorship free_speech
    cancel_culture book_bans banners banned_books censors propaganda fake_news mainstream_media conspiracy conspiracies
    evolution school_prayer school_choice vouchers charter_schools sex_education housing_crisis landlords developers
    gentrification rent_control foxhunting badger_cull whaling nuclear`,
  opinion: `right_side wrong_side right_thing do_the_right common_sense sensible right-thinking right-minded no_brainer no-brainer
    about_time high_time long_overdue finally good_riddance good_news_for disaster disastrous catastrophe catastrophic mess
    shambles joke farce scandal scandalous disgraceful disgrace shameful outrageous outrage wicked evil immoral unjust
    injustice unfair cruel cruelty heartless dangerous extreme extremist extremists radical radicals bigotry bigots racist
    racists racism sexist misogynist homophobic homophobia transphobic transphobes transphobe islamophobic antisemitic
    xenophobic hateful haters ignorant misguided brainwashed lies lying liar dishonest honest decent brave courageous hero
    heroes champion_of best_candidate better_candidate best_choice better_choice only_choice clear_choice best_person
    right_man right_woman good_egg bad_egg best_thing_for worst_thing_for terrible_idea great_idea bad_idea good_idea_to agree
    agrees agreed hear_hear preach amen_to disagree disagrees disagreed against_it for_it in_favour in_favor all_for
    dead_against proudly we_stand i_stand stand_up_for stand_against stand_firm speak_out fight_back resist resistance
    power_to true_faith true_religion only_true one_true false_prophets misinformation truth facts_speak history_will
    will_save will_ruin will_destroy ruin_the destroy_the destroying ruining wreck_the wrecking gutting cuts_to slashing
    rob_us robbing throw_them throw_the vote_for vote_against voting_for voting_against hope_they_lose hope_she_wins
    hope_he_wins hope_it_passes hope_it_fails hoping_it_passes needs_to_go has_to_go must_go should_resign should_step
    deserves_to_win deserves_to_lose earned_your_vote thumbs_up thumbs_down two_thumbs sides neutral impartial non-partisan
    nonpartisan nonpolitical no_position no_side`,
  vote: `vote votes voted voting elect elected reelect re-elect elects endorse endorses endorsed endorsement support supports
    oppose opposes back backs reject defeat pass passes fail fails win wins unseat oust canvass canvassing yes_vote no_vote
    term yard_sign signs say_yes say_no vote_yes vote_no re-election reelection stump rally petition ticked tick stand_with
    standing_with stand_behind ticks see_the_back kick_out kicked_out_of_office turf_out chuck_out voted_in voted_out
    get_rid_of out_of_office in_office deserves_your deserves_my cast your_vote my_vote our_vote choose_wisely pick_wisely
    on_the_5th the_right_choice for_change rooting_for cheering_for backing supporting opposing fights_for fight_for
    stood_up_for sane side with_them get_in get_them_out campaigned turnout leaflet leafleting door-knocking pass_it
    vote_it_down sign_the_petition voter voters electorate ballot_for mark_your turn_out_for get_behind got_behind get_him_out
    get_her_out get_it_passed get_it_through push_it_through kill_the_bill stop_the block_the_bill scrap_the repeal repealed
    overturn overturned veto vetoed impeach impeached resign resigns resigned step_down stepping_down stood_down ousted
    ousting toppled running_for run_for ran_for running_mate stand_for standing_for nominate nominated nominee nomination
    lawn_sign bumper_sticker bumper_stickers placard placards march marching marched protest protests protesting protesters
    demonstrators demo picket picketing sit-in sign_our sign_the petitions donate_to_the volunteer_for_the knock_doors
    knocking_doors phone_bank phonebank hustings debate debates polls pollsters landslide majority minority_government
    hung_parliament swing_state seats seat`,
  advise: `you_should you_shouldn't you'd_be_wise you'd_do_well you'd_best you_want_to you_need_to i'd_advise i_advise i'd_recommend
    i'd_suggest i_would_sign i'd_sign i_wouldn't_sign don't_sign do_not_sign sign_it sign_nothing sign_the don't_pay
    do_not_pay stop_paying refuse_to withhold keep_the_deposit take_them_to take_him_to take_her_to take_it_to_court sue_them
    sue_him sue_her sue_the file_for file_a file_it file_an lodge_a lodge_an appeal contest_it contest_the challenge_it
    challenge_the dispute_it dispute_the plead claim_it claim_for claim_that claim_the claim_back claim_against deduct
    deductible write_it_off declare_it declare_the don't_declare report_it_as_income count_as counts_as qualifies qualify
    you're_entitled you_are_entitled you_have_a_case good_case strong_case no_case you'd_win you'll_win you_will_win
    can't_evict can't_fire can't_deport can't_do_that illegal legal_to perfectly_legal legally lawful unlawful void null_and
    valid_contract binding_contract statute_says law_says law_is_clear judge_will judge_would court_will court_would
    most_judges get_custody get_full full_custody joint_custody half_the_house half_of_everything keep_the_house
    change_the_locks move_out serve_notice give_notice thirty_days'_notice invest investing put_your_money put_it_into
    put_it_all index_fund index_funds mutual_fund etf etfs shares stocks bonds bitcoin crypto gold property pension 401k ira
    roth isa super superannuation savings high-yield remortgage refinance refinancing consolidate consolidation_loan
    balance_transfer pay_off_your pay_the_card pay_off_the cash_out cash_in borrow_against lend_you fixed_rate variable_rate
    interest_rate interest_rates go_bankrupt declare_bankruptcy chapter_7 dose doses dosage milligrams mg tablets a_tablet
    take_two take_one take_a take_an take_some take_more take_it_with ibuprofen paracetamol aspirin tylenol advil nurofen
    antihistamine antihistamines antibiotic vitamin vitamins zinc magnesium turmeric st_john's_wort melatonin cbd echinacea
    honey_and lemon_and garlic apple_cider essential_oils herbal homeopathy probiotics fasting keto low-carb low_carb
    gluten-free cut_out stop_taking stop_the come_off go_off_your wean skip_the skip_your don't_vaccinate don't_need_a_doctor
    no_need_for_a_doctor no_need_to_see sounds_like_a sounds_like_an sounds_like_it's sounds_like_you_have it's_probably
    it's_just_a it's_only_a that's_a_classic classic_sign classic_case textbook_case sign_of signs_of symptom_of symptoms_of
    probably_nothing nothing_serious nothing_to_worry it'll_clear it'll_pass clear_up_by goes_away_on ice_it rest_it elevate
    keep_it_dry keep_it_clean wrap_it rub put_butter put_cream hydrocortisone cortisone lance_it pop_it sweat_it`,
  asa: `as_a speaking_as as_somebody as_someone i'm_just_a just_a_reader just_a_mum just_a_mom just_a_dad just_a_local just_a_fan
    just_a_neighbour just_a_neighbor just_an_ordinary just_another just_some_guy just_somebody just_someone just_me
    fellow_reader fellow_patron fellow_parent fellow_local fellow_resident fellow_student ordinary_reader ordinary_member
    ordinary_person punter regular longtime long-time lifelong loyal local_mum local_mom local_dad local_resident
    local_ratepayer concerned_parent concerned_citizen concerned_resident taxpayer happy_customer satisfied_customer random
    bystander passer-by nobody_special not_staff not_on_staff not_an_employee don't_work_there don't_work_for never_worked
    no_connection no_affiliation no_link no_ties no_stake no_skin no_dog not_affiliated not_connected not_involved
    nothing_to_do_with independent independently unbiased impartial honest_review honest_opinion neutral_observer no_one_asked
    nobody_asked nobody_paid no_one_paid wasn't_paid not_paid not_sponsored unpaid volunteer_opinion happen_to happened_to_be
    happened_past walked_past wandered_past popped_in_once been_going_for been_going_there been_coming_for been_a_member_for
    go_every_week go_there_every go_there_all visit_every took_my_kids_there take_my_kids took_the_kids my_kids_love
    my_kids_adore my_family_loves we_go_every we_always_go my_local my_library our_local best_library favourite_library
    favorite_library love_this_library love_that_library love_that_place love_this_place love_that_branch staff_are_lovely
    staff_are_amazing staff_are_great staff_are_so staff_there staff_were lovely_staff friendly_staff helpful_staff
    librarians_there the_library_there they_have_great they_do_great they_run_great they're_so_good they're_amazing
    they're_brilliant they've_got_a_great hear_they hear_the_library heard_they heard_great heard_good highly_recommend
    can't_recommend would_recommend recommend_them recommend_the_place five_stars five_star 5_stars ten_out_of_ten 10/10
    hidden_gem must_visit worth_a_visit check_them_out check_that_place give_them_a_try give_it_a_try give_it_a_whirl`,
  paid: `sponsored sponsoring sponsorship partnered partnering partner partners partnership ad ads advert adverts advertisement
    advertising advertorial affiliate commission commissions kickback kickbacks cut_of_the royalty royalties referral_fee
    promo voucher vouchers coupon coupons code giveaway freebies gifted free_sample free_samples paid_post paid_promotion
    paid_me paid_us paid_to pays_us pays_me brand brands ambassador influencer_deal endorsement_deal stockist supplier
    suppliers vendor vendors contractor contract_with client_of customer_of shares_in own_shares owns_a side_hustle
    side_business moonlight pr marketing agency ghostwrote ghostwritten written_by_our on_behalf undercover incognito
    burner_account other_account second_account personal_account private_account off_duty off-duty off_the_clock day_off
    own_time`,
};
