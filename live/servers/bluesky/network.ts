/**
 * A whole Bluesky network in one process: identity directory, personal data server, AppView, moderation service.
 * Writes its addresses as JSON to the file named by the first argument once it is ready, and runs until SIGTERM.
 */
import { renameSync, writeFileSync } from "node:fs";
import { importInstalled } from "./installed.ts";

interface Service {
  readonly url: string;
}

interface TestNetwork {
  readonly pds: Service;
  readonly bsky: Service;
}

interface DevelopmentNetwork {
  readonly TestNetwork: { create(settings: object): Promise<TestNetwork> };
}

const [readyFile = "network.json"] = process.argv.slice(2);
const { TestNetwork } = await importInstalled<DevelopmentNetwork>("@atproto/dev-env");

// The server answers too many requests as the real one does, so that what we hear of limits is real as well.
const network = await TestNetwork.create({
  pds: { ...portFrom("EARSHOT_LIVE_PDS_PORT"), hostname: "localhost", rateLimitsEnabled: true },
  bsky: portFrom("EARSHOT_LIVE_APPVIEW_PORT"),
  plc: portFrom("EARSHOT_LIVE_DIRECTORY_PORT"),
});
process.once("SIGTERM", () => process.exit(0)); // closing politely takes seconds, and nothing outlives the run
announce({ pds: network.pds.url, appView: network.bsky.url });

function portFrom(variable: string): { readonly port?: number } {
  const value = process.env[variable];
  return value ? { port: Number(value) } : {};
}

/** Appears under its name only when whole, since the caller waits for it. */
function announce(addresses: Readonly<Record<string, string>>): void {
  writeFileSync(`${readyFile}.part`, JSON.stringify(addresses));
  renameSync(`${readyFile}.part`, readyFile);
}
