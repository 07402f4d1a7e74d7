/**
 * Letters of other scripts that look like Latin ones, each followed by the one it looks like, and foreign digits by their value.
 * Only single code units, so that places in the text stay the same. Own selection after the idea of Unicode Technical Standard 39.
 */
const pairs =
  "аaвbсcеeԁdіiјjкkмmнhоoрpԛqѕsтtуyхxԝwһhѵvӏlАaВbСcЕeІiЈjКkМmНhОoРpЅsТtУyХxԜwҺhѴvЗ3" +
  "αaβbεeιiκkνvοoρpτtυuχxγyωwηnΑaΒbΕeΖzΗhΙiΚkΜmΝnΟoΡpΤtΥyΧx" +
  "ɑaɡgıiɩiʏyᴀaʙbᴄcᴅdᴇeɢgʜhᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwᴢzƖlɪiǃ!" +
  "օoսuհhոnցgԼlՏsՕoᎪaᏴbᏟcᎠdᎬeᎻhᎫjᏦkᏞlᎷmᏢpᏚsᎢtᏙvᏔwᏃz" +
  "٠0١1٢2٣3٤4٥5٦6٧7٨8٩9۰0۱1۲2۳3۴4۵5۶6۷7۸8۹9०0१1२2३3४4५5६6७7८8९9০0১1২2৩3৪4৫5৬6৭7৮8৯9";

const looksLike: ReadonlyMap<string, string> = new Map(
  Array.from({ length: pairs.length / 2 }, (_, index) => [pairs[2 * index]!, pairs[2 * index + 1]!]),
);

/** The text with look-alike letters and foreign digits as plain ones, place for place. */
export function unmask(text: string): string {
  let plain = "";
  for (let i = 0; i < text.length; i++) plain += looksLike.get(text[i]!) ?? text[i]!;
  return plain;
}
