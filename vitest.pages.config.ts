import { defineConfig } from "vitest/config";

/** The officers' pages in a real browser. `npm run test:pages` builds them first. */
export default defineConfig({
  test: {
    include: ["test/web/pages/**/*.test.ts"],
    globalSetup: ["test/api/store/shared-server.ts"],
    setupFiles: ["test/seed.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A browser and a service for each file; more of them at once make each other slow.
    maxWorkers: 2,
  },
});
