import { overlaps } from "../../text/span.ts";
import type { Entity } from "../mention.ts";
import type { MarkdownFlavour } from "./flavour.ts";

/** Reddit, as its help pages say in 2026: names of people have 3 to 20 letters, digits, `_` and `-`, communities 2 to 21 without `-`. */
const redditName = /(?<![\p{L}\p{N}_/.@-])\/?(?:(u)\/([\w-]{3,20})|(r)\/(\w{2,21}))(?![\w/-])/giu;

/** Lemmy: `!books@town.example`. */
const lemmyCommunity = /(?<![\p{L}\p{N}_/!])!([a-z0-9_]{2,100})@((?:[a-z0-9-]{1,63}\.)+[a-z]{2,63})(?![\w-])/giu;

/**
 * People and communities that a site links although the markup does not. A community is a link to its page: on the site itself
 * for Reddit, on its own server for Lemmy. Whatever lies inside a link of the markup is left to that.
 */
export function namedPlaces(text: string, flavour: MarkdownFlavour | undefined, links: readonly Entity[]): readonly Entity[] {
  const named: Entity[] = [];
  if (flavour === undefined || flavour === "reddit") named.push(...redditNames(text));
  if (flavour === undefined || flavour === "lemmy") named.push(...lemmyCommunities(text));
  return named.filter(({ span }) => !links.some((link) => overlaps(link.span, span)));
}

function redditNames(text: string): readonly Entity[] {
  return Array.from(text.matchAll(redditName), (match): Entity => {
    const [written, isPerson, person = "", , community = ""] = match;
    const span = { start: match.index, end: match.index + written.length };
    if (isPerson) return { kind: "mention", span, handle: person };
    return { kind: "link", span, url: `https://www.reddit.com/r/${community}` };
  });
}

function lemmyCommunities(text: string): readonly Entity[] {
  return Array.from(text.matchAll(lemmyCommunity), (match): Entity => {
    const [written, community, server] = match;
    const span = { start: match.index, end: match.index + written.length };
    return { kind: "link", span, url: `https://${server}/c/${community}` };
  });
}
