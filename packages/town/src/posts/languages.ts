import type { WrittenPost } from "../model.ts";

/** Millbrook in its other languages and scripts. What each says in English stands in the comment above it. */
export const languages: readonly WrittenPost[] = [
  // Is there anybody at the Millbrook library who speaks Spanish? My mother wants to learn to use the phone.
  {
    id: "es-phone-help",
    by: "mateo",
    at: "Mon 13:20",
    text: "¿En la biblioteca de Millbrook hay alguien que hable español? Mi mamá quiere aprender a usar el celular y a mí ya no me tiene paciencia.",
  },
  // I would like to make mole the way my grandmother did, and I have nobody left to ask.
  {
    id: "es-mole",
    by: "rosaura",
    at: "Tue 18:10",
    text: "Cómo quisiera hacer el mole como lo hacía mi abuelita, y ya no me queda a quién preguntarle. Aquí en Millbrook ni los chiles encuentro.",
  },
  // Spanish and English mixed: story hour in Spanish?
  {
    id: "es-en-storytime",
    by: "ines",
    at: "Wed 11:30",
    languages: ["es", "en"],
    text: "Ojalá hubiera storytime en español en el Riverside Branch… my kids answer me in English now y me duele tantito 💔 #MillbrookReads",
  },
  // Thanks to the lady at Eastgate who helped with the citizenship form.
  {
    id: "es-thanks",
    by: "rosaura",
    at: "Fri 16:30",
    text: "Que Dios bendiga a la muchacha de la biblioteca de Eastgate, me llenó la solicitud de ciudadanía y no me cobró ni un peso.",
  },
  // The Millbrook library shut early today without a notice. I came on two buses.
  {
    id: "es-complaint",
    by: "mateo",
    at: "Thu 18:10",
    text: "La biblioteca de Millbrook cerró temprano hoy y ni un letrero. Vine en dos camiones para nada, qué falta de respeto.",
  },
  // Peace be upon you. Are there Arabic books for children in the Millbrook public library?
  {
    id: "ar-children-books",
    by: "hamid",
    at: "Tue 09:20",
    text: "السلام عليكم، هل توجد كتب عربية للأطفال في مكتبة ميلبروك العامة؟ أريد أن يقرأ أولادي بلغتهم.",
  },
  // I want to study for the driving test, but the booklet is in English only.
  {
    id: "ar-driving",
    by: "noor",
    at: "Wed 18:20",
    text: "أبي يريد أن يتعلم قوانين السير قبل امتحان القيادة في ميلبروك، والكتيّب بالإنجليزية فقط. لا أعرف من أين نبدأ.",
  },
  // Studying at the library until closing. Best corner in the city.
  {
    id: "ar-praise",
    by: "noor",
    at: "Sun 15:10",
    text: "أجمل زاوية في ميلبروك كلها هي الطابق الثاني في المكتبة. شكراً لمن أطفأ المروحة.",
  },
  // Does the Millbrook library have Chinese picture books? How do I get a card?
  {
    id: "zh-card",
    by: "jingyi",
    at: "Mon 17:40",
    text: "请问米尔布鲁克图书馆有中文绘本吗?办借书证需要什么证件?我们刚搬来。",
  },
  // The child asked why the moon follows us home, and I could not say.
  {
    id: "zh-moon",
    by: "jingyi",
    at: "Sat 20:10",
    text: "孩子问我月亮为什么一直跟着我们回家,我居然答不上来。好想找本书跟他一起看。",
  },
  // The volunteers of the library's tax help at Riverside even speak some Cantonese. Moved.
  {
    id: "zh-hant-tax",
    by: "bohan",
    at: "Thu 15:20",
    text: "河濱分館的報稅義工居然會講一點廣東話,米爾布魯克圖書館真的有心。",
  },
  // I would like to take up bonsai after retirement, but winters here are harsh.
  {
    id: "zh-hant-bonsai",
    by: "bohan",
    at: "Sun 10:50",
    text: "退休後想學盆栽,可是米爾布魯克冬天那麼冷,不知道從哪一種樹開始比較好。",
  },
  // I went to the Millbrook library for the first time. You can borrow ten books! Is there Japanese?
  {
    id: "ja-first-visit",
    by: "haruka",
    at: "Tue 20:30",
    text: "ミルブルック図書館に初めて行ってきました。静かで落ち着く…。日本語の本も置いてあるのかな?",
  },
  // I wish I could write letters by hand in English properly.
  {
    id: "ja-letters",
    by: "haruka",
    at: "Fri 21:00",
    text: "大家さんに英語でお礼の手紙を書きたいのに、書き出しから止まってしまう。ミルブルックに来て三か月、まだまだだなあ。",
  },
  // Where in Millbrook do they print documents? The consulate wants paper.
  {
    id: "ru-print",
    by: "olga",
    at: "Wed 09:00",
    text: "Подскажите, в библиотеке Миллбрука можно распечатать документы? Консульство требует бумагу, а принтер у меня умер.",
  },
  // In Millbrook library they fined me 4 dollars for Chekhov. Chekhov would have liked that.
  {
    id: "ru-joke",
    by: "dmitri",
    at: "Sat 18:30",
    text: "Библиотека Миллбрука оштрафовала меня на четыре доллара за просроченного Чехова. Чехов бы оценил.",
  },
  // I would like to know who lived in our house; old bricks with a stamp.
  {
    id: "ru-bricks",
    by: "olga",
    at: "Sun 12:40",
    text: "Нашли в подвале кирпичи с клеймом. Хотела бы я знать, что за завод тут был, в Миллбруке, и кто их лепил.",
  },
  // Are there Hindi newspapers in the Millbrook library?
  {
    id: "hi-newspapers",
    by: "ramesh",
    at: "Mon 08:20",
    text: "क्या मिलब्रुक लाइब्रेरी में हिन्दी अख़बार आते हैं? सुबह की चाय अधूरी लगती है।",
  },
  // Hinglish, Latin script: somebody tell me how to file taxes on a first job
  {
    id: "hi-latn-tax",
    by: "priya",
    at: "Tue 22:10",
    languages: ["hi-Latn"],
    text: "yaar pehli job ka tax kaise file karte hain?? Millbrook mein koi free help milti hai kya, sab ke paas CA hai mere paas sirf panic hai",
  },
  // The librarian's smile at Eastgate: thank you
  {
    id: "hi-thanks",
    by: "priya",
    at: "Sat 17:20",
    text: "आज मिलब्रुक पुस्तकालय की दीदी ने टैक्स फ़ॉर्म समझा दिया, बिना एक बार भी घड़ी देखे। दिल से धन्यवाद 🙏",
  },
  // Does the Millbrook library have somewhere to learn English for free?
  {
    id: "th-english",
    by: "nok",
    at: "Wed 19:50",
    text: "ห้องสมุดมิลล์บรูคมีสอนภาษาอังกฤษฟรีไหมคะ อยากพาแม่ไปเรียนด้วย",
  },
  // Planted holy basil again; frost took it again. How do people here do it?
  {
    id: "th-basil",
    by: "nok",
    at: "Sat 08:10",
    text: "ปลูกกะเพราที่มิลล์บรูครอบที่สามแล้ว โดนน้ำค้างแข็งตายหมดเลย คนแถวนี้เขาปลูกกันยังไงนะ 😭🌿",
  },
  // Does the library have Vietnamese books? My shop's waiting corner needs some.
  {
    id: "vi-books",
    by: "linh",
    at: "Thu 12:10",
    text: "Thư viện Millbrook có sách tiếng Việt không mọi người? Tiệm mình muốn để vài cuốn cho khách ngồi chờ.",
  },
  // The reading room of the Millbrook library is open till eight; thesis saved.
  {
    id: "ko-praise",
    by: "harin",
    at: "Wed 20:10",
    text: "밀브룩 도서관 열람실 8시까지 해서 논문 살았다… 커피 자판기만 있으면 완벽한데",
  },
  // The Millbrook library has no French shelf, it is sad to cry.
  {
    id: "fr-shelf",
    by: "marguerite",
    at: "Fri 13:40",
    text: "Le rayon français de la bibliothèque de Millbrook : trois polars et un guide de Nice de 1994. C’est à pleurer, mais je rends le guide demain, promis.",
  },
  // Where does one get rid of old paint in Millbrook? The dump refuses it.
  {
    id: "de-paint",
    by: "petra",
    at: "Mon 16:10",
    text: "Wohin bringt man in Millbrook alte Farbe? Der Wertstoffhof nimmt sie nicht, und im Keller stehen elf Eimer vom Vorbesitzer.",
  },
  // The Millbrook library has a sewing machine one may use, I would not have believed it.
  {
    id: "de-sewing",
    by: "petra",
    at: "Thu 14:50",
    text: "Die Bücherei in Millbrook verleiht jetzt Nähmaschinen. Ich nehme alles zurück, was ich je über amerikanische Städte gesagt habe.",
  },
  {
    id: "so-en-test",
    by: "yusuf",
    at: "Fri 18:20",
    languages: ["en"],
    text: "Practising: “What did Susan B. Anthony do?” My wife she says I say it in my sleep. Waan daalay, but Millbrook will have one more voter, inshallah.",
  },
];
