/** Codes of two letters (ISO 639-1) by those of three that catalogues use (ISO 639-2, both kinds), of languages often catalogued. */
export const shortCodes: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "eng:en spa:es fre:fr fra:fr ger:de deu:de ita:it por:pt dut:nl nld:nl chi:zh zho:zh jpn:ja kor:ko rus:ru ukr:uk pol:pl ara:ar vie:vi " +
    "tha:th lao:lo khm:km bur:my mya:my hin:hi urd:ur ben:bn pan:pa guj:gu tam:ta tel:te mar:mr nep:ne per:fa fas:fa tur:tr heb:he som:so " +
    "amh:am swa:sw hat:ht tgl:tl wel:cy cym:cy gle:ga gla:gd gre:el ell:el swe:sv nor:no dan:da fin:fi ice:is isl:is cze:cs ces:cs slo:sk " +
    "slk:sk hun:hu rum:ro ron:ro bul:bg srp:sr hrv:hr bos:bs alb:sq sqi:sq arm:hy hye:hy geo:ka kat:ka cat:ca baq:eu eus:eu glg:gl lat:la " +
    "may:ms msa:ms ind:id lit:lt lav:lv est:et und:und"
  )
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);
