import type { Camera, CameraTrouble } from '../../src/device/camera.ts';

/** A camera that shows nothing, and tells what was done with it. */
export function fakeCamera({ trouble }: { trouble?: CameraTrouble } = {}) {
  const log: string[] = [];
  let takenAway: (() => void) | undefined;
  const camera: Camera = {
    exists: () => trouble !== 'no-camera',
    open: async ({ onTakenAway }) => {
      log.push('open');
      if (trouble) return trouble;
      takenAway = onTakenAway;
      return { showIn: () => void log.push('show'), close: () => void log.push('close') };
    },
  };
  return { camera, log, takeAway: () => takenAway?.() };
}
