import { type Detector, type Identifier, matchAll, textBefore } from "./identifier.ts";

const link =
  "\\s*(?:number|code)?\\s*(?:is|was|are|=|:|to|as|-|–|of|will be|should be|set to|reset to|changed to)?\\s*(?:now|still|temporarily|currently|probably|just|set to|reset to|changed to)?\\s*[:=]?\\s*[\"'“‘(]?";
const digitName = "(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)";
const pin = new RegExp(
  `\\b(pin(?:'s)?|passcode|pass code|pin code|access code|security code|door code|gate code|entry code|alarm code|key code|combination|combo|cvv|cvc)${link}(\\d(?:[ -]?\\d){2,9}|${digitName}(?:[ ,-]+${digitName}){2,7})(?![\\d/:]|[.]\\d|\\s*(?:digits?|characters?|numbers?|minutes|times|days))`,
  "g",
);
const password = new RegExp(
  `\\b(password|passwd|passphrase|pw|pwd|wifi key|network key|key|pass)${link}([^\\s"'”’),;]{4,40})`,
  "g",
);

/** PINs and passwords that the text gives away. Rules about them ("a PIN has four digits") and the door code of the Wi-Fi are none. */
export const detectPin: Detector = ({ text, cased }) => {
  if (!/pin|pass|pw|code|cv[vc]|combo|combination|key/.test(text)) return [];
  return [
    ...valuesOf(text, cased, pin).filter(({ span }) => !isPublic(textBefore(text, span.start))),
    ...valuesOf(text, cased, password).filter(
      ({ span, value }) => looksSecret(value, text[span.start - 1]) && !isPublic(textBefore(text, span.start)),
    ),
  ];
};

/** The second group of a pattern as the identifier; the words before it only say what it is. */
function valuesOf(text: string, cased: string, pattern: RegExp): readonly Identifier[] {
  return matchAll("pin", text, pattern, ({ 2: value }) => value).map(({ kind, value, span }) => {
    const trimmed = value.replace(/[.!?:]+$/, "");
    const start = span.end - value.length;
    return { kind, value: cased.slice(start, start + trimmed.length), span: { start, end: start + trimmed.length } };
  });
}

/** A word of the language is no password: `your password is case sensitive`. */
function looksSecret(value: string, before: string | undefined): boolean {
  if (before !== undefined && /["'“‘]/.test(before)) return true;
  return /\d/.test(value) || /[a-z].*[!@#$%^&*_+=~-].*|[!@#$%^&*_+=~].*[a-z]/i.test(value) || /[a-z][A-Z]/.test(value);
}

function isPublic(before: string): boolean {
  return /\b(wi-?fi|wireless|guest|network|public|ssid|hotspot|zoom|meeting|event|promo|discount|coupon|zip|area|dress|voucher)\b/.test(
    before,
  );
}
