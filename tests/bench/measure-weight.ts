import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { serve } from '../browser/serve.ts';
import type { Row } from './row.ts';

/** Brotli at its strongest (11, the default), as a host that packs its files once would send them. In kB of 1000. */
const packed = (file: string): number => brotliCompressSync(readFileSync(file)).length / 1000;

const kilobytes = (size: number): string => `${size.toFixed(1)} kB`;

/** The files of this kind that the browser asked for until the first choice could be used. */
const askedFor = async (browser: Browser, dist: string, kind: string): Promise<Set<string>> => {
  const { url, close } = await serve(dist);
  const page = await browser.newPage();
  const files = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === kind) files.add(request.url().slice(url.length));
  });
  await page.goto(url);
  await page.getByRole('radio').first().and(page.locator(':enabled')).waitFor();
  await page.getByRole('button', { name: 'Write my words' }).and(page.locator(':enabled')).waitFor();
  await page.close();
  close();
  return files;
};

const firstRow = (dist: string, files: ReadonlySet<string>): Row => {
  const size = [...files].reduce((sum, file) => sum + packed(join(dist, file)), 0);
  return {
    what: `JavaScript until the first choice can be used (${files.size} files)`,
    figure: kilobytes(size),
    budget: '<= 110 kB, aim 95',
    kept: size <= 110,
  };
};

const laterRows = (dist: string, first: ReadonlySet<string>): Row[] => {
  const later = readdirSync(join(dist, 'assets'))
    .filter((file) => file.endsWith('.js') && !first.has(`assets/${file}`))
    // its model has a budget of its own, and a row
    .filter((file) => !file.startsWith('recogniser-'))
    .map((file) => ({ file, size: packed(join(dist, 'assets', file)) }))
    .sort((a, b) => b.size - a.size);
  const [biggest] = later;
  const size = biggest?.size ?? 0;
  return [
    {
      what: `Biggest of the ${later.length} later chunks (${biggest?.file ?? 'none'})`,
      figure: kilobytes(size),
      budget: '<= 60 kB',
      kept: size <= 60,
    },
  ];
};

const fontRow = (dist: string, files: ReadonlySet<string>): Row => {
  // A font is packed already: it is sent as it is.
  const size = [...files].reduce((sum, file) => sum + readFileSync(join(dist, file)).length / 1000, 0);
  return {
    what: 'Fonts of the first screen',
    figure: `${files.size} file, ${kilobytes(size)}`,
    budget: '1 file, <= 40 kB',
    kept: files.size <= 1 && size <= 40,
  };
};

/** What is sent over the wire, of the production build in `dist`. */
export const measureWeight = async (browser: Browser, dist: string): Promise<Row[]> => {
  const scripts = await askedFor(browser, dist, 'script');
  const fonts = await askedFor(browser, dist, 'font');
  return [firstRow(dist, scripts), ...laterRows(dist, scripts), fontRow(dist, fonts)];
};
