import type { CameraTrouble, Mirror } from '../../device/camera.ts';
import { useWorld } from '../../device/world.tsx';
import { type Opened, useOpened } from './use-opened.ts';

export type OwnMirror = {
  state: Opened<Mirror, CameraTrouble>;
  open: () => Promise<void>;
  close: () => void;
};

/** The person's own camera, opened by a tap, and let go when the call is over or the page is left. */
export function useMirror(isGoingOn: boolean): OwnMirror {
  const { hearing } = useWorld();
  const { state, open, close } = useOpened<Mirror, CameraTrouble>(isGoingOn);
  return {
    state,
    close,
    open: () =>
      open(async (onTakenAway) => {
        const camera = await hearing().then(
          (devices) => devices.camera,
          () => undefined,
        );
        if (!camera) return 'not-available';
        return camera.exists() ? camera.open({ onTakenAway }) : 'no-camera';
      }),
  };
}
