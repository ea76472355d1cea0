import type { Hearing } from '../../src/device/hearing.ts';
import type { World } from '../../src/device/world.tsx';
import { fakeCamera } from './fake-camera.ts';
import { fakeMicrophone } from './fake-microphone.ts';
import { fakeRecognition } from './fake-recognition.ts';
import { fakeVoice } from './fake-voice.ts';
import { fakeWakeLock } from './fake-wake-lock.ts';

/** A device that can hear and see nothing, but for what a test gives it. */
export const hearingForTests = (over: Partial<Hearing> = {}): Hearing => ({
  microphone: fakeMicrophone({ trouble: 'no-microphone' }).microphone,
  recognition: fakeRecognition().recognition,
  camera: fakeCamera({ trouble: 'no-camera' }).camera,
  ...over,
});

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
  hearing: async () => hearingForTests(),
  scanner: async () => ({ open: async () => 'no-camera' }),
  offline: { keep: async () => {}, drop: async () => {}, isKept: async () => false },
  fetch: async () => Response.error(),
  noise: { play: () => () => {} },
  ...over,
});
