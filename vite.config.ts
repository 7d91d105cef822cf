import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { monacoSlim } from './src/build/monaco-slim.ts';
import { offlinePlugin } from './src/build/offline-plugin.ts';
import { pagesPlugin } from './src/build/pages-plugin.ts';
import { prosePlugin } from './src/build/prose-plugin.ts';
import { schemaPlugin } from './src/build/schema-plugin.ts';

const PURE = 'src/{encoding,memory,prose,dns,mail,smtp,world,trace,explain,lesson}/**/*.ts';

const siteUrl = process.env.SITE_URL;

/** Hosts name a folder with its last slash or without. */
const folder = (path: string) => path.replace(/\/*$/, '/');

export default defineConfig({
  base: './',
  plugins: [
    react(),
    prosePlugin(),
    pagesPlugin({ basePath: folder(process.env.BASE_PATH ?? ''), siteUrl: siteUrl && folder(siteUrl) }),
    monacoSlim(),
    schemaPlugin(),
    offlinePlugin(),
  ],
  build: {
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4000,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // All that the first screen imports is one file: a dozen small ones would pack worse and come later.
        codeSplitting: { groups: [{ name: 'main', test: /src\/app\/main\.tsx$/ }] },
      },
    },
  },
  worker: { format: 'es' },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    // No test is about time; this only ends one that hangs, on a slow machine too.
    testTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: [PURE],
      exclude: ['src/**/*.test.ts'],
      reporter: [['text', { skipFull: true }]],
      // The aim is 100 % everywhere; a room that has reached it stays there.
      thresholds: {
        lines: 99,
        branches: 97,
        'src/{encoding,memory,prose,dns,mail}/**': { lines: 100, branches: 100 },
        'src/{explain,trace,lesson,world}/**': { lines: 99, branches: 98 },
        'src/smtp/grammar/**': { lines: 100, branches: 99 },
        'src/smtp/**': { lines: 99, branches: 96 },
      },
    },
  },
});
