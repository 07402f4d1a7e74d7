import { spellingsOf } from "../phrase-set.ts";
import { hashOf } from "../word-set.ts";

/**
 * Words that do the same work in a sentence, whatever their spelling: the model weighs that somebody who says `I`, `ah`, `mi` or
 * `yo` lacks something, and need not have met that very word. Small and readable on purpose; a word may stand in several. At
 * most 31 classes, because a word's classes are the bits of one number.
 */
export const wordClasses: Readonly<Record<string, string>> = {
  self: `i im i'm ive i've id i'd ill i'll me my mine myself we us our we're we've we'd we'll ourselves ah ah'm ah've ah'd ma masel mi
    ion tryna finna lemme gimme yo mí mis nos nuestro nuestra nosotros`,
  you: "you your yours you're you've you'd you'll u ur ya ye yer yall y'all yuh una tú tu usted ustedes te ti su",
  other: "he she they him her them his their hers theirs he's she's they're he'd she'd himself herself él ella ellos ellas",
  kin: `mom mum mam mama mother dad father daddy papa son sons daughter kid kids child children boy girl baby toddler wife husband
    sister brother grandma grandmother granny gran nan mamaw grandpa grandad grandfather granda grandson grandkids niece nephew
    cousin aunt auntie uncle bairn bairns wee yin pikin pickney hijo hija hijos niño niña mamá papá abuela abuelo nieta nieto`,
  want: `want wants wanna wanted wanting wantin waan wan wish wished wishing love loved need needs needed hope hoping dream dreaming
    dreamed itching keen fancy curious interested tempted aim fixin fixing finna meaning mean meant plan planning going gonna gonnae
    tryna try trying decided determined someday sometime quiero quisiera necesito ojalá gustaría encantaría ganas sueño busco ando`,
  know: `know knows knew knowing known ken kens kent sabi kno kno understand understanding understood notion clue idea ideas figure
    tell sure certain remember explain explained wonder wondering wondered imagine guess sé saber sabe saben entiendo entiende entender`,
  lack: `no not never nobody nothing none nowhere neither without don't dont didn't didnt doesn't doesnt do'nt cannot can't cant cannae
    couldn't couldnt isn't isnt aren't wasn't won't wont haven't hasn't wouldn't ain't aint ion cyaan nae naebody disnae dinnae don tire
    lack missing beyond mystery zero few hardly barely nada nadie nunca ni sin tampoco falta`,
  learn: `learn learning learned learnt teach teaching teaches study studying lesson lessons class classes course courses tutorial
    workshop practise practice beginner beginners basics guide manual instructions method book books read reading aprender clases clase
    curso taller estudiar estudio leer libro libros`,
  make: `build building make making fix fixing grow growing sew sewing knit knitting quilt quilting write writing cook cooking bake baking
    start starting plant planting repair draw drawing paint painting install raise raising brew weave carve dig play playing sing run
    open opening restore mend can canning prune graft keep put hacer arreglar sembrar coser escribir cocinar construir tocar poner`,
  handle: `get getting find finding borrow borrowing lend lends loan rent buy print printing scan copy apply file fill filling sign renew
    return book reserve register log login upload download trace track search look looking hunting use using see join visit bring
    buscar encontrar conseguir prestar imprimir llenar sacar renovar entrar`,
  stuck: `stuck broke broken error wrong fail fails failed failing jam jammed incomplete invalid locked crash crashed refuses sulk sulks
    eaten ate lost confused confusing stumped struggling struggle trouble problem overdue blocked paywall captcha keeps keep again still
    tried third fourth eleven hours times every dies dying died leak leaking atorado perdí cansé error problema`,
  ask: `how what where when which who whose why whether if does do did is are can could would should any anyone anybody someone somebody
    whit whaur wha wetin weh cómo qué dónde cuándo cuál quién alguien si`,
  may: "may might could would wouldn't should can must ought maybe perhaps suppose reckon possibly probably wid gin podría sería tal",
  service: `library libraries librarian librarians branch bookmobile card hold holds catalog catalogue website app account pin fine fines
    computers computer printer wifi internet laptop hotspot storytime story room rooms desk biblioteca tarjeta credencial cuenta`,
  paper: `form forms tax taxes cv resume résumé letter application interview licence license exam test permit permits certificate
    insurance lease contract pension benefit benefits visa citizenship ged medicare records registers deed solicitud impuestos contrato
    licencia permisos currículum entrevista examen`,
  solved: `finally found fixed solved sorted answered settled worked thanks thank update done turned showed learned passed got figured
    borrowed replaced arrived came nevermind mind scratch encontré gracias resuelto logré`,
  past: `was were had did used went said asked told met walked saw made ate took gave came sat played won remember remembered yesterday
    ago once when years last wis fui era fue estaba hace ayer dijo`,
  death: `died death dead passed gone buried bury funeral grave mourning mourn grief widow widower ashes scattered hospice heaven loss
    rest memory miss missed goodbye condolences heartbroken stillborn asleep heavenly abode expired murió falleció descansa duelo rosario
    extraño partió`,
  danger: `kill killed hurt hurts hurting gun rifle knife bomb bullet shoot die dying alive afraid scared fear hide hiding hits hit beat
    beating batter choked police cops pills tablets cutting suicide threatened threat safe unsafe escape bridge burn burden attacked
    abuse stalking violent matar morir mata pega miedo escondida quemar golpea amenaza`,
  homeless: `homeless evicted shelter shelters sleeping van tent street locks eaten hungry cold nights foreclosing dormimos carro frío comer`,
  young: `grade grader freshman homework teacher recess detention grounded school middle parents mom mum mommy dad teen minor allowed
    primaria secundaria maestra maestro tarea años`,
  number: `1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen`,
  sell: `free sale buy sell offer deal discount price prices win winner prize cash loan loans credit money dm link click call message apply
    subscribe enrol sign page profile follow followers wholesale shipping cheap guaranteed experts selected verify gana dinero préstamos
    oferta gratis llama`,
  crowd: `everyone everybody people folks share sign petition vote board council mayor shame boycott fire resign disgusting disgrace
    campaign trending report tag names raise todos compartan renuncien alcalde`,
  laugh: "lol lmao lmfao haha hahaha joke joking kidding 😂 🤣 💀 jaja jajaja broma",
  advise: "try should here's tip tips trick recommend you'll you'd better best conviene truco",
  glad: `lovely great good beautiful happy proud lucky glad joy perfect best gorgeous wonderful brilliant delicious fun feliz bonito bonita
    orgullo hermosa`,
  private: `quietly private privately anyone's secret tell told nobody see show showing lawyer diagnosis biopsy cancer doctor clinic
    pregnant rash drinking aa partner phone alone`,
};

/** Names of the classes, in the order of the bits. */
export const classNames: readonly string[] = Object.keys(wordClasses);

let made: ReadonlyMap<number, number> | undefined;

/** The classes of words by the hash of their base form, as bits. Made at first use. */
export function classBits(): ReadonlyMap<number, number> {
  made ??= makeBits();
  return made;
}

function makeBits(): ReadonlyMap<number, number> {
  const bits = new Map<number, number>();
  classNames.forEach((name, bit) => {
    for (const word of wordClasses[name]!.split(/\s+/).flatMap(spellingsOf)) {
      const hash = hashOf(word);
      bits.set(hash, (bits.get(hash) ?? 0) | (1 << bit));
    }
  });
  return bits;
}
