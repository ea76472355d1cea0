import { useEffect } from 'react';
import { useWorld } from '../device/world.tsx';
import type { Session } from '../stores/open-own.ts';

/** Keeps the app on the person's own device, and leaves nothing of it on a shared computer. */
export function useOffline(session: Session | undefined) {
  const { offline } = useWorld();
  useEffect(() => {
    if (!session) return;
    const isShared = session.place === 'memory' && !session.trouble;
    void (isShared ? offline.drop() : offline.keep());
  }, [session, offline]);
}
