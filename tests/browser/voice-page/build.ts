import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import config from '../../../vite.config.ts';

/**
 * Builds a page that has nothing but the devices, as the app is built and under the same content security policy; gives
 * the folder. So what is found here is found in the app, whatever its screens look like.
 */
export async function buildVoicePage(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'callback-voice-'));
  const plugins = (config.plugins ?? []).flat();
  await build({
    ...config,
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    plugins: plugins.filter(
      (plugin) => !!plugin && 'name' in plugin && plugin.name === 'content-security-policy',
    ),
    build: { ...config.build, outDir, emptyOutDir: true },
  });
  return outDir;
}
