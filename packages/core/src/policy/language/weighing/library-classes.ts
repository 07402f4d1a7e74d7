/** Words of libraries for what is there: things, places, records, and how things stand. American, British and Australian ones. */
export const libraryClasses: Readonly<Record<string, string>> = {
  record: `hold holds reservation reservations loan loans checkout checkouts renewal renewals account accounts record records file
    history balance fines fine fees fee block due_date due_dates queue waitlist wait_list waiting_list registration
    registrations booking bookings appointment appointments session sessions application applications request requests order
    orders bill bills invoice charge charges debt card cards membership barcode log reading_log privileges status profile
    login password pin limit ill interlibrary_loan inter-library_loan place_in_line spot_in_line place_in_the_queue turn
    borrowing borrowings lending overdues arrears subscription transaction transactions receipt payment payments refund
    deposit ticket tickets checkout_history reading_history search_history print_job print_jobs download downloads
    purchase_suggestion suggestion line list roster reserve reserves returns renewal_notice spot seat extension extensions
    recall recalls interloan inter-loan allowance quota entitlement home_delivery strikes ban bans hold_shelf holds_shelf
    hold_list wish_list wishlist purchase_request stack_request concession guest_pass credit credits print_credit minutes
    renewal_date expiry expiration name_on_it your_name read_list loan_history late_fee late_fees lost_fee lost_charge
    replacement_fee replacement_charge card_type category tier home_branch pick-up pickup pickup_location library_ticket
    borrower_number reader_number direct_debit standing_order hold_request ill_request notice_email address_on_file
    email_on_file sign-up signup rsvp place places attendance reading_level streak badge badges fines_balance collection
    collections on_the_system position amnesty blocks stops flags notes_on note_on_your note_on_the trap trapped slip date_due
    return_date pick_up_by expires expired_on e-card ecard checked-out checked-in time_slot waiver_form consent_form
    proof_of_address incident_report write-up written_warning suspension exclusion`,
  item: `book books copy copies item items title titles dvd dvds cd cds novel novels audiobook audiobooks ebook ebooks e-book
    e-books movie movies film films magazine magazines disc discs paperback hardcover memoir cookbook cookbooks textbook
    textbooks guide guides game games puzzle kit kits hotspot laptop chromebook tablet ukulele telescope guitar drill
    sewing_machine projector camera pass passes museum_pass comic comics manga series volume volumes edition large_print
    large-print blu-ray audio video videos material materials stuff toy toys instrument tool tools score map atlas biography
    mystery thriller romance trilogy sequel kindle ereader e-reader playaway backpack binoculars thermometer facsimile
    manuscript sheet sheets microfilm thesis journal article articles picture_book picture_books board_book set box tent
    sander saw ladder drone camera_kit record records vinyl lp jigsaw pan tin cake_tin mower strimmer tuner piano hoover
    costume telescope_kit chapter graphic_novel hardback hardbacks paperbacks whodunnit bestseller dictionary maps globe cosy
    western westerns novel_set thing things one ones hardcovers picturebook early_reader readers boxset season episode
    episodes bluray blu-rays blurays videogame videogames boardgame jigsaws lego duplo robot robots microscope activity_pack
    story_sack story_bag bookbag e-audio eaudiobook e-audiobook eaudiobooks emagazine libby_loan language_course phrasebook
    phrasebooks songbook songbooks hymnal banjo violin keyboard keyboards drums cajon accordion flute recorder trumpet amp
    amplifier microphone tripod gopro go-pro dslr lens screen speaker karaoke turntable cassette cassettes tape_deck vhs
    slide_scanner negative_scanner charger chargers power_bank cable adapter mouse headset headphones earphones ipad ipads
    macbook mifi dongle kindles nook kobo daisy_player large-type big_print giant_print cake_pans cake_tins cookie_cutters
    pasta_maker ice-cream_maker bread_maker breadmaker air_fryer slow_cooker pressure_cooker instant_pot juicer dehydrator
    canner waffle_iron popcorn_machine punch_bowl chafing_dish overlocker serger quilting_frame loom spinning_wheel
    knitting_needles crochet_hooks cricut laminator binding_machine button_maker badge_maker shredder label_maker toolkit
    toolbox wrench spanner screwdriver hammer chainsaw hedge_trimmer leaf_blower lawnmower rake spade shovel wheelbarrow
    post-hole_digger pressure_washer carpet_cleaner steam_cleaner wallpaper_steamer tile_cutter stud_finder soldering_iron
    multimeter heat_gun air_compressor tyre_pump bike_pump bike_repair bike_lock bikes scooter skateboard helmet helmets kayak
    paddleboard paddle canoe fishing_rod fishing_pole snowshoes skis sled sledge ice_skates camping_stove sleeping_bag tents
    cooler picnic_blanket cornhole croquet bocce badminton tennis_racket tennis_racquet pickleball football basketball
    cricket_bat yoga_mat weights dumbbells hula_hoop parachute bouncy_castle bubble_machine gazebo marquee folding_chairs
    folding_tables trestle_table bunting fancy_dress costumes prom_dress tie ties briefcase handbag interview_suit umbrella
    umbrellas walking_frame wheelchair blood_pressure_monitor blood_pressure_cuff energy_monitor watt_meter radon_detector
    air_quality_monitor metal_detector night_vision explorer_pack seeds seed plant cuttings baby_carrier baby_sling car_seat
    cot pushchair stroller breast_pump sensory_bag light_therapy_lamp sad_lamp happy_lamp weighted_blanket magnifier
    reading_glasses ring_light oculus 3d_pen 3d_print sculpture artwork framed_print newspaper newspapers microfiche reel
    reels parish_register parish_registers census yearbook yearbooks directory directories almanac encyclopedia encyclopaedia
    thesaurus pamphlets zine zines chapbook poetry_collection short_stories anthology scripts script playscript libretto
    standards report dissertation periodical periodicals journals back_issues back_issue issue_of newest latest new_release
    new_releases bestsellers hardcopy photocopy photocopies printout printouts scans proof proofs`,
  genre: `fiction non-fiction nonfiction crime detective whodunit thrillers mysteries romances fantasy sci-fi scifi horror
    historical saga sagas erotica memoirs autobiography biographies self-help selfhelp cookery baking gardening knitting
    crochet travel guidebooks history_book military_history poetry verse drama plays humour humor satire essays philosophy
    religion theology psychology parenting pregnancy_book baby_book baby_names diet_book fitness health_book law_book
    legal_thriller test_prep study_guide revision_guide exam_guide driving_theory driver's_manual citizenship_book
    life_in_the_uk ielts toefl gre sat_prep gcse a-level esl_book bilingual_book dictionary language_books atlas nature birds
    dogs cats dinosaur dinosaurs trucks trains princesses unicorns dragons vampires zombies pirates superheroes superhero
    anime star_wars harry_potter minecraft pokemon bluey peppa gruffalo dog_man wimpy_kid captain_underpants babysitters_club
    goosebumps percy_jackson hunger_games twilight outlander bridgerton discworld poirot miss_marple agatha_christie
    sherlock_holmes rebus colleen_hoover stephen_king john_grisham james_patterson lee_child reacher richard_osman
    sally_rooney hilary_mantel margaret_atwood tolkien`,
  event: `class classes workshop workshops storytime story_time story-time program programs programme programmes group groups
    meeting meetings club course courses lesson lessons clinic talk tour orientation exam test tutoring seminar webinar
    lecture camp screening concert reading_program summer_reading challenge contest raffle drawing circle night hour session
    sessions job_club knit_and_natter coding_club book_group reading_group rhyme_time rhymetime baby_bounce toddler_time
    craft_club lock-in quiz panel drop-in appointment fun_run competition colouring_contest storyhour bounce_and_rhyme
    wiggle_and_rhyme lapsit lap-sit baby_time bedtime_stories read-aloud paws_to_read homework_help study_hall
    english_conversation conversation_café conversation_cafe adult_literacy tech_help tech_tuesday device_help teen_advisory
    teen_council craft_morning sewing_bee pottery calligraphy choir sing-along singalong open_mic poetry_slam creative_writing
    nanowrimo bookclub book_clubs book_discussion book_launch author_visit author_event signing reading book_sale book_fair
    seed_swap plant_swap toy_swap repair_café repair_cafe matinee matinée yoga tai_chi zumba meditation mindfulness bingo
    escape_room scavenger_hunt egg_hunt santa_visit holiday_party halloween_party pumpkin_carving open_day open_house
    induction tax_help health_check blood_drive dementia_café dementia_cafe memory_café memory_cafe warm_space warm_hub
    coffee_morning social_morning community_lunch job_fair interview_practice career_day careers_fair voter_registration_drive
    town_hall proctoring exhibition exhibit gallery_opening puppet_show magic_show science_show prize_draw giveaway fundraiser`,
  place: `desk branch branches counter shelf shelves library libraries room rooms building lobby stacks locker drop_box bookmobile
    study_room meeting_room makerspace lab floor door table chair corner aisle front_desk reading_room parking_lot lot garden
    strongroom workroom trolley van quiet_room reading_nook carrel pod pods office store basement annexe archive hub archives
    circulation helpdesk returns_bin returns_slot returns_box book_drop bookdrop drop-off night_drop drop_slot drive-up
    drive-through curbside kerbside pickup_window collection_point pick-up_point click_and_collect lockers bike_rack
    bike_racks car_park parking_garage forecourt entrance entry foyer hallway corridor lift elevator stairs stairwell
    staircase steps ramp toilets toilet bathroom restroom loo washroom children's_area children's_section play_area teen_zone
    teen_space young_adult local_studies special_collections rare_books magazine_area reading_hall silent_study quiet_zone
    study_area group_study community_hall maker_space sound_booth studio kitchen theatre theater auditorium cinema gallery
    exhibition_space café cafe coffee_shop vending_machine friends_shop bookshop courtyard terrace balcony roof rooftop
    mezzanine level depot cataloguing`,
  machine: `computer computers pc pcs printer scanner copier wifi wi-fi internet browser workstation terminal kiosk self-check
    self-checkout machine microfilm 3d_printer fax tablet catalog catalogue app website site chromebooks laptops desktops mac
    imac touchscreen self-service self_service self-checkouts self-issue card_reader coin_box print_release print_station
    printing_station photocopier large_format plotter microfiche_reader cnc vinyl_cutter laser_cutter heat_press router
    network server login_screen opac libby overdrive hoopla kanopy borrowbox pressreader ancestry mango_languages
    linkedin_learning udemy duolingo zoom teams email_system phone_line phone_system phones chatbot chat_service text_service`,
  state: `overdue ready waiting due late expired blocked cleared clear suspended lapsed in_transit available checked_in on_hold
    on_order on_its_way on_the_way past_due unpaid paid owed outstanding inactive active deactivated frozen locked unlocked
    reinstated flagged marked missing lost_item damaged billed charged fined credited delinquent in_good_standing
    good_standing up_to_date current pending approved denied confirmed declined rejected processed shipped arrived set_aside
    bagged filled claimed closed open linked unlinked valid invalid empty maxed maxed_out up all_set wiped zero owing up_next
    no_longer in_collections sent_to_collections in_date out_of_date extended backdated refused granted turned_down
    knocked_back upheld on_the_van on_the_trolley golden squared settled square written_off chased recalled went_through
    bounced gone_through on_the_shelf behind_the_desk behind_the_counter at_the_desk put_by put_aside eligible ineligible
    upgraded downgraded due_back in_use taken_up not_due in_the_post arrived_today came_in come_in came_back gone_back
    gone_out gone_missing sitting here_for_you waiting_for_you ready_for_you with_your_name got_your_name all_good sorted
    on_file on_record in_the_system under_review in_the_queue in_line first_in_line next_in_line top_of_the_list
    bottom_of_the_list over_the_limit under_the_limit checked_out on_loan out_to_another been_reserved on_reserve
    on_the_holds_shelf on_the_hold_shelf on_the_reserve_shelf on_the_reservations_shelf on_our_shelf on_my_shelf in_hand
    in_house in_branch in_stock out_of_stock in_processing in_repair being_repaired in_cataloguing on_display at_the_branch
    at_your_branch at_the_other_branch en_route in_the_van in_the_mail in_the_bag on_the_cart on_a_cart on_its_shelf just_in
    landed came_through come_through come_off came_off back_on back_in returned expiring expires_soon about_to_expire run_out
    ran_out running_out timed_out in_limbo stuck_in gone_astray went_astray not_found not_located not_on_shelf presumed_lost
    assumed_lost declared_lost non-renewable can't_be_renewed renewable no_renewals out_of_renewals hit_the_limit
    reached_the_limit at_the_limit at_your_limit over_your_limit full fully_booked sold_out oversubscribed rescheduled
    postponed free_now came_free come_free next_for_you first_for_you reserved_for_you held_for_you saved_for_you kept_for_you
    here_now here_at_the here_since here_until in_today in_now in_this_morning been_in_since all_here all_back all_in
    all_renewed all_done nothing_out nothing_on_it nothing_on_your no_fines no_fees no_charges no_blocks no_holds no_overdues
    no_balance no_debt debt-free fine-free nil_balance in_credit in_debt in_the_red in_the_black part-paid unblocked unfrozen
    barred excluded on_probation under_suspension revoked on_a_stop stopped duplicate duplicated merged verified unverified
    incomplete complete completed out_of_district non-resident nonresident in-county out-of-county registered_at registered_to
    registered_under registered_in listed_as listed_under filed_under noted_as coded_as set_to`,
  queue: `in_the_hold_queue number_one number_two number_three number_four number_five number_six number_seven number_eight
    number_nine number_ten 1st_in 2nd_in 3rd_in 4th_in first_in second_in third_in fourth_in fifth_in sixth_in next_in
    ahead_of_you in_front_of_you before_you behind_you after_you people_ahead people_before people_waiting others_waiting
    someone_waiting somebody_waiting someone_else_is_waiting nobody_waiting no_one_waiting nobody_else_waiting another_hold
    other_holds holds_on_it holds_ahead holds_on_the requests_ahead holds_list at_the_top at_the_head next_on_the first_on_the
    top_of_the queue_jumped moving_up moved_up_the up_the_list up_the_queue down_the_list back_of_the_queue back_of_the_line
    end_of_the_queue end_of_the_line`,
  owe: `owe owes owed owing outstanding in_arrears short_by charged_you billed paid_up paid_off settled_up overcharged chased_for
    due_on_your balance_of balance_due charge_of fine_of fees_of fines_of amount_due comes_to came_to totals totalled totaling
    adds_up_to added_up_to racked_up built_up run_up chalked_up unpaid nonpayment sent_to_a_collection collection_agency
    debt_collector cleared_your_debt paid_your paid_the paid_for_the paid_it_off paid_that pay_off pay_the pay_down to_pay
    pay_your settled_your settled_the settle_the settle_up replacement_cost processing_fee late_charge overdue_fee
    overdue_fine overdue_fines`,
  system: `system screen database computer_says catalog_shows software notes printout dashboard ledger spreadsheet our_end my_end
    here our_system computers register records record_says report log logs logbook camera cctv footage film tape sheet_says
    counter_says lms ils computer_shows computer_tells in_front_of_me says_on sign-in_sheet sign_in_sheet sign-up_sheet
    signup_sheet visitors'_book visitor_book booking_sheet till reader_record diary calendar_says print_queue door_counter
    cameras inbox_shows`,
  notice: `notice notices reminder reminders letter letters statement text texts alert warning notification notifications bill bills
    email emails e-mail messages text_message mailing card_in_the_post auto-notice voicemail voice_mail missed_call
    answering_machine robocall phone_call bounced_back came_back_undelivered undeliverable returned_mail spam_folder
    junk_folder junk_mail`,
  money: `dollars dollar cents bucks pounds quid euros pence money buck fiver tenner grand rand rands rupee rupees lakh cent penny
    pennies nickel dime quarters cash coins coin notes cheque check_payment card_payment contactless paypal venmo price priced
    cost costs costing cheaper worth amount fee_of total_of kr aud cad`,
  help: `shelf shelves section resource resources database databases class page pages link form forms list lists display recommend
    recommends suggest suggested try offer offers help show bring collection book group workshop free handout pamphlet hotline
    clinic counselor helpline service services clinic_on group_on guidebook leaflet leaflets handouts advice_line charity
    workshop_on support_group helpdesk faq faqs how-to tutorial tutorials step-by-step advice_session advice_centre
    advice_center citizens_advice legal_aid law_centre law_center law_library ombudsman union_rep financial_counsellor
    debt_adviser debt_advice money_advice housing_advice housing_office shelter_line duty_solicitor pro_bono notary
    interpreter interpreters translation nurse_line nurse_on pharmacist gp family_doctor physician specialist midwife
    health_visitor counsellors counselors psychologist support_line crisis_line warmline warm_line text_line lifeline
    samaritans childline beyond_blue women's_aid women's_shelter refuge_line careers_adviser career_coach job_coach job_centre
    jobcentre employment_office benefits_office social_security_office immigration_lawyer immigration_adviser consulate
    embassy town_hall_office council_office city_clerk county_clerk election_office electoral_office elections_office
    registrar returning_officer tax_office irs hmrc cra tax_preparer accountant vita booklist booklists subject_guide
    research_guide libguide finding_aid index catalogue_search catalog_search call_number dewey callnumber spine_label aisle
    bay bookcase bookcases stack shelved shelve browse_the noticeboard notice_board bulletin_board community_board poster
    flyer flier brochure brochures newsletter website_has webpage portal signpost signposting referral refer recommendation
    recommendations suggestions tips starting_point good_start`,
  rule: `policy policies rule rules law laws deadline limits standard practice guidelines regulation regulations bylaw bylaws
    by-law by-laws code_of_conduct terms conditions_of_use loan_periods renewal_limit maximum minimum cap caps allowed
    permitted allow allows permits prohibited forbidden applies apply_to for_everyone for_everybody across_the_board procedure
    procedures protocol process notice_at criteria eligibility requirements requirement opening_hours copyright gdpr ferpa
    hipaa data_protection confidentiality legally statutory`,
  leftover: `lost_property lost_and_found lost-and-found left_on_the left_at_the left_in_the left_by_the left_under handed_in_at
    found_on_the found_in_the found_under found_by turned_in_at umbrella brolly scarf gloves mittens hat beanie cap coat
    jacket hoodie jumper sweater cardigan glasses spectacles sunglasses phone mobile wallet purse handbag backpack rucksack
    bag tote lunchbox water_bottle flask thermos keys usb flash_drive thumb_drive memory_stick charger earbuds airpods
    headphones watch ring earring earrings necklace bracelet teddy toy dummy pacifier pram buggy walking_stick cane crutch
    dentures hearing_aid passport driving_licence bus_pass travelcard id_card bookmark folded letter_inside photo_inside
    receipt_inside note_inside`,
};
