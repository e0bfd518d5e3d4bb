import { defineConfig } from "vitest/config";

/**
 * Tests wait for what they are about, and these limits only end what hangs: far beyond what the slowest test takes on a
 * slow machine with much else to do. How long a whole project may take is said in tools/test.ts.
 */
const patience = { testTimeout: 600_000, hookTimeout: 600_000, expect: { poll: { timeout: 60_000 } } };

/**
 * Three projects. The files of each of the last two share a throwaway Neo4j, so they run one after the other, in one
 * process: what they import is read once, and all of a browser's share one Chromium.
 */
export default defineConfig({
  test: {
    teardownTimeout: 120_000,
    projects: [
      {
        test: {
          ...patience,
          name: "unit",
          include: ["test/unit/**/*.test.{ts,tsx}"],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          ...patience,
          name: "integration",
          include: ["test/integration/**/*.test.ts"],
          globalSetup: ["test/support/throwaway-neo4j.ts"],
          fileParallelism: false,
          isolate: false,
        },
      },
      {
        test: {
          ...patience,
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: ["test/support/running-mitos.ts"],
          fileParallelism: false,
          isolate: false,
        },
      },
    ],
  },
});
