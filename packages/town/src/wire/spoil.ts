/** Answers that arrive whole and are wrong inside: what a neutral network cannot know how to do. */

/**
 * `unknown-field`: whatever the payload is made of carries something nobody has heard of.
 * `not-xml`: a feed answers with words, under its usual content type.
 */
export type Spoiling = { readonly kind: "unknown-field" } | { readonly kind: "not-xml" };

export async function spoil({ kind }: Spoiling, response: Response): Promise<Response> {
  const body = await response.text();
  const headers = new Headers(response.headers);
  headers.delete("etag");
  headers.delete("last-modified");
  const spoiled = kind === "not-xml" ? "The feed has moved. Please ask at the desk.\n" : withUnknown(body);
  return new Response(spoiled, { status: response.status, headers });
}

function withUnknown(body: string): string {
  return body.trimStart().startsWith("<") ? withUnknownElement(body) : JSON.stringify(withUnknownField(JSON.parse(body)));
}

function withUnknownElement(body: string): string {
  return body.replaceAll(
    /(<(?:item|entry)\b[^>]*>)/g,
    '$1<weather:sky xmlns:weather="https://weather.example/ns">clouds</weather:sky>',
  );
}

/** In every object, however deep. */
function withUnknownField(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withUnknownField);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).map(([key, inner]) => [key, withUnknownField(inner)]);
  return { ...Object.fromEntries(fields), weatherToday: { clouds: [1, null, "many"] } };
}
