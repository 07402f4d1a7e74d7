/** A network that fails at the worst moment: the server has accepted the request, and its answer never arrives. */

/** A `fetch` that loses answers, and what it lost. */
export interface LossyFetch {
  readonly fetch: typeof globalThis.fetch;
  /** Addresses of the requests that the server carried out and whose answers were lost. */
  readonly lost: readonly string[];
}

/**
 * Passes requests on and loses the answers to the first ones that fit.
 *
 * @param fits Which requests are meant.
 * @param count How many answers are lost before the network is whole again.
 */
export function loseAnswers(fits: (request: Request) => boolean, count = 1): LossyFetch {
  const lost: string[] = [];
  return {
    lost,
    async fetch(input, init) {
      const request = new Request(input, init);
      const answer = await fetch(request.clone());
      if (lost.length === count || !answer.ok || !fits(request)) return answer;
      await answer.arrayBuffer(); // to the end, so that the server is surely done
      lost.push(request.url);
      throw new DOMException("The operation was aborted due to timeout", "TimeoutError");
    },
  };
}
