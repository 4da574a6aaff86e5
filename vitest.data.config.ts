import { defineConfig } from 'vitest/config';

/** What holds of the real record and of records many times as large, and the scripts as programs of their own. */
export default defineConfig({
  test: {
    include: ['tests/{data,load,scripts}/**/*.test.ts'],
    testTimeout: 60_000,
    isolate: false,
  },
});
