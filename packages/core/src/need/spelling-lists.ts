/**
 * How dialects, chat and hurried fingers spell the small words: plain spelling, then the others. What a cue or a weight says of
 * the plain one then holds for all of them, so that nobody is heard worse for writing as they speak. Written from general
 * knowledge of Scots, African-American, Southern, Irish, Indian, Jamaican and Nigerian English and of chat, 2026-11-24.
 */
export const spellings: string = `
  i'm: im ah'm ahm i'ma imma ima imona iam
  i've: ive ah've iv
  i'd: ah'd
  i'll: ah'll
  my: mah wor
  myself: masel mesel maself meself mahself mesen misen missen
  you: u ye yuh yous youse yinz yall y'all ya'll unu unnu allyuh yu yew yah yiz yaz chu
  you're: youre y'all're yer're ure
  your: yer yo' ur
  don't: dont dinnae dinna divvent nuh doan iont i'on dohn
  doesn't: doesnt disnae disna dizny
  didn't: didnt didnae didna
  can't: cant cannae canna cannot cyaan caan cyah cyant cyar cain't caint kyaan carnt cawnt
  couldn't: couldnt cudnae couldnae cudnt
  won't: wont willnae winnae winna wunt
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
  that's: thats dats dass thas thass thts
  what's: whats wats whas wass wots
  where's: wheres
  who's: whos
  how's: hows
  they're: theyre
  they've: theyve
  you've: youve
  what: wat wut whit wetin wht wot watchu whatchu wdym
  where: whaur wey weh whr wheh
  who: whae
  how: hou
  to: tae
  that: dat tht thon
  this: dis ths dhis
  them: dem em nem
  with: wit wid wiv wi w wif wth witcha
  from: fae frae frm
  and: n nd
  about: bout aboot abt abaht
  out: oot
  down: doon
  now: noo rn
  our: oor
  own: ain
  over: ower ova
  house: hoose
  town: toon
  home: hame
  anyone: anybody any1 onybody onyone onyin enybody anyb'dy ne1 enyone aneewan
  someone: somebody sum1 some1 sumbody somebdy smaddy smadi smn sm1 smb sumone somone sumwan somewan
  everyone: everybody evrybody ev'rybody evryone everywan errbody errybody
  nobody: noone naebody nobdy
  nothing: nothin nuthin nuttin naething nowt nuffin nutin nutten nuttn nuffink nutn
  something: somethin sumthin sumn summat sumting smth smthn sth sumpin sumtin somethn smthng sumthing summut
  anything: anythin anyting owt onything
  any: ony eny
  want: waan wnt waant
  gonna: gon gonnae gunna gwine gwaan finna boutta bouta fitna fixna gaunae gonny
  going: goin gaun gannin gawn gwan
  doing: doin daein
  being: bein
  trying: tryna tryin tryinna
  let: lemme
  give: gie gimme gizza
  because: cause cuz coz cos becuz bc bcos bcz bcuz bcus cus caw becos
  please: pls plz plis abeg pliz plss plsss plzz kindly
  thanks: thx tanx tnx thnx ty tysm thankyou thnks thanx thanku tenks
  know: kno sabi knaw knw noe
  do: dae
  have: hae huv haff hav hv
  little: wee lil likkle
  people: ppl pple ppls peepul
  though: tho
  through: thru tru
  before: b4 afore fore
  could: cud cld
  should: shud shld
  would: wud wld
  was: wis wuz
  children: bairns pickney weans
  child: bairn pikin wean
  library: libary libry librery
  probably: prolly probly probs prob
  tomorrow: tmrw tmr tomoz tomorra 2moro 2mrw tmmrw 2mro 2moz
  tonight: tonite 2nite 2night tnite
  is: dey
  until: til
  dunno: idk iono ionno
  told: telt tellt tol
  head: heid
  off: aff
  those: thae
  just: jist jus jst juss
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
  without: withoot withowt
  wrong: wrang
  hundred: hunner
  yourself: yersel yerself yersen urself yaself
  neighbour: neebour neebor neighbor
  old: auld ole
  say: seh
  there: deh dere theer
  thing: ting thang thng
  no: nah naw nope
  must: haffi affi hafta
  eat: nyam
  left: lef
  morning: mawnin mornin
  never: neva nevah nvr nivver
  mother: madda mudda
  brother: bredda broda
  sister: sista
  better: betta
  work: wuk wrk
  ask: aks
  girl: gyal
  boy: bwoy
  again: agen
  twice: twict
  always: allus alwayz allwis
  really: rly rlly
  night: nite nicht
  year: yr
  years: yrs
  week: wk
  weeks: wks
  minutes: mins
  hours: hrs
  message: msg dm
  homework: hw hmwk hmwrk
  today: 2day 2dy tday tdy
  okay: ok
  love: luv
  mum: mums
  mom: moms
  dad: dads
  nan: nans
  gran: grans mamaw meemaw mawmaw granny
  baby: babys
  it's: itz iss iz
  everything: evryting everyting evrything everythin evrythin errything
  around: roun aroond
  let's: lets
  when: wen whn
  every: evry erry ebry
  hold: hol haud
  can: cyan kyan
  think: fink hink reckon thnk tink
  tell: lmk
  when's: whens
  why's: whys
  here: heah
  ever: evr
  still: stil
  text: txt
  school: skool skl schl
  teacher: tchr
  university: uni
  professor: prof
  math: maths mathz
  chemistry: chem
  calculus: calc
  information: info
  appointment: appt
  birthday: bday
  favourite: fav fave favorite
  picture: pic
  pictures: pics
  definitely: deffo defo defs
  obviously: obv obvs
  seriously: srsly
  serious: srs
  maybe: mayb mebbe mibby mibbe mebe
  whatever: wtv wtvr
  whenever: wenever
  sorry: sry srry
  friend: frend fren
  boyfriend: bf
  girlfriend: gf
  phone: fone
  computer: puter
  right: rite reet richt
  round: roond
  cold: cauld
  half: hauf
  dead: deid
  woman: wummin
  one: yin
  two: twa
  many: mony
  big: muckle
  so: suh
  trouble: wahala
  alright: aight ight alr arite
  yes: aye yh yeh yea
  grandpa: papaw pawpaw granda
  especially: esp
  supposed: sposed supposta
  wanna: wana
  gotta: gatta
  looking: lookin
  getting: gettin
  making: makin
  thinking: thinkin
  wondering: wonderin wundrin
  learning: learnin
  reading: readin
  writing: writin
  coming: comin
  having: havin
  playing: playin
  saying: sayin
  taking: takin
  talking: talkin
  asking: askin aksin
  needing: needin
  wanting: wantin
  wishing: wishin
  hoping: hopin
  paying: payin
  moving: movin
  opening: openin
  closing: closin
  running: runnin
  sitting: sittin
  living: livin
  hearing: hearin
  watching: watchin
  feeling: feelin
  starting: startin
  building: buildin
  cooking: cookin
  cleaning: cleanin
  fixing: fixin
  finding: findin
  bringing: bringin
  putting: puttin
  letting: lettin
  staying: stayin
  walking: walkin
  driving: drivin
  growing: growin
  teaching: teachin
  studying: studyin
  printing: printin
  losing: losin
  missing: missin
  selling: sellin
  buying: buyin
  breaking: breakin
  waiting: waitin
  working: workin wurkin
  using: usin
  telling: tellin
  searching: searchin
  hunting: huntin
  struggling: strugglin
  worrying: worryin
  showing: showin
  helping: helpin
  raining: rainin
  singing: singin
  dancing: dancin
  drawing: drawin
  sewing: sewin
  fishing: fishin
  camping: campin
  gardening: gardenin
  figuring: figurin
  leaving: leavin
  turning: turnin
  keeping: keepin
  wedding: weddin
  evening: evenin
  stocking: stockin
`;

/**
 * The same, for spellings that are plain words elsewhere (`mi` is Spanish, `ken` a name): believed only where the same text
 * holds one of the others.
 */
export const besideOthers: string = `
  i: ah mi
  my: ma
  me: mi
  don't: ion
  to: fi
  have: don
  is: na
  the: da di de tha
  know: ken
  you: ya una
  of: ae
  are: r
  has: haz
  see: si
  what: wah
  who: wha
  your: yo
  nothing: nun
  some: sum
  why: y
  then: den
  for: fa fir
  get: git
  long: lang
  okay: k
  want: wan
  child: chile
  tonight: tn
  on: pon
  that's: das
`;
