/** What people do in libraries, and what staff do for them, by what it means for somebody's privacy. */
export const deedClasses: Readonly<Record<string, string>> = {
  borrowed: `borrowed returned renewed reserved requested ordered downloaded streamed checked_out checked_it_out checked_them_out
    took_out taken_out took_home taken_home take_home took_it_out picked_up picked_it_up picked_them_up dropped_off
    brought_back bring_back brought_it_back turned_in handed_in handed_back gave_back sent_back kept lost damaged placed
    put_on_hold had_out have_out got_out issued loaned lent withdrew collected returning renewing borrowing keeping finished
    held_onto misplaced forgot_to_return never_returned put_a_hold placed_a_hold asked_for asked_us_for waiting_for waited_for
    wanted signed_out purchased_for read listened_to watched played used_up ran_up racked_up accrued incurred maxed_out
    took_it took_them had_it have_had kept_it out_to on_loan_to with_you still_with_you at_yours hung_on_to hang_onto
    hanging_onto hanging_on_to nabbed grabbed snagged fetched dropped_back dropping_back popped_back posted_back sent_it_back
    brought_them_back brought bringing dropping handing hired rented been_out taken devoured binged got_through gone_through
    worked_through whizzed_through ordered_up called_up recalled lent_to loaned_to holding_on_to has_it has_them got_it
    got_them checked_it_in checked_them_in returned_it returned_them renewed_it renewed_them using borrowed_it takes_out
    takes_home swapped exchanged bought left_in_the_drop_box put_in_for putting_in put_in_a out_all had_the taking_out
    checking_out holding had_on_loan got_on_loan on_your_ticket on_your_card on_your_account on_your_record on_your_file
    on_her_card on_his_card on_their_card on_her_account on_his_account on_her_ticket on_his_ticket in_your_name
    under_your_name charged_to in_her_name in_his_name out_at_the_moment still_out currently_out out_since out_until out_till
    checked_something_out checked_back_in come_back_in gone_back_on uncollected unclaimed picked_that_up picked_those_up
    took_that took_those had_those had_that tore_the ripped_the chewed_the spilled_on soaked late_back handed_it_in
    handed_them_in handed_that_in gave_it_back gave_them_back posted_it_back dropped_it_off dropped_them_off dropped_that_off
    dropped_in_the put_through posted_through slid_through back_to_us took_back giving_back overran_on went_over lapsed_on
    cleared_out whipped_out carted_off walked_off_with made_off_with left_with went_home_with gone_home_with
    helped_yourself_to made_use_of printed_out ran_through printed_it scanned_it reading_it enjoyed_it finishing reread
    rereading re-borrowed reborrowed re-requested re-reserved re-ordered preordered pre-ordered suggested_we put_it_on_hold
    put_them_on_hold put_your_name_down booked_it booked_the booked_out_the booked_that tried_out test-drove unpacked
    bagged_up`,
  borrow: `borrow return renew reserve request order download stream check_out take_out pick_up drop_off turn_in hand_in place keep
    lose collect use browse print scan fax copy book sign_up register enroll enrol join attend visit log_in sign_in apply
    bring_it_back bring_them_back hand_back hang_onto hang_on_to drop_it_off send_back extend reborrow hire rent rejoin
    re-register swap returning_it renewing_it check_in check_it_out check_them_out take_it_out take_it_home take_them_home
    bring_back pop_it_back drop_them_off pop_them_back post_it_back hold_it hand_it_in hand_them_in recharge read watch listen
    play sample explore try_out try_it give_it_a_go loan lend lending borrowing_it make_a_reservation suggest_a_purchase
    sign_out sign_on come_along turn_up show_up drop_by log_on log_into photocopy laminate bind digitise digitize convert
    donate volunteer`,
  fetch: `come_get come_and_get come_grab come_fetch come_collect come_and_collect come_pick pick_them_up swing_by stop_by stop_in
    pop_in pop_by pop_along pop_over pop_down pop_up_to call_in call_by drop_in nip_in nip_down pick_it_up collect_it
    collect_them grab_it grab_them fetch_it come_by come_in come_on_in come_down come_on_down head_over head_in
    when_you're_ready whenever_you're_ready whenever_suits whenever_you're_passing next_time_you're_in next_time_you're_here
    next_time_you_visit at_your_leisure no_hurry no_rush take_your_time hop_in rock_up head_down make_your_way
    ready_when_you_are yours_to_collect yours_for_the_taking all_yours`,
  enrolled: `registered enrolled signed_up signed_on joined attended booked rsvped rsvp'd missed skipped applied subscribed cancelled
    canceled withdrawn waitlisted wait-listed unregistered took_part participated completed no-showed scheduled accepted
    entered volunteered auditioned competed won earned down_for got_you_down have_you_down put_you_down has_you_down
    put_u_down got_a_place got_a_spot on_my_list on_the_list on_our_list on_the_roster came_to came_along submitted
    came_second came_third finished graduated enrolled_in selected picked drawn turned_down no-show dropped_out pulled_out
    cancelled_her_place wait_listed coming_to signed on_the_waitlist on_the_wait_list on_the_waiting_list on_the_reserve_list
    on_the_register on_the_sign-up_sheet on_the_sheet on_the_team got_in made_the_list made_the_cut lost_your_place
    lost_your_spot gave_up_your never_turned_up didn't_turn_up didn't_show turned_up_for showed_up_for came_last came_first
    took_the_class done_the did_the passed_the failed_the got_a_certificate badge_for logged_books read_ten down_on_the
    down_as in_the_draw in_the_running shortlisted short-listed attending attendee attendees participant participants entrant
    member_of_the in_the_group in_our_group in_the_class in_that_class in_the_club left_the_group dropped_the_class
    quit_the_club withdrew_your pulled_your first_session second_session third_session last_session fourth_week been_to_every
    came_every`,
  visited: `visited came_in came_by came_to stopped_by stopped_in dropped_by dropped_in popped_in walked_in was_in were_in were_here
    was_here were_at was_at sat used printed scanned copied faxed logged_in logged_on logged_out signed_in browsed searched
    googled looked_up studied slept napped left_behind left_your left_a left_the checked_in swung_by showed_up turned_up spent
    hung_out worked photocopied connected typed emailed_yourself been_in been_here been_coming were_by came_over came_around
    came_back popping_in popping_by popped_by coming_along came_along sat_in called_in nipped_in rocked_up stopping_by
    dropping_in swung_in stayed left_the_room booked_out walked_out passed_through ran_into bumped_into turned_out was_sitting
    were_sitting fell_asleep logged_off plugged_in hung_around camped_out queued lined_up waited used_the used_our been_using
    spent_the left came_through came_past walked_through walked_past popped_your_head called_by dropped_over looked_in
    looked_round looked_around had_a_look_round had_a_wander wandered_in wandered_through dashed_in dashed_out rushed_out
    arrived_at arrived_late arrived_early got_here got_there in_here_on in_this_morning in_yesterday in_last in_on_monday
    in_on_tuesday in_on_wednesday in_on_thursday in_on_friday in_on_saturday in_earlier here_earlier here_yesterday here_last
    here_on_monday here_on_tuesday here_on_saturday here_this_morning seen_you saw_you spotted_you met_you served_you
    helped_you helped_her helped_him served_her served_him chatted_with_you chatted_to last_visit first_visit regular_here
    in_every_day in_most_days in_every_week you're_here you're_in always_here always_in on_the_computer on_computer
    at_computer on_pc at_table at_the_table by_the_window in_the_corner on_the_sofa on_the_second_floor on_the_third_floor
    on_level in_study_room in_room in_the_quiet_room in_the_garden in_the_café in_the_cafe having_a_coffee playing_chess
    studying sitting_by sitting_at parked_outside parked_in locked_up signed_the_visitors`,
  asked: `asked emailed e-mailed wrote called phoned rang messaged texted chatted inquired enquired wondered spoke talked told
    mentioned complained reported said contacted consulted met after_the were_after was_after been_after wanted_to_know
    looking_for hunting_for chasing raised put_in requested_help asked_about asked_for_help rang_us called_us emailed_us
    wrote_to_us messaged_us inquiry enquiry enquiries query requested_a requested_the put_to_us brought_up chat_with
    conversation_with consultation research_question reference_question reference_request researching family_history genealogy
    job_application looked_into looking_into digging_into`,
  handled: `renewed extended waived removed cleared credited refunded cancelled canceled lifted reset unblocked reactivated updated
    adjusted forgave forgiven deleted merged linked fixed corrected comped bagged re-shelved marked logged processed reduced
    dropped suspended unfroze froze transferred moved switched changed placed put added took_off taken_off issued replaced
    reprinted mailed posted emailed notified texted reinstated registered enrolled signed booked reserved held saved
    waitlisted bumped unlocked reopened closed verified confirmed set_aside pulled re-added wiped erased reversed shortened
    doubled paused backdated pulled_together put_by put_aside knocked_off squared wrote_off written_off sorted dealt_with
    popped shifted bumped_up pushed_back moved_up chased topped_up upped let_off struck_off voided overrode overridden nudged
    stuck slipped tucked knocked kept_aside kept_back put_it_by ran_off printed_off re-issued rolled_over renewed_it trimmed
    dug_out fetched re-sent resent signed_you booked_you put_you added_you moved_you joined took_you marked_it waived_it ended
    started activated approved denied authorised authorized re-renewed taken_the taken_that_off took_that_off took_the_fine
    took_the_charge halved cut_it cut_your swapped_your set_it_aside set_one_aside set_them_aside kept_you kept_one_back
    ordered_it ordered_you ordered_in requested_for pushed_it pushed_your sent_your sent_it sent_the sent_you called_you
    rang_you phoned_you left_you_a left_a_message left_a_voicemail told_you_on printed_your printed_you made_you set_up
    set_you_up created_your reported_lost checked_yours checked_in_your discharged noted_on_your noted_your left_a_note
    made_a_note flagged_your unlinked_your charged_your billed_you billed_your fined_you took_payment taken_payment
    declined_your rejected_your turned_down_your accepted_your shipped_your forwarded_your escalated_your opened_a_ticket
    filed_your filed_a submitted_your actioned expedited rushed_your taken_care_of took_care_of looked_after seen_to
    done_that_for done_for_you did_that_for`,
  looked: `see saw seen seeing looked look_up looked_up looking checked check found find noticed pulled_up peeked glanced shows
    showing show says according tells reads lists indicates have_you_down got_you_down can_see appears looks_like seems
    turns_out confirm confirming verify spotted know remember recall recognize recognise recognized per records_show
    reading_this_right as_i_have_it on_file tells_me i'm_seeing reckon gather records_say looks i_noticed it_says it_shows
    our_records according_to double-checked doublechecked counted clocked sussed lists_you shows_you tracked traced had_a_look
    took_a_look had_a_peek peek had_a_quick_look checking_your pulled_your_record brought_up_your brought_up_the displays
    displaying listed listing flagging_up coming_up comes_up popping_up states stating recorded records_indicate based_on_your
    going_by_your going_by_the judging_by judging_from from_your_account from_your_record got_you_on got_you_at got_you_in
    got_you_as got_your got_yours remembered_you recognised_you caught_you knew_you glad_you_enjoyed glad_you_liked
    hope_you_enjoyed hope_you_enjoy can_tell_you`,
};
