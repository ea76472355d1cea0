import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChrome, unpackedFolder } from './find-chrome.ts';

const NEEDED = 'No Chrome or Chromium was found. Install one, or set CHROME to its path.';

/** For a machine without any font: the packaged list of fonts points to a folder that is not ours. */
const FONTS = `<?xml version="1.0"?>
<fontconfig>
  <dir>${join(unpackedFolder(), 'fonts')}</dir>
  <cachedir>${join(unpackedFolder(), 'fonts-cache')}</cachedir>
</fontconfig>
`;

const lacksLibraries = (program: string): boolean => {
  try {
    return execFileSync('ldd', [program], { encoding: 'utf8' }).includes('not found');
  } catch {
    return true;
  }
};

/**
 * Unpacks the browser of the npm package, once, when `findChrome` found no other.
 * Its libraries are unpacked only where the machine has none, so that newer ones are never hidden by them.
 */
export const unpackChrome = async (): Promise<void> => {
  const { path } = findChrome();
  if (existsSync(path)) return;
  if (process.env.CHROME || process.platform !== 'linux' || process.arch !== 'x64') throw new Error(NEEDED);
  const partial = `${unpackedFolder()}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = partial; // the package unpacks into the temporary folder, and keeps whatever is there
  const { default: chromium } = await import('@sparticuz/chromium');
  const { inflate } = await import('../../node_modules/@sparticuz/chromium/build/esm/lambdafs.js');
  await chromium.executablePath();
  if (lacksLibraries(join(partial, 'chromium')))
    await inflate(join(import.meta.dirname, '../../node_modules/@sparticuz/chromium/bin/al2023.tar.br'));
  writeFileSync(join(partial, 'fonts/fonts.conf'), FONTS);
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  renameSync(partial, unpackedFolder());
};
