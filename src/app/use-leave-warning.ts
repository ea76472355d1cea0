import { useEffect } from 'react';
import { useOwn, useSession } from '../stores/session-context.tsx';
import { useStatus } from '../stores/use-status.ts';

/** Where words are not kept, a closed page is a lost page: the browser asks first, once there is something to lose. */
export function useLeaveWarning(): void {
  const { place } = useSession();
  const { saving } = useStatus();
  const isKept = place === 'device' && saving !== 'failed';
  const hasWords = useOwn((own) => Object.keys(own.openings).length > 0);
  useEffect(() => {
    if (isKept || !hasWords) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isKept, hasWords]);
}
