/** Everything that an async iterable yields, or its first `most` items; then it is closed. */
export async function collect<Item>(iterable: AsyncIterable<Item>, most: number = Number.POSITIVE_INFINITY): Promise<Item[]> {
  const items: Item[] = [];
  if (most > 0) for await (const item of iterable) if (items.push(item) >= most) break;
  return items;
}
