import { createContext, useContext } from 'react';
import type { CodeScanner } from './code-scanner.ts';
import type { Hearing } from './hearing.ts';
import type { Noise } from './noise.ts';
import type { Offline } from './offline.ts';
import type { Voice } from './voice.ts';
import type { WakeLock } from './wake-lock.ts';

/** What the app asks of the outside besides storage. Bound to the real thing in main, to a fake in tests. */
export type World = {
  /** Milliseconds since 1970. */
  now: () => number;
  /** The person's own day at a time in milliseconds since 1970, as an ISO date. */
  dayOf: (at: number) => string;
  /** The person's own day now. */
  today: () => string;
  newId: () => string;
  /** A whole number below 2^31, for a new rehearsal. */
  newSeed: () => number;
  /** BCP 47 tags in the order the person prefers them. */
  languages: readonly string[];
  print: () => void;
  saveFile: (name: string, contents: Blob) => void;
  voice: Voice;
  noise: Noise;
  /** Asks the host for a file beside the app. Nothing else is ever asked for. */
  fetch: typeof globalThis.fetch;
  /** The microphone, the recognition of words and the camera. Loading them opens none. */
  hearing: () => Promise<Hearing>;
  /** The camera as a reader of QR codes. Loading it opens nothing. */
  scanner: () => Promise<CodeScanner>;
  wakeLock: WakeLock;
  offline: Offline;
};

const WorldContext = createContext<World | undefined>(undefined);

export const WorldProvider = WorldContext.Provider;

export function useWorld(): World {
  const world = useContext(WorldContext);
  if (!world) throw new Error('useWorld stands outside its provider');
  return world;
}
