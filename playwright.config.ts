import { defineConfig, devices } from '@playwright/test';
import { findChrome } from './tests/browser/find-chrome.ts';

const chrome = findChrome();

export default defineConfig({
  testDir: 'tests/browser',
  globalSetup: './tests/browser/global-setup.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: process.env.CALLBACK_URL,
    locale: 'en-GB',
    // Only the tests of the app without a network keep its files.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: chrome.path,
      env: { ...process.env, ...chrome.env } as Record<string, string>,
    },
  },
});
