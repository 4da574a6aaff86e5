import { defineConfig } from 'vitest/config';

/** What holds of the real record, and of records many times as large. */
export default defineConfig({
  test: {
    include: ['tests/data/**/*.test.ts', 'tests/load/**/*.test.ts'],
    testTimeout: 60_000,
    isolate: false,
    passWithNoTests: true,
  },
});
