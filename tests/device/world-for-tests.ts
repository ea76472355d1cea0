import type { World } from '../../src/device/world.tsx';
import { fakeCamera } from './fake-camera.ts';
import { fakeMicrophone } from './fake-microphone.ts';
import { fakeRecognition } from './fake-recognition.ts';
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
  microphone: fakeMicrophone({ trouble: 'no-microphone' }).microphone,
  recognition: fakeRecognition().recognition,
  camera: fakeCamera({ trouble: 'no-camera' }).camera,
  noise: { play: () => () => {} },
  ...over,
});
