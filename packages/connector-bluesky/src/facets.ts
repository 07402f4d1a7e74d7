import { isConnectorError } from "@earshot/connector";
import { type Entity, extractEntities, type Facet, type FacetFeature } from "@earshot/core/mention";
import type { BlueskySession } from "./account.ts";
import { isHandle } from "./syntax.ts";
import { handleAnswer } from "./views.ts";
import { query } from "./xrpc.ts";

/**
 * Marks the addresses, tags and handles of a text as the network wants it: by positions in bytes of UTF-8, and handles by the
 * DID behind them. A handle that belongs to nobody stays plain text.
 */
export async function facetsOf(text: string, session: BlueskySession): Promise<readonly Facet[]> {
  const facets = await Promise.all(extractEntities(text).map((entity) => facetOf(entity, text, session)));
  return facets.filter((facet) => facet !== undefined);
}

async function facetOf(entity: Entity, text: string, session: BlueskySession): Promise<Facet | undefined> {
  const feature = await featureOf(entity, session);
  if (feature === undefined) return undefined;
  const { start, end } = entity.span;
  return { index: { byteStart: byteLength(text.slice(0, start)), byteEnd: byteLength(text.slice(0, end)) }, features: [feature] };
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

async function featureOf(entity: Entity, session: BlueskySession): Promise<FacetFeature | undefined> {
  if (entity.kind === "link") return { $type: "app.bsky.richtext.facet#link", uri: entity.url };
  if (entity.kind === "tag") return { $type: "app.bsky.richtext.facet#tag", tag: entity.tag };
  if (entity.kind !== "mention" || !isHandle(entity.handle)) return undefined;
  const did = await resolveHandle(entity.handle, session);
  return did === undefined ? undefined : { $type: "app.bsky.richtext.facet#mention", did };
}

async function resolveHandle(handle: string, session: BlueskySession): Promise<string | undefined> {
  try {
    const answer = await query(session, "com.atproto.identity.resolveHandle", { parameters: { handle }, schema: handleAnswer });
    return answer.did;
  } catch (problem) {
    if (isConnectorError(problem) && (problem.code === "invalid" || problem.code === "gone")) return undefined;
    throw problem;
  }
}
