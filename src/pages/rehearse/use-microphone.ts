import { useCallback, useEffect, useRef } from 'react';
import type { Hearing } from '../../device/hearing.ts';
import type { Listening, MicrophoneTrouble } from '../../device/microphone.ts';
import type { Recognition } from '../../device/recognition.ts';
import { useWorld } from '../../device/world.tsx';
import { type Opened, useOpened } from './use-opened.ts';

export type HearingTrouble = MicrophoneTrouble | 'taken-away';

/** What hears the person, once it is open. */
type Ears = { listening: Listening; recognition: Recognition; close: () => void };

export type OpenMicrophone = {
  state: Opened<Ears, MicrophoneTrouble>;
  open: () => Promise<void>;
  close: () => void;
  /** Tells `show` how loud it is, some 20 times a second, until undone. Nothing is drawn anew for it. */
  onLevel: (show: (level: number) => void) => () => void;
};

/** The microphone of a call: opened by a tap, open from turn to turn, closed when it is not `wanted` or the page is left. */
export function useMicrophone(wanted: boolean): OpenMicrophone {
  const { hearing } = useWorld();
  const devices = useRef<Hearing>(undefined);
  const meters = useRef(new Set<(level: number) => void>());
  const { state, open, close } = useOpened<Ears, MicrophoneTrouble>(wanted);
  useEffect(() => {
    // there before the tap: some browsers let no sound through that is asked for later
    if (wanted)
      void hearing().then(
        (loaded) => {
          devices.current = loaded;
        },
        () => {},
      );
  }, [wanted, hearing]);
  return {
    state,
    close,
    open: () =>
      open(async (onTakenAway) => {
        const loaded = devices.current ?? (await hearing().catch(() => undefined));
        if (!loaded) return 'not-available';
        const { microphone, recognition } = loaded;
        if (!microphone.exists()) return 'no-microphone';
        const listening = await microphone.open({
          onLevel: (level) => {
            for (const show of meters.current) show(level);
          },
          onTakenAway,
        });
        if (typeof listening === 'string') return listening;
        return { listening, recognition, close: () => listening.close() };
      }),
    onLevel: useCallback((show) => {
      meters.current.add(show);
      return () => meters.current.delete(show);
    }, []),
  };
}
