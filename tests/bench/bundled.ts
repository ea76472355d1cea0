import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');
const CACHE = join(ROOT, 'node_modules/.cache');

/** A module of this folder, bundled as the app is: a loader's own wrapping of each import would be measured too. */
export async function bundled<T>(file: string): Promise<T> {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(`${CACHE}/bench-`);
  try {
    await build({
      configFile: false,
      root: ROOT,
      publicDir: false,
      logLevel: 'silent',
      build: { ssr: join(import.meta.dirname, file), outDir: folder, emptyOutDir: true },
    });
    return (await import(join(folder, file.replace(/\.ts$/, '.js')))) as T;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
