/** Words by what a sentence is about, where a reply can go wrong: data asked for, sides, removals, faults, promises, insults. */
export const matterClasses: Readonly<Record<string, string>> = {
  datum: `card_number barcode barcode_number pin pin_number password passcode date_of_birth birth_date birthdate birthday
    birth_year dob ssn social_security social_security_number phone_number cell_number mobile_number callback_number digits
    email_address e-mail_address home_address street_address mailing_address postal_address zip_code zip postcode full_name
    last_name first_name surname maiden_name legal_name login username user_name account_number account_holder
    membership_number patron_id student_id id_number license_number driver's_license drivers_license driver's_licence
    passport last_four confirmation_number info contact_info contact_details personal_details details credentials
    card_details house_number card_info apartment_number unit_number national_insurance ni_number medicare_number nhs_number
    sin social_insurance tax_file_number dob's mother's_maiden_name security_question secret_question memorable_word last_4
    expiry_date cvv sort_code iban bank_details card_on_file four_digits last_digits digits_of digits_on number_on_the_back
    back_of_your_card number_on_it reference_number case_number visa passport_number surname's mobile_no phone_no email_addy
    addy eircode postcode's postal_code street_name door_number flat_number house_no landline_number best_number good_number
    maiden`,
  contact: `name names email e-mail phone cell mobile address number numbers card id street age initials telephone landline
    postal surname flat apartment unit road neighbourhood neighborhood suburb town teacher relative ward hospital age_of
    birth whereabouts`,
  share: `post reply comment respond share send drop leave give tell include provide type write put enter confirm verify
    paste list supply submit state upload attach repeat spell shoot pass read_me hit_me remind message text show quote
    posting sharing sending giving leaving commenting typing confirming telling dropping supplying fill jot pop ping whack
    bung chuck stick jot_down scribble note read_out call_out tell_us tell_me give_us give_me let_us_have let_me_have
    what's_your what_is_your answer fill_in send_over send_it_over send_us send_me dm_or screenshot snap photograph pic
    picture`,
  ask: "need require want ask have_to_know must_know may_i can_i could_i may_we can_we could_we mind i'll_need we'll_need",
  here: `here below publicly comments thread underneath in_a_reply in_reply in_the_replies in_your_reply right_here on_here
    in_this_thread under_this_post under_this in_the_chat`,
  privately: `private privately dm dms pm inbox direct_message private_message in_person offline confidential confidentially by_phone
    by_email by_message by_mail call_us email_us message_us chat securely secure`,
  ballot: `measure proposition prop levy bond amendment referendum initiative millage recall ballot ballots question_2
    question issue tax_measure renewal charter override election elections race primary by-election local_election
    local_elections general_election council_election ballot_paper polling_day polls poll manifesto council_tax precept
    rates mandate`,
  party: `democrat democrats republican republicans gop maga liberals conservatives libertarians socialists leftists greens
    trump biden harris obama democratic progressive progressives tea_party left-wing right-wing dems party parties candidate
    candidates campaign campaigning incumbent challenger ticket slate tory tories labour lib_dem lib_dems snp ndp bloc
    coalition nationals plaid liberal government administration cabinet opposition mps councillors socialist fascist
    fascists populists populist lefties woke far-right far_right the_other_fellow the_other_lot that_lot whitehouse
    westminster parliament congress statehouse city_hall`,
  vote: `vote votes voted voting elect elected reelect re-elect elects endorse endorses endorsed endorsement support
    supports oppose opposes back backs reject defeat pass passes fail fails win wins unseat oust canvass canvassing yes_vote
    no_vote term yard_sign signs say_yes say_no vote_yes vote_no re-election reelection stump rally petition ticked tick
    stand_with standing_with stand_behind ticks see_the_back kick_out kicked_out_of_office turf_out chuck_out voted_in
    voted_out get_rid_of out_of_office in_office deserves_your deserves_my cast your_vote my_vote our_vote choose_wisely
    pick_wisely on_the_5th the_right_choice for_change rooting_for cheering_for backing supporting opposing fights_for
    fight_for stood_up_for sane side with_them get_in get_them_out campaigned turnout leaflet leafleting door-knocking
    pass_it vote_it_down sign_the_petition`,
  removed: `deleted removed hidden hid blocked banned muted taken_down took_down restricted erased wiped scrubbed locked
    reported silenced turned_off switched_off shut_off filtered kicked kicked_off pulled unpublished purged got_rid_of
    zapped nuked deleting removing hiding blocking banning muting taking_down disabled limited gone disappeared vanished cut
    suspended booted unfriended unfollowed booted_out scrapped made_invisible delisted shadowbanned cleaned_up took_it_down
    taken_it_down took_down_your pulled_your taking_it_down taken_off took_off deleted_it removed_it hid_it blocked_you
    vanish binned bin axed zapped_it cleaned tidied weeded weed_out`,
  remove: `delete remove hide block ban mute take_down restrict report silence turn_off switch_off shut_off disable unfriend
    kick disappear vanish lose_access take_it_down take_them_down bin_it delete_it remove_it block_you ban_you mute_you
    remove_you lock_the close_the get_blocked be_removed be_deleted be_hidden be_blocked`,
  comments: `comment comments post posts reply replies review reviews message messages remark remarks tweet thread threads
    conversation discussion debate criticism opinion opinions troll trolls profile wall page feed rant complaint complaints
    commenter commenters critics negativity wording language tone upbeat positive moan rants trolling thread_is group
    page_is replies_to reply_from comment_from posts_about posts_like`,
  harm: `slipped fell tripped hurt injured injury injuries burned robbed stolen stole theft harassed assaulted attacked
    groped damaged broken ambulance stitches accident incident crash wound bleeding bruise ruined scratched dented poisoning
    sick allergic bitten mould mold cough wrist ankle bruised nicked pinched crushed concussed sprained stung bumped trapped
    banged bashed knocked allergy rash burn fall shock scald scalded cut bled broke_my broke_her fractured limp back_pain
    lost_my ruined_my stole_my stolen_from bike backpack laptop_was asthma_attack seizure_in splinter nail glass ceiling
    leak flooded ice icy slippery wet_floor mat loose_tile fumes`,
  fault: `fault liable liability negligent negligence careless responsible responsibility blame to_blame guilty mistake
    our_bad accountable insurance insurer lawyer lawyers attorney own_risk failed neglected should_have should've overlooked
    ought_to_have admit admits at_fault reckless compensate compensation cover_the reimburse pay_for claim damages settle
    settlement dangerous unsafe safe knew aware warned fixed never_fixed known ignored solicitor sue suing witnesses
    badly_fixed left_it did_nothing had_the_camera months_ago negligently our_doing our_end down_to_us down_to_you on_us
    on_you our_insurance in_writing lawsuit claim_form no_case can't_prove your_word nobody_touched never_touched
    must_have_been should_never_have ought_not should_not_have shouldn't_have somewhere_you could_have_killed known_about
    were_warned were_told hold_our_hands hands_up own_up own_it our_responsibility duty_of_care watch_your_step
    looking_where trespassing at_your_own`,
  promise: `promise promised guarantee guaranteed guarantees assure swear pledge vow my_word our_word never_happen
    definitely certainly absolutely surely rest_assured count_on bet no_matter_what always forever without_fail for_sure
    bet_my_house whatever_happens no_ifs sure_of_it mark_my_words cross_my_heart hand_on_heart make_sure sworn money_back
    double_your_money certain without_question take_it_from_me hundred_percent 100 on_my_life trust_me you'll_see`,
  binding: `refund refunds reimburse waive cancel erase forgive wipe drop clear credit comp compensate free change rewrite
    abolish scrap suspend fire discipline replace lift exempt excuse void undo reverse write_off let_off end extend reopen
    bring_back bills refunded compensated scrapped overturned reversed overrule sack sacked hire buy build fund open
    extended keep_it free_forever as_long_as_you_like let_you_off no_charge tear_up rip_up sort_it get_you_a get_it_changed
    nobody_bills`,
  blame: `failed neglected ignored misread misunderstood overlooked refused bothered careless your_fault your_own_fault
    should_have could_have should've could've your_mistake your_job your_choice clearly obviously apparently next_time
    already_told told_you as_i_said everyone_else everybody_else read_the_sign ahead rules_are_rules responsibility fault
    too_late too_long common_sense pay_attention chance excuse excuses whose_fault if_you'd bother paying_attention
    if_you'd_read had_you_read bothered_to not_my_fault not_our_fault learn_to_read you_signed you_agreed you_were_told
    we_told_you as_stated says_so says_clearly your_own_doing on_you your_problem nobody_else_had others_manage
    others_managed rules_say small_print should_know should_know_better knew_the_rules at_your_age like_everyone_else
    three_times warned how_many_times not_that_hard isn't_hard`,
  insult: `idiot idiots moron morons imbecile fool fools jerk jerks loser losers liar liars clown clowns crybaby snowflake
    karen hypocrite bigot creep pig freak psycho lunatic dummy dimwit ingrate cheapskate disgrace nuisance parasite whiner
    whiners brat nutcase weirdo coward hag hypocrites scum trash garbage boomer dope dunce twit pest crank airhead simpleton
    nutter numpty drongo dipstick knucklehead blockhead ignoramus baby bully bullies deadbeat slob cretin tinfoil brigade
    toddler muppet muppets wally plonker pillock prat git tosser numpties bogan dag galah eejit gobshite nutjob fruitcake
    busybody busybodies nimby nimbys sheep peasants yokel yokels hick hicks chav chavs snob snobs diva drama whinger
    whingers know-it-all know-all smart-arse smartarse troll trolls keyboard_warrior keyboard_warriors entitled_lot cavemen
    neanderthal monkey goldfish thicko halfwit half-wit nitwit dimwits bat cow windbag grouch miseryguts ratbag scoundrel
    slacker freeloader freeloaders sponger thief thieves child babies princess sweetheart`,
  slight: `stupid dumb ignorant pathetic idiotic moronic delusional clueless brainless worthless useless insane crazy nuts
    unhinged disgusting illiterate lazy entitled spoiled childish hysterical paranoid senile drunk ridiculous embarrassing
    foolish rude insufferable obnoxious nasty deranged hopeless dense thick miserable petty bitter vile gullible cheap
    ungrateful mental ugly silly laughable sad cranky mean-spirited shameless whiny unbearable daft barmy bonkers gormless
    dim half-baked unreal tragic jealous incapable incompetent lazy-minded petulant deluded two-faced backward uneducated
    uncivilised uncivilized classless smug tiresome tedious exhausting boring grow ignoramus cringe unintelligent slow deaf`,
  scold: `shut_up get_a_life grow_up go_away shame calm_down get_lost get_over relax sit_down hush cry whine whining crying
    moan moaning complaining ranting enough brain brains sense manners mouth big_baby bless_your_heart attitude learn_to
    spare_us read_the_sign sigh duh do_i_look_like plainer dumb_it_down spell_it_out back_row use_your_eyes google_it
    rocket_science slowly behave give_over get_stuffed naff_off jog_on sod_off bugger_off on_your_bike zip_it pipe_down
    button_it wind_your_neck_in toughen_up boo_hoo cry_me tiny_violin try_reading ever_heard_of heard_of_google
    can't_be_serious in_your_dreams dream_on whatever yawn eye_roll with_respect any_toddler even_a_child my_five-year-old
    a_monkey spoon-feed spoon_feed hold_your_hand`,
  books: `author authors novel biography character characters story stories film song album painting photo poem poems written wrote
    writer poet history century museum famous born artist band`,
};
