import { defineConfig } from 'vitest/config';

/** Each room by itself, on small records made by hand: what answers within seconds. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/site/**', 'tests/data/**', 'tests/load/**', 'tests/scripts/**'],
    testTimeout: 30_000,
    isolate: false,
    // One process for each core: by default one core is left to whoever watches.
    maxWorkers: '100%',
  },
});
