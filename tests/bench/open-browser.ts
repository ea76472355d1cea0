import { type Browser, chromium } from '@playwright/test';
import { findChrome } from '../browser/find-chrome.ts';
import { unpackChrome } from '../browser/unpack-chrome.ts';

/** The browser that the browser tests use. */
export const openBrowser = async (): Promise<Browser> => {
  await unpackChrome();
  const { path, env } = findChrome();
  return chromium.launch({ executablePath: path, env: { ...process.env, ...env } as Record<string, string> });
};
