import { baseForm } from "../text/base.ts";
import { hashBase } from "../text/hash.ts";

/**
 * How dialects, chat and hurried fingers spell the small words: plain spelling, then the others. What a cue or a weight says of
 * the plain one then holds for all of them, so that nobody is heard worse for writing as they speak. Written from general
 * knowledge of Scots, African-American, Southern, Irish, Indian, Jamaican and Nigerian English and of chat, 2026-11-24.
 */
const spellings = `
  i'm: im ah'm ahm i'ma imma
  i've: ive ah've
  i'd: ah'd
  i'll: ah'll
  my: mah wor
  myself: masel mesel maself meself mahself
  you: u ye yuh yous youse yinz yall y'all ya'll unu unnu allyuh yu
  you're: youre y'all're yer're
  your: yer yo' ur
  don't: dont dinnae dinna divvent nuh doan
  doesn't: doesnt disnae disna dizny
  didn't: didnt didnae didna
  can't: cant cannae canna cannot cyaan caan cyah cyant cyar cain't caint kyaan
  couldn't: couldnt cudnae couldnae cudnt
  won't: wont willnae winnae winna
  wouldn't: wouldnt wouldnae widnae wudnt
  shouldn't: shouldnt shouldnae shudnae
  isn't: isnt ain't aint isnae isna amn't
  wasn't: wasnt wisnae wasnae wasna
  aren't: arent urnae
  haven't: havent huvnae havnae havenae
  hasn't: hasnt hasnae
  he's: hes
  she's: shes
  there's: theres
  that's: thats dats
  what's: whats wats
  where's: wheres
  who's: whos
  how's: hows
  they're: theyre
  they've: theyve
  you've: youve
  what: wat wut whit wetin wht
  where: whaur wey weh
  who: whae
  how: hou
  to: tae
  that: dat
  this: dis
  them: dem em
  with: wit wid wiv wi w
  from: fae frae
  and: n
  about: bout aboot abt
  out: oot
  down: doon
  now: noo rn
  our: oor
  own: ain
  over: ower ova
  house: hoose
  town: toon
  home: hame
  anyone: anybody any1 onybody onyone onyin enybody anyb'dy ne1
  someone: somebody sum1 some1 sumbody somebdy smaddy smadi smn sm1 smb
  everyone: everybody evrybody ev'rybody
  nobody: noone naebody nobdy
  nothing: nothin nuthin nuttin naething nowt nuffin nutin nutten nuttn
  something: somethin sumthin sumn summat sumting smth smthn sth
  anything: anythin anyting owt onything
  any: ony eny
  want: waan
  gonna: gon gonnae gunna gwine gwaan finna
  going: goin
  doing: doin daein
  being: bein
  trying: tryna tryin tryinna
  let: lemme
  give: gie gimme
  because: cause cuz coz cos becuz bc bcos bcz
  please: pls plz plis abeg pliz
  thanks: thx tanx tnx thnx ty tysm thankyou
  know: kno sabi knaw knw
  do: dae
  have: hae huv haff
  little: wee lil likkle
  people: ppl
  though: tho
  through: thru
  before: b4 afore fore
  could: cud cld
  should: shud shld
  would: wud wld
  was: wis wuz
  children: bairns pickney weans
  child: bairn pikin wean
  library: libary libry librery
  probably: prolly probly
  tomorrow: tmrw tmr tomoz tomorra 2moro 2mrw
  tonight: tonite
  is: dey
  until: til
  dunno: idk iono ionno
  told: telt tellt tol
  head: heid
  off: aff
  those: thae
  just: jist jus
  good: guid gud
  after: efter
  more: mair
  make: mak mek
  take: tak tek
  other: ither
  another: anither
  into: intae inna
  you'll: ye'll
  does: daes
  father: faither fada faada
  without: withoot
  wrong: wrang
  hundred: hunner
  yourself: yersel yerself
  neighbour: neebour neebor neighbor
  old: auld ole
  say: seh
  there: deh
  thing: ting
  no: nah naw nope
  must: haffi affi hafta
  eat: nyam
  left: lef
  morning: mawnin
  never: neva nevah
  mother: madda mudda
  brother: bredda broda
  sister: sista
  better: betta
  work: wuk
  ask: aks
  girl: gyal
  boy: bwoy
  again: agen
  twice: twict
  always: allus
  really: rly rlly
  night: nite
  year: yr
  years: yrs
  week: wk
  weeks: wks
  minutes: mins
  hours: hrs
  message: msg
  homework: hw
  today: 2day
  okay: ok
  love: luv
  mum: mums
  mom: moms
  dad: dads
  nan: nans
  gran: grans
  baby: babys
  it's: itz
  everything: evryting everyting
  around: roun
`;

/**
 * The same, for spellings that are plain words elsewhere (`mi` is Spanish, `ken` a name): believed only where the same text
 * holds one of the others.
 */
const besideOthers = `
  i: ah mi
  my: ma
  me: mi
  don't: ion
  to: fi
  have: don
  is: na
  the: da di de
  know: ken
  you: ya una
  of: ae
  are: r
  has: haz
  see: si
  what: wah
  who: wha
`;

/** Plain hash of a spelling by its own hash, both signed. */
export type PlainHashes = ReadonlyMap<number, number>;

/** Spellings that mean a plain word wherever they stand. */
export const plainHashes: PlainHashes = read(spellings);

/** Spellings that do so only beside others. */
export const plainHashesBesideOthers: PlainHashes = read(besideOthers);

/** The plain word of a base form, for showing and for naming weights; the word itself where there is none. */
export function plainWord(base: string): string {
  return wordsByHash().get(plainHashes.get(hashBase(base) | 0) ?? 0) ?? base;
}

/** The plain words a spelling may stand for, beside others or not. */
export function plainWords(base: string): readonly string[] {
  const hash = hashBase(base) | 0;
  const names = wordsByHash();
  return [plainHashes.get(hash), plainHashesBesideOthers.get(hash)].flatMap((plain) => names.get(plain ?? 0) ?? []);
}

let named: ReadonlyMap<number, string> | undefined;

function wordsByHash(): ReadonlyMap<number, string> {
  named ??= new Map(
    [...linesOf(spellings), ...linesOf(besideOthers)].map(([plain]) => [hashBase(baseForm(plain)) | 0, baseForm(plain)]),
  );
  return named;
}

function read(table: string): PlainHashes {
  const hashes = new Map<number, number>();
  for (const [plain, others] of linesOf(table))
    for (const other of others) {
      const hash = hashBase(baseForm(other)) | 0;
      if (!hashes.has(hash)) hashes.set(hash, hashBase(baseForm(plain)) | 0);
    }
  return hashes;
}

function linesOf(table: string): readonly (readonly [plain: string, others: readonly string[]])[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [plain = "", others = ""] = line.trim().split(": ");
      return [plain, others.split(" ")];
    });
}
