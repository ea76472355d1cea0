import type { World } from '../../src/device/world.tsx';
import { fakeVoice } from './fake-voice.ts';
import { fakeWakeLock } from './fake-wake-lock.ts';

/** A world in which nothing happens by itself, on 25 November 2026 in Britain. */
export const worldForTests = (over: Partial<World> = {}): World => ({
  now: () => 1_000_000,
  dayOf: () => '2026-11-25',
  today: () => '2026-11-25',
  newId: () => 'id',
  newSeed: () => 1,
  languages: ['en-GB', 'en'],
  print: () => {},
  saveFile: () => {},
  voice: fakeVoice().voice,
  wakeLock: fakeWakeLock().wakeLock,
  noise: { play: () => () => {} },
  ...over,
});
