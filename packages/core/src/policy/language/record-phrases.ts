/**
 * The usual wordings in which a reply tells something from a record, by kind; `recordWords` has the lists. In the order in which
 * they may claim a place.
 */
const often =
  "(just|already|still|now|also|only|currently|actually|never|always|not|really|recently|apparently|definitely|all|both|finally|last|first|even|probably)";
const been = "(is|are|was|were|isn't|aren't|wasn't|weren't|has been|have been|had been|got|is being|are being|'s)";

/** `your hold … is …`: something that only a record knows, as the subject of a statement. */
const possessions: readonly string[] = [
  "(hold|holds|loan|loans|fine|fines|card|account|request|requests|fee|fees|copy|order) of yours",
  "your turn for *",
  "(hold|holds|request|reservation|book|copy|title|item|dvd) (that)? (you've been|you were|you had been) (waiting|asking) for",
  "~ (that)? you (wanted|asked for|ordered|requested|reserved|needed) ...? (is|are|came|arrived) (now)? (at the|on the|here|ready|in|waiting|behind)",
  "(bill|notice|letter|invoice|statement) (was|is|has been|were) (sent|mailed|going|returned|delivered) to your",
  `your ~? ~? $strong (on|for|of|from|at|by|with) ...? $finite`,
  `your ~? ~? $strong $finite`,
  `your ~? ~? $strong ${often} $finite`,
  `your ~? ~? $strong (on|for) (the|a)? *`,
  `your ~? ~? $weak (of|by|on|for|from|in|at) ...? (${been} ${often}? $state|arrived|came in|came back|came|shipped|expired|got here)`,
  `your ~? ~? $weak ${been} ${often}? (${often})? $state`,
  `your ~? ~? $weak ${often}? (arrived|came (in|back|late)|came|shipped|expired|went (through|to)|got (here|in|lost|cancelled|canceled|approved))`,
  "(i|we|i've|we've) (have|got|still have|are holding|are still holding) your (copy|book|books|hold|holds|dvd|order|item|items|card|wallet)",
  "your (last|latest|previous|first|most recent|next) (visit|checkout|loan|renewal|hold|appointment|session|return|class)",
];
/** `I waived your fee`: what the library did to a record, or saw in it. */
const deeds: readonly string[] = [
  "(i|we|i've|we've) (just|already)? (took|removed|added|put|moved|deleted) ...? (off|from|to|on) your (list|queue|holds|holds list|shelf|history|wait list|waitlist)",
  "(i|we|i've|we've) (just|already)? marked (it|them|that|the *) (as)? (claims|claimed)? (returned|lost|found|paid|missing|renewed)",
  "consider (it|them|that) (renewed|cancelled|canceled|returned|waived|extended)",
  "(they're|all three are|all two are|both are|all are|everything is|that one is|it's|it is|all of them are) (now|all)? (renewed|waived|unblocked|refunded|reactivated|reinstated|extended)",
  "you're (good|set|covered|clear) (until|through|till) *",
  "(all set|done|all taken care of|taken care of) your",
  `(i|we|i've|we've|i have|we have|i did|we did|i had to|we had to) ${often}? ${often}? $handled (*)? (*)? (*)? (*)? your ~? ~? ($strong|$weak)`,
  `(i|we|i've|we've|i have|we have) ${often}? (renewed|extended|waived|unblocked|reactivated|reinstated) (it|them|that|this|all|both|everything|your|two|three|four|five)`,
  `(i|we|i've|we've|i have|we have) ${often}? (renewed|extended) the ~ ~? ~? for you`,
  `(i|we|i've|we've|i have|we have) ${often}? (gave|given|got) you (a|an|another|two|three|some) (*)? (renewal|renewals|extension|refund|credit|replacement card|new card|guest pass until|waiver)`,
  `(i|we|i've|we've|i have|we have) ${often}? (put|placed|added|moved|bumped|signed|registered|enrolled|booked) you (*)? (*)? (on hold for you|on the (wait|waiting|hold)? list|to the (queue|list|waitlist|wait list|waiting list)|up for|down for|in the queue)`,
  `(i|we|i've|we've|i have|we have) ${often}? (placed|put|made|entered) (a|the|another|your) (hold|request|reservation|renewal) (on|for) ...? you`,
  `(i|we|i've|we've) ${often}? (placed|put) ...? (a hold|on hold) for you`,
  `(i|we|the system|our system) ${often}? (sent|mailed|emailed|texted) ...? (notice|notices|bill|card|letter|reminder|receipt) ...? (to you|you)`,
  `(i|we|the system|our system) ${often}? (sent|mailed|emailed|texted) (you|your) (*)? (*)? (notice|notices|bill|card|overdue|reminder)`,
  "(i|we) (got|received|have|have received|did get) your (application|registration|payment|hold|return|returns|reservation|renewal|*request) (*)?",
  "(i|we) (did)? (get|got|received|have) ...? (you|that you) (dropped|returned|brought|mailed|left) (off|back|in|it|them|on)?",
  "(i|we|we've|i've) (have|had|got) you (down|listed|registered|signed up|booked|scheduled|in|on|as) (for|in|on|as|with)?",
  "(i|we) (just)? (looked|peeked|checked|glanced|looking|'m looking) (at|into|up|in) (what you|your (account|record|records|card|file|history|holds|hold|checkouts|items|loans|profile))",
  `(on|under|from|to|off|against|in) your (library)? (card|account|record|name|file)`,
];
/** `you still owe`, `you returned it`, `you're third in line`: the person as the subject. */
const owing: readonly string[] = [
  `(you|you've|you have) ${often}? (owe|owed|don't owe|do not owe|paid (the|your|a|for the|that|this|off) *)`,
  `(you|you've) ${often}? (don't have|do not have|have|had|got|haven't got|have got|never had|do have) ${often}? (a|an|any|no|some|the|one|two|three|four|several|*)? (*)? (*)? $money`,
  `(you|you were|you've been|you have been|you got) ${often}? (charged|billed|fined|refunded|sent to collections)`,
  "(fines|fine|bill|account) ...? went to collections",
];
const holding: readonly string[] = [
  "(one|two|three|four|five|six|both|several|a few) (of them)? ~? ~? (overdue|past due)",
  "(checked out|returned|renewed|borrowed|picked up) (on)? (january|february|march|april|may|june|july|august|september|october|november|december) *",
  "(remember|don't forget|be sure) to (return|renew|pick up|bring back) (it|them|your|the)",
  "because you (already)? (did|renewed|have|had|borrowed|lost|returned|owe|forgot|kept) (so|it|them|the|a|two|three|that)?",
  "you (have|had|'ve got|have got) (the|our|that|it|them|this|those) ~? ~? (until|till|through) *",
  "you (took|brought|have|kept) (home|out|back) (the|our|a|that)",
  "you (lost|damaged|kept|broke) (the|a|that|our|one|two|your) ~? ($weak|card|it|them)",
  "you (have|'ve got|don't have) (a|an|no) ~? (card|account) (only|with us|here|on file|since|already|that)",
  "no record (of|that|for) (you|your)",
  `(you|you've|you have|you've got|you have got|you) ${often}? (don't have|do not have|have|had|got|do have|haven't) ${often}? (a|an|any|no|some|the|your|one|two|three|four|five|six|seven|eight|nine|ten|several|many|too many|*)? (*)? (*)? $lent`,
  `(you|you've|you have|you) ${often}? (have|had|'ve got|got|do have) ...? (out|checked out|on hold|overdue|due|waiting for (you|pickup)|on your card|out right now)`,
  `(you|you've|you have|you did|you never|you haven't|you didn't|you all|you both|you and *) ${often}? ${often}? $borrowed`,
  "(you|you've|you have) (had|kept) (it|them|that|this|the *) (for|since|out|past)",
  "(you|you've|you have) (taken|took|brought|take|bring) (it|them|that|this|the *|those|your *) (home|out|back)",
  "you've (read|borrowed|checked out|taken out) ...? (a lot|lots|plenty|many|all|everything|lately|recently|this year)",
  "(due|overdue|back|late) (back)? from you",
  `(checked out|lent|loaned|charged|due|out|assigned) to you`,
  `(book|books|item|items|dvd|dvds|copy|title|titles|hold|movie|one|ones|thing|things|kit) (that|which)? you ${often}? (ordered|requested|reserved|borrowed|lost|returned|wanted|asked for|put on hold|renewed|checked out|picked up|dropped off|brought)`,
  "(return|returns|payment|request|hold|holds|order|reservation|booking|donation|renewal) (that)? you (made|placed|sent|filed|did|put)",
  "(with|in) (you|your hands) (still)? (since|until)",
  "(is|are) still with you",
];
const thanked =
  "(thanks|thank you) (so much)? for (returning|renewing|borrowing|picking up|paying|signing up for|registering for|printing|placing|requesting|checking out|turning in) (the|your|it|that|those|them|our|a)";
