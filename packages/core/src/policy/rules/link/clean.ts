import type { Edit, Fix } from "../../../text/diagnostic.ts";
import { defineRule } from "../../define.ts";
import type { Rule, RuleFinding } from "../../rule.ts";
import { type AddressParameter, type WebAddress, webAddresses } from "../../web-addresses.ts";

/** Parameters that carry a session or a person; catalogues copied from a browser often hold one. */
const token =
  /^(jsessionid|phpsessid|asp\.?net_sessionid|cfid|cftoken|sessionid|session_?id|session|sess|sid|sso|ticket|token|access_?token|auth_?token|auth|id_?token|api_?key|apikey|key|sig|signature|pwd|password|pin|patron(_?id|number|barcode)?|borrower(_?id|number)?|barcode|card_?(no|number|num)?|user_?(id|name)?|uid|email|e-?mail|account_?(id|no|number)?|reset|otp|jwt|code_?verifier)$/i;
/** Parameters that only tell advertisers where a reader came from. */
const tracking =
  /^(utm_[a-z_]+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|twclid|ttclid|li_fat_id|igshid|igsh|mc_(cid|eid)|mkt_tok|_hsenc|_hsmi|hsctatracking|vero_id|yclid|wt_mc|ref_src|ref_url|s_cid|si|spm|cmpid|trk|oly_(anon|enc)_id|__twitter_impression|ceid|emci|emdi)$/i;

/** Step 4: a link leads to the page, and carries nobody's session. */
export const linkClean: Rule = defineRule({
  id: "link/clean",
  step: 4,
  outcome: "stop",
  hold: "floor",
  title: "No token and no tracking in a link",
  why: "A session or patron token in a public link opens somebody's account; tracking sells our readers.",
  needs: ["draft"],
  options: {
    allowed: { type: "list", default: [], tighter: "fewer", about: "parameter names that the library's own pages need" },
  },
  sources: [{ title: "ALA, Library Privacy Guidelines for Websites, OPACs and Discovery Services", checked: "2026-11-21" }],
  bad: [
    "I found it: https://catalog.millbrook-library.example/item/77[?sessionid=8F3A91C2]",
    "I found it: https://catalog.millbrook-library.example/item[;jsessionid=8F3A91C2]?id=77",
    "I wrote it up here: https://millbrook-library.example/wine?page=2[&utm_source=newsletter]",
  ],
  good: [
    "I found it: https://catalog.millbrook-library.example/item?id=77",
    { draft: "I found it: https://millbrook-library.example/item?key=77", options: { allowed: ["key"] } },
  ],
  misses: ["a token in the path without a name"],
  check: ({ draft, options }) =>
    webAddresses(draft.words).flatMap((address) =>
      address.parameters.filter(({ name }) => !options.allowed.includes(name)).flatMap((parameter) => judge(address, parameter)),
    ),
});

function judge(address: WebAddress, parameter: AddressParameter): readonly RuleFinding[] {
  const isToken = token.test(parameter.name) && parameter.value !== "";
  if (!isToken && !tracking.test(parameter.name)) return [];
  const found = { span: parameter.span, fixes: [removal(address, parameter)] };
  if (!isToken)
    return [{ ...found, outcome: "warn", message: `The link tells advertisers where readers come from (${parameter.name}).` }];
  return [
    {
      ...found,
      secret: true,
      message: `The link carries a session or a person (${parameter.name}).`,
      suggest: "use the page's permanent link",
    },
  ];
}

/** When the first parameter of a query goes, the next one takes over its question mark. */
function removal({ text, span, parameters }: WebAddress, parameter: AddressParameter): Fix {
  const isFirst = parameter.sign === "?";
  const next = parameters.find((other) => other.span.start === parameter.span.end && other.sign === "&");
  const edit: Edit =
    isFirst && next !== undefined
      ? { span: { start: parameter.span.start + 1, end: next.span.start + 1 }, text: "" }
      : { span: parameter.span, text: "" };
  const rest = text.slice(parameter.span.end - span.start);
  return { title: rest === "" ? "Cut the end of the link" : "Cut this part out of the link", edits: [edit], safe: true };
}
