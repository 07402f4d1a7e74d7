/** The live tests: two files side by side, since they mostly wait for servers, and with the time that real servers take. */
import { defineConfig, type ViteUserConfig } from "vitest/config";

const conditions: string[] = ["@earshot/source"];

const config: ViteUserConfig = defineConfig({
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: { include: ["live/**/*.live.test.ts"], maxWorkers: 2, testTimeout: 60_000, hookTimeout: 60_000 },
});
export default config;
