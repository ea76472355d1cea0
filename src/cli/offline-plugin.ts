import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { FLOOR } from './floor.ts';

const WORKER = fileURLToPath(new URL('../service-worker.ts', import.meta.url));

/** For machines that read the site, not for the app. */
const NOT_KEPT = new Set(['robots.txt', '_headers', 'sw.js']);

/**
 * Writes `sw.js` beside the built app: the worker that keeps every file of the app on the device, so that all of it
 * works with the network gone. A file's name in `assets/` changes with its contents; any other has a hash beside it.
 */
export function offlinePlugin(): Plugin {
  return {
    name: 'callback-offline',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: async ({ dir }) => {
        if (dir) await writeWorker(dir);
      },
    },
  };
}

const writeWorker = (folder: string) =>
  build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: {
      'self.__WB_MANIFEST': JSON.stringify(filesToKeep(folder)),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      modulePreload: false,
      target: FLOOR,
      rolldownOptions: { input: WORKER, output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  });

/** Every file of the app by its path from `sw.js`; `revision` is null where the name tells one version from the next. */
export const filesToKeep = (folder: string): { url: string; revision: string | null }[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((url) => !NOT_KEPT.has(url) && !url.startsWith('packs/'))
    .sort()
    .map((url) => ({ url, revision: url.startsWith('assets/') ? null : hashOf(join(folder, url)) }));

const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
