import { useCallback, useEffect, useRef, useState } from 'react';
import type { Hearing } from '../../device/hearing.ts';
import type { Listening, MicrophoneTrouble } from '../../device/microphone.ts';
import type { Recognition } from '../../device/recognition.ts';
import { useWorld } from '../../device/world.tsx';

export type HearingTrouble = MicrophoneTrouble | 'taken-away';

type State =
  | { is: 'off' | 'opening' }
  | { is: 'open'; listening: Listening; recognition: Recognition }
  | { is: 'trouble'; trouble: HearingTrouble };

export type OpenMicrophone = {
  state: State;
  open: () => Promise<void>;
  close: () => void;
  /** Tells `show` how loud it is, some 20 times a second, until undone. Nothing is drawn anew for it. */
  onLevel: (show: (level: number) => void) => () => void;
};

/** They could not be loaded. */
const NO_DEVICES = { microphone: undefined, recognition: undefined };

/** The microphone of a call: opened by a tap, open from turn to turn, closed when it is not `wanted` or the page is left. */
export function useMicrophone(wanted: boolean): OpenMicrophone {
  const { hearing } = useWorld();
  const devices = useRef<Hearing>(undefined);
  const [state, setState] = useState<State>({ is: 'off' });
  const now = useRef<Listening>(undefined);
  const isWanted = useRef(wanted);
  const meters = useRef(new Set<(level: number) => void>());
  const close = useCallback(() => {
    now.current?.close();
    now.current = undefined;
    setState({ is: 'off' });
  }, []);
  useEffect(() => {
    isWanted.current = wanted;
    // there before the tap: some browsers let no sound through that is asked for later
    if (wanted)
      void hearing().then(
        (loaded) => {
          devices.current = loaded;
        },
        () => {},
      );
    return () => {
      isWanted.current = false;
      close();
    };
  }, [wanted, close, hearing]);
  return {
    state,
    close,
    open: async () => {
      const { microphone, recognition } = devices.current ?? (await hearing().catch(() => NO_DEVICES));
      if (!microphone) return setState({ is: 'trouble', trouble: 'not-available' });
      if (!microphone.exists()) return setState({ is: 'trouble', trouble: 'no-microphone' });
      setState({ is: 'opening' });
      const opened = await microphone.open({
        onLevel: (level) => {
          for (const show of meters.current) show(level);
        },
        onTakenAway: () => {
          now.current = undefined;
          setState({ is: 'trouble', trouble: 'taken-away' });
        },
      });
      if (typeof opened === 'string') return setState({ is: 'trouble', trouble: opened });
      // the person has gone on while the browser asked
      if (!isWanted.current) return opened.close();
      now.current = opened;
      setState({ is: 'open', listening: opened, recognition });
    },
    onLevel: useCallback((show) => {
      meters.current.add(show);
      return () => meters.current.delete(show);
    }, []),
  };
}
