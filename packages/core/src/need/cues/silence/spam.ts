import { cover, type Span } from "../../../text/span.ts";
import { tokenKinds } from "../../../text/words.ts";
import type { SilenceFamily } from "../../cue.ts";
import type { Reading } from "../../reading.ts";
import { hashesOf } from "../../word-set.ts";

/** Somebody sells, or fishes, or a machine speaks. */
export const spam: SilenceFamily = {
  reason: "spam",
  welcome: "no",
  cues: [
    {
      name: "spam/offer",
      language: "en",
      weight: 0.8,
      phrases: [
        "(buy|order|shop|call|dm|click|act|apply|subscribe|book|enroll|claim) (now|today)",
        "(click|tap|visit) (here|this|the (link|site)|our (site|website|page|store)|my (site|profile|page))",
        "(link|links) in (bio|profile|description)",
        "(dm|pm|inbox|whatsapp|text|message) (me|us) (now|for|to|and|today)",
        "(limited|special|exclusive|lifetime) (time|offer|deal|discount|stock|access)",
        "(promo|discount|coupon|referral) code",
        "(earn|make|making) (money|cash|thousands|up to|an extra|passive)",
        "(work from home|passive income|crypto|bitcoin|forex|nft|airdrop|casino|onlyfans|viagra|payday loan)",
        "(free|win|won) (a|an|your)? (gift|iphone|giftcard|card|prize|trial|quote|estimate|consultation|cash)",
        "(confirm|verify|update) your (address|account|password|details|identity|card|information)",
        "(follow|followback|follow back) (for follow|me back|back|train)",
        "(money back|satisfaction) guarantee(d)?",
        "(installers|agents|operators|experts|tutors) (are)? (standing by|available now|on call)",
        "(pay later|no credit check|100 percent|risk free|guaranteed results)",
        "(great|nice|informative|wonderful) (article|post|blog|info|content) (very|thanks|keep|i|visit|check)?",
        "(whole|house|home|homes|condo|condos|lot|land|unit) (for)? sale (cash|now|by owner|only|today)",
      ],
      examples: ["[Call now] and save", "[DM me for] a quote", "[Confirm your address] here"],
      lookAlikes: ["call the branch now and then", "I made money last year"],
    },
    {
      name: "spam/price",
      language: "en",
      weight: 0.6,
      find: namedPrice,
      examples: ["your dream cellar [from $9,999]", "[Only $5] today"],
      lookAlikes: ["I paid $5", "from 9 to 5"],
    },
    {
      name: "spam/tags-without-sentences",
      language: "en",
      weight: 0.8,
      find: tagHeap,
      examples: ["[#books #library #win #follow #cash #millbrook]"],
      lookAlikes: ["Story hour was lovely today #books #library", "#MillbrookReads"],
    },
    {
      name: "spam/es-oferta",
      language: "es",
      weight: 0.8,
      phrases: [
        "(compra|ordena|llama|haz clic|da clic|aprovecha|contáctanos) (ya|ahora|aquí|hoy|esta oferta)",
        "(oferta|promoción) (limitada|especial|exclusiva)",
        "(gana|ganar) (dinero|un premio|hasta)",
        "(envíame|manda|mándame) (un)? (dm|inbox|whatsapp)",
        "link en (bio|mi perfil|la bio)",
      ],
      examples: ["[llama ahora] y gana"],
      lookAlikes: ["llama a la biblioteca"],
    },
  ],
};

const priceWords = hashesOf("from only just");

/** A word that praises a price, and the price. */
function namedPrice(reading: Reading): readonly Span[] {
  const found: Span[] = [];
  for (let at = 1; at < reading.length; at++) {
    if (/^\s*[$€£]$/.test(reading.gapBefore(at)) && reading.hasAt(at - 1, priceWords)) found.push(reading.spanOf(at - 1, at + 1));
  }
  return found;
}

/** Five tags or more, and more of them than words. */
function tagHeap({ table }: Reading): readonly Span[] {
  const tags: Span[] = [];
  let words = 0;
  for (let token = 0; token < table.count; token++) {
    const span = { start: table.start[token]!, end: table.end[token]! };
    if (table.kind[token] === tag) tags.push(span);
    else if (table.kind[token] === word && span.start >= (tags.at(-1)?.end ?? 0)) words++;
  }
  return tags.length >= fewestTags && tags.length > words ? [cover(tags[0]!, tags.at(-1)!)] : [];
}

const fewestTags = 5;
const tag = tokenKinds.indexOf("tag");
const word = tokenKinds.indexOf("word");
