import { spellingsOf } from "../phrase-set.ts";
import { hashOf } from "../word-set.ts";

/**
 * Words that do the same work in a sentence, whatever their spelling: the model weighs that somebody who says `I` lacks something,
 * and need not have met that very word. Readable on purpose; a word may stand in several. Other spellings of small words need no
 * mention (`spellings.ts`).
 */
export const wordClasses: Readonly<Record<string, string>> = {
  self: `i i'm i've i'd i'll me my mine myself us we our ours ourselves we're we've we'd we'll lemme gimme yo mí mis nos nuestro
    nuestra nosotros`,
  you: "you your yours you're you've you'd you'll yourself ye yer una tú tu usted ustedes te ti su",
  other: `he she they him her them his their hers theirs he's she's they're he'd she'd they've they'll he'll she'll himself herself
    itself themselves himself él ella ellos ellas`,
  it: "it it's its it'd it'll that that's this those these there's",
  kin: `maw mammy mamaw memaw papaw nana grandmama granddaddy grandbaby missus aunty amma lassie laddie lass mom mum mam mama mother dad father daddy papa son sons daughter kid kids child children boy girl baby toddler wife husband
    sister brother grandma grandmother granny gran nan mamaw grandpa grandad grandfather granda grandson grandkids niece nephew
    cousin aunt auntie uncle bairns wee yin teen twins girlfriend boyfriend partner family hijo hija hijos niño niña mamá papá abuela
    abuelo nieta nieto esposo esposa`,
  want: `wanting tryna fixing want wants wanna wanted wanting wish wished wishing love loved hope hoping dream dreaming dreamed itching keen fancy curious
    interested tempted would've craving longing hankering jealous envy quiero quisiera ojalá gustaría encantaría ganas sueño`,
  plan: `aim gonna going plan planning plans meaning mean meant decided determined someday sometime thinking try trying attempt starting
    about considering intend intending resolved vowed promised toying contemplating ready voy pensando`,
  need: `needing supposed hafta need needs needed required requires require must gotta ought supposed deadline due asks asked owe expects expected obliged
    necesito necesita tengo toca`,
  know: `knowing dunno sabi know knows knew knowing known understand understanding understood notion clue idea ideas figure tell sure certain remember
    explain explained wonder wondering wondered imagine guess dunno sense fathom saber sé sabe saben entiendo entiende entender`,
  not: `amn't nah no not never don't didn't doesn't cannot can't couldn't isn't aren't wasn't won't haven't hasn't hadn't wouldn't weren't ion nae
    without nor neither ni sin tampoco nunca`,
  none: "nobody nothing none nowhere zero nada nadie ninguno ninguna neither",
  lack: `dunno scooby lack lacks missing beyond mystery few hardly barely struggle short don tire foreign greek rusty hopeless useless lost blank
    confused confusing stumped baffled puzzled clueless overwhelmed overwhelming impossible falta perdí`,
  learn: `learn learning learned learnt teach teaching teaches study studying lesson lessons class classes course courses tutorial
    workshop practise practice beginner beginners basics guide manual instructions method tutor train training skill aprender clases
    clase curso taller estudiar estudio`,
  book: `book books read reading novel novels poems author story stories chapter magazine newspaper audiobook audiobooks ebook ebooks
    comics series sequel leer libro libros cuentos novela`,
  make: `build building make making grow growing sew sewing knit knitting quilt quilting write writing cook cooking bake baking
    plant planting draw drawing paint painting install raise raising brew weave carve dig play playing sing
    restore can canning prune graft crochet ferment pickle solder weld code program compost record film edit hacer
    sembrar coser escribir cocinar construir tocar`,
  mend: `fix fixing repair mend patch sharpen replace clean remove unclog reset recover identify solve sort start starting begin
    beginning open change changing use using run keep put set arreglar`,
  handle: `get getting find finding borrow borrowing lend lends loan rent buy print printing scan copy apply file fill filling sign renew
    return reserve register log login upload download trace track search look looking hunting see join visit bring book cancel
    buscar encontrar conseguir prestar imprimir llenar sacar renovar entrar busco ando`,
  stuck: `stuck broke broken error wrong fail fails failed failing jam jammed incomplete invalid locked crash crashed refuses sulk sulks
    eaten ate struggling trouble problem overdue blocked paywall captcha dies dying died leak leaking frozen
    froze expired rejected declined loop loops spinning blinking beeping cracked swallowed garbled atorado error problema`,
  again:
    "again still keep keeps kept tried third fourth fifth sixth eleven hours times every twice cansé attempt attempts yet otra vez",
  wh: "how what when where which who whose why whether cómo qué dónde cuándo cuál quién cuánto",
  aux: "do does did is are can could would should may will shall have has",
  any: "any anyone anything anywhere anybody someone somewhere something some alguien algún alguna algo",
  if: "if unless si",
  maybe: "may might could would wouldn't should can must ought maybe perhaps suppose reckon possibly probably podría sería tal",
  service: `library libraries librarian librarians branch bookmobile card hold holds catalog catalogue website app account pin fine fines
    computers computer printer wifi internet laptop hotspot storytime room rooms desk biblioteca tarjeta credencial cuenta`,
  paper: `form forms tax taxes cv resume résumé letter application interview licence license exam test permit permits certificate
    insurance lease contract pension benefit benefits visa citizenship ged medicare records register deed passport bylaws invoice
    essay thesis report presentation speech eulogy references solicitud impuestos contrato licencia permisos currículum entrevista
    examen`,
  tech: `phone tablet laptop computer email password app zoom spreadsheet excel wifi router printer screen keyboard software update
    website online screenshot file files attachment pdf usb bluetooth tv contraseña correo celular`,
  subject: `garden tomatoes sourdough bread bees beekeeping chickens goat loom piano guitar ukulele telescope stars birds ancestors
    genealogy ancestry census history map maps recipe recipes language languages spanish french arabic english algebra fractions maths
    chemistry chess pottery woodwork photography camera boat engine bicycle bike roof drywall plumbing tiles cellar shed furnace
    constellations mushrooms fossils knots budget mortgage credit savings business garage attic well`,
  place:
    "somewhere anywhere nowhere nearby local town around near here village neighbourhood neighborhood place places cerca lugar",
  first: "first never new beginner before ever once beginning start novice newbie primera nunca",
  solved: `finally found fixed solved sorted answered settled worked thanks thank update done turned showed learned passed got figured
    borrowed replaced arrived came nevermind mind scratch encontré gracias resuelto logré`,
  past: `was were had did used went said told met walked saw made took gave came sat played won remember remembered yesterday
    ago when years last wis fui era fue estaba hace ayer dijo been`,
  death: `died death dead passed gone buried bury funeral grave mourning mourn grief grieving widow widower ashes scattered hospice heaven
    loss rest memory miss missed goodbye condolences heartbroken stillborn asleep heavenly abode expired late murió falleció descansa duelo
    rosario extraño partió`,
  danger: `kill killed hurt hurts hurting gun rifle knife bomb bullet shoot die dying alive afraid scared fear hide hiding hits hit beat
    beating batter choked police cops pills tablets cutting suicide threatened threat safe unsafe escape bridge burn burden attacked
    abuse stalking violent bleeding unconscious ambulance matar morir mata pega miedo escondida quemar golpea amenaza`,
  homeless:
    "homeless evicted shelter shelters sleeping van tent street eaten hungry cold nights foreclosing dormimos carro frío comer",
  young: `grade grader freshman homework teacher recess detention grounded school middle parents mom mum mommy dad teen minor allowed
    primaria secundaria maestra maestro tarea años`,
  number: `1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    twenty thirty forty fifty hundred`,
  sell: `free sale buy sell offer deal discount price prices win winner prize cash loan loans credit money dm link click call message apply
    subscribe enrol sign page profile follow followers wholesale shipping cheap guaranteed experts selected verify gana dinero préstamos
    oferta gratis llama`,
  crowd: `everyone folks people share sign petition vote board council mayor shame boycott fire resign disgusting disgrace
    campaign trending report tag names raise todos compartan renuncien alcalde`,
  laugh: "lol lmao lmfao haha hahaha joke joking kidding rofl 😂 🤣 💀 jaja jajaja broma",
  advise: "try should here's tip tips trick recommend you'll you'd better best just always conviene truco",
  glad: `lovely great good beautiful happy proud lucky glad joy perfect best gorgeous wonderful brilliant delicious fun amazing awesome
    excellent fantastic thrilled delighted pleased feliz bonito bonita orgullo hermosa`,
  bad: `awful terrible horrible worst rude useless disappointed disappointing unacceptable ridiculous disgraceful appalling shocking
    disgusting pathetic poor dirty filthy joke waste scam shambles pésimo pésima horrible`,
  pay: `charged charge refund bill billed fee fees paid pay payment order delivery parcel package booking reservation ticket customer
    service flight cobraron`,
  please: `please help kindly suggest suggestions recommend recommendations recs advise guide tell show share favor favour grateful obliged
    appreciate ayuda ayuden recomienden recomiendan favor`,
  seek: `look looking search searching hunt hunting seek seeking chasing hoping trying find finding after source track busco buscando
    conseguir encontrar`,
  over: `last final end ends ended ending over done finished finish anymore longer stopped stop stopping quit cancelled cancel closing
    empty used enough out ran never último última acabó terminó acabado cansado cansada basta`,
  calm: `calm peaceful peace quiet lighter light relief relieved easier easy settled tidy ready rest resting sleep asleep numb grey dark
    darkness heavy hollow tired exhausted blank decided promised weightless tranquilo tranquila paz oscuro vacío alivio`,
  give: `give gave given giving away left leave leaving goodbye goodnight bye farewell sorry forgive forgiven note letter letters written
    wrote thank password will despedida adiós perdón perdonen regalé regalando dejo carta`,
  burden: `burden nuisance weight disappointment failure failed useless worthless pointless point purpose reason hate hated ashamed shame
    fault blame drag dragging worse without ruin ruined waste care cares notice noticed manage carga estorbo fracaso culpa vergüenza`,
  harm: `cut cuts cutting scars scar harm harmed harming hurt hurting bleed jump jumping jumped ledge edge bridge rope noose overdose overdosed
    pills tablets blade razor drown drowning railway tracks rail cliff roof myself suicide suicidal puente pastillas cortarme vías azotea`,
  body: `blood bleeding bleed chest arm leg jaw lips face head neck throat skin eye eyes ear breath breathing breathe heart pulse swollen
    swelling numb vomiting sick fever seizure fit collapsed slumped shivering shaking shake sweating sweaty limp floppy blue purple unconscious
    stroke choking burn burned burnt scalded rash wound bone oxygen insulin inhaler wake waking sangre pecho respira brazo cabeza fiebre`,
  force: `lock locked locks locking keys passport papers window shut hold held holding grab grabbed grabs push pushed pushing pulled pull drag
    dragged kneel shout shouts shouting shouted scream screams screaming smash smashed smashing threw throw throws throwing kick kicked
    kicking punch punched slap slapped hammer knife gun machete cutlass weapon belt fist fists bruise bruises bruised bruising controls
    encerrada gritos empujó pegó golpes cuchillo pistola moretón cinturón llaves`,
  fearful: `afraid scared frightened terrified fear fears feart frightens worry worried worrying anxious eggshells hide hides hiding hid safe
    unsafe dare daren't trembling shaking nightmare nightmares panic panicking sworn threatened threat threats blackmail revenge miedo
    asustada asustado tiemblo escondida escondido peligro`,
  man: `he he's him his man men bloke fella guy lad lads boyfriend husband ex dad stepdad landlord boss uncle stranger neighbour neighbor mate
    él marido novio hombre jefe padrastro vecino`,
  missing: `missing vanished disappeared lost wandered seen spotted seeing home back returned return answering answer phone ringing ring search
    searching poster posters hospital hospitals wearing coat jacket hoodie hat cardigan slippers hair beard tattoo aged tall dementia autistic
    confused perdido perdida desaparecida desaparecido visto vista chamarra llevaba apareció`,
  emergency: `ambulance police fire smoke gas flood flooded flooding water flames alarm emergency 999 911 112 crash accident trapped stuck rescue
    evacuate explosion wires electrics ceiling ladder roof ditch river alight bomb ambulancia bomberos policía incendio humo fuego choque`,
  shelter: `homeless evicted eviction hostel bench stairwell doorway underpass sofa couch floor car van blanket blankets freezing minus frost cold
    food formula nappies diapers milk meter electric electricity heating heater boiler hungry starving fed feed eat eaten payday benefits sleep
    sleeping bed night streets checkout council foodbank frío hambre calle dormir comida techo desalojo`,
  law: `court tribunal judge solicitor lawyer attorney hearing caution charges plea probation prison jail custody visa immigration deport
    deported bailiff bailiffs enforcement debt debts arrears loan loans collectors bankruptcy bankrupt summons warrant appeal sanctioned
    disciplinary arrested arrest conviction convicted lawsuit sue suing undocumented asylum juez abogado deuda deudas migra corte cárcel
    deportación detenido embargo`,
  ill: `diagnosis diagnosed scan lump shadow biopsy chemo cancer tumour tumor results consultant surgery clinic test tests positive pregnant
    pregnancy miscarriage miscarried period periods ivf dementia alzheimer's bipolar schizophrenia depression depressed anxiety antidepressants
    nerves sectioned methadone rehab relapse relapsed hiv gene palliative hospice transplant dialysis symptoms medication meds sober drinking
    alcoholic embarazada cáncer diagnóstico resultados médico hospital quimio`,
  hidden: `told tell telling tells nobody secret secrets hidden hiding hide pretend pretending pretends lied lie lying ashamed admit admitted
    knows soul anyone surname anonymous private privately quiet quietly trust show find secreto nadie escondo mentí contar`,
  school: `year grade form class maths math science english history geography teacher miss sir pe homework bell playground recess detention kit
    gcse reception assembly lunch classroom spelling bully bullied bullying classmates school headteacher principal sats tarea profe maestra
    maestro escuela recreo clase cole instituto`,
  fiction: `film movie show episode series drama novel book chapter plot character characters finale season documentary podcast game level
    album song songs lyrics band poem play panto quiz crossword sketch news radio headline watched watching binge actor scene villain story
    trailer soap fictional read reading película serie novela canción capítulo telenovela cómic`,
  sport: `football match team goal goals league coach chess scrabble score scored boxing race marathon gym rugby cricket tennis golf darts
    snooker final penalty penalties season training run running bike partido equipo gol fútbol liga`,
  critter: `cat cats dog dogs hamster goose geese owl pigeon pigeons seagull seagulls gull squirrel slug slugs snail fox hedgehog swallows
    magpie cow sheep chicken chickens hen hens spider mouse mice rat rats goldfish rabbit tortoise puppy kitten parrot duck ducks wasp moth
    gato gata perro perra pájaro paloma gallina`,
  trifle: `biscuit biscuits cookie cookies cake crisps chocolate sock socks kettle duvet toaster cushion telly parking printer tea coffee
    sandwich pudding pizza cheese custard crumpets beer pint diet hoover dishwasher lasagne hairdresser queue sofa galletas calcetines café
    dieta siesta`,
  longAgo: `used once back then grew childhood younger 1960s 1970s 1980s history medieval victorian century war ancient old decades decade
    antes siglo antiguo`,
  now: `now tonight today tomorrow tonight's since hours hour minutes minute yet still until friday saturday sunday monday tuesday wednesday
    thursday week morning hoy ahora noche mañana horas minutos viernes lunes domingo`,
  money: `money cash rent wages pension payday afford skint broke pounds quid dollars bucks debt mortgage savings bank credit dinero renta
    sueldo pagar quincena`,
  private: `quietly private privately anyone's secret tell told nobody see show showing lawyer diagnosis biopsy cancer doctor clinic
    pregnant rash drinking aa partner phone alone`,
};

/** Names of the classes; a class is told by its place among them. */
export const classNames: readonly string[] = Object.keys(wordClasses);

let made: ReadonlyMap<number, readonly number[]> | undefined;

/** The classes of words, by the hash of their base form. Made at first use. */
export function classesByWord(): ReadonlyMap<number, readonly number[]> {
  made ??= readClasses();
  return made;
}

function readClasses(): ReadonlyMap<number, readonly number[]> {
  const classes = new Map<number, number[]>();
  classNames.forEach((name, place) => {
    const hashes = new Set(wordClasses[name]!.split(/\s+/).flatMap(spellingsOf).map(hashOf));
    for (const hash of hashes) classes.set(hash, [...(classes.get(hash) ?? []), place]);
  });
  return classes;
}
