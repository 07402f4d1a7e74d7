import type { SilenceFamily } from "../../cue.ts";

/** Somebody mourns. Nothing that could be said in public would be wanted. */
export const grief: SilenceFamily = {
  reason: "grief",
  welcome: "no",
  cues: [
    {
      name: "grief/death",
      language: "en",
      weight: 0.85,
      phrases: [
        "(passed (away|on)|passed peacefully|passing of (my|our|a|the|mr|mrs|ms)|her passing|his passing|their passing)",
        "(has|have|had|just) died",
        "died (peacefully|suddenly|yesterday|today|this (morning|week|year)|last (night|week|month|year|spring|winter|fall|summer)|on|at home|in (january|february|march|april|may|june|july|august|september|october|november|december|her sleep|his sleep)|at the age|aged|wednesday|thursday|friday|monday|tuesday|sunday|saturday)",
        "(my|our|her|his) (late)? $relative (died|dies|is dying|passed|is gone|has gone)",
        "(my|our|her|his) late $relative (and i|and we|would have|loved|always)",
        "(rest in (peace|power)|in loving memory|in memoriam|in lieu of flowers|sorry for your loss|condolences|obituary|eulogy|memorial service|celebration of life)",
        "(funeral|burial|cremation|hospice|graveside|pallbearer|pallbearers|casket)",
        "(taught|kept|ran|served) ... dies at",
        "dies at *",
        "gone too soon",
        "rainbow bridge",
        "(her|his|their|mama's|mom's|dad's|the) service is (on)? (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|at)",
      ],
      examples: [
        "[my dad passed away]",
        "Mrs. Vale [has died], at 97",
        "[my mother died] and I found her cards",
        "the [funeral] is Thursday",
      ],
      lookAlikes: ["my phone is dead", "I passed the test"],
    },
    {
      name: "grief/loss",
      language: "en",
      weight: 0.8,
      phrases: [
        "(lost|losing|buried|bury|burying|mourning|grieving|scattered|scattering) (my|our|his|her) (dear|sweet|beautiful|old)? $relative",
        "(lost|buried|put) (my|our|the|his|her)? (old|sweet|dear)? $pet (down|to sleep)?",
        "put * (down|to sleep) (this morning|today|yesterday|last night|tonight)",
        "(miscarriage|miscarried|stillborn|stillbirth)",
        "(years|year|months|weeks|days|christmas|birthday|thanksgiving) without (him|her|you|them|my)",
        "(first|second|third) (christmas|birthday|thanksgiving|easter|mother's day|father's day|year) without",
        "(i|we) (still)? miss (him|her|them|my $relative|you mom|you dad|you mama) (so much|every day|today|terribly)?",
        "(would|would've) (have)? (been|turned|be) (20|21|25|30|35|40|45|50|55|60|65|70|75|80|85|90|95|100|fifty|sixty|seventy|eighty|ninety) (today|tomorrow|this|yesterday)",
        "(grief|bereaved|bereavement|widowed|widower|widow|ashes)",
        "(thank you|thanks) ... (casseroles|cards and flowers|kind words about)",
      ],
      examples: ["we [lost my grandmother] in May", "we [put Rex down yesterday]", "[first Christmas without] dad"],
      lookAlikes: ["lost my library card", "I miss the old reading room"],
    },
    {
      name: "grief/es-duelo",
      language: "es",
      weight: 0.85,
      phrases: [
        "(falleció|fallecio|murió|murio|fallecimiento|velorio|funeral|sepelio|entierro|luto|duelo|pésame|q e p d|qepd|descanse en paz|que en paz descanse|en paz descanse)",
        "(perdí|perdimos|enterré|enterramos|extraño) a (mi|nuestra|nuestro) (mamá|papá|madre|padre|abuela|abuelo|hijo|hija|esposo|esposa|hermano|hermana)",
        "(cumpliría|hubiera cumplido|habría cumplido) *",
      ],
      examples: ["mi abuela [falleció]", "mi papá [cumpliría 70]"],
      lookAlikes: ["me muero de risa"],
    },
  ],
};
