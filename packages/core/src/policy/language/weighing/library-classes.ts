/** Words of libraries by what they mean for somebody's privacy: deeds, things, states. American, British and Australian ones. */
export const libraryClasses: Readonly<Record<string, string>> = {
  borrowed: `borrowed returned renewed reserved requested ordered downloaded streamed checked_out checked_it_out checked_them_out
    took_out taken_out took_home taken_home take_home took_it_out picked_up picked_it_up picked_them_up dropped_off brought_back
    bring_back brought_it_back turned_in handed_in handed_back gave_back sent_back kept lost damaged placed put_on_hold had_out
    have_out got_out issued loaned lent withdrew collected returning renewing borrowing keeping finished held_onto misplaced
    forgot_to_return never_returned put_a_hold placed_a_hold asked_for asked_us_for waiting_for waited_for wanted signed_out
    purchased_for read listened_to watched played used_up ran_up racked_up accrued incurred maxed_out`,
  borrow: `borrow return renew reserve request order download stream check_out take_out pick_up drop_off turn_in hand_in place
    keep lose collect use browse print scan fax copy book sign_up register enroll enrol join attend visit log_in sign_in apply`,
  enrolled: `registered enrolled signed_up signed_on joined attended booked rsvped rsvp'd missed skipped applied subscribed cancelled
    canceled withdrawn waitlisted wait-listed unregistered took_part participated completed no-showed scheduled accepted entered
    volunteered auditioned competed won earned`,
  visited: `visited came_in came_by came_to stopped_by stopped_in dropped_by dropped_in popped_in walked_in was_in were_in were_here
    was_here were_at was_at sat used printed scanned copied faxed logged_in logged_on logged_out signed_in browsed searched googled
    looked_up studied slept napped left_behind left_your left_a left_the checked_in swung_by showed_up turned_up spent hung_out worked
    photocopied connected typed emailed_yourself been_in been_here been_coming were_by came_over came_around came_back`,
  asked: `asked emailed e-mailed wrote called phoned rang messaged texted chatted inquired enquired wondered spoke talked told
    mentioned complained reported said contacted consulted met`,
  record: `hold holds reservation reservations loan loans checkout checkouts renewal renewals account accounts record records file
    history balance fines fine fees fee block due_date due_dates queue waitlist wait_list waiting_list registration registrations
    booking bookings appointment appointments session sessions application applications request requests order orders bill bills
    invoice charge charges debt card cards membership barcode log reading_log privileges status profile login password pin limit
    ill interlibrary_loan inter-library_loan place_in_line spot_in_line place_in_the_queue turn borrowing borrowings lending
    overdues arrears subscription transaction transactions receipt payment payments refund deposit ticket tickets checkout_history
    reading_history search_history print_job print_jobs download downloads purchase_suggestion suggestion line list roster reserve
    reserves returns renewal_notice spot seat`,
  item: `book books copy copies item items title titles dvd dvds cd cds novel novels audiobook audiobooks ebook ebooks e-book e-books
    movie movies film films magazine magazines disc discs paperback hardcover memoir cookbook cookbooks textbook textbooks guide
    guides game games puzzle kit kits hotspot laptop chromebook tablet ukulele telescope guitar drill sewing_machine projector camera
    pass passes museum_pass comic comics manga series volume volumes edition large_print large-print blu-ray audio video videos
    material materials stuff toy toys instrument tool tools score map atlas biography mystery thriller romance trilogy sequel
    kindle ereader e-reader playaway backpack binoculars thermometer`,
  event: `class classes workshop workshops storytime story_time story-time program programs programme programmes group groups meeting
    meetings club course courses lesson lessons clinic talk tour orientation exam test tutoring seminar webinar lecture camp
    screening concert reading_program summer_reading challenge contest raffle drawing circle night hour`,
  place: `desk branch branches counter shelf shelves library libraries room rooms building lobby stacks locker drop_box bookmobile
    study_room meeting_room makerspace lab floor door table chair corner aisle front_desk reading_room parking_lot lot garden`,
  machine: `computer computers pc pcs printer scanner copier wifi wi-fi internet browser workstation terminal kiosk self-check
    self-checkout machine microfilm 3d_printer fax tablet catalog catalogue app website site`,
  state: `overdue ready waiting due late expired blocked cleared clear suspended lapsed in_transit available checked_in on_hold
    on_order on_its_way on_the_way past_due unpaid paid owed outstanding inactive active deactivated frozen locked unlocked
    reinstated flagged marked missing lost_item damaged billed charged fined credited delinquent in_good_standing good_standing
    up_to_date current pending approved denied confirmed declined rejected processed shipped arrived set_aside bagged filled
    claimed closed open linked unlinked valid invalid empty maxed maxed_out up all_set wiped zero owing up_next no_longer
    in_collections sent_to_collections`,
  owe: "owe owes owed owing",
  handled: `renewed extended waived removed cleared credited refunded cancelled canceled lifted reset unblocked reactivated updated
    adjusted forgave forgiven deleted merged linked fixed corrected comped bagged re-shelved marked logged processed reduced dropped
    suspended unfroze froze transferred moved switched changed placed put added took_off taken_off issued replaced reprinted
    mailed posted emailed notified texted reinstated registered enrolled signed booked reserved held saved waitlisted bumped
    unlocked reopened closed verified confirmed set_aside pulled re-added wiped erased reversed shortened doubled paused`,
  looked: `see saw seen seeing looked look_up looked_up looking checked check found find noticed pulled_up peeked glanced shows showing
    show says according tells reads lists indicates have_you_down got_you_down can_see appears looks_like seems turns_out confirm
    confirming verify spotted know remember recall recognize recognise recognized`,
  system: "system screen database computer_says catalog_shows software notes printout dashboard ledger spreadsheet our_end my_end here",
  notice: "notice notices reminder reminders letter letters statement text texts alert warning notification notifications",
  money: "dollars dollar cents bucks pounds quid euros pence money",
  help: `shelf shelves section resource resources database databases class page pages link form forms list lists display recommend
    recommends suggest suggested try offer offers help show bring collection book group workshop free handout pamphlet
    hotline clinic counselor helpline service services`,
  rule: "policy policies rule rules law laws deadline limits standard practice guidelines",
};
