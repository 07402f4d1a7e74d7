/** Words by what a sentence is about, where a reply can go wrong: data asked for, sides, removals, faults, promises, insults. */
export const matterClasses: Readonly<Record<string, string>> = {
  datum: `card_number barcode barcode_number pin pin_number password passcode date_of_birth birth_date birthdate birthday birth_year dob
    ssn social_security social_security_number phone_number cell_number mobile_number callback_number digits email_address
    e-mail_address home_address street_address mailing_address postal_address zip_code zip postcode full_name last_name first_name
    surname maiden_name legal_name login username user_name account_number account_holder membership_number patron_id student_id
    id_number license_number driver's_license drivers_license driver's_licence passport last_four confirmation_number info
    contact_info contact_details personal_details details credentials card_details house_number card_info apartment_number unit_number`,
  contact: "name names email e-mail phone cell mobile address number numbers card id street age initials telephone landline postal",
  share: `post reply comment respond share send drop leave give tell include provide type write put enter confirm verify paste list
    supply submit state upload attach repeat spell shoot pass read_me hit_me remind message text show quote posting sharing sending
    giving leaving commenting typing confirming telling dropping supplying fill jot pop`,
  ask: "need require want ask have_to_know must_know may_i can_i could_i may_we can_we could_we mind i'll_need we'll_need",
  here: "here below publicly comments thread underneath in_a_reply in_reply in_the_replies in_your_reply",
  privately: `private privately dm dms pm inbox direct_message private_message in_person offline confidential confidentially by_phone
    by_email by_message by_mail call_us email_us message_us chat securely secure`,
  ballot: `measure proposition prop levy bond amendment referendum initiative millage recall ballot ballots question_2 question issue
    tax_measure renewal charter override election elections race primary`,
  party: `democrat democrats republican republicans gop maga liberals conservatives libertarians socialists leftists greens trump biden
    harris obama democratic republican progressive progressives tea_party left-wing right-wing dems party parties candidate candidates
    campaign campaigning incumbent challenger ticket slate`,
  vote: `vote votes voted voting elect elected reelect re-elect elects endorse endorses endorsed endorsement support supports oppose
    opposes back backs reject defeat pass passes fail fails win wins unseat oust canvass canvassing yes_vote no_vote term yard_sign
    signs say_yes say_no vote_yes vote_no re-election reelection stump rally petition ticked tick`,
  removed: `deleted removed hidden hid blocked banned muted taken_down took_down restricted erased wiped scrubbed locked reported silenced
    turned_off switched_off shut_off filtered kicked kicked_off pulled unpublished purged got_rid_of zapped nuked deleting removing
    hiding blocking banning muting taking_down disabled limited gone disappeared vanished cut suspended booted unfriended unfollowed
    booted_out scrapped made_invisible delisted shadowbanned cleaned_up`,
  remove: `delete remove hide block ban mute take_down restrict report silence turn_off switch_off shut_off disable unfriend kick
    disappear vanish lose_access`,
  comments: `comment comments post posts reply replies review reviews message messages remark remarks tweet thread threads conversation
    discussion debate criticism opinion opinions troll trolls profile wall page feed rant complaint complaints
    commenter commenters critics negativity`,
  harm: `slipped fell tripped hurt injured injury injuries burned robbed stolen stole theft harassed assaulted attacked groped damaged
    broken ambulance stitches accident incident crash wound bleeding bruise ruined scratched dented poisoning sick allergic bitten`,
  fault: `fault liable liability negligent negligence careless responsible responsibility blame to_blame guilty mistake our_bad accountable
    insurance insurer lawyer lawyers attorney own_risk failed neglected should_have should've overlooked ought_to_have admit admits
    at_fault reckless compensate compensation cover_the reimburse pay_for claim damages settle settlement dangerous unsafe
    safe knew aware warned fixed never_fixed known ignored`,
  promise: `promise promised guarantee guaranteed guarantees assure swear pledge vow my_word our_word never_happen definitely
    certainly absolutely surely rest_assured count_on bet no_matter_what always forever without_fail for_sure`,
  binding: `refund refunds reimburse waive cancel erase forgive wipe drop clear credit comp compensate free change rewrite abolish scrap
    suspend fire discipline replace lift exempt excuse void undo reverse write_off let_off end extend`,
  blame: `failed neglected ignored misread misunderstood overlooked refused bothered careless your_fault your_own_fault should_have
    could_have should've could've your_mistake your_job your_choice clearly obviously apparently next_time already_told told_you
    as_i_said everyone_else everybody_else read_the_sign ahead rules_are_rules responsibility fault too_late too_long common_sense
    pay_attention chance excuse excuses whose_fault if_you'd bother paying_attention`,
  insult: `idiot idiots moron morons imbecile fool fools jerk jerks loser losers liar liars clown clowns crybaby snowflake karen
    hypocrite bigot creep pig freak psycho lunatic dummy dimwit ingrate cheapskate disgrace nuisance parasite whiner whiners brat
    nutcase weirdo coward hag hypocrites scum trash garbage boomer dope dunce twit pest crank airhead simpleton nutter numpty
    drongo dipstick knucklehead blockhead ignoramus baby bully bullies deadbeat slob cretin`,
  slight: `stupid dumb ignorant pathetic idiotic moronic delusional clueless brainless worthless useless insane crazy nuts unhinged
    disgusting illiterate lazy entitled spoiled childish hysterical paranoid senile drunk ridiculous embarrassing foolish rude
    insufferable obnoxious nasty deranged hopeless dense thick miserable petty bitter vile gullible cheap ungrateful mental ugly
    silly laughable sad cranky mean-spirited shameless whiny unbearable`,
  scold: `shut_up get_a_life grow_up go_away shame calm_down get_lost get_over relax sit_down hush cry whine whining crying moan
    moaning complaining ranting enough brain brains sense manners mouth big_baby bless_your_heart attitude learn_to spare_us`,
  books: `author authors novel biography character characters story stories film song album painting photo poem poems written wrote
    writer poet history century museum famous born artist band`,
};
