/**
 * Frequent small words by language (BCP 47), written from knowledge of the languages and not counted from any corpus. A word of
 * several languages stands in each; it then says less.
 */
export const smallWords: Readonly<Record<string, string>> = {
  en: "the and to of is it that was for on are with they at be this from have or had by but not what all were when we there can an which their if do will how about out then them some would like him has her than who been its just get got any into after does did really know need want where my i'm don't i your you he she his our up every because could should these those anyone please one two new between good around here too still over back down off only even more much also again now why very other first last own no so as in a may shall",
  es: "el los las de del que y en un una por para con se es lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso al la su qué está fue son yo tiene alguien puedo quiero gracias hola aquí hoy mi mis tu tus usted ellos voy hacer tengo no a toda persona derecho cada cómo estoy libro libros biblioteca",
  fr: "le la les de des du un une et est en que qui dans pour pas sur au avec ce il elle je vous nous on plus par mais ou son sa ses cette aux ont été être tout toute tous leur comme si même sans ne se y à où très bien fait avoir suis êtes c'est j'ai d'un qu'il quand aussi peut chez mon ma mes bonjour merci",
  de: "der die das und ist nicht ich ein eine einen einem einer den dem des zu mit auf für von im in es sich auch als an bei nach aus oder hat haben wir sie er ihr wird werden sind war wie aber nur noch man mir mich wenn über zum zur durch kann hier gibt was so wo jeder seine ihre alle hin danke bitte",
  it: "il lo la i gli le di del della dei delle che è e un una per non con sono si da in al alla nel nella come più anche ha ho questo questa ma se ci mi io tu lei noi essere suo sua dove quando perché ogni tutti individuo diritto grazie ciao",
  pt: "o a os as de do da dos das que e um uma para com não é em no na nos nas por se mais como mas foi ao à ou sua seu pelo pela são está tem eu você ele ela isso este esta muito já também quando todo toda pessoa direito onde obrigado olá",
  nl: "de het een en van is niet dat die in op te zijn voor met aan er ik je hij zij wij ze maar om ook als bij of naar dan uit wat nog wel heeft hebben door over tot kan worden werd deze dit hun zich geen ieder recht waar bedankt hoe",
  sv: "och att det som en ett är på för av med den till inte har om jag i han de var vi man så från eller kan sig men där ska hur när alla sin sina varje utan får rätt mycket här tack hej",
  da: "og at det som en et er på for af med den til ikke har om jeg i han de var vi man så fra eller kan sig men der skal hvor når alle sin enhver uden må ret meget her tak hej nogen",
  nb: "og å det som en et er på for av med den til ikke har om jeg i han de var vi man så fra eller kan seg men der skal hvor når alle sin enhver uten må rett veldig her takk hei noen",
  fi: "ja on ei se että hän ovat oli mutta kun niin minä sinä tai myös jos kuin joka jokaisella oikeus kaikki olen ole mitä missä tämä tässä sen hänen heidän voi vain kanssa ilman kiitos hei onko",
  pl: "i w na z do nie się to jest że o za od po jak ale czy dla przez tak co są ma przy oraz lub jego jej ich tylko już jest być każdy człowiek prawo gdzie kiedy mam dziękuję dzień proszę który która które tym",
  cs: "a v na se je že to s z do o i k ve pro za jako ale po co jak nebo jsem být má při jeho její jsou každý právo kde když tak také už ani by které který díky prosím",
  ro: "și de la în a cu nu pe că un o este sunt din pentru care mai se ce al ale sau fi are am ca lui ei prin orice persoană dreptul unde când dar după fără mulțumesc bună",
  hu: "a az és hogy nem is egy van meg ez de csak el már ha volt mint vagy kell minden ki ami joga személynek nincs hol mikor van-e köszönöm szia én te ő",
  tr: "ve bir bu da de için ile çok ne var mı mi olarak daha gibi o ama en her kadar sonra olan değil ben sen biz veya hakkı herkes nerede nasıl teşekkürler merhaba ki şey",
  vi: "và là của có không được các một cho trong người với những đã này khi để tôi bạn ở đến từ ra cũng như về phải hay mọi quyền đều gì làm nào nhiều sách thư viện chào cảm ơn",
  id: "yang dan di ini itu dengan untuk dari tidak ada saya ke pada akan atau juga sudah bisa dalam adalah oleh setiap orang hak karena apa di mana terima kasih kami kita anda seperti lebih",
  tl: "ang ng sa na at mga ay ko ka po ito siya hindi may para kung ako mo niya naman lang din rin si ni kay nasa bawat tao karapatan saan ano salamat natin namin pero dahil wala",
  so: "waa iyo in ka ku oo u ah uu la waxaa ayaa si aan loo ay ee qof kasta xaq wuxuu leeyahay ama leh waxay soo maya haa mahadsanid halkee sidee",
  ht: "yo nan pou ak li mwen ou nou se pa sa ki yon gen ap te ka kote ki jan tout moun dwa mèsi bonjou anpil fè pral konnen bibliyotèk liv",
  sw: "ya na wa kwa ni la za katika kila mtu haki au yake cha hii hiyo kama lakini wake si vya kuwa ana nina wapi asante habari sana kitabu maktaba",
  hr: "i je da u se na su za od s o ne koji što kao bi ali ili sve samo svaki ima pravo po kako gdje kada hvala molim nije biti ovo ona on",
  "hi-latn":
    "hai hain kya ka ki ke ko mein se nahi nahin aur koi kaise mujhe mera meri hum aap yeh woh kahan kab kyun bhi sirf milta milti karte karna yaar ji shukriya",
  sq: "dhe të në e i një me për nga që është ka nuk se por si ose çdo kush drejtë gjithë kjo ky janë ku faleminderit",
  yo: "ní àti tí ó sí wọn kan láti kò fún ẹ̀tọ́ ẹni ènìyàn gbogbo lọ jẹ́ ló bí",
};

