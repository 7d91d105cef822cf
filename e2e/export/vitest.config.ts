import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: Vitest asks for it
export default defineConfig({
  test: {
    include: ['e2e/export/**/*.test.ts'],
    testTimeout: 60_000,
    // Each file opens ports and starts programs: two at a time are what a small machine can bear.
    maxWorkers: 2,
  },
});
