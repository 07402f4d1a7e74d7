import type { Scale, Sign } from "./clause-score.ts";
import { list } from "./phrase-list.ts";
import { phrases } from "./phrases.ts";
import { recordWords } from "./record-words.ts";

const lists = {
  ...recordWords,
  noun: list(
    "hold, holds, fine, fines, fee, fees, due date, due dates, overdue, overdues, checkout, checkouts, renewal, renewals, waitlist, waiting list, charge, charges, balance, bill, loan, loans, reservation, reservations, interlibrary, late fee, lost fee, notice, block, membership, registration, holds list, hold list, hold shelf, holds shelf, library card, account, pin",
  ),
  status: list(
    "overdue, ready, waiting, due, late, in transit, checked out, on hold, expired, blocked, cleared, returned, renewed, auto-renewed, autorenewed, billed, charged, refunded, waived, suspended, cancelled, canceled, confirmed, registered, enrolled, signed up, waitlisted, shipped, arrived, filled, bagged, scanned, processed, reserved, set aside, on the shelf, picked up, past due, unpaid, paid, owed, inactive, active again, on the list, next up, in line, marked, missing, damaged, lost, bagged, held, empty, all clear, in good standing, unblocked, reinstated, extended, approved, denied",
  ),
  verb: list(
    "borrowed, returned, renewed, reserved, checked out, took out, signed up, registered, enrolled, printed, faxed, scanned, attended, logged in, logged on, picked up, picked it up, dropped off, turned in, brought back, put on hold, requested, placed, owe, owed, haven't returned, haven't picked, never returned, never picked, didn't return, checked in, checked it out, picked them up, returned them, used up, took part in, downloaded, streamed, haven't paid, placed a hold, booked, used your, used our, used the computer, visited, stopped by, came in, came by, were here, were in, were at our, were marked, were listed, were charged, were billed, are listed, are flagged, are inactive, were flagged, haven't used, last used, last borrowed, missed your, asked us, asked for help, asked our, emailed us, called us, 've been on, have been on, 're on, are on",
  ),
  deed: list(
    "renewed, extended, waived, removed, cleared, credited, refunded, cancelled, canceled, lifted, reset, unblocked, reactivated, updated, checked, looked up, pulled, pulled up, found, moved, placed, put, added, took, emailed, mailed, sent, texted, notified, called, merged, linked, fixed, corrected, dropped, comped, bagged, set aside, held, re-shelved, marked, logged, processed, adjusted, reduced, gave you, saw, see, seeing, showing",
  ),
};

const courteous =
  "(made|asked|said|wrote|mentioned|shared|helped|told|enjoyed|liked|loved|found|noticed|thought|deserved|inspired|reminded|posted|tagged|painted|built|reached|saw|felt|meant|wanted|needed|hoped|brightened|earned|knew|guessed|described|learned|taught|gave|wished|preferred|chose|recommended|suggested|spotted|caught|heard)";
const irregular =
  "brought|took|left|kept|lost|got|went|came|had|sent|paid|put|did|chose|began|broke|drew|drove|fell|forgot|held|let|met|read|ran|sat|sold|slept|spent|stood|swam|threw|wore|picked|checked|signed|used|printed|placed|dropped|turned|finished|completed|returned|booked|switched|moved|joined|visited|stopped|applied|ordered|requested|reserved|renewed|borrowed|scanned|logged|emailed|called|missed|skipped|attended|registered|enrolled|downloaded|cancelled|canceled|owed|damaged|spilled|needed to|still need to|have to return|need to return|have until|'ve got until|have got until|haven't been";

