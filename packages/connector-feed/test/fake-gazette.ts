/** A small newspaper for the contract: one RSS feed, and a page for each entry. Everything in it is invented. */
import type { FakeNetwork, FakeNetworkFactory } from "@earshot/connector/testing";

interface Entry {
  readonly id: string;
  readonly text: string;
  readonly at: number;
}

export const address = "https://gazette.example/feed";

export const fakeGazette: FakeNetworkFactory = ({ clock }): FakeNetwork => {
  let entries: Entry[] = [];
  let count = 0;

  const answer = (request: Request): Response => {
    const { pathname } = new URL(request.url);
    if (pathname === "/feed") return new Response(toRss(entries), { headers: { "content-type": "application/rss+xml" } });
    const entry = entries.find(({ id }) => pathname === `/posts/${id}`);
    return entry ? new Response(entry.text) : new Response("not here", { status: 404 });
  };

  return {
    hosts: { "gazette.example": answer },
    call: { profile: "feed", kind: "listen", parameters: {} },
    post(text) {
      const id = String(++count);
      entries = [{ id, text, at: clock.now() }, ...entries];
      return `${address}#${id}`;
    },
    remove(nativeId) {
      entries = entries.filter(({ id }) => nativeId !== `${address}#${id}`);
    },
  };
};

function toRss(entries: readonly Entry[]): string {
  const items = entries.map(
    ({ id, text, at }) =>
      `<item><guid isPermaLink="false">${id}</guid><link>/posts/${id}</link><pubDate>${new Date(at).toUTCString()}</pubDate><description>${escapeMarkup(escapeMarkup(text))}</description></item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>The Gazette</title>${items.join("")}</channel></rss>`;
}

/** Once for the HTML in a description, and once for the XML around it. */
function escapeMarkup(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
