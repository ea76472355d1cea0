import { join } from 'node:path';
import { build } from 'vite';

/** The web page of a story in ink that was compiled before, bundled as the app is. */
export async function buildInkPage(compiled: string, outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'ink-page'),
    base: './',
    publicDir: false,
    logLevel: 'silent',
    define: { INK_STORY: JSON.stringify(compiled) },
    build: { outDir, emptyOutDir: true },
  });
}
