import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A browser to start: the program and, if it cannot find its own, the folders of its libraries and fonts. */
export type Chrome = { path: string; env: Record<string, string> };

const PACKAGE = join(import.meta.dirname, '../../node_modules/@sparticuz/chromium');

const versionOf = (folder: string): string =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;

/** Where the browser of the npm package is unpacked; a new version gets a new folder. */
export const unpackedFolder = (): string =>
  join(import.meta.dirname, '../../node_modules/.cache/callback', `chromium-${versionOf(PACKAGE)}`);

/** The packaged libraries, there only if the machine lacked them when the browser was unpacked. */
export const unpackedLibraries = (): string => join(unpackedFolder(), 'al2023/lib');

const usualPlaces = (): string[] => {
  const { LOCALAPPDATA, PATH = '', PROGRAMFILES } = process.env;
  if (process.platform === 'darwin')
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ];
  if (process.platform === 'win32')
    return [PROGRAMFILES, LOCALAPPDATA].flatMap((place) =>
      place ? [join(place, 'Google/Chrome/Application/chrome.exe')] : [],
    );
  return ['google-chrome', 'google-chrome-stable', 'chromium'].flatMap((name) =>
    PATH.split(delimiter).map((folder) => join(folder, name)),
  );
};

const packagedEnv = (): Record<string, string> => {
  const env: Record<string, string> = {};
  if (existsSync(unpackedLibraries()))
    env.LD_LIBRARY_PATH = [unpackedLibraries(), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = join(unpackedFolder(), 'fonts');
  return env;
};

/** The Chrome to test with: `$CHROME`, else one that is installed, else the packaged one (`unpackChrome` first). */
export const findChrome = (): Chrome => {
  const named = process.env.CHROME;
  if (named) return { path: named, env: {} };
  const installed = usualPlaces().find((place) => existsSync(place));
  if (installed) return { path: installed, env: {} };
  return { path: join(unpackedFolder(), 'chromium'), env: packagedEnv() };
};
