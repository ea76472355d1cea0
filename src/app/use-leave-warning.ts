import { useEffect } from 'react';
import { useOwn, useSession } from '../stores/session-context.tsx';

/** In memory mode a closed page is a lost page: the browser asks first, once there is something to lose. */
export function useLeaveWarning(): void {
  const { place } = useSession();
  const hasWords = useOwn((own) => Object.keys(own.openings).length > 0);
  useEffect(() => {
    if (place !== 'memory' || !hasWords) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [place, hasWords]);
}
