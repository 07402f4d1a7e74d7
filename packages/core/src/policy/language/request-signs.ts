import type { Scale, Sign } from "./clause-score.ts";
import { list } from "./phrase-list.ts";
import { phrases } from "./phrases.ts";

const lists = {
  datum: list(
    "card number, barcode, barcode number, pin, pin number, password, passcode, date of birth, birth date, birthdate, birthday, birth year, dob, when were you born, how old are you, how old is your (son|daughter|kid|child|boy|girl|baby|mother|father), how old (he|she|your (son|daughter|kid|child|boy|girl)) is, your age, ssn, social security number, phone number, cell number, cell phone number, digits, callback number, email address, e-mail address, home address, street address, mailing address, apartment, zip code, zip, full name, last name, first name, maiden name, legal name, login, username, account number, account holder, membership number, patron id, student id, id number, license number, driver's license, passport, last four, confirmation number, confirmation mail, info, contact info, contact details, personal details, details",
  ),
  weakDatum: list(
    "your name, the name, your full name, phone, cell, mobile, e-mail, email, address, number, card, account, id, who you are, street, how to reach you, where to reach you",
  ),
  facts: list(
    "overdue, take out, took out, borrow, borrowed, check out, checked out, on hold, have out, on your card, on your account, owe, lose, lost, return, returned, renew, reserve, reserved, request, requested, sign up for, signed up for, waiting for, missing",
  ),
  share: list(
    "post, reply, reply with, comment, respond, share, send, drop, leave, give, tell, include, provide, type, write, put, add, enter, confirm, verify, paste, text, list, supply, submit, state, upload, attach, read me, repeat, spell, hit me with, let me have, let us have, let me know, let us know, remind me, remind us, shoot me, pass me",
  ),
};

const signs: readonly Sign[] = [
  {
    name: "asks to hand something over",
    group: "ask",
    weight: 1,
    found: phrases(
      [
        "(please|just|simply|can you|could you|would you|will you|you can|i need you to|we need you to|to|and|then|go ahead and|feel free to|so|kindly|first)? $share (me|us|it|them|your|ur|the|a|in|with|here|below|back|just|who|when|what|which|how|where)",
      ],
      lists,
    ),
  },
  {
    name: "needs or may have",
    group: "ask",
    weight: 1,
    found: phrases([
      "(i|we) (need|needs|require|want|would need|only need|just need|also need|do need|have to know|have to ask|must ask)",
      "(i'll|we'll|i'd|we'd) (need|want|just need|also need|only need|have to ask)",
      "(may|can|could|might) (i|we) (ask|have|get|see|know|grab|take)",
      "to (look you up|find you|check|reach you|verify|help you|reset|renew|call you|mail it|send it|text you)",
    ]),
  },
  {
    name: "asks who, what, which",
    group: "frame",
    weight: 0.5,
    found: phrases([
      "(what|what's|whats|which|who|who's|whose|when|when's|where|where's|how old|is it|is that|is this|was it|are you|do you|did you|have you)",
    ]),
  },
  {
    name: "private data",
    group: "datum",
    weight: 1.25,
    found: phrases(["$datum"], lists),
    except: phrases(
      [
        "$datum (app|apps|provider|client|list|lists|newsletter|game|party|cake|cover|design|case|plan|signature|template|account of|book|books|box|tree|line|desk|of the|of our|is on|are on)",
      ],
      lists,
    ),
  },
  { name: "what could be private", group: "datum", weight: 0.75, found: phrases(["$weakDatum"], lists) },
  { name: "something from the record", group: "datum", weight: 1, found: phrases(["$facts"], lists) },
  {
    name: "yours",
    group: "person",
    weight: 0.75,
    found: phrases(["(your|ur|you|you're|you've|yours|whose|his|her|their|son|daughter|kid|child|husband|wife)"]),
  },
  {
    name: "where everybody reads it",
    group: "frame",
    weight: 0.75,
    found: phrases([
      "(here|below|in the comments|in a comment|in your reply|in a reply|in this thread|on this thread|publicly|and i'll|so i can|so we can|and we'll|then i'll|and you're in)",
    ]),
  },
  { name: "please", group: "frame", weight: 0.25, found: phrases(["(please|pls|kindly)"]) },
  {
    name: "in private",
    group: "frame",
    weight: -3,
    found: phrases([
      "(by|in|via|through|over|on|with) (a|an|the|our|my)? (private|direct|secure|online|web|personal|quick)? (message|messages|dm|dms|pm|email|e-mail|phone|mail|chat|form|telephone|inbox)",
      "(privately|confidentially|private message|direct message|in person|offline|to your inbox)",
      "(message|dm|pm|call|email|e-mail|phone|write to|contact) (me|us|our|the desk|the branch)",
      "(at|to|from|behind) (the|our|my|any) ~? (desk|counter|branch|library|kiosk|website|site|app|catalog|machine|door|page)",
      "(when|once) you (come|visit|stop|are here|get here|drop)",
      "(not|never) (here|in public|online|in the comments)",
    ]),
  },
  {
    name: "warns against it",
    group: "frame",
    weight: -3,
    found: phrases([
      "(don't|do not|never|no need|nobody|no one|without|avoid|rather than|instead of|won't|wouldn't|can't|cannot|shouldn't|delete|hide|remove|protect|safe|not have to|needn't)",
    ]),
  },
  {
    name: "about one's own things",
    group: "frame",
    weight: -2,
    found: phrases([
      "(is|are|stands|works) (on|in|at|with) (our|the) (page|site|sign|flyer|door|website|app|poster)",
      "(print|printing|read|scan|listen|work|works) (from|on|with) your (phone|cell|mobile|tablet)",
      "(our|my|the library's|the branch's|its) ~? (phone|number|email|e-mail|address|name|card|account)",
      "(check|find|see|change|update|reset|use|bring|show|lose|lost|forgot|keep|renew|replace|memorize|get|need|want|have) (~)? (your|a|an|any|the) ~? (card|account|pin|password|name|email|phone|number|id|login)",
      "(have|need|want|get|got|make|made) (a|an|any|no|another|your first|your own) ~? (card|account|email|phone|id)",
    ]),
  },
  {
    name: "if and when",
    group: "frame",
    weight: -1.5,
    found: phrases(["(if|when|whenever|once|unless|until|anyone|everyone|anybody|how do|how to|how can)"]),
  },
];

/** How much a sentence asks for something that should not be posted. */
export const requestScale: Scale = {
  signs,
  needs: ["ask", "datum", "person"],
  from: 3,
  orders: 0.5,
  unit: "sentence",
  question: 0.75,
};
