import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './app/look/index.css';
import { App } from './app/app.tsx';
import { knownLanguages } from './device/known-languages.ts';
import { browserNoise } from './device/noise.ts';
import { browserOffline } from './device/offline.ts';
import { browserVoice } from './device/voice.ts';
import { browserWakeLock } from './device/wake-lock.ts';
import { type World, WorldProvider } from './device/world.tsx';
import { memoryStorage } from './storage/memory-storage.ts';
import { newId } from './storage/new-id.ts';
import { openDeviceStorage } from './storage/open-device-storage.ts';
import { openOwn, type Place } from './stores/open-own.ts';
import { languageFor, speakLanguage } from './words/languages.ts';
import { spoken } from './words/say.ts';

/** The one place where the real clock, ids, chance and storage are bound. */
const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const makeId = () => newId(random);

const dayOf = (at: number) => {
  const day = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
};

const world: World = {
  now: () => Date.now(),
  dayOf,
  today: () => dayOf(Date.now()),
  newId: makeId,
  newSeed: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) >>> 1,
  languages: knownLanguages(navigator.languages),
  print: () => window.print(),
  saveFile: (name, contents) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(contents);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  },
  voice: browserVoice(),
  noise: browserNoise(),
  fetch: (file, how) => fetch(file, how),
  hearing: () => import('./device/hearing.ts').then(({ browserHearing }) => browserHearing()),
  scanner: () => import('./device/code-scanner.ts').then(({ browserCodeScanner }) => browserCodeScanner()),
  wakeLock: browserWakeLock(),
  offline: browserOffline(),
};

/**
 * A coach's link ends in `?shared`; a host of shared computers says it once for all, in the page itself. What a page that
 * was opened as a file keeps, any other file could read.
 */
const isShared =
  location.protocol === 'file:' ||
  new URLSearchParams(location.search).has('shared') ||
  document.querySelector('meta[name="callback-shared-computer"]')?.getAttribute('content') === 'yes';

/** The language is there before anything that is the person's is drawn: nobody sees another one first. */
const open = async (place: Place, language?: string) => {
  const session = await openOwn(place, {
    now: world.now,
    newId: makeId,
    openStorage: place === 'device' ? openDeviceStorage : async () => memoryStorage(),
  });
  if (language !== undefined) session.own.getState().changeSettings({ language });
  await speakLanguage(languageFor(session.own.getState().settings.language, world.languages));
  return session;
};

/** A partner's page opens no session: it speaks the language of the browser. */
async function draw(host: HTMLElement): Promise<void> {
  await speakLanguage(languageFor(undefined, world.languages));
  document.documentElement.lang = spoken();
  createRoot(host).render(
    <StrictMode>
      <WorldProvider value={world}>
        <App open={open} start={isShared ? 'memory' : 'device'} />
      </WorldProvider>
    </StrictMode>,
  );
}

const host = document.getElementById('app');
if (host) void draw(host);
