/** Words by what a sentence is about, where a reply can go wrong: data asked for, removals, threats, faults, promises, danger. */
export const matterClasses: Readonly<Record<string, string>> = {
  datum: `card_number barcode barcode_number pin pin_number password passcode date_of_birth birth_date birthdate birthday birth_year
    dob ssn social_security social_security_number phone_number cell_number mobile_number callback_number digits email_address
    e-mail_address home_address street_address mailing_address postal_address zip_code zip postcode full_name last_name
    first_name surname maiden_name legal_name login username user_name account_number account_holder membership_number
    patron_id student_id id_number license_number driver's_license drivers_license driver's_licence passport last_four
    confirmation_number info contact_info contact_details personal_details details credentials card_details house_number
    card_info apartment_number unit_number national_insurance ni_number medicare_number nhs_number sin social_insurance
    tax_file_number dob's mother's_maiden_name security_question secret_question memorable_word last_4 expiry_date cvv
    sort_code iban bank_details card_on_file four_digits last_digits digits_of digits_on number_on_the_back back_of_your_card
    number_on_it reference_number case_number visa passport_number surname's mobile_no phone_no email_addy addy eircode
    postcode's postal_code street_name door_number flat_number house_no landline_number best_number good_number maiden card_no
    card_nos library_number cardnumber borrower_id patron_number customer_number member_number member_id membership_no user_id
    userid user_number handle screen_name screenname gamertag pincode security_code verification one_time_code one-time_code
    otp reset_code access_code door_code pass_code secret_word security_answer pet's_name d.o.b date-of-birth birth-date
    birthdays year_of_birth month_of_birth day_of_birth place_of_birth birthplace birth_certificate age first_four last_three
    first_three whole_number full_number 14-digit fourteen-digit ten-digit digit number_from number_under number_beginning
    number_starting numbers_on cell_no tel telephone_number landline contact_number contact_no daytime_number evening_number
    number_to_reach number_we_can number_i_can number_to_call best_phone best_email good_email email_you_signed email_on_the
    email_on_your email_id current_email old_email new_email current_address new_address old_address full_address street_and
    house_name post_code zip-code town_you road_you where_you_live where_do_you_live which_street what_street next_of_kin
    emergency_contact real_name full_names both_names first_and_last name_and_number name_and_address name_and_card
    name_and_date name_and_email name_and_phone initials middle_name married_name name_on_the_card name_on_your name_on_file
    name_on_the_account name_the_card name_the_account name_you_registered name_you_booked child's_name children's_names
    son's_name daughter's_name kid's_name mum's_name mother's_name partner's_name what_name which_name whose_name
    booking_number booking_reference booking_ref confirmation_code reference_no ref_number request_number order_number
    receipt_number invoice_number ticket_number transaction_number transaction_id tracking_number licence_number licence_plate
    license_plate plate_number number_plate registration_number reg_number vehicle_reg national_id aadhaar pan_number
    pps_number ppsn medicare_card health_card insurance_number policy_number student_number staff_number employee_number
    tax_id itin ein bank_account account_no routing_number credit_card long_number expiry expiration_date paypal_address
    medical_history diagnosis doctor's_name doctor's_note school_name which_school what_school what_year which_class
    employer's_name photo_of_your picture_of_your pic_of_your scan_of_your copy_of_your screenshot_of photo_id proof_of`,
  contact: `name names email e-mail phone cell mobile address number numbers card id street age initials telephone landline postal
    surname flat apartment unit road neighbourhood neighborhood suburb town teacher relative ward hospital age_of birth
    whereabouts phones emails tel landlines addresses addy house avenue apt suite po_box p.o. postcodes zipcode county parish
    borough village city state whatsapp telegram signal snapchat insta instagram discord linkedin_profile handle username
    website bio birthday nationality gender sex marital_status occupation salary income employer workplace`,
  share: `post reply comment respond share send drop leave give tell include provide type write put enter confirm verify paste list
    supply submit state upload attach repeat spell shoot pass read_me hit_me remind message text show quote posting sharing
    sending giving leaving commenting typing confirming telling dropping supplying fill jot pop ping whack bung chuck stick
    jot_down scribble note read_out call_out tell_us tell_me give_us give_me let_us_have let_me_have what's_your what_is_your
    answer fill_in send_over send_it_over send_us send_me dm_or screenshot snap photograph pic picture forward email_it
    let_us_know let_me_know lmk say_your say_what say_which say_it add_your add_it fire_away fire_it fire_over hit_us_up
    shout_out_your holler come_back_with get_back_to_us_with read_the_number jog_my_memory refresh_my_memory what_was_your
    what_were_your what's_the what's_yours whats_your wats_your which_is_your may_i_have may_we_have could_i_have
    could_we_have can_i_have can_we_have can_i_get can_we_get could_i_get could_we_get can_i_just_get if_you_let and_i'll
    and_we'll so_i_can so_we_can so_that_i_can so_that_we_can then_i_can then_we_can to_look_you to_find_your to_look_it
    to_check_your to_pull_up for_me_to_check for_us_to_check in_order_to`,
  ask: `need require want ask have_to_know must_know may_i can_i could_i may_we can_we could_we mind i'll_need we'll_need needed
    required requires wants_your after_your looking_for_your asking_for_your request_your could_do_with would_help helps_if
    help_if it'd_help useful_to_know handy_to_know handy_to_have good_to_know might_i can_you_tell could_you_tell
    would_you_tell can_you_give could_you_give can_you_confirm could_you_confirm can_you_share could_you_share can_you_post
    could_you_post can_you_send could_you_send can_you_drop can_you_pop could_you_pop can_you_let could_you_let can_you_type
    can_you_remind do_you_have_your got_your_card got_your_number do_you_remember_your do_you_know_your`,
  here: `here below publicly comments thread underneath in_a_reply in_reply in_the_replies in_your_reply right_here on_here
    in_this_thread under_this_post under_this in_the_chat on_this_post on_this_page on_the_page on_the_wall on_our_wall
    on_our_page in_a_comment in_the_comment in_this_comment in_the_group in_our_group in_this_group in_public out_in_the_open
    as_a_reply as_a_comment as_a_response on_twitter on_facebook on_instagram on_mastodon on_bluesky on_threads on_x on_reddit
    on_nextdoor on_tiktok on_social_media to_this replying`,
  privately: `private privately dm dms pm inbox direct_message private_message in_person offline confidential confidentially by_phone
    by_email by_message by_mail call_us email_us message_us chat securely secure dming message_me off-thread off_thread
    off_here not_on_here not_here not_in_public not_in_the_comments rather_than_here instead_of_here don't_post don't_share
    never_post never_share keep_your never_ask wouldn't_ask won't_ask don't_ask phone_us ring_us give_us_a_call give_us_a_ring
    give_us_a_bell give_the_desk give_a_ring call_the ring_the phone_the email_the contact_the call_or ring_or phone_or
    by_telephone over_the_phone on_the_phone by_post via_email via_phone by_text at_the_desk at_the_counter any_desk
    any_branch any_counter face_to_face in_the_branch bring_your_card bring_the_card bring_photo_id with_your_card_in
    contact_form online_form web_form account_page log_into_your log_in_to sign_in_to`,
  removed: `deleted removed hidden hid blocked banned muted taken_down took_down restricted erased wiped scrubbed locked reported
    silenced turned_off switched_off shut_off filtered kicked kicked_off pulled unpublished purged got_rid_of zapped nuked
    deleting removing hiding blocking banning muting taking_down disabled limited gone disappeared vanished cut suspended
    booted unfriended unfollowed booted_out scrapped made_invisible delisted shadowbanned cleaned_up took_it_down
    taken_it_down took_down_your pulled_your taking_it_down taken_off took_off deleted_it removed_it hid_it blocked_you vanish
    binned bin axed zapped_it cleaned tidied weeded weed_out taken_it_off took_it_off took_that_down taken_that_down
    took_yours_down taken_yours_down took_them_down cleared_it cleared_that cleared_those flagged_your_comment flagged_it
    closed_the_comments closed_comments closed_the_thread closed_replies closed_that comments_off comments_are_off replies_off
    shut_it_down shut_the_thread shut_down_the screened_out held_back_your unlisted archived_the deindexed dropped_your
    threw_out tossed_your tossed_out trashed_your chucked_your chucked_out evicted_from_the_page ejected
    expelled_from_the_group took_you_off thinned_out trimmed_the pruned pruning sweep swept weeding_out censored censor
    censoring moderated moderating moderation moderator moderators mods admin admins doesn't_stay won't_stay didn't_stay
    didn't_last won't_last won't_be_up not_be_up no_longer_up no_longer_there no_longer_visible can't_be_seen nobody_can_see
    no_one_can_see invisible off_our_page off_the_page off_this_page off_our_wall`,
  remove: `delete remove hide block ban mute take_down restrict report silence turn_off switch_off shut_off disable unfriend kick
    disappear vanish lose_access take_it_down take_them_down bin_it delete_it remove_it block_you ban_you mute_you remove_you
    lock_the close_the get_blocked be_removed be_deleted be_hidden be_blocked be_deleting be_removing be_hiding be_blocking
    be_banning be_muting be_closing be_locking be_reporting will_go comes_down come_down gets_deleted gets_removed gets_hidden
    gets_blocked gets_muted gets_binned get_deleted get_removed get_hidden get_banned get_muted take_your take_that_down
    take_it_off take_this_down take_those_down pull_it pull_your pull_this pull_that close_comments close_this close_replies
    lock_this lock_replies lock_comments turn_comments_off turn_replies_off shut_this_down shut_this_thread scrub wipe erase
    prune weed sweep filter censor tidy clean_up clear_out throw_out toss bin zap nuke show_you_the_door off_the_page_you
    out_you_go unfollow_you`,
  threaten: `ban banned banning barred barring bar_you excluded exclude_you suspension suspend_you suspend_your revoked revoke
    lose_your lose_the_right lose_access forfeit privileges card_cancelled card_will_be cancel_your_card
    cancel_your_membership shut_off_your cut_you_off cut_off_your take_away_your take_your_card no_longer_welcome not_welcome
    won't_be_welcome won't_be_allowed not_be_allowed not_be_let not_be_served won't_be_served won't_let_you stop_you_coming
    stop_you_from keep_you_out shut_out lock_you_out locked_out_of turned_away turn_you_away see_you_out escort_you
    escorted_from thrown_out throw_you_out chuck_you_out kick_you_out boot_you_out out_you_go trespass no-trespass
    call_the_police call_the_cops calling_the_police police_will police_on_speed security_will have_security security_is_on
    legal_action prosecute prosecuted prosecution take_you_to_court see_you_in_court report_you reporting_you tell_your_boss
    tell_your_employer tell_your_school tell_your_parents ring_your call_your_parents last_warning final_warning last_chance
    final_chance second_strike third_strike strike_two strike_three three_strikes one_more once_more_and again_and_you
    next_time_you'll next_time_it's or_you'll or_you_will or_we'll or_we_will or_i'll or_else otherwise_we'll otherwise_you'll
    unless_you_stop unless_you_want if_you_keep if_you_carry_on if_you_continue keep_it_up_and keep_going_and carry_on_like
    carry_on_and try_that_again do_that_again do_it_again say_that_again post_that_again watch_your watch_it watch_yourself
    careful_now be_careful_what consider_this think_twice consequences consequence repercussions don't_push don't_test
    don't_make_me don't_make_us you'll_regret you'll_be_sorry you'll_be_out you'll_be_gone you're_out you're_done for_good
    for_life for_ever permanently indefinitely six_months six-month twelve_months`,
  comments: `comment comments post posts reply replies review reviews message messages remark remarks tweet thread threads conversation
    discussion debate criticism opinion opinions troll trolls profile wall page feed rant complaint complaints commenter
    commenters critics negativity wording language tone upbeat positive moan rants trolling thread_is group page_is replies_to
    reply_from comment_from posts_about posts_like`,
  harm: `slipped fell tripped hurt injured injury injuries burned robbed stolen stole theft harassed assaulted attacked groped
    damaged broken ambulance stitches accident incident crash wound bleeding bruise ruined scratched dented poisoning sick
    allergic bitten mould mold cough wrist ankle bruised nicked pinched crushed concussed sprained stung bumped trapped banged
    bashed knocked allergy rash burn fall shock scald scalded cut bled broke_my broke_her fractured limp back_pain lost_my
    ruined_my stole_my stolen_from bike backpack laptop_was asthma_attack seizure_in splinter nail glass ceiling leak flooded
    ice icy slippery wet_floor mat loose_tile fumes falling falls slip slips slipping trip tripping stumble stumbled collided
    hit_my_head hit_his_head hit_her_head twisted rolled_my broke_his chipped_tooth black_eye nosebleed bloody blood bump_on
    lump_on scar scraped scrape scratch graze grazed gash gashed wounded limping pulled_muscle back_went er a&e emergency_room
    urgent_care first_aid paramedic hospitalised hospitalized fainted fainting collapsed unconscious choking choked
    electrocuted shocked_by burnt scalding hot_water spilled_coffee poisoned bed_bugs bedbugs bedbug fleas lice nits ringworm
    scabies cockroach cockroaches mice rats rodent droppings mouldy moldy asbestos lead_paint carbon_monoxide gas smoke fire
    burst_pipe leaking leaked leaks dripped flooding flood soaked waterlogged water_damage water-damaged door_slammed door_hit
    door_shut automatic_door revolving_door lift_stuck stuck_in_the_lift stuck_in_the_elevator escalator ramp railing handrail
    loose uneven pothole kerb curb gravel unlit dark_stairs poor_lighting wet slick spill spillage puddle snow ungritted salt
    shattered chair_broke stool_broke bench_broke virus malware hacked hacking phished phishing scam scammed breach towed
    clamped corrupted_my wiped_my_usb wiped_my_drive ate_my crashed_my fried_my stained torn_my ripped_my`,
  fault: `fault liable liability negligent negligence careless responsible responsibility blame to_blame guilty mistake our_bad
    accountable insurance insurer lawyer lawyers attorney own_risk failed neglected should_have should've overlooked
    ought_to_have admit admits at_fault reckless compensate compensation cover_the reimburse pay_for claim damages settle
    settlement dangerous unsafe safe knew aware warned fixed never_fixed known ignored solicitor sue suing witnesses
    badly_fixed left_it did_nothing had_the_camera months_ago negligently our_doing our_end down_to_us down_to_you on_us
    on_you our_insurance in_writing lawsuit claim_form no_case can't_prove your_word nobody_touched never_touched
    must_have_been should_never_have ought_not should_not_have shouldn't_have somewhere_you could_have_killed known_about
    were_warned were_told hold_our_hands hands_up own_up own_it our_responsibility duty_of_care watch_your_step looking_where
    trespassing at_your_own error errors we_messed messed_up screwed_up stuffed_up botched slipped_up dropped_the_ball
    fell_short got_it_wrong got_that_wrong went_wrong wrong_of_us wrong_on_our on_our_part our_side our_carelessness oversight
    lapse lapses blunder clanger cock-up cockup bungled we_blew blew_it we_broke we_damaged we_lost_your caused causing
    because_of_us thanks_to_us could_have_been_prevented could_have_been_avoided preventable avoidable foreseeable
    wasn't_secured wasn't_locked wasn't_cleaned wasn't_marked wasn't_signed hadn't_put hadn't_cleaned no_sign no_warning
    forgot_to forgot_the left_the_floor left_the_door been_meaning_to meant_to_fix been_told_about been_reported_before
    happened_before not_the_first third_time second_time_this defective faulty broken_for months_broken out_of_order_for
    poorly_maintained maintenance_missed neglect neglecting fell_through take_full hold_up_our entirely_ours all_ours
    entirely_our on_me make_it_right make_this_right make_it_up make_good put_it_right put_this_right set_it_right
    compensating reimbursed reimbursement reimbursing repay repaid pay_back pay_your pay_the_bill pay_the_vet pay_the_doctor
    pay_the_dentist pay_all pay_any pay_out payout foot_the pick_up_the_tab pick_up_the_bill cover_your cover_any cover_all
    cover_it we'll_cover we'll_pay we'll_buy we'll_replace buy_you_a buy_you_new replace_your replace_it replace_the
    new_one_for_you new_pair new_phone new_laptop dry_cleaning dry-cleaning cleaning_bill repair_bill repairs_bill
    repair_costs medical_bills medical_bill hospital_bill vet_bill dentist_bill taxi_fare cab_fare send_us_the_bill
    send_us_the_invoice send_me_the_bill send_the_bill send_the_receipt send_us_the_receipt invoice_us bill_us
    cheque_in_the_post cheque_is_in out_of_pocket lost_wages goodwill_payment insurers underwriter indemnify disclaimer
    disclaim duty risk_manager risk_management`,
  promise: `promise promised guarantee guaranteed guarantees assure swear pledge vow my_word our_word never_happen definitely
    certainly absolutely surely rest_assured count_on bet no_matter_what always forever without_fail for_sure bet_my_house
    whatever_happens no_ifs sure_of_it mark_my_words cross_my_heart hand_on_heart make_sure sworn money_back double_your_money
    certain without_question take_it_from_me hundred_percent 100 on_my_life trust_me you'll_see promises promising
    guaranteeing word_of_honour word_of_honor you_have_my you_have_our pledging vows on_my_honour solemnly scout's_honour
    never_again won't_happen_again will_not_happen_again won't_ever will_never never_be never_have_to no_more last_time_that
    ever_again for_all_time for_keeps until_the_end_of_time come_what_may rain_or_shine one_way_or_another by_hook_or
    whatever_it_takes no_matter no_question no_doubt_about without_doubt beyond_doubt 100% 110% of_course_we'll of_course_i'll
    bank_on rely_on_it depend_on_it take_it_to_the_bank sure_thing cert done_deal consider_it_done consider_it_sorted
    it's_as_good_as as_good_as_done leave_it_to_me leave_it_with_me i'll_personally i_personally see_to_it see_that_you
    see_that_it ensure ensures will_be_there will_be_here will_be_ready will_be_fixed will_be_open will_be_back will_be_on_the
    will_be_done be_fixed_by be_ready_by be_open_by be_back_by be_here_by be_done_by be_sorted_by be_with_you_by have_it_by
    have_it_for_you have_it_fixed have_it_in have_it_ready get_it_to_you get_it_in get_it_fixed get_it_sorted get_it_back
    get_you_one get_them_to get_that get_rid in_your_hands on_your_doorstep at_your_door by_the_end by_end_of by_the_weekend
    by_next by_monday_at by_christmas by_easter by_summer by_spring first_thing_tomorrow before_you_know in_no_time within_the
    within_a_week within_24 within_48 overnight by_return`,
  binding: `refund refunds reimburse waive cancel erase forgive wipe drop clear credit comp compensate free change rewrite abolish
    scrap suspend fire discipline replace lift exempt excuse void undo reverse write_off let_off end extend reopen bring_back
    bills refunded compensated scrapped overturned reversed overrule sack sacked hire buy build fund open extended keep_it
    free_forever as_long_as_you_like let_you_off no_charge tear_up rip_up sort_it get_you_a get_it_changed nobody_bills
    reimbursed waiver waivers waiving waived forgiving erased wiped knock_off take_off take_it_off take_that_off comped
    half_off discount discounts freebie no_fee no_fees no_fine no_fines no_cost at_no no_penalty no_late no_more_fines
    no_more_fees never_pay never_be_charged never_charge won't_charge won't_be_charged won't_pay won't_have_to_pay
    nothing_to_pay_ever nobody_will_charge restore restored reinstate bring_it_back bring_them_back keep_the never_close
    won't_close not_close more_staff more_computers more_copies more_parking new_branch new_building new_carpet new_roof
    put_in_a_ramp install fit_a order_it order_more order_ten purchase purchased add_more add_another double_the triple_the
    lower_the raise_the raise_your get_rid_of_fines exemption exempted exception_for no_need_to_pay let_you_keep let_you_have
    let_you_skip overlook ignore_the ignore_that fix_it fix_the fix_that replaced repaired repair sort_that sort_your fired
    disciplined disciplinary dismissed suspended_without reprimand reprimanded money_back every_penny every_cent in_full`,
  rescue: `988 911 999 112 000 111 samaritans lifeline hotline helpline crisis_line childline call_or_text text_shout text_home
    ring_now call_now call_right ring_right right_now this_minute someone_is_there somebody_is_there day_and_night any_hour
    24_hours 24/7 round_the_clock emergency ambulance_now stay_with_someone stay_with_us stay_safe be_safe are_you_safe
    you_matter not_alone glad_you_told glad_you_said glad_you_wrote worried_about_you worried_by i'm_worried we_care
    poison_control poisons_line duty_manager`,
  danger: `kill_myself killing_myself kill_himself kill_herself end_it ending_it end_my_life want_to_die wanna_die don't_want_to_live
    don't_want_to_be_here don't_want_to_wake no_reason_to_live no_point_going better_off_without_me better_off_dead
    goodbye_letter goodbye_note suicide suicidal self-harm cut_myself cutting_myself took_all_my pills overdose jump_off
    step_off bridge rope noose gun knife shoot_up bomb kill_you kill_them kill_him kill_her hurt_him hurt_her hurt_someone
    going_to_hurt stab stabbed missing_child missing_kid is_missing gone_missing ran_away run_away kidnapped abducted hits_me
    beats_me locked_me_in afraid_to_go_home scared_to_go_home not_safe_at_home chest_pain chest_pains can't_breathe
    not_breathing unconscious bleeding last_message goodbye_forever`,
  books: `author authors novel biography character characters story stories film song album painting photo poem poems written wrote
    writer poet history century museum famous born artist band novelist novelists poets playwright playwrights illustrator
    illustrated biographies autobiographies memoirs fiction fictional protagonist hero heroine villain narrator plot plots
    twist_in ending chapter chapters page_turner page-turner opening_line last_line quote quotation title titles adaptation
    adapted series episode movie_version actor_in director_of composer composers symphony opera operas orchestra concerto
    albums bands lyrics singer-songwriter jazz blues folk classical painter painters artists sculptor exhibition gallery
    paintings portrait landscape photographer photographs historian historians historical ancient medieval victorian edwardian
    georgian tudor roman romans greek_myth viking vikings civil_war world_war wwi wwii revolution centuries 19th 20th 18th
    17th 1800s 1900s 1920s 1930s 1940s 1950s 1960s 1970s built_in opened_in founded_in named_for best_known nobel booker
    pulitzer carnegie newbery caldecott costa women's_prize award-winning prizewinner classic classics`,
};
