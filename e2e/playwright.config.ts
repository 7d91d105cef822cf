import { createServer } from 'node:net';
import { defineConfig, devices } from '@playwright/test';
import { ensureBrowser, launchOptions } from '../src/build/ensure-browser.ts';

const freePort = () =>
  new Promise<number>((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

// Workers read this file too: what the first reading has found is handed on to them.
process.env.PLAYWRIGHT_CHROMIUM ??= (await ensureBrowser()).path;
process.env.KITCHEN_PORT ??= String(await freePort());
const url = `http://127.0.0.1:${process.env.KITCHEN_PORT}/`;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  // No test is about time: these only end what hangs, on a slow machine too.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  retries: process.env.CI === undefined ? 0 : 1,
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  use: {
    baseURL: url,
    // Only offline.spec.ts wants one: elsewhere it would keep the whole site for each test.
    serviceWorkers: 'block',
    // To keep a trace of every test costs as much as the tests themselves.
    trace: process.env.CI === undefined ? 'retain-on-failure' : 'on-first-retry',
    launchOptions: launchOptions(process.env.PLAYWRIGHT_CHROMIUM),
  },
  webServer: {
    command: `node --import tsx src/build/serve.ts ${process.env.KITCHEN_PORT}`,
    cwd: '..',
    url,
    reuseExistingServer: false,
    timeout: 30_000,
  },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'] }, testIgnore: /phone/ },
    { name: 'phone', use: { ...devices['Pixel 7'] }, testMatch: [/phone/, /scene/] },
  ],
});
