import { useEffect, useState } from 'react';
import { useWorld } from '../../device/world.tsx';
import { SETTINGS } from '../../words/settings.ts';

/** Says that the app opens with no internet, once it does. */
export function WorksOffline() {
  const { offline } = useWorld();
  const [isKept, setIsKept] = useState(false);
  useEffect(() => {
    let left = false;
    void offline.isKept().then((kept) => left || setIsKept(kept));
    return () => {
      left = true;
    };
  }, [offline]);
  return isKept ? <p className="say small soft">{SETTINGS.offline}</p> : null;
}
