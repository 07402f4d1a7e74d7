/**
 * Write a connector: a network is connected by facts about it, a function from what it sends to a mention, and the operations
 * it allows. Here the network is a town's notice board that offers its notes as JSON, oldest first, a page at a time.
 *
 * Its whole test is 05-write-a-connector.test.ts: the contract suite tries paging, cursors, failures and aborting.
 *
 * Run it with `npx pnpm@12 example examples/05-write-a-connector.ts`.
 */
import { type ConnectorFactory, defineConnector, type Manifest, pages } from "@earshot/connector";
import { createClock, startSimulator } from "@earshot/connector/testing/simulator";
import { createMention, extractEntities, type Mention } from "@earshot/core/mention";
import * as z from "zod";
import { fakeBoard } from "./fake-board.ts";

// Facts, each with the day somebody looked. What the board cannot do is said here and nowhere else.
const manifest: Manifest = {
  spec: 1,
  network: "board",
  title: "Millbrook notice board",
  homepage: "https://board.example",
  maintainers: ["you"],
  terms: { url: "https://board.example/terms", checked: "2026-11-24", notes: ["Notes may be read by anybody."] },
  search: {
    id: "board",
    network: "board",
    title: "Millbrook notice board",
    source: "https://board.example/api",
    checked: "2026-11-24",
    access: "listen", // it cannot be asked for words: everything is taken, and matched here
    coverage: [{ code: "deletions-invisible", text: "A note that is taken down is not announced." }],
    cost: {},
  },
  edits: "none",
  deletions: "none",
  retention: { mayKeepText: true },
  rates: [],
  example: { server: "https://board.example" },
};

// Only what is read stands in the schema. An answer that does not fit is an error with a name, never half a mention.
const note = z.object({ id: z.string(), text: z.string(), by: z.string(), at: z.string() });
const answer = z.object({ notes: z.array(note), next: z.string().optional() });

export const board: ConnectorFactory<"search", { server: string }> = defineConnector({
  manifest,
  config: z.strictObject({ server: z.url() }),
  async *search(_call, { config, http, cursor = "0", now, signal }) {
    const first = `${config.server}/api/notes?after=${cursor}`;
    const next = ({ body }: { body: z.infer<typeof answer> }) => body.next;
    for await (const { body } of pages(http, first, { schema: answer, next, signal })) {
      const heardAt = new Date(now()).toISOString();
      const events = body.notes.map((each) => ({ type: "upsert", mention: toMention(each, heardAt), revision: 0 }) as const);
      cursor = body.notes.at(-1)?.id ?? cursor; // the place to go on from, next time
      yield { events, cursor };
    }
  },
});

function toMention({ id, text, by, at }: z.infer<typeof note>, heardAt: string): Mention {
  return createMention({
    network: "board",
    nativeId: id,
    kind: "post",
    author: { id: by, name: by },
    text,
    entities: extractEntities(text),
    createdAt: at,
    provenance: { connector: "board", via: "search", heardAt },
  });
}

// The rest runs only as a program, not when the test imports this file.
if (import.meta.main) {
  const clock = createClock();
  const network = fakeBoard({ clock });
  for (const text of ["Lost: one grey cat, answers to Dewey", "Who lends a sewing machine? #mending", "Choir on Thursday"])
    network.post(text);

  const simulator = await startSimulator({ hosts: network.hosts, clock });
  const notices = board({ server: "https://board.example" }, simulator.effects);
  for await (const { events, cursor } of notices.search(network.call)) {
    for (const event of events) if (event.type === "upsert") console.log(event.mention.text, event.mention.tags);
    console.log(`page done, go on with a cursor of ${cursor?.length} characters`);
  }
  await simulator.stop();
}

/* prints:
Lost: one grey cat, answers to Dewey []
Who lends a sewing machine? #mending [ 'mending' ]
page done, go on with a cursor of 42 characters
Choir on Thursday []
page done, go on with a cursor of 42 characters
*/
