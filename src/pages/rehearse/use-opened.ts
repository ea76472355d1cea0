import { useCallback, useEffect, useRef, useState } from 'react';

export type Opened<T, Trouble extends string> =
  | { is: 'off' | 'opening' }
  | { is: 'open'; open: T }
  | { is: 'trouble'; trouble: Trouble | 'taken-away' };

/** Asks the device; gives what it opened, or why it did not. `onTakenAway`: it was withdrawn later. */
type Ask<T, Trouble> = (onTakenAway: () => void) => Promise<T | Trouble>;

/** A part of the device that is opened by a tap, and let go when it is not `wanted` any more or the page is left. */
export function useOpened<T extends { close: () => void }, Trouble extends string>(wanted: boolean) {
  const [state, setState] = useState<Opened<T, Trouble>>({ is: 'off' });
  const now = useRef<T>(undefined);
  const isWanted = useRef(wanted);
  const close = useCallback(() => {
    now.current?.close();
    now.current = undefined;
    setState({ is: 'off' });
  }, []);
  useEffect(() => {
    isWanted.current = wanted;
    if (!wanted) return;
    return () => {
      isWanted.current = false;
      close();
    };
  }, [wanted, close]);
  const open = async (ask: Ask<T, Trouble>): Promise<void> => {
    setState({ is: 'opening' });
    const opened = await ask(() => {
      now.current = undefined;
      setState({ is: 'trouble', trouble: 'taken-away' });
    });
    if (typeof opened === 'string') return setState({ is: 'trouble', trouble: opened });
    // the person has gone on while the browser asked
    if (!isWanted.current) return opened.close();
    now.current = opened;
    setState({ is: 'open', open: opened });
  };
  return { state, open, close };
}
