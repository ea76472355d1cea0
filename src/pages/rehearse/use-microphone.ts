import { useCallback, useEffect, useRef, useState } from 'react';
import type { Listening, MicrophoneTrouble } from '../../device/microphone.ts';
import { useWorld } from '../../device/world.tsx';

export type HearingTrouble = MicrophoneTrouble | 'taken-away';

type State =
  | { is: 'off' | 'opening' }
  | { is: 'open'; listening: Listening }
  | { is: 'trouble'; trouble: HearingTrouble };

export type OpenMicrophone = {
  state: State;
  open: () => Promise<void>;
  close: () => void;
  /** Tells `show` how loud it is, some 20 times a second, until undone. Nothing is drawn anew for it. */
  onLevel: (show: (level: number) => void) => () => void;
};

/** The microphone of a call: opened by a tap, open from turn to turn, closed when it is not `wanted` or the page is left. */
export function useMicrophone(wanted: boolean): OpenMicrophone {
  const { microphone } = useWorld();
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
    return () => {
      isWanted.current = false;
      close();
    };
  }, [wanted, close]);
  return {
    state,
    close,
    open: async () => {
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
      setState({ is: 'open', listening: opened });
    },
    onLevel: useCallback((show) => {
      meters.current.add(show);
      return () => meters.current.delete(show);
    }, []),
  };
}
