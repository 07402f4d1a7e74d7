/** Words of libraries by what they mean for somebody's privacy: deeds, things, states. American, British and Australian ones. */
export const libraryClasses: Readonly<Record<string, string>> = {
  borrowed: `borrowed returned renewed reserved requested ordered downloaded streamed checked_out checked_it_out
    checked_them_out took_out taken_out took_home taken_home take_home took_it_out picked_up picked_it_up picked_them_up
    dropped_off brought_back bring_back brought_it_back turned_in handed_in handed_back gave_back sent_back kept lost
    damaged placed put_on_hold had_out have_out got_out issued loaned lent withdrew collected returning renewing borrowing
    keeping finished held_onto misplaced forgot_to_return never_returned put_a_hold placed_a_hold asked_for asked_us_for
    waiting_for waited_for wanted signed_out purchased_for read listened_to watched played used_up ran_up racked_up accrued
    incurred maxed_out took_it took_them had_it have_had kept_it out_to on_loan_to with_you still_with_you at_yours
    hung_on_to hang_onto hanging_onto hanging_on_to nabbed grabbed snagged fetched dropped_back dropping_back popped_back
    posted_back sent_it_back brought_them_back brought bringing dropping handing hired rented been_out taken devoured binged
    got_through gone_through worked_through whizzed_through ordered_up called_up recalled lent_to loaned_to holding_on_to
    has_it has_them got_it got_them checked_it_in checked_them_in returned_it returned_them renewed_it renewed_them using
    borrowed_it takes_out takes_home swapped exchanged bought left_in_the_drop_box put_in_for putting_in put_in_a out_all
    had_the taking_out checking_out holding`,
  borrow: `borrow return renew reserve request order download stream check_out take_out pick_up drop_off turn_in hand_in
    place keep lose collect use browse print scan fax copy book sign_up register enroll enrol join attend visit log_in
    sign_in apply bring_it_back bring_them_back hand_back hang_onto hang_on_to drop_it_off send_back extend reborrow hire
    rent rejoin re-register swap`,
  enrolled: `registered enrolled signed_up signed_on joined attended booked rsvped rsvp'd missed skipped applied subscribed
    cancelled canceled withdrawn waitlisted wait-listed unregistered took_part participated completed no-showed scheduled
    accepted entered volunteered auditioned competed won earned down_for got_you_down have_you_down put_you_down
    has_you_down put_u_down got_a_place got_a_spot on_my_list on_the_list on_our_list on_the_roster came_to came_along
    submitted came_second came_third finished graduated enrolled_in selected picked drawn turned_down no-show dropped_out
    pulled_out cancelled_her_place wait_listed coming_to signed`,
  visited: `visited came_in came_by came_to stopped_by stopped_in dropped_by dropped_in popped_in walked_in was_in were_in
    were_here was_here were_at was_at sat used printed scanned copied faxed logged_in logged_on logged_out signed_in browsed
    searched googled looked_up studied slept napped left_behind left_your left_a left_the checked_in swung_by showed_up
    turned_up spent hung_out worked photocopied connected typed emailed_yourself been_in been_here been_coming were_by
    came_over came_around came_back popping_in popping_by popped_by coming_along came_along sat_in called_in nipped_in
    rocked_up stopping_by dropping_in swung_in stayed left_the_room booked_out walked_out passed_through ran_into
    bumped_into turned_out was_sitting were_sitting fell_asleep logged_off plugged_in hung_around camped_out queued lined_up
    waited used_the used_our been_using spent_the left`,
  asked: `asked emailed e-mailed wrote called phoned rang messaged texted chatted inquired enquired wondered spoke talked
    told mentioned complained reported said contacted consulted met after_the were_after was_after been_after wanted_to_know
    looking_for hunting_for chasing raised put_in requested_help asked_about asked_for_help rang_us called_us emailed_us
    wrote_to_us messaged_us inquiry enquiry enquiries query`,
  record: `hold holds reservation reservations loan loans checkout checkouts renewal renewals account accounts record
    records file history balance fines fine fees fee block due_date due_dates queue waitlist wait_list waiting_list
    registration registrations booking bookings appointment appointments session sessions application applications request
    requests order orders bill bills invoice charge charges debt card cards membership barcode log reading_log privileges
    status profile login password pin limit ill interlibrary_loan inter-library_loan place_in_line spot_in_line
    place_in_the_queue turn borrowing borrowings lending overdues arrears subscription transaction transactions receipt
    payment payments refund deposit ticket tickets checkout_history reading_history search_history print_job print_jobs
    download downloads purchase_suggestion suggestion line list roster reserve reserves returns renewal_notice spot seat
    extension extensions recall recalls interloan inter-loan allowance quota entitlement home_delivery strikes ban bans
    hold_shelf holds_shelf hold_list wish_list wishlist purchase_request stack_request concession guest_pass credit credits
    print_credit minutes renewal_date expiry expiration name_on_it your_name read_list loan_history late_fee late_fees
    lost_fee lost_charge replacement_fee replacement_charge card_type category tier home_branch pick-up pickup
    pickup_location library_ticket borrower_number reader_number direct_debit standing_order hold_request ill_request
    notice_email address_on_file email_on_file sign-up signup rsvp place places attendance reading_level streak badge badges
    fines_balance collection collections`,
  item: `book books copy copies item items title titles dvd dvds cd cds novel novels audiobook audiobooks ebook ebooks
    e-book e-books movie movies film films magazine magazines disc discs paperback hardcover memoir cookbook cookbooks
    textbook textbooks guide guides game games puzzle kit kits hotspot laptop chromebook tablet ukulele telescope guitar
    drill sewing_machine projector camera pass passes museum_pass comic comics manga series volume volumes edition
    large_print large-print blu-ray audio video videos material materials stuff toy toys instrument tool tools score map
    atlas biography mystery thriller romance trilogy sequel kindle ereader e-reader playaway backpack binoculars thermometer
    facsimile manuscript sheet sheets microfilm thesis journal article articles picture_book picture_books board_book set
    box tent sander saw ladder drone camera_kit record records vinyl lp jigsaw pan tin cake_tin mower strimmer tuner piano
    hoover costume telescope_kit chapter graphic_novel hardback hardbacks paperbacks whodunnit bestseller dictionary maps
    globe cosy western westerns novel_set thing things one ones`,
  event: `class classes workshop workshops storytime story_time story-time program programs programme programmes group
    groups meeting meetings club course courses lesson lessons clinic talk tour orientation exam test tutoring seminar
    webinar lecture camp screening concert reading_program summer_reading challenge contest raffle drawing circle night hour
    session sessions job_club knit_and_natter coding_club book_group reading_group rhyme_time rhymetime baby_bounce
    toddler_time craft_club lock-in quiz panel drop-in appointment fun_run competition colouring_contest`,
  place: `desk branch branches counter shelf shelves library libraries room rooms building lobby stacks locker drop_box
    bookmobile study_room meeting_room makerspace lab floor door table chair corner aisle front_desk reading_room
    parking_lot lot garden strongroom workroom trolley van quiet_room reading_nook carrel pod pods office store basement
    annexe archive hub archives`,
  machine: `computer computers pc pcs printer scanner copier wifi wi-fi internet browser workstation terminal kiosk self-check
    self-checkout machine microfilm 3d_printer fax tablet catalog catalogue app website site`,
  state: `overdue ready waiting due late expired blocked cleared clear suspended lapsed in_transit available checked_in
    on_hold on_order on_its_way on_the_way past_due unpaid paid owed outstanding inactive active deactivated frozen locked
    unlocked reinstated flagged marked missing lost_item damaged billed charged fined credited delinquent in_good_standing
    good_standing up_to_date current pending approved denied confirmed declined rejected processed shipped arrived set_aside
    bagged filled claimed closed open linked unlinked valid invalid empty maxed maxed_out up all_set wiped zero owing
    up_next no_longer in_collections sent_to_collections in_date out_of_date extended backdated refused granted turned_down
    knocked_back upheld on_the_van on_the_trolley golden squared settled square written_off chased recalled went_through
    bounced gone_through on_the_shelf behind_the_desk behind_the_counter at_the_desk put_by put_aside eligible ineligible
    upgraded downgraded due_back in_use taken_up not_due in_the_post arrived_today came_in come_in came_back gone_back
    gone_out gone_missing sitting here_for_you waiting_for_you ready_for_you with_your_name got_your_name all_good sorted
    on_file on_record in_the_system under_review in_the_queue in_line first_in_line next_in_line top_of_the_list
    bottom_of_the_list over_the_limit under_the_limit`,
  owe: `owe owes owed owing outstanding in_arrears short_by charged_you billed paid_up paid_off settled_up overcharged
    chased_for`,
  handled: `renewed extended waived removed cleared credited refunded cancelled canceled lifted reset unblocked reactivated
    updated adjusted forgave forgiven deleted merged linked fixed corrected comped bagged re-shelved marked logged processed
    reduced dropped suspended unfroze froze transferred moved switched changed placed put added took_off taken_off issued
    replaced reprinted mailed posted emailed notified texted reinstated registered enrolled signed booked reserved held
    saved waitlisted bumped unlocked reopened closed verified confirmed set_aside pulled re-added wiped erased reversed
    shortened doubled paused backdated pulled_together put_by put_aside knocked_off squared wrote_off written_off sorted
    dealt_with popped shifted bumped_up pushed_back moved_up chased topped_up upped let_off struck_off voided overrode
    overridden nudged stuck slipped tucked knocked kept_aside kept_back put_it_by ran_off printed_off re-issued rolled_over
    renewed_it trimmed dug_out fetched re-sent resent signed_you booked_you put_you added_you moved_you joined took_you
    marked_it waived_it ended started activated approved denied authorised authorized`,
  looked: `see saw seen seeing looked look_up looked_up looking checked check found find noticed pulled_up peeked glanced
    shows showing show says according tells reads lists indicates have_you_down got_you_down can_see appears looks_like
    seems turns_out confirm confirming verify spotted know remember recall recognize recognise recognized per records_show
    reading_this_right as_i_have_it on_file tells_me i'm_seeing reckon gather records_say looks i_noticed it_says it_shows
    our_records according_to double-checked doublechecked counted clocked sussed lists_you shows_you tracked traced
    had_a_look took_a_look had_a_peek peek`,
  system: `system screen database computer_says catalog_shows software notes printout dashboard ledger spreadsheet our_end
    my_end here our_system computers register records record_says report log logs logbook camera cctv footage film tape
    sheet_says counter_says`,
  notice: `notice notices reminder reminders letter letters statement text texts alert warning notification notifications
    bill bills email emails e-mail messages text_message mailing card_in_the_post`,
  money: "dollars dollar cents bucks pounds quid euros pence money",
  help: `shelf shelves section resource resources database databases class page pages link form forms list lists display
    recommend recommends suggest suggested try offer offers help show bring collection book group workshop free handout
    pamphlet hotline clinic counselor helpline service services clinic_on group_on guidebook leaflet leaflets handouts
    advice_line charity workshop_on support_group`,
  rule: "policy policies rule rules law laws deadline limits standard practice guidelines",
};
