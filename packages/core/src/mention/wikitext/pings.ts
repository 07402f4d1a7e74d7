/** Templates that speak to somebody, on the wikis of the largest family, November 2026. */
const names = new Set(["ping", "reply to", "replyto", "re", "yo", "u", "ul", "user link", "mention", "@"]);

/** Whether a template of this name speaks to the people it names. */
export function isPing(title: string): boolean {
  return names.has(title.trim().replaceAll("_", " ").toLowerCase());
}

/** The name of the template that stands in braces. */
export function templateName(braces: string): string {
  return braces.slice(2, -2).split("|", 1)[0]!.trim();
}
