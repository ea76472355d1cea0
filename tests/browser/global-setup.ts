import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from './serve.ts';
import { unpackChrome } from './unpack-chrome.ts';

// biome-ignore lint/style/noDefaultExport: Playwright takes this file's default export
export default async (): Promise<() => void> => {
  const folder = process.env.CALLBACK_DIST ?? join(import.meta.dirname, '../../dist');
  if (!existsSync(join(folder, 'index.html'))) throw new Error('Build the app first: npm run build');
  await unpackChrome();
  const { url, close } = await serve(folder);
  process.env.CALLBACK_URL = url;
  return close;
};
