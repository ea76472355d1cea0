import { useCallback, useEffect, useRef, useState } from 'react';
import type { CameraTrouble, Mirror } from '../../device/camera.ts';
import { useWorld } from '../../device/world.tsx';

type State =
  | { is: 'off' | 'opening' }
  | { is: 'open'; mirror: Mirror }
  | { is: 'trouble'; trouble: CameraTrouble | 'taken-away' };

export type OwnMirror = {
  state: State;
  /** They saw themselves in this call. */
  used: boolean;
  open: () => Promise<void>;
  close: () => void;
};

/** The person's own camera, opened by a tap, and let go when the call is over or the page is left. */
export function useMirror(isGoingOn: boolean): OwnMirror {
  const { hearing } = useWorld();
  const [state, setState] = useState<State>({ is: 'off' });
  const [used, setUsed] = useState(false);
  const now = useRef<Mirror>(undefined);
  const isWanted = useRef(true);
  const close = useCallback(() => {
    now.current?.close();
    now.current = undefined;
    setState({ is: 'off' });
  }, []);
  useEffect(() => {
    isWanted.current = isGoingOn;
    if (!isGoingOn) return;
    return () => {
      isWanted.current = false;
      close();
    };
  }, [isGoingOn, close]);
  return {
    state,
    used,
    close,
    open: async () => {
      setState({ is: 'opening' });
      const camera = await hearing().then(
        (devices) => devices.camera,
        () => undefined,
      );
      if (!camera) return setState({ is: 'trouble', trouble: 'not-available' });
      if (!camera.exists()) return setState({ is: 'trouble', trouble: 'no-camera' });
      const opened = await camera.open({
        onTakenAway: () => {
          now.current = undefined;
          setState({ is: 'trouble', trouble: 'taken-away' });
        },
      });
      if (typeof opened === 'string') return setState({ is: 'trouble', trouble: opened });
      if (!isWanted.current) return opened.close();
      now.current = opened;
      setUsed(true);
      setState({ is: 'open', mirror: opened });
    },
  };
}
