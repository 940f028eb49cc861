import { defineConfig } from "vitest/config";

/** `unit` needs nothing but the code; `site` reads the built site in dist/; `slow` takes minutes. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/site/**", "test/e2e/**", "test/slow/**"],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "site",
          include: ["test/site/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      { test: { name: "slow", include: ["test/slow/**/*.test.ts"] } },
    ],
  },
});
