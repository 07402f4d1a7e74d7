import type { Word } from "../../text/words.ts";
import { isAbout } from "../delegation.ts";
import { type PhraseMatch, type Phrases, phrases } from "./phrases.ts";

/** Subjects on which a second person speaks first, and the words that give them away. Any other topic is found by its own name. */
const known: Readonly<Record<string, Phrases>> = {
  budget: phrases([
    "(library|county|city|our|the) (budget|funding|levy|millage)",
    "budget (cut|cuts|shortfall|vote|hearing|proposal)",
    "(book|materials|staff|staffing|our) (fund|funds|budget|grant|grants) (is|are|was|were|will be|has been|by|down|cut|slashed|frozen)",
    "(cut|cutting|slash|slashing|trim|trimming|take|wants|want) ...? (out of|off|from) (our|the) ~? (fund|funds|budget|grant|funding)",
    "(council|county|city|board|state) (wants|want|plans|plan|intends|is going) (to)? (cut|slash|save|trim|a third|half|ten percent)",
    "(posts|jobs|roles|positions) (are|is|will be|were) (going|cut|lost|axed|frozen|made redundant|being cut)",
    "(redundancies|pay cut|pay cuts|hiring freeze|industrial action)",
    "(council tax|precept) (rise|rises|increase|increases|hike|freeze|money|pays|paid|goes|went|funds)",
    "funding (cut|cuts|gap)",
    "(tax|taxes|taxpayer|taxpayers) (money|dollars|rise|increase|hike|levy|will|pay|pays|paid|cut)",
    "(my|our|your) (tax dollars|tax money|taxes) (pay|paid|pays|go|goes|went|fund|funds|at work|for|are|is)?",
    "bond (measure|issue)",
    "(layoffs|salaries)",
    "(library|librarian|librarians|staff|director's|manager's|our|your|their) ~? (salary|pay rise|pay raise)",
    "(library|librarian|librarians|staff|people|director|manager|colleague|colleagues|we|us|you|are|being) ~? laid off",
  ]),
  closure: phrases([
    "(clos|closing|close|closure of|shut|shutting|shutting down|shut down) (the|our|this|that|my|your|down)? (branch|branches|library|libraries)",
    "(branch|library) (closure|closures|is closing|will close|to close|closing|shut down|shutting down)",
    "(closed|closing|close|closes|shut|shuts|shutting|going) (for good|permanently|forever|down for good)",
    "~ (is|are) (shutting|closing) (down|for good)",
    "(saved|safe|spared|earmarked|marked) (from|for) (closure|closing)",
    "(merge|merged|merging|sell|sold|selling) (the|our|this) (branch|branches|library|building)",
    "permanently (close|closed|closing)",
  ]),
  lawsuit: phrases([
    "(lawsuit|lawsuits|litigation)",
    "(sue|suing|sued) (you|us|the|them|over|for)",
    "legal action",
    "(my|our|your|an|the) (attorney|attorneys)",
    "(my|your) lawyer",
    "court (case|filing)",
    "(solicitor|solicitors|lawyer|lawyers|attorney) (has|have) (been in touch|written|advised|told)",
    "(our solicitor|our solicitors|the solicitor|the solicitors|legal team|our lawyers|the lawyers|county attorney|our lawyer|our counsel|counsel) (has|have|is|are|told|says|say|will|advised|in touch)",
    "(suing|sued|sues) (us|the library|the county|the council)",
    "(taking|took|take|takes) (us|the library|the county|the council|him|her|them) to court",
    "(injunction|subpoena|deposition|out of court)",
  ]),
  incident: phrases([
    "(police|ambulance|paramedics) (came|called|arrived|were|was)",
    "(called|call) the police",
    "(stabbed|stabbing|arson|break in|burglary|gas leak|hostage|gunman|man with a (knife|gun))",
    "(data breach|breach of (data|security)|ransomware|cyberattack|cyber attack)",
    "(died|collapsed|was found dead|was hurt|was injured) (in|at|on|outside) (the|our) (library|branch|lobby|stacks|stairs|lot|parking lot|car park|restroom|toilet|garden)",
    "(assault|assaulted|stabbing|stabbed|overdosed|evacuated|evacuation|bomb threat)",
    "(was|were|been|got|being|is) shot",
    "(overdose|shooting) (in|at|on|outside|near|last|yesterday|today)",
    "(incident|fight) (at|in|on|yesterday|today|last)",
    "(harassed|threatened|attacked|groped|followed) (me|her|him|them|by|in|at)",
  ]),
  "staff-conduct": phrases([
    "(librarian|staff|employee|clerk|guard|worker|lady|man|woman|guy) (was|were|is|are) (so|very|really|extremely)? (rude|racist|sexist|hostile|abusive|drunk|nasty)",
    "(rude|racist|sexist|abusive) (librarian|staff|employee|clerk|guard|worker)",
    "(fire|fired|disciplined|suspended) (the|that|this|a|your|our)? (librarian|employee|clerk|guard|director|staff)",
    "(librarian|employee|clerk|guard|director|page|manager|staff member|*) (was|is|were|has been|got|being) (fired|suspended|disciplined|let go|investigated|on administrative leave)",
    "staff (misconduct|conduct)",
    "(director|manager|head|librarian|chief|deputy|guard) (has)? (resigned|quit|stepped down|left|was let go|walked out|been sacked|was sacked)",
    "(resigned|stepped down|gross misconduct|under investigation)",
    "(he|she|they|librarian|director|manager|guard|clerk|staff|chief|deputy|*) (was|were|has been|have been|got|been|is being) (sacked|dismissed)",
  ]),
  "book-challenge": phrases([
    "(ban|banning|banned|remove|removing|removed|pull|pulled|pulling) (this|that|these|those|such)? (filthy|disgusting|pornographic|*)? (book|books|title|titles) (from|off|because|after)",
    "(challenge|challenged|challenging) (this|that|a|the|these)? (book|books|title|titles|material|materials)",
    "(ban|remove|removed|removing|pull|pulled|won't remove|not remove) (this|that|these|those) (filthy|disgusting|pornographic)? (book|books)",
    "book (challenge|challenges|ban|bans)",
    "(took|taken|take|taking|keep|keeping|kept|moved) (it|that book|those books|that title|this book) (off|on|from|in|out of) (the|our) (shelf|shelves|children's section|teen section|collection) (after|because|despite|until|following)",
    "(petition|complaint|complaints|objection) (about|against|over) (a|the|this|that|these) (book|books|title|display|display of books)",
    "reconsideration (request|form|of)?",
    "(porn|pornographic|pornography|smut|filth|indoctrinat|indoctrinating|indoctrination|groomer|groomers|grooming) (in|book|books|kids|children|our|material|*)?",
  ]),
  "records-request": phrases(["(public)? records request", "foia", "freedom of information", "(open|public) records (act|law)"]),
  press: phrases([
    "(i'm|i am|as) (a|the) (reporter|journalist|producer|columnist)",
    "(reporter|journalist|editor|columnist) (with|for|at|from)",
    "(on|off) the record",
    "(reporter|journalist|columnist|news crew|tv crew) (here|asking|calling|writing)",
    "on deadline",
    "(to|for|with) the (reporter|reporters|press|journalist|journalists)",
    "(no comment|statement to the press|press statement|press release|spokesperson|spokesman|spokeswoman)",
    "media (inquiry|request|comment)",
    "(interview|comment) for (a|my|our) (story|article|piece)",
    "(working on|writing) (a|an) (story|article|piece) (about|on)",
  ]),
};

/** The topics this package knows the words of. */
export const knownTopics: readonly string[] = Object.keys(known);

/** The first place where words speak about a topic. */
export function findTopic(topic: string, words: readonly Word[]): PhraseMatch | undefined {
  const lexicon = Object.hasOwn(known, topic) ? known[topic] : undefined;
  if (lexicon !== undefined) return lexicon.find(words);
  const first = words[0];
  return first !== undefined && isAbout(topic, words) ? { span: first.span, phrase: topic } : undefined;
}
