import { configDefaults, defineConfig } from "vitest/config";

/**
 * The house's own tests read source files and pack the package, those of a case start the program many times: no zone
 * changes what they find, so they run once.
 */
const once = [
  "test/rooms.test.ts",
  "test/rooms/**/*.test.ts",
  "test/docs.test.ts",
  "test/package/**/*.test.ts",
  "test/case/**/*.test.ts",
];

const everywhere = { pool: "forks" as const, include: ["test/**/*.test.ts"], testTimeout: 30_000 };

// Each test runs in two zones: the one of the record, and one that is 12:45 or 13:45 ahead of it, so that a day that
// was taken from the machine's own clock shows.
export default defineConfig({
  test: {
    projects: [
      { test: { ...everywhere, name: "UTC", env: { TZ: "UTC" }, exclude: [...configDefaults.exclude, ...once] } },
      {
        test: {
          ...everywhere,
          name: "Chatham",
          env: { TZ: "Pacific/Chatham" },
          exclude: [...configDefaults.exclude, ...once],
        },
      },
      { test: { ...everywhere, name: "house", env: { TZ: "UTC" }, include: once, testTimeout: 240_000 } },
    ],
  },
});
