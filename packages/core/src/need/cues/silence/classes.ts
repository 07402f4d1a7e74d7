import type { PhraseLists } from "../../../text/phrase-pattern.ts";

/**
 * Classes of English words that the cues of danger are built from: who, does what, to whom, with what. A cue joins classes, so
 * that it knows a thing however it is put; spellings without apostrophe stand beside the others, because few bother with it.
 */
export const dangerClasses: PhraseLists = {
  not: [
    "don't|dont|do not|didn't|didnt|did not|doesn't|doesnt|does not|never|no longer|not|wouldn't|wouldnt|won't|wont|dinnae|ain't|aint|ion",
  ],
  cannot: [
    "can't|cant|cannot|can not|couldn't|couldnt|cannae|cyaan|(not|isn't|aren't|ain't) able to|unable to|no strength to|too tired to",
  ],
  wants: [
    "want|wanna|wants|wanted|wanting|waan|wish|wished|wishing|hope|hoping|rather|ready|going|gonna|plan|planning|decided|need|like|feel like|thinking (about|bout|of)|thought (about|bout|of)|think (about|bout|of)",
  ],
  live: [
    "live|be alive|exist|be here|be around|wake up|carry on|keep going|go on|keep living|go on living|carry on living|be on this (earth|planet)|see (tomorrow|another (day|morning|year))|(do|face|go through) (life|another (day|morning|night|year)|tomorrow)",
  ],
  living: [
    "living|life|being alive|existing|being here|waking up|waking|getting up|going on|carrying on|staying alive|breathing|surviving|fighting|pretending|trying (any more|anymore|any longer|again)",
  ],
  die: [
    "die|be dead|be gone for good|stop existing|stop living|sleep forever|never wake up|not wake up|not exist|not be here|cease to be|end (it|it all|my life)|kill myself|kms|unalive myself|(take|do) my own life|do away with myself|(hang|shoot|drown|poison|gas) myself|go to sleep and (never|not)",
  ],
  dying: [
    "dying|suicide|ending (it|it all|my life)|killing myself|unaliving myself|hanging myself|shooting myself|drowning myself|overdosing|doing away with myself|(jumping|stepping) (off|in front|under)|not (being here|waking up|existing)|disappearing|testing that",
  ],
  imGone: [
    "(i|ah) (wasn't|wasnt|weren't|werent|was not|were not|wasnae|am not|disappeared|vanished|died|die|was gone|were gone|was dead|were dead|am gone|am dead|never existed|did not exist|just stopped|was never born)",
    "(i'm|im|ah'm|i am) (just|simply)? (not|gone|dead|no longer|out of)",
    "(i|ah) (just|simply) (wasn't|wasnt|weren't|disappeared|vanished|died|am not|stopped)",
    "(i'd|id|i had) never (been|existed)",
  ],
  drug: [
    "pill|pills|tablet|tablets|meds|medication|medicine|medicines|paracetamol|painkillers|sleepers|sleeping (pills|tablets)|insulin|morphine|codeine|aspirin|tylenol|ibuprofen|valium|xanax|fentanyl|heroin|opioids|antidepressants|bottle|bottles|packet|packets|pack|strip|box",
  ],
  height: [
    "bridge|footbridge|overpass|flyover|viaduct|roof|rooftop|ledge|cliff|cliffs|platform|balcony|parapet|railing|rails|multistorey|multi storey|car park|parking garage|parking structure|tower block|top floor|quay|pier|building|window",
  ],
  vehicle: [
    "train|trains|bus|lorry|truck|traffic|tube|tram|motorway|freeway|highway|track|tracks|line|river|canal|sea|water|road",
  ],
  kin: [
    "mum|mam|mom|mother|mama|ma|mommy|mummy|dad|da|daddy|father|papa|pop|husband|wife|partner|boyfriend|bf|girlfriend|gf|fiance|son|daughter|brother|sister|bro|sis|lad|lassie|laddie|lass|grandad|grandpa|granda|grandfather|gran|nan|nana|granny|grandma|grandmother|grandson|granddaughter|aunt|auntie|uncle|niece|nephew|cousin|kid|kids|child|children|bairn|boy|girl|boys|girls|baby|toddler|wean|weans|wain|friend|mate|best friend|bestie|roommate|flatmate|housemate|neighbour|neighbor|stepson|stepdaughter|little one|wee one|youngest|oldest|eldest|teenager",
  ],
  child: [
    "child|kid|boy|girl|toddler|baby|bairn|wean|lad|lassie|laddie|lass|son|daughter|niece|nephew|grandson|granddaughter|grandchild|little one|wee one|little (boy|girl)|student|pupil|teenager|teen|stepson|stepdaughter|youngest|oldest|eldest",
  ],
  lost: [
    "brother|sister|mum|mam|mom|mother|dad|father|husband|wife|partner|grandad|grandpa|granda|grandfather|gran|nan|nana|grandma|grandmother|uncle|aunt|auntie|cousin|friend|neighbour|neighbor|roommate|flatmate|elderly (man|woman|lady|gentleman)|old (man|woman|lady)",
    "$child",
  ],
  abuser: [
    "he|she|hes|he's|shes|she's|he'll|hell|she'll|he'd|she'd|husband|wife|partner|boyfriend|bf|girlfriend|gf|fiance|ex|my ex|dad|daddy|father|da|stepdad|step dad|stepfather|stepmum|stepmom|stepmother|mum|mom|mother|uncle|boss|carer|landlord|roommate|in laws|mother in law|pastor|coach|missus|the old man",
  ],
  they: ["he|she|they|he's|hes|she's|shes|they're|theyre|we|we're|kids|people|somebody|someone"],
  them: [
    "you|him|her|them|everyone|everybody|em|yous|y'all|every (last)? (one|single one)|the lot of (you|them)|(that|dat|this|the|my|those|these|your|his|her|our) (old|whole|little|stupid|bloody|damn|fat)? $prey",
  ],
  prey: [
    "man|woman|men|women|guy|kid|kids|people|boy|girl|boss|manager|teacher|neighbour|neighbor|neighbours|ex|wife|husband|brother|sister|father|mother|dad|mum|mom|stepdad|boyfriend|girlfriend|family|landlord|judge|cop|cops|officer|caseworker|worker|social worker|doctor|nurse|librarian|librarians|staff|clerk|guard|driver|mayor|principal|school|library|office|church|mosque|synagogue|building|bastard|bastards|bitch|pig|idiot|lot",
  ],
  willDo: [
    "going to|gonna|gon|gonnae|goin to|finna|fixing to|fixin to|will|i'll|ill|ah'll|imma|ima|i'ma|about to|swear to god|ready to|want to|wanna|should just|planning to|plan to|came here to|i'd|mean to",
  ],
  harm: ["kill|shoot|stab|murder|strangle|choke|hurt|slaughter|gut|behead|lynch|maim|cripple|batter|execute|end|bomb|torch|rape"],
  hit: [
    "hit|hits|hitting|slap|slaps|slapped|slapping|punch|punches|punched|punching|kick|kicks|kicked|kicking|beat|beats|beaten|beating|batter|batters|battered|battering|choke|chokes|choked|choking|strangle|strangles|strangled|hurt|hurts|hurting|shove|shoves|shoved|shoving|thump|thumps|thumped|leather|leathers|leathered|attack|attacks|attacked|attacking|rape|rapes|raped|molest|molested|molests|assaulted|abuse|abuses|abused|abusing|threaten|threatens|threatened|threatening|bit|bites|whip|whips|whipped|belts|belted|burned me|throttled|throttles",
  ],
  weapon: [
    "gun|guns|handgun|rifle|shotgun|pistol|knife|knives|blade|machete|axe|hatchet|bomb|bombs|explosives|petrol bomb|weapon|ammo|ar15",
  ],
  fuel: ["petrol|gasoline|gas can|lighter fluid|kerosene|matches|acid"],
  public: [
    "school|college|campus|class|library|church|mosque|synagogue|temple|mall|office|work|town hall|city hall|courthouse|station",
  ],
  small: [
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16",
  ],
  poison: [
    "bleach|drain cleaner|antifreeze|weed killer|weedkiller|rat poison|detergent|disinfectant|paint thinner|white spirit|turps|dishwasher (tablet|tablets)|laundry (pod|pods)|battery|batteries|button battery|magnet|magnets|pills|tablets|medicine|medication|painkillers|vape|vape juice|nicotine|poison|berries",
  ],
};
