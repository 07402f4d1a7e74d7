/** What is private about people, and what they are judged by: illness, law, want, faith, origin, age, looks. */
export const privateClasses: Readonly<Record<string, string>> = {
  private: `chemo chemotherapy radiation cancer tumor tumour leukemia diagnosis diagnosed biopsy dialysis transplant diabetes diabetic
    insulin asthma epilepsy seizure seizures stroke surgery operation illness ill sick disease disorder disability wheelchair
    dementia alzheimer alzheimer's parkinson's lupus pregnancy pregnant miscarriage abortion ivf infertility stillbirth hiv
    aids hepatitis depression depressed anxiety bipolar schizophrenia ptsd ocd adhd autism autistic dyslexia dyslexic anorexia
    bulimia therapy therapist psychiatrist psychologist rehab recovery sobriety sober addiction addict alcoholic alcoholism
    overdose relapse medication meds antidepressants breakdown divorce divorced divorcing custody separation separated affair
    abuse abusive abuser restraining_order domestic_violence eviction evicted homeless homelessness unhoused shelter
    foreclosure bankruptcy bankrupt debt unemployment unemployed layoff laid_off let_go fired food_stamps welfare benefits
    poverty broke immigration undocumented visa asylum deportation deported citizenship refugee probation parole prison jail
    felony conviction arrest suicide suicidal grief grieving funeral widow widower widowed orphan adoption foster transition
    trans transgender gay lesbian queer bisexual nonbinary muslim jewish christian hindu sikh catholic mormon atheist buddhist
    hospital hospice icu clinic stress burnout weight overweight obese lonely loneliness drinking drugs hearing_loss blind
    deaf elderly senior incontinence menopause erectile std herpes panic_attack panic_attacks heart_attack eating_disorder
    green_card bail lawsuit custody_battle single_mother single_mom single_dad low-income low_income credit_score back_taxes
    snap medicaid disabled impaired insomnia migraine migraines ulcer arthritis fibromyalgia colitis crohn's concussion injury
    condition treatment treatments prognosis remission symptoms loss passing death died dying late_husband late_wife on_leave
    medical_leave sick_leave maternity_leave leave tablets pills op hip scan ward bereavement bereaved counselling counsellor
    gambling gambler gamblers daca unwell poorly not_well off_the_drink clean_and_sober days_sober drink off_sick signed_off
    sectioned overdosed stage_4 stage_four chemo_ward consultant flare-up hysterectomy mastectomy amputation stoma catheter
    crutches hearing_aid hearing_aids stutter stammer tourette's anger_management domestic_abuse violent violence beaten
    black_eye rape raped assault refuge food_bank foodbank universal_credit jobseeker job_seeker dole benefits_claim
    sanctioned bailiff bailiffs repossessed overdraft payday card_debt broke_up dumped cheated jilted dui drink-driving tagged
    ankle_tag curfew parole_officer visa_status papers unlawful overstayed conversion converted baptised bar_mitzvah ramadan
    mosque church coming_out came_out pronouns transitioning hormones pregnancy_test due_in expecting morning_sickness
    ivf_round stillborn lost_the_baby postnatal postpartum autism_diagnosis special_needs sen learning_difficulties can't_read
    illiterate literacy dyspraxia ptsd_group support_group self-harm self_harm cutting anorexic hoarder hoarding
    medication_review detox withdrawal methadone naloxone narcan needles crisis breakup tumours tumors malignant benign lump
    lumps mammogram smear colonoscopy endoscopy mri x-ray xray ultrasound blood_test blood_tests test_results results_came
    bad_news all-clear all_clear radiotherapy oncology oncologist cardiology cardiologist heart_failure bypass pacemaker
    angina blood_pressure cholesterol clot thrombosis aneurysm embolism kidney kidneys liver cirrhosis hep_c pancreatic
    pancreatitis gallbladder gallstones appendix appendicitis hernia ibs bowel bowels colon prostate ovarian cervical
    endometriosis pcos fibroids uti thrush chlamydia gonorrhea syphilis sti stis hpv prep_pill monkeypox covid flu pneumonia
    tuberculosis tb bronchitis copd emphysema cystic_fibrosis sleep_apnoea narcolepsy apnea vertigo tinnitus glaucoma cataract
    cataracts macular retina low_vision losing_my_sight losing_his_sight losing_her_sight partially_sighted hard_of_hearing
    cochlear deafness mute nonverbal non-verbal speech_delay down_syndrome down's_syndrome cerebral_palsy muscular_dystrophy
    multiple_sclerosis ms als mnd motor_neurone huntington's sickle_cell thalassemia haemophilia hemophilia anaemia anemia
    leukaemia lymphoma melanoma tbi whiplash slipped_disc sciatica spine spinal scoliosis osteoporosis osteoarthritis
    rheumatoid gout chronic_pain chronic_fatigue cfs me/cfs eczema psoriasis acne rosacea vitiligo alopecia wig prosthetic
    prosthesis walker mobility_scooter zimmer housebound homebound bedridden bed_rest carer's_allowance knee_replacement
    c-section caesarean cesarean trimester due_date twins_due gestational preeclampsia premature preemie nicu breastfeeding
    breast_feeding fertility egg_donor surrogate surrogacy sperm contraception birth_control the_pill morning-after_pill
    morning_after_pill plan_b termination vasectomy viagra impotence hot_flushes hot_flashes hrt mental_health panic panicky
    manic mania mood_swings low_mood feeling_low feeling_down dark_place dark_thoughts psychosis psychotic voices delusions
    paranoia schizophrenic bpd dissociative agoraphobia agoraphobic phobia tics stammering selective_mutism aspergers
    asperger's asd on_the_spectrum neurodivergent neurodiverse sensory_needs meltdowns ritalin prozac zoloft lithium xanax
    valium benzos opioid opioids fentanyl heroin cocaine crack meth weed cannabis marijuana edibles painkillers oxycontin
    suboxone antibiotics steroids inhaler epipen epi-pen nebuliser oxygen_tank organ_donor smoking_cessation quit_smoking
    quitting_smoking nicotine_patches aa na al-anon twelve-step twelve_step 12-step on_the_wagon off_the_wagon hangover dts
    clean_for weigh-in bariatric gastric_band weight-loss ozempic slimming binge bingeing purging bulimic eating_problem
    food_allergy coeliac celiac nut_allergy lactose split_up splitting_up split_from left_me left_him left_her walked_out_on
    my_ex his_ex her_ex ex-wife's marital infidelity mistress visitation supervised_visits child_support alimony
    child_maintenance cps social_services social_worker in_care taken_into_care care_order adopted adoptive birth_mother
    birth_parents paternity dna_test estranged no_contact family_court mediation annulment prenup widowhood only_parent
    solo_parent single_parent lone_parent teen_mum teen_mom battered hit_me hits_me beats_me beat_her coercive
    controlling_partner safe_house protective_order non-molestation stalker molested sexually_abused trafficked trafficking
    grooming groomed notice_to_quit evicting section_21 section_8 arrears behind_on behind_with back_rent late_rent
    can't_pay_the can't_afford skint hard_up on_the_breadline living_in_my_car living_in_a_car sleeping_in_my_car in_a_tent
    hostel temporary_accommodation emergency_housing housing_list council_housing public_housing housing_benefit
    rent_assistance social_housing repossession foreclosed debts loan_shark maxed_out_cards insolvency iva chapter_7
    chapter_13 ccj garnished food_pantry food_parcel food_parcels soup_kitchen wic ebt tanf ssi ssdi centrelink newstart pip
    esa dla attendance_allowance carers_allowance pension_credit free_school_meals hardship warm_home heating_off
    electricity_off cut_off_the out_of_work lost_my_job lost_your_job lost_the_job made_redundant redundancy laid-off
    got_the_sack sacked_from sacking zero_hours furloughed job_hunt job_hunting job_interview job_search jobhunting
    between_jobs workers_comp worker's_comp grievance tribunal harassment_at_work work_permit residency residence_permit
    settled_status pre-settled tps dreamer dreamers ice detained detention_centre removal_order illegal overstay
    naturalisation naturalization sponsorship_form home_office uscis biometrics arrested_for charged_with convicted
    convictions criminal_record record_expunged expungement expunge sealed_record dbs background_check on_tag released inside
    did_time doing_time served_time prisoner prisoners inmate inmates incarcerated halfway_house ex-offender ex-con
    ex-prisoner juvenile_record juvie community_service community_order suspended_sentence magistrates court_date
    court_hearing court_appearance court_fine hearing_date speeding traffic_court drunk_driving shoplifting_charge restraining
    sex_offender registry witness_protection subpoenaed warrant summons jury_duty small_claims being_sued suing_my
    power_of_attorney guardianship conservatorship probate will inheritance estate_of executor funerals wake memorial_service
    cremation cremated ashes buried burial cemetery obituary obit passed_away passed_on lost_my_dad lost_my_mum lost_my_mom
    lost_my_wife lost_my_husband lost_my_son lost_my_daughter lost_my_brother lost_my_sister lost_his lost_her lost_your_dad
    lost_your_mum lost_your_mom lost_your_wife lost_your_husband late_mother late_father late_mum late_mom late_dad
    late_sister late_brother terminal end_of_life palliative months_to_live weeks_to_live miscarried miscarriages
    grief-stricken mourning bereft widows widowers took_his_own took_her_own killed_himself killed_herself out_to out_at
    closeted in_the_closet bi pansexual asexual ace aro intersex non-binary enby genderqueer gender_fluid deadname dead_name
    deadnamed new_name name_change gender_marker testosterone estrogen puberty_blockers two_mums two_moms two_dads my_wife_and
    husband_and_i polyamorous poly lgbt lgbtq lgbtqia`,
  ill: `cancer chemo tumour tumor diagnosis diagnosed surgery operation illness ill sick disease disability dementia alzheimer's
    parkinson's pregnancy pregnant miscarriage depression depressed anxiety bipolar ptsd autism autistic adhd dyslexia therapy
    rehab recovery medication meds hospital hospice clinic stroke diabetes asthma epilepsy seizure seizures arthritis migraine
    migraines heart_attack panic_attack panic_attacks condition treatment treatments symptoms surgery's op hip knee scan ward
    unwell poorly insomnia stress burnout flu covid pneumonia allergy allergic concussion fracture broken_leg broken_arm
    broken_wrist crutches cast plaster stitches wheelchair blind deaf hearing_loss sight_loss addiction overdose relapse sober
    sobriety`,
  lawful: `visa asylum deportation immigration citizenship probation parole prison jail felony conviction arrest bail court judge
    hearing custody divorce eviction evicted restraining_order lawsuit tribunal appeal appeals warrant summons subpoena
    contract lease tenancy landlord deposit_back notice_period small_claims claim_form petition motion affidavit deposition
    statute statutes ordinance clause liable sue suing sued file_for filing filed papers_served serve_papers rights
    employment_law family_law copyright trademark patent will_and_testament trust trustee deed easement boundary fence_dispute
    planning_permission zoning permit permits licence license settlement plea plead not_guilty defendant plaintiff prosecutor
    public_defender bailiff enforcement_notice`,
  poor: `homeless homelessness shelter eviction evicted debt debts bankrupt bankruptcy unemployed unemployment welfare benefits
    food_stamps poverty broke skint low-income low_income food_bank universal_credit dole laid_off redundant fired sacked
    lost_my_job rent mortgage foreclosure arrears can't_afford hardship struggling_to_pay in_a_car sleeping_in hostel
    council_estate estate_kid trailer projects public_housing section_eight free_lunch assistance handout charity`,
  faith: `muslim muslims islam islamic jewish jews jew judaism christian christians christianity catholic catholics protestant
    protestants evangelical evangelicals baptist baptists methodist methodists lutheran presbyterian anglican anglicans
    episcopalian pentecostal orthodox mormon mormons lds jehovah's_witness jehovah's_witnesses quaker quakers amish mennonite
    hindu hindus hinduism sikh sikhs buddhist buddhists buddhism jain parsi zoroastrian bahai pagan wiccan druid atheist
    atheists agnostic humanist satanic satanist god jesus christ allah lord saviour savior holy bible quran koran torah gita
    scripture scriptures gospel gospels prayer prayers pray praying prayed bless blessed blessings amen worship faith faiths
    faithful church churches mosque mosques temple temples synagogue gurdwara cathedral chapel parish congregation sermon mass
    communion baptism baptised baptized confirmation bar_mitzvah bat_mitzvah easter lent lenten ramadan eid hajj passover
    yom_kippur sabbath shabbat kosher halal hijab niqab burqa headscarf turban kippah crucifix rosary nun nuns monk priest
    priests heaven hell sin sinful sinner sinners sinning saved salvation soul souls devil satan demonic ungodly godless godly
    righteous abomination heathen heathens infidel creationism creation evolution intelligent_design`,
  origin: `american americans english british brits scottish scots welsh irish canadian canadians australian aussie aussies kiwi
    kiwis french german germans italian italians spanish portuguese polish pole poles romanian romanians ukrainian ukrainians
    russian russians turkish turks greek greeks syrian syrians iraqi iranian persian afghan afghans pakistani pakistanis
    indian indians bangladeshi bengali tamil sri_lankan nepali chinese japanese korean koreans vietnamese thai filipino
    filipina filipinos indonesian malaysian nigerian nigerians ghanaian kenyan somali somalis ethiopian eritrean sudanese
    congolese zimbabwean african africans caribbean jamaican jamaicans haitian haitians trinidadian cuban cubans dominican
    puerto_rican mexican mexicans guatemalan honduran salvadoran colombian venezuelan brazilian brazilians argentinian chilean
    peruvian latino latina latinos latinx hispanic hispanics black white asian asians arab arabs middle_eastern mixed_race
    biracial indigenous aboriginal first_nations maori māori pacific_islander native_hawaiian inuit cherokee navajo gypsy
    gypsies traveller travellers roma immigrant immigrants migrant migrants foreigner foreigners foreign refugee refugees
    newcomer newcomers expat expats accent accents second_language first_language native_speaker mother_tongue
    where_you're_from where_are_you_from back_home with_a_name_like surname_like`,
  age: `old older oldest elderly senior seniors aged pensioner pensioners retired retiree retirement oap geriatric young younger
    youth youths teenager teenage teen kids_these_days millennial millennials gen_z gen_x boomer boomers generation
    at_your_age for_your_age people_your_age ladies_of_a_certain grandmotherly silver_surfer silver_surfers golden_years
    over_the_hill past_it spring_chicken middle-aged mid-life midlife grown_man grown_woman adult adults minor minors under_18
    under_age underage over_65 over_60 centenarian`,
  looks: `pretty beautiful handsome gorgeous cute good-looking attractive ugly fat skinny slim overweight obese big_lad big_girl
    tall short smile dimples eyes hair haircut beard tattoo tattoos piercing piercings dress dressed well-dressed scruffy suit
    outfit hoodie tracksuit heels makeup perfume smell smelled smelly dirty clean-cut well-spoken posh common rough refined
    respectable classy trampy look_like_a looks_like_a don't_look_like doesn't_look_like`,
};
