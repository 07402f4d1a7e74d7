/** A notice board that does not exist, in its own wire format: what example 05 reads. Everything on it is invented. */
import type { SimulatedClock } from "@earshot/connector/testing/simulator";
import type { NativeCall } from "@earshot/core/query";

const pageSize = 2;

/** A board with nothing on it yet. */
export function fakeBoard({ clock }: { readonly clock: SimulatedClock }): {
  readonly hosts: Readonly<Record<string, (request: Request) => Response>>;
  readonly call: NativeCall;
  readonly pageSize: number;
  post(text: string): string;
} {
  const notes: { id: string; text: string; by: string; at: string }[] = [];
  return {
    hosts: {
      "board.example": (request) => {
        const after = Number(new URL(request.url).searchParams.get("after"));
        const page = notes.slice(after, after + pageSize);
        const more = after + pageSize < notes.length ? { next: `/api/notes?after=${page.at(-1)?.id}` } : {};
        return Response.json({ notes: page, ...more });
      },
    },
    call: { profile: "board", kind: "listen", parameters: {} },
    pageSize,
    post(text) {
      const id = String(notes.length + 1);
      notes.push({ id, text, by: "somebody", at: new Date(clock.now()).toISOString() });
      return id;
    },
  };
}
