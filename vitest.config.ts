/** One test run over all packages, from source. */
import { defineConfig, type ViteUserConfig } from "vitest/config";

const conditions: string[] = ["@earshot/source"];

const config: ViteUserConfig = defineConfig({
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    // A guard against what hangs, never a judgement on speed: a busy machine may take its time.
    testTimeout: 120_000,
    setupFiles: ["./test/properties.ts"],
    include: ["packages/*/{src,test}/**/*.test.ts", "examples/**/*.test.ts", "test/**/*.test.ts"],
    typecheck: { include: ["packages/*/src/**/*.test-d.ts"], tsconfig: "./tsconfig.json" },
  },
});
export default config;
