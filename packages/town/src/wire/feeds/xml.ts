/** Text inside XML. */
export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** As WordPress writes an ampersand in a title: a character reference, not a name. */
export function escapeNumerically(text: string): string {
  return text
    .replaceAll("&", "&#038;")
    .replaceAll("<", "&#060;")
    .replaceAll(">", "&#062;")
    .replaceAll("’", "&#8217;")
    .replaceAll("–", "&#8211;");
}

export function cdata(text: string): string {
  return `<![CDATA[${text.replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;
}

/** `Mon, 02 Mar 2026 15:10:00 +0000`: the date form of RSS. */
export function rfc822(time: string): string {
  return new Date(time).toUTCString().replace("GMT", "+0000");
}

/** The text of a fragment of HTML, for excerpts; character references stay as they are. */
export function withoutTags(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}