/** The same for scripts that several languages share. */
export const smallWordsByScript: Readonly<Record<"cyrillic" | "arabic" | "devanagari", Readonly<Record<string, string>>>> = {
  cyrillic: {
    ru: "и в не на что я с он как это по но мы они она так же для от за из у бы вы мне есть или его её был быть все каждый человек право имеет можно где когда уже только если нет подскажите спасибо",
    uk: "і в не на що я з він як це по але ми вони вона так для від за із у є або його її був бути всі кожна людина право має можна де коли вже тільки якщо немає дякую та до",
    bg: "и в не на че аз с той как това по но ние те тя така за от у бъде или неговата всеки човек право има може къде кога вече само ако няма благодаря да се са",
    sr: "и у не на да ја са он као то по али ми они она за од је или његов сваки право има може где када само ако нема хвала се су који",
    be: "і ў не на што я з ён як гэта па але мы яны для ад за або яго кожны чалавек мае права можа дзе калі",
    mk: "и во не на што јас со тој како ова по но ние тие за од е или секој човек има право може каде кога ако нема да се кој",
  },
  arabic: {
    ar: "في من على إلى أن هذا هذه التي الذي كان لا ما هو هي مع كل عن لم أو قد بين حق شخص لكل هل أين كيف شكرا السلام عليكم أريد يوجد توجد",
    fa: "و در به از که این را با است برای آن یک هر بر خود شود دارد می حق کس تا هم یا کند بود شده کجا چگونه ممنون سلام",
    ur: "اور کے میں کی ہے کا سے کو نے پر یہ کہ ہیں ہر شخص حق یا اس جو بھی نہیں کیا کہاں کیسے شکریہ ہوں",
  },
  devanagari: {
    hi: "और के में की है का से को ने पर यह कि हैं हर व्यक्ति अधिकार या इस जो भी नहीं क्या कहाँ कैसे धन्यवाद हूँ एक मैं आज",
    mr: "आणि आहे च्या मध्ये ची चा ते हा ही व प्रत्येक अधिकार या किंवा नाही काय कुठे कसे धन्यवाद आहेत मी एक व्यक्तीस",
    ne: "र को मा छ हरू लाई ले यो पनि प्रत्येक व्यक्ति अधिकार वा छैन के कहाँ कसरी धन्यवाद हुनेछ गर्ने",
  },
};
