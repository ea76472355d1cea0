import { useEffect } from 'react';
import type { Session } from '../stores/open-own.ts';

/** A tab that is hidden may never come back: what waits to be written is written now. */
export function useFlushOnLeave(session: Session | undefined): void {
  useEffect(() => {
    if (!session) return;
    const flush = () => void session.flush();
    const flushWhenHidden = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flushWhenHidden);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flushWhenHidden);
    };
  }, [session]);
}
