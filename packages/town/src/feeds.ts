import type { FeedPlace } from "./model.ts";

/** A feed of the town: where it lives and in which of the four formats it speaks. */
export interface Feed {
  readonly id: FeedPlace;
  readonly title: string;
  readonly description: string;
  /** The site its entries belong to. */
  readonly site: string;
  /** The address a reader subscribes to. */
  readonly url: string;
  readonly format: "rss" | "atom" | "rdf" | "json";
  readonly language: string;
}

export const feeds: readonly Feed[] = [
  {
    id: "gazette",
    title: "The Millbrook Gazette",
    description: "News of Millbrook & the Tamsin Valley, since 1871",
    site: "https://gazette.example",
    url: "https://gazette.example/feed",
    format: "rss",
    language: "en-US",
  },
  {
    id: "comments",
    title: "Comments for The Millbrook Gazette",
    description: "What readers say",
    site: "https://gazette.example",
    url: "https://gazette.example/comments/feed",
    format: "rss",
    language: "en-US",
  },
  {
    id: "forum",
    title: "Millbrook Parents – newest topics",
    description: "A forum for whoever packs the lunch",
    site: "https://parents.millbrook.example",
    url: "https://parents.millbrook.example/latest.atom",
    format: "atom",
    language: "en",
  },
  {
    id: "history",
    title: "Millbrook Historical Society",
    description: "Notes and queries",
    site: "https://history.millbrook.example",
    url: "https://history.millbrook.example/index.rdf",
    format: "rdf",
    language: "en",
  },
  {
    id: "events",
    title: "Events at Millbrook County Library",
    description: "All nine branches",
    site: "https://events.millbrooklib.example",
    url: "https://events.millbrooklib.example/feed.json",
    format: "json",
    language: "en-US",
  },
  {
    id: "quarry-hill",
    title: "Quarry Hill Neighbors",
    description: "Lost, found, wondering",
    site: "https://quarryhill.example",
    url: "https://quarryhill.example/rss.xml",
    format: "rss",
    language: "en",
  },
];