/** Readable signs with their weights, in three groups: who and what, that it is so, and that it holds for everybody. */
const signs: readonly Sign[] = [
  {
    name: "you did something at the library",
    group: "both",
    weight: 2,
    found: phrases(
      [
        "(you|you've|you have|you had|you also|you already|you just|you still|you never|you both|you all|you last) (just|already|still|also|last|never|recently|only|even|*)? $verb",
      ],
      lists,
    ),
  },
  {
    name: "you did something",
    group: "person",
    weight: 1,
    found: phrases(
      [
        `(you|you've|you have|you had) (just|already|still|also|last|never|recently|only|even|both|all)? (${irregular})`,
        "(you've|you have|you had) (just|already|still|also|never|only)? ~",
      ],
      lists,
    ),
  },
  {
    name: "something of yours that only a record knows",
    group: "both",
    weight: 1.5,
    found: phrases(
      [
        "your ~? ~? $strong",
        "your (wait|wait time|turn|place in line|spot in line) (for the|for a|in|on|is|was)",
        "your (hold|holds|item|items|account) (list|page|status|queue)",
      ],
      lists,
    ),
    except: phrases([
      "your ~? (loan|session|account|card|record|balance|request|order|history|file|hold|return|test|class|appointment|bill|charge|fine|fee) (office|officer|officers|ideas|book|books|collection|music|bike|bikes|arts|art|print|player|game|games|tricks|plan|plans|sheet|show|story|stories|class|classes|company)",
    ]),
  },
  { name: "something of yours that one borrows", group: "both", weight: 0.75, found: phrases(["your ~? ~? $weak"], lists) },
  {
    name: "something one borrows or uses",
    group: "record",
    weight: 0.5,
    found: phrases(
      [
        "(the|that|this|those|these|our|a|an|two|three|both|all|disc) ~? ~? ($weak|copier|printer|scanner|computer|pc|branch|room|class|clinic|workshop|list)",
        "disc *",
      ],
      lists,
    ),
  },
  { name: "for you", group: "frame", weight: 0.75, found: phrases(["(for|to|from) you"]) },
  {
    name: "under your name, on your card",
    group: "person",
    weight: 1,
    found: phrases([
      "under your (last|first|full)? name",
      "(on|off|under|from|to|in|with) your (end|side|card|account|record|name|file|library card)",
    ]),
  },
  { name: "a word of records", group: "record", weight: 0.75, found: phrases(["$noun"], lists) },
  { name: "a state of records", group: "record", weight: 0.75, found: phrases(["$status"], lists) },
  {
    name: "somebody looked it up",
    group: "frame",
    weight: 1,
    found: phrases(
      [
        "(i|we|i'm|we're) (just|can|do|also|still)? (see|seeing|saw|show|showing|looked|looking at|checked|notice|noticed|found|confirm)",
        "(the|our|my) (system|record|records|computer|screen|catalog|database|log|report|note|notes|staff|list|lists) (still|now|also|only)? (shows|show|says|say|has|have|lists|told|tells|marked|thinks|flagged|sent)",
        "(looks|seems|turns out|it shows|shows) (like|that|as)",
        "(confirmed|confirming|heads up|good news|great news|update|fyi|reminder|just checked|just looked)",
      ],
      lists,
    ),
  },
  {
    name: "the library did something to a record",
    group: "frame",
    weight: 1,
    found: phrases(
      [
        "(i|we|i've|we've|i have|we have|i'll|we'll|i will|we will) (just|already|also|went ahead and|now|gone ahead and|was able to|managed to|still|do)? $deed",
        "(i'll|we'll|i will|we will|i'm going to|let me) (just|also|go ahead and)? (renew|extend|waive|cancel|clear|unblock|refund|credit|lift|comp|reset)",
        "(our|the) (courier|driver|page|branch|desk|van|staff) (has|have|sent|took|brought)",
      ],
      lists,
    ),
  },
  {
    name: "a day, an amount, a time",
    group: "frame",
    weight: 0.5,
    found: phrases([
      "(yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last (week|month|night|year|time|fall|spring|summer|winter)|this (week|morning|month|afternoon)|since|until|january|february|march|april|june|july|august|september|october|november|december|today|twice|already|yet|still|tomorrow)",
    ]),
  },
  {
    name: "it is so",
    group: "frame",
    weight: 0.5,
    found: phrases([
      "(is|are|was|were|has|have|had|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|been|got|shows|came|went|says|did|didn't|no|zero|nothing|none|you're|you've)",
    ]),
  },
  {
    name: "a courtesy",
    group: "frame",
    weight: -2,
    found: phrases([
      `(you|you've|you have|you had|you all|you both) (just|already|all|really|also|certainly|truly|have|never|clearly)? ${courteous}`,
      "(a|an|such a|the|one) (great|good|beautiful|lovely|wonderful|nice|perfect|fantastic|amazing|gorgeous|funny|brave|smart|fine|fun|cool|brilliant) ~",
      "(thanks|thank you|thank|welcome|congratulations|congrats|enjoy|good luck|love|loved|proud)",
    ]),
  },
  {
    name: "for everybody",
    group: "frame",
    weight: -2.5,
    found: phrases([
      "(if|nobody|no one|when|whenever|once|unless|whether|any|anyone|anybody|everyone|everybody|each|every|most people|usually|normally|often|always|whatever|before|until you|while you|how|where|without|what you)",
      "you (can|could|may|might|should|must|will|would|need|have to|don't have to|don't need|get to|want|only need) ~?",
      "will ever",
      "(you'll|you'd|you won't|you can't|you cannot)",
      "your (library)? (card|account)? (number|barcode) is (on|under|printed|the|above|below|behind)",
    ]),
  },
  {
    name: "an offer",
    group: "frame",
    weight: -1.5,
    found: phrases([
      "(i|we) (can|could|would|may|might|can't|cannot|couldn't|won't|wouldn't)",
      "(i'd|we'd|happy to|glad to|would you like|shall i|want me to|i hope|hope|let's)",
    ]),
  },
  {
    name: "an instruction",
    group: "frame",
    weight: -2,
    found: phrases([
      "(please|just|to|don't|do not|never|or) (bring|check|use|show|see|log|sign|renew|pay|call|visit|tap|click|open|find|ask|keep|place|download|enter|lose|share|post|give|tell|send|scan|put|get|pick|take|look|manage|message|email|come|try|let|update|change|reset|report|replace|view|access|link|add)",
    ]),
  },
];

/**
 * How much a clause sounds like a fact from somebody's record. The phrases of `record-phrases.ts` know the usual wordings; this
 * catches the others. The mark is set on the project's own replies, so that none of the clean ones is stopped.
 */
export const recordScale: Scale = { signs, needs: ["person", "record"], from: 2, orders: -2, unit: "clause" };
