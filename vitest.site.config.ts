import { defineConfig } from 'vitest/config';

/** Tests of the built site. One file after another: the browser needs both cores. */
export default defineConfig({
  test: {
    include: ['tests/site/**/*.test.ts'],
    globalSetup: 'tests/site/setup.ts',
    fileParallelism: false,
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
