import { list } from "./phrase-list.ts";
/** The nouns and verbs of a library's records, for phrases. */
export const recordWords: Readonly<Record<string, readonly string[]>> = {
  /** What nobody has but in a record: enough by themselves. */
  strong: [
    ...list("hold, holds, loan, loans, fine, fines, fee, fees, balance, bill, bills, charge, charges, renewal, renewals"),
    ...list(
      "reservation, reservations, account, record, records, file, card, checkout, checkouts, registration, membership, pin, password",
    ),
    ...list(
      "due date, due dates, interlibrary loan, ill, appointment, room booking, booking, borrowing privileges, privileges, pickup, pickup location, pickup branch, pickup library",
    ),
    ...list(
      "reading history, borrowing history, history, print job, print jobs, session, computer time, museum pass, waitlist spot",
    ),
    ...list(
      "late items, overdue items, overdue books, late fees, loan period, placement, application, card number, library card, login",
    ),
    ...list(
      "reading log, summer reading log, test, exam, proctored exam, proctoring, passport appointment, story time spot, claim, return, returns",
    ),
  ],
  /** What anybody may have: a record only with what follows. */
  weak: [
    ...list(
      "novel, novels, chromebook, memoir, memoirs, comics, comic, tablet, projector, bike, film, films, cookbook, paperback, paperbacks, set, cookbooks, textbook, textbooks, guitar, drill, kindle, loaner, hotspot, wifi hotspot, disc, discs, puzzle, prize, wand, kit, backpack, camera, sewing machine, loom, snowshoes, tool, tools, cake pan, thermometer, microscope, record player, video game, wii, switch game, board game, atlas, dictionary, picture books, kids books, kids' books, journal, newspaper, sheet music, score, map, passes, spot, slot",
    ),
    ...list("book, books, copy, copies, item, items, dvd, dvds, cd, cds, order, orders, request, requests, title, titles"),
    ...list("stuff, things, materials, audiobook, ebook, e-book, magazine, laptop, hotspot, ukulele, telescope, puzzle, puzzles"),
    ...list("kit, pass, spot, seat, class, room, form, forms, application, notice, novel, movie, game, seeds, games"),
    ...list("interlibrary loan, payment, address, phone number, email, reserve, reserves, bookings, replacement"),
  ],
  finite: [
    ...list("is, are, was, were, isn't, aren't, wasn't, weren't, has, have, had, hasn't, haven't, did, didn't, does, doesn't"),
    ...list("came, comes, went, expired, expires, ended, ends, lapsed, lapses, arrived, arrives, shipped, shows, showed, show"),
    ...list("says, said, got, gets, needs, ran, cleared, became, stayed, started, began, failed, timed, moved, counts, looks"),
    ...list("read, reads, remains, dropped, closed, lists, includes, qualifies, updated, finished, printed"),
  ],
  state: [
    ...list("in, ready, here, waiting, available, late, overdue, due, lost, expired, blocked, suspended, cleared, back"),
    ...list(
      "waived, paid, renewed, cancelled, canceled, confirmed, on the (hold|holds)? shelf, at the (desk|front desk|counter|branch), checked out",
    ),
    ...list(
      "next, number *, up to date, in transit, on its way, on their way, on hold, locked, frozen, billed, past due, missing",
    ),
    ...list(
      "reserved, approved, denied, rejected, shipped, returned, found, damaged, set for, scheduled, booked, held, charged, on order",
    ),
    ...list("safe, secure, guaranteed, saved, yours"),
    ...list(
      "old, wrong, out of date, outdated, in the system, on file, under review, in process, in processing, pending, complete, out",
    ),
  ],
  handled: [
    ...list(
      "set, held, kept, switched, swapped, transferred, marked, issued, located, tracked, scanned, released, froze, gave, noted on",
    ),
    ...list("renewed, cleared, waived, cancelled, canceled, extended, removed, paused, moved, unblocked, reset, deleted, closed"),
    ...list(
      "checked, looked at, looked up, looked into, pulled up, pulled, found, updated, reactivated, credited, adjusted, saw, see",
    ),
    ...list(
      "can see, peeked at, reviewed, opened, changed, fixed, took, taken, put, placed, mailed, processed, refunded, reduced",
    ),
    ...list(
      "linked, merged, verified, confirmed, corrected, lifted, reinstated, suspended, froze, got, received, emailed, printed, have",
    ),
    ...list("shortened, doubled, noticed, know, went through, logged into, logged in to, accessed"),
  ],
  money: [
    ...list(
      "fine, fines, fee, fees, late fee, late fees, lost item fee, balance, bill, charge, charges, debt, overdue fee, item fee",
    ),
  ],
  lent: [
    ...list(
      "hold, holds, loan, loans, checkout, checkouts, renewals, overdue (book|books|item|items|dvd|dvds|movie|movies), reservation, reservations",
    ),
    ...list(
      "overdues, (book|books|item|items|dvd|dvds|title|titles|copies|things) (out|due|overdue|on hold|checked out|waiting|ready|here|on the hold shelf|on your card)",
    ),
    ...list(
      "museum pass, request in, requests in, appointment, card with us, account with us, hold waiting, holds waiting, lost (book|item|dvd), missing (book|item|disc)",
    ),
  ],
  borrowed: [
    ...list(
      "borrowed, returned, renewed, checked out, took out, taken out, picked (it|them|that|this|up|those) (up)?, picked up",
    ),
    ...list(
      "reserved (the|a|it|that|this|your|them), requested (the|a|an|it|that|this|them|in|on|for|last|two|three|those), ordered (it|them|the|a|that|this|in|on|from us|last|through), put (it|that|this|them|the *|*) on hold, placed (a|the|your|that|it|two|three) (hold|holds|request|order|requests)",
    ),
    ...list(
      "kept (it|them|that|the) (for|past|until|too|out), lost (the|a|that|our|this|one|two|it|them|your) (*)? (book|books|dvd|item|copy|card|disc|it|them|magazine), brought (it|them|that|the *|those|back) (back)?, dropped (it|them|that|off|the *) (off|in|back|on)",
    ),
    ...list(
      "downloaded (it|them|the|that|a|this|two|three), placed, return (it|them|that|the), returned late, picked up (your|the|it|a), had out, have out, have checked out, reserve (it|the|that), signed for, used all, made (the|that|a|your) request, borrow (it|the|that)",
    ),
    ...list(
      "picked it up, picked that up, request (it|the|that), renew (it|the|that|them), check (it|them|that) out, checked (it|them|that|this|those|the *) out, kept",
    ),
  ],
  event: [
    ...list(
      "class, workshop, session, group, program, programme, appointment, meeting, clinic, talk, course, lesson, story time",
    ),
    ...list(
      "storytime, storytelling, training, seminar, webinar, orientation, tour, interview, one-on-one, screening, book club, exam",
    ),
    ...list(
      "lecture, camp, support group, reading group, tutoring, test, counseling, hour, meetings, classes, sessions, groups, workshops, programs, talks",
    ),
  ],
  /** Programmes whose name says something about whoever comes. */
  delicate: [
    ...list(
      "grief, aa, na, al anon, recovery, support, citizenship, immigration, tax, job, resume, unemployment, esl, literacy, ged",
    ),
    ...list(
      "legal, tenant, eviction, narcan, naloxone, smoking, cancer, caregiver, caregivers, dementia, divorce, debt, bankruptcy, lgbtq",
    ),
    ...list(
      "queer, trans, veterans, reentry, mental health, anxiety, depression, autism, pregnancy, parenting, domestic violence, diabetes",
    ),
  ],
};
