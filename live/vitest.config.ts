/** The live tests: one file after the other, since they share the servers, and with the time that real servers take. */
import { defineConfig, type ViteUserConfig } from "vitest/config";

const conditions: string[] = ["@earshot/source"];

const config: ViteUserConfig = defineConfig({
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: { include: ["live/**/*.live.test.ts"], fileParallelism: false, testTimeout: 60_000, hookTimeout: 60_000 },
});
export default config;
