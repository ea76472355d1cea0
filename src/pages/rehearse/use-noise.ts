import { useEffect } from 'react';
import { useWorld } from '../../device/world.tsx';
import { useOwn } from '../../stores/session-context.tsx';

/** The noises that the person asked for, as long as the call goes on. */
export function useNoise(isGoingOn: boolean): void {
  const { noise } = useWorld();
  const line = useOwn((own) => own.settings.lineNoise) === true;
  const room = useOwn((own) => own.settings.roomNoise) === true;
  useEffect(() => {
    if (!isGoingOn || !(line || room)) return;
    return noise.play([...(line ? (['line'] as const) : []), ...(room ? (['room'] as const) : [])]);
  }, [noise, isGoingOn, line, room]);
}