const seen = [
  "(see|seeing|have|show|showing|shows|found|got|has) ...? (hold|holds|fine|fines|fee|fees|balance|overdue *|checkout|checkouts|loan|loans|reservation|reservations|notice|notices) (here|ready|waiting|out|listed|pending)? (for|under|from|on) (you|your *)",
  "(is|are|came|just came|finally) in for you",
  "you (don't have|have|haven't got|still have|do not have|had) (anything|nothing|something|one thing|everything) (overdue|due|out|checked out|on hold|late|waiting|returned)",
  "(you should have|you must have|you'll have|you will have) (gotten|received|got|seen|three|two|a|an|one|several) ...? (notice|notices|bill|bills|reminder|reminders)",
];
const wiped: readonly string[] = [
  "(the|that|this) (late|lost|overdue|lost item|old|damage|replacement|extra)? (charge|fine|fee|hold|block|bill) (you *)? (is|was|got|has been|is now|'s) (now|already|all|just)? (wiped|cleared|removed|cancelled|canceled|waived|refunded|lifted|reversed|paid|gone|dropped|erased|taken off)",
  "(everything|all of them|all of it|it all|both of them) (came back|was returned|got returned|has been returned|is returned)",
  "(list|queue|line) for (the)? * (*)? (*)? (is|are) (you|yours)",
  "(reached|at|to) the (top|front|head) of the (*)? (list|line|queue|waitlist)",
];
const waiting: readonly string[] = [
  `(it's|it is|they're|they are|it was|they were|book|books|copy|item|items|dvd|dvds|hold|holds|both|all) ${often}? (*)? (ready|waiting|on hold|held|set aside|on the hold shelf|on the holds shelf|reserved|checked out) ...? for you`,
  "(on|to) (the)? (hold|holds|reserve) shelf (for you|under your name|with your name)",
  "(waiting|ready) for you (on|at|in|behind|now|today|until)",
  "(i'm|we're|i am|we are|i|we|been) (still)? (holding|keeping|hold|kept|held|saving) (*)? (*)? (*)? (*)? (*)? (*)? for you",
  "(hold|holds|copy|copies|request|requests|item|items|book|books|order|title|titles|both|dvd) ...? (came in|arrived|came|is in|are in|shipped) ...? for you",
  "(has|with|under) your name (on it|on them|on)?",
  "your name (is|was|came|comes|went|has come) (up|on|next|off|to the top|under)",
];
const place: readonly string[] = [
  "(you're|you are) (up next|up|first|next|second|third) (to (get|receive|borrow|pick)|for (the|our|a|it)|in line|on the list)",
  "(can't|cannot|couldn't|don't) (find|see|have) you (in|on|under|anywhere in) (the|our|my|that)",
  "your name (is|was|isn't|wasn't|is not) (on|in|under|not)",
  "you (on|in) (our|the) (waiting list|waitlist|wait list|hold list|list of members|system|records)",
  "(i|we|we've|i've) (have|got|received|have got) your (rsvp|registration|application|signup|sign up|ticket|tickets|request|claim) (for|to|from)",
  "you won (our|the|a) (~)? ~? (prize|raffle|drawing|contest|giveaway)",
  `(you|you're|you are|you were|you'll be) ${often}? (number (*)?|third|second|fourth|fifth|tenth|next|first|#|no|~) (*)? (in|on) (line|the (*)? (list|queue)|queue|the waitlist|our (*)? list)`,
  `(you're|you are|you were|you) ${often}? (number) (* )?(for|in|on)?`,
  `(you're|you are|you were) ${often}? (on|off) (the|our) (*)? (*)? (list|waitlist|waiting list|wait list|hold list|roster|queue)`,
  `(you're|you are|you were|you've been|you have been|you got) ${often}? (registered|signed up|enrolled|booked|scheduled|confirmed|waitlisted|down|added|marked|listed|flagged|logged|notified|charged) (for|in|on|as|at|with|to|with us|here|until)?`,
  `(you're|you are|you were|you've been|you have been|you got|you) ${often}? (blocked|banned|barred|suspended|unblocked|overdue|past due|up to date|over (your|the) limit|at (your|the) limit|delinquent|in good standing|clear of) (*)?`,
  `(you're|you are|you were) ${often}? (in|on) (our|the) (system|records|record|database|computer|books|files|file)`,
  `(you've|you have|you) ${often}? (reached|hit|maxed|exceeded|used (up|all|all *)) (your|the|out|all|up) (*)? (*)? (*)? (limit|borrows|holds|loans|checkouts|renewals|sessions|quota|card)`,
  `(you've|you have) ${often}? been (a|an|one of our|with|our) (*)? (cardholder|member|borrower|patron|regular|with us|us|user)`,
  `(you) ${often}? (signed up|joined|registered|enrolled|got your card|got a card|became a member) (with|for|in|at|since|on|here)`,
  `you ${often}? (registered|enrolled|signed up) (for|in|with|on)?`,
  "(you're|you are|you were) (a|an|one of our) (*)? (member|cardholder|card holder|borrower) (since|with us|here|of ours|in good|for)",
  "(you've|you have) been on (the|our) (*)? (list|waitlist|queue)",
  "you (took part|participated|joined in|sat) in (our|the|a) (*)? (*)? $event",
  "(good|great|nice|lovely|wonderful|fun) (to see|seeing|to meet|meeting) you (at|in) (the|our) ...? (this week|last|yesterday|again|today|$delicate|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday))",
  `(i|we|i've|we've) ${often}? (refunded|credited|charged|billed|fined|reimbursed|notified|registered|enrolled) you (for|on|about|in|with|by)`,
  "(i|we|i've|we've) (took|taken|waived|removed|cleared|lifted|dropped|cancelled|canceled|reversed) (the|that|this) (*)? (*)? (fee|fees|fine|fines|charge|charges|block|hold|bill)",
  "(i|we) can confirm (that)? (your|you)",
  "(our|the|my) (system|systems|records|record|computer|catalog|catalogue|database|screen|log|logs|register) (still|now|only|already|also)? (shows|show|says|say|has|have|had|lists|list|sent|tells|thinks|marked) ...? (you|your|out|overdue)",
  "according to (our|the|my) (system|records|record|computer|catalog|database|screen|log)",
];
const presence: readonly string[] = [
  "you were (asked|told) to (leave|go|be quiet|move|stop|step)",
  "(you're|you are|you were) (a|an|our|one of our) (*)? (regular|regulars) (at|in|here|of|on)",
  "you were on (the|a|our|one of our) ~? (computer|computers|pc|laptop)",
  "(i|we|the *) (saw|noticed|found|caught|watched|heard) you ~",
  "(good|great|nice|lovely|wonderful|fun) (to see|seeing|to meet|meeting) you (at|in) (the|our) ...? (this (week|morning|afternoon|evening)|earlier|tonight|yesterday)",
  "you (left|sat|slept|stood|stayed|worked|studied|waited|ate|used) ...? (in|at|on|by|near) (the|our|a) ~? (library|branch|building|quiet room|reading room|study room|armchair|copier|computer|computer *|desk|counter|lobby|restroom|teen room|children's room|meeting room|lab)",
  "you left (the|our) (library|branch|building)",
  "you left ...? in (computer|room|booth|locker) *",
  `(you) ${often}? (visited|came (in|by|into|over|to (our|the|see us))|stopped (in|by)|dropped (in|by)|were (here|in|at (our|the)|on computer|on the computer|in our|in (once|twice|three times|yesterday|today|last|on)|using|the one|sitting|with us|there)|was (here|in|at))`,
  `(you) ${often}? (attended|missed|skipped|made it to|sat in on|finished|completed|passed|took) (the|our|your|a|my|last|that|this|monday's|tuesday's|wednesday's|thursday's|friday's|saturday's|sunday's) (*)? (*)? (*)? $event`,
  `(you) ${often}? (used|printed|scanned|copied|faxed|logged (in|on|out|off)|were logged|booked|reserved|rented) (our|the|a|an|in|on|to|your|*) (*)? (*)? (computer|computers|scanner|printer|pages|page|copies|sheets|catalog|room|rooms|study room|meeting room|fax|3d printer|booth|lab|kiosk|pc|laptop|wifi|machine|onto|at|from|station)`,
  `(you) ${often}? (logged (in|on|out)) (at|from|to|on|for|as)`,
  `(i|we|the *|our *) ${often}? (saw|met|noticed|spotted|helped|remember|served) you (at|in|on|with|here|there|yesterday|last|this|twice|again|two|around|leave|using|come|find|print|when)`,
  `(i|we) ${often}? (saw|noticed|see|know|remember) (that)? you (were|was|came|had been|have been|went|sat|used) (in|here|at|by|on|there|twice|to)`,
  "(thanks|thank you|glad|happy|so glad|great|good|nice|lovely) (you|for|that you)? (made it|coming|came|joining|joined|you made it|you came|you joined) (to|us at|us for) (the|our) (*)? $delicate (*)? (group|meeting|class|clinic|workshop|session|circle|talk|program|night|support group)",
  `your (*)? (*)? (computer|print|printing|scan|browser|internet|browsing) (job|session|jobs|sessions|history|time|searches|queue|pages) `,
];
const away = "(you haven't|you have not) been (in|here|by|back|around|to (the|our) (library|branch)) (since|in|for|all)";
const asked: readonly string[] = [
  "you (spoke|talked|chatted|met|emailed|sat down) (to|with) ...? (about|regarding|on)",
  "you (wanted|needed|asked for|requested|sought) (our)? (help|information|info|advice|books|articles|forms|material|materials) (with|on|about|for|regarding) ~",
  "(i|we|i've|we've) (answered|researched|looked into|forwarded|got|received|found an answer to) your (reference)? (question|request|email|e-mail|query|inquiry) (about|on|for|regarding) ...? ~",
  "your (research|inquiry|search|query|reference question) (on|about|into|for) ~",
  "(printouts|articles|photocopies|pages|clippings|search results|results|folder) (on|about) ...? you (asked|requested|wanted|ordered|needed)",
  `(you) ${often}? (asked|emailed|wrote|called|messaged|texted|chatted with|contacted|told) (us|me|our ~? ~|in|to us|the desk|the library) (about|for|on|yesterday|last|this|in|whether|if|how|where|why)`,
  `(you) ${often}? (asked|emailed|called|wrote) (about|for) ...? (yesterday|last (week|month|night|year|time|monday|tuesday|friday)|this morning|on (monday|tuesday|wednesday|thursday|friday|saturday)|in (january|february|march|april|may|june|july))`,
  "(the|that|this|your) (question|questions|request|search|research) (that)? (you) (emailed|asked|sent|had|brought|called|made|left)",
  `(you) ${often}? (came|were|was|came by|came in|stopped by|were here|were in) ...? (asking|looking|searching|inquiring|wondering) (for|about|into)`,
  `(you) ${often}? (were|was) (the one|looking|searching|asking|researching) (who|looking|asking|searching|for|about|into)`,
  `(i|we) ${often}? (helped|showed|found|gave|looked up|pulled|printed) you (with|find|print|look|fill|those|the|that|a|some|forms|your) ...? (yesterday|last|this morning|this afternoon|earlier|on (monday|tuesday|wednesday|thursday|friday|saturday)|at the desk)`,
  "(i|we) helped you (at|with) (the|your)",
  "(remember|recall|enjoyed|loved) (helping|showing|finding|pulling|printing) you",
];

/** What kind of fact it is; it ends the finding's code. */
export type RecordKind = "reading" | "money" | "account" | "visit" | "question";

/** The phrases by the kind of fact they tell. */
export const recordPhrases: Readonly<Record<RecordKind, readonly string[]>> = {
  money: owing,
  question: asked,
  visit: [...presence, away],
  account: place,
  reading: [...possessions, ...deeds, ...holding, ...seen, thanked, ...wiped, ...waiting],
};
