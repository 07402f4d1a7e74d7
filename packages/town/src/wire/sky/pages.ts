import { invalidRequest } from "./answers.ts";

export interface Listed {
  readonly at: number;
  readonly key: string;
}

/**
 * One page of a list that is sorted newest first, and the cursor of the next. The cursor names time and key of the last
 * item, so that pages neither repeat nor skip when newer items come in between.
 */
export function page<Item>(
  items: readonly Item[],
  parameters: URLSearchParams,
  { most, usual, place }: { readonly most: number; readonly usual: number; readonly place: (item: Item) => Listed },
): { readonly items: readonly Item[]; readonly cursor?: string } {
  const size = limitOf(parameters, most, usual);
  const cursor = parameters.get("cursor");
  const rest = cursor ? items.slice(startOf(items.map(place), cursor)) : items;
  const taken = rest.slice(0, size);
  if (rest.length <= size) return { items: taken };
  const { at, key } = place(taken.at(-1)!);
  return { items: taken, cursor: `${at}__${key}` };
}

function limitOf(parameters: URLSearchParams, most: number, usual: number): number {
  const limit = Number(parameters.get("limit") ?? usual);
  if (!Number.isInteger(limit)) throw invalidRequest(`Error: limit must be an integer`);
  if (limit > most) throw invalidRequest(`Error: limit can not be greater than ${most}`);
  if (limit < 1) throw invalidRequest("Error: limit can not be less than 1");
  return limit;
}

function startOf(places: readonly Listed[], cursor: string): number {
  const [at, key] = cursor.split("__");
  if (!key || !Number.isFinite(Number(at))) throw invalidRequest("Malformed cursor");
  const last = places.findIndex((place) => String(place.at) === at && place.key === key);
  const older = places.findIndex((place) => place.at < Number(at));
  // the item itself may be gone by now: then the next page begins with whatever is older
  return last >= 0 ? last + 1 : older >= 0 ? older : places.length;
}
