/** Words about people: who they are to each other, what is private about them, and what weight they carry. */
export const peopleClasses: Readonly<Record<string, string>> = {
  kin: `husband wife spouse partner fiance fiancee boyfriend girlfriend ex son daughter child kid kids children boy girl
    baby toddler teen teenager twins twin mother mom mum mommy mummy father dad daddy parents parent brother sister sibling
    siblings grandson granddaughter grandchild grandkids grandma grandpa grandmother grandfather gran nan nana granny aunt
    auntie uncle cousin niece nephew stepson stepdaughter stepmother stepfather stepmom stepdad mother-in-law father-in-law
    sister-in-law brother-in-law in-laws little_one little_ones youngest oldest eldest hubby missus godson goddaughter
    family lad lads lass kiddo kiddos tot tots nipper bairn sister_in_law brother_in_law mother_in_law father_in_law
    daughter-in-law son-in-law daughter_in_law boys girls triplets newborn grandson's folks old_man other_half better_half
    significant_other household house`,
  near: `neighbor neighbour neighbors neighbours friend friends roommate flatmate housemate boss coworker co-worker
    colleague landlord landlady tenant student teacher client caregiver carer nanny babysitter classmate teammate mate buddy
    tutor ex-husband ex-wife lodger assistant secretary doctor lawyer pastor mates minder childminder next-door next_door
    housemates lodgers employer employee builder plumber barber vicar priest solicitor dentist counsellor probation_officer
    social_worker caseworker case_worker coach trainer landlord's`,
  person: `man woman lady gentleman guy guys girl boy fellow person couple student teen teenager patron reader borrower
    cardholder customer visitor member user gal bloke kid child mother father someone_else somebody_else regular regulars
    stranger homeless_man old_man old_lady young_man family dude pupil resident gent mom dad fella chap lad lass pensioner
    one_of_our_regulars someone_called somebody_called somebody someone other_copy another_reader another_patron
    another_borrower another_family last_borrower previous_borrower next_borrower whoever_had young_lady young_fella
    little_girl little_boy little_lad group whole_family twins`,
  title: `mr mrs ms miss mx dr sir madam mister father reverend rev sister brother old_mr old_mrs captain sergeant officer
    uncle auntie old little young`,
  staff: `librarian guard manager director clerk page custodian janitor intern supervisor volunteer staff staffer employee
    driver trustee security_guard coordinator administrator receptionist shelver colleague_at caretaker cleaner porter
    apprentice trainee deputy head boss team_leader branch_manager children's_librarian temp new_girl new_guy it_guy
    driver's`,
  school: `elementary school kindergarten preschool academy grade grader pupil homeroom montessori daycare nursery primary
    middle_school high_school junior_high year_six year_two class_of college university year_9 year_7 year_8 year_10 year_11
    year_3 year_4 year_5 year_one year_three first_grade second_grade third_grade fourth_grade fifth_grade sixth_grade
    seventh_grade eighth_grade ninth_grade first_grader second_grader third_grader teacher's classroom reception_class
    sixth_form nursery_class school_run goes_to_st pta campus`,
  conduct: `stole broke fought bit hit spilled cried screamed yelled threw wet peed vomited cursed swore lied cheated
    ran_away begged fell_asleep ripped tore vandalized kicked shoved threatened stalked harassed skipped sneaked snuck hid
    drooled fell banned expelled kicked_out thrown_out asked_to_leave trespassed arrested caught misbehaved drew doodled
    scribbled pinched nicked swiped bust busted overran overruns complained noise snapped tantrum trashed hogged hogs
    scrawled dropped chewed wrecked wedged punched slapped shouted argued moaned snored snores reeked smelled smells stank
    vaped vaping smoked fiddled fibbed reported told_on grassed ratted written_up warned been_warned last_chance asked_us
    blabbed gossip gossiped throwing`,
  lives: `lives live lived living moved works work_at goes_to attends stays resides comes_from sleeps sits hangs comes_in
    comes_here comes_by spends works_at born turned number_12 upstairs_from downstairs_from across_the_road over_the_road
    up_the_road round_the_corner next_door_to lives_at lives_in moved_in moved_out moved_away six_years_old years_old is_six
    turns works_nights`,
  private: `chemo chemotherapy radiation cancer tumor tumour leukemia diagnosis diagnosed biopsy dialysis transplant
    diabetes diabetic insulin asthma epilepsy seizure seizures stroke surgery operation illness ill sick disease disorder
    disability wheelchair dementia alzheimer alzheimer's parkinson's lupus pregnancy pregnant miscarriage abortion ivf
    infertility stillbirth hiv aids hepatitis depression depressed anxiety bipolar schizophrenia ptsd ocd adhd autism
    autistic dyslexia dyslexic anorexia bulimia therapy therapist psychiatrist psychologist rehab recovery sobriety sober
    addiction addict alcoholic alcoholism overdose relapse medication meds antidepressants breakdown divorce divorced
    divorcing custody separation separated affair abuse abusive abuser restraining_order domestic_violence eviction evicted
    homeless homelessness unhoused shelter foreclosure bankruptcy bankrupt debt unemployment unemployed layoff laid_off
    let_go fired food_stamps welfare benefits poverty broke immigration undocumented visa asylum deportation deported
    citizenship refugee probation parole prison jail felony conviction arrest suicide suicidal grief grieving funeral widow
    widower widowed orphan adoption foster transition trans transgender gay lesbian queer bisexual nonbinary muslim jewish
    christian hindu sikh catholic mormon atheist buddhist hospital hospice icu clinic stress burnout weight overweight obese
    lonely loneliness drinking drugs hearing_loss blind deaf elderly senior incontinence menopause erectile std herpes
    panic_attack panic_attacks heart_attack eating_disorder green_card bail lawsuit custody_battle single_mother single_mom
    single_dad low-income low_income credit_score back_taxes snap medicaid disabled impaired insomnia migraine migraines
    ulcer arthritis fibromyalgia colitis crohn's concussion injury condition treatment treatments prognosis remission
    symptoms loss passing death died dying late_husband late_wife on_leave medical_leave sick_leave maternity_leave leave
    tablets pills op hip scan ward bereavement bereaved counselling counsellor gambling gambler gamblers daca unwell poorly
    not_well off_the_drink clean_and_sober days_sober drink off_sick signed_off sectioned overdosed stage_4 stage_four
    chemo_ward consultant flare-up hysterectomy mastectomy amputation stoma catheter crutches hearing_aid hearing_aids
    stutter stammer tourette's anger_management domestic_abuse violent violence beaten black_eye rape raped assault refuge
    food_bank foodbank universal_credit jobseeker job_seeker dole benefits_claim sanctioned bailiff bailiffs repossessed
    overdraft payday card_debt broke_up dumped cheated jilted dui drink-driving tagged ankle_tag curfew parole_officer
    visa_status papers unlawful overstayed conversion converted baptised bar_mitzvah ramadan mosque church coming_out
    came_out pronouns transitioning hormones pregnancy_test due_in expecting morning_sickness ivf_round stillborn
    lost_the_baby postnatal postpartum autism_diagnosis special_needs sen learning_difficulties can't_read illiterate
    literacy dyspraxia ptsd_group support_group self-harm self_harm cutting anorexic hoarder hoarding medication_review
    detox withdrawal methadone naloxone narcan needles crisis breakup`,
  office: `council_member council_members councilmember councilman councilwoman councilor councillor council mayor
    commissioner commissioners senator representative congressman congresswoman judge board_member board_members trustee
    trustees superintendent police_chief sheriff governor politician official officials city_council commission board
    committee city_hall assessor alderman chairman chairwoman chair president treasurer county_executive mp mps councillors
    dean faculty provost chancellor headteacher head_teacher principal bishop archdeacon minister premier prime_minister
    senator's alderwoman lady_mayor lord_mayor sheriff's fire_chief firefighter police_officer colonel
    consul ambassador magistrate head_of_the board_of county_commissioner state_rep state_representative selectman
    selectboard parliament`,
  giver: `donor donors benefactor benefactors sponsor sponsors donation donations donated donates gift gifts generosity
    generous contribution contributions contributor contributed gave giving endowment philanthropist gala funded funding
    supporter supporters check_you_wrote wing wealthy rich bequest bequeathed legacy_giver fundraiser fundraised fundraising
    patron_of gave_us given_us bought_us paid_for sponsorship rotary friends_of_the_library annual_fund naming_rights
    foundation chequebook big_spender subscriber gold_card`,
  fame: `vip vips celebrity celebrities influencer influencers famous star stars public_figure legend well-known well_known
    prominent distinguished influential journalist reporter professor ceo verified blue_check checkmark important
    somebody_important followers following platform reach audience influence position standing status stature fame
    reputation profile podcast column channel newspaper gazette tv show big_name high-profile name connections subscribers
    readership pretty handsome respectable somebody household_name local_hero bestselling best-selling published author's
    author artist actor actress presenter anchor broadcaster footballer athlete olympian champion champions blogger youtuber
    tiktoker instagrammer viral blue_tick verified_badge star_player one_of_us our_kind your_sort your_age people_your_age
    regular_like_you club_member lodge fellow_librarian insider big_account editor critic
    followers_like following_like high_profile someone_like_you people_like_you folks_like_you a_man_like_you
    a_woman_like_you your_stature your_calibre your_caliber your_standing your_rank your_job your_position your_connections`,
  favour: `rush bump fast-track fast_track prioritize prioritise expedite jump skip front front_of_the_line top ahead
    first_dibs dibs exception exceptions priority personally special private exclusive red_carpet front_row waive waived
    side_door after_hours right_away immediately at_once deserve deserves entitled wait waits wait_in_line sooner quicker
    treatment perk perks royal bumped come_first comes_first goes_first extra deposit no_questions on_the_house bend
    bend_the_rules bent_the_rules queue-jump jump_the_queue special_treatment pile top_of_the_list without_waiting
    no_deposit free_of_charge complimentary head_of_the_queue skip_the_queue skip_the_line anything_for look_the_other_way
    extra_week for_a_friend of_course_we_can hand-deliver hand_deliver deliver open_early stay_late keep_it_quiet
    just_for_you only_for_you wouldn't_normally don't_normally not_everyone faster quickly best_seat best_seats
    reserve_a_seat`,
  sorry: "sorry apologize apologise apologies regret condolences sympathies sad heartbroken",
  thanks: "thanks thank thankful grateful thx cheers appreciate appreciated",
  warm: `glad happy love loved lovely great good wonderful welcome enjoy enjoyed nice fun hope congratulations congrats kind
    fantastic amazing beautiful excited delighted thrilled proud pleased brilliant delicious favorite favourite like liked
    enjoyable sweet chuffed cheers ta lovely_to brill ace smashing gorgeous cracking well_done good_for_you bravo hooray yay
    wow huge lucky`,
  mind: `feel felt feeling seem seems sound sounds think thought guess imagine suppose wonder wish mean meant need needs want wants
    struggling suffering dealing going_through coping battling living_with hang_in`,
};
