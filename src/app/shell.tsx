import { type ReactNode, Suspense, useRef } from 'react';
import { useLocation } from 'react-router';
import { Head } from '../components/head.tsx';
import { SkipLink } from '../components/skip-link.tsx';
import { StorageNote } from '../components/storage-note.tsx';
import { useOwn, useSession } from '../stores/session-context.tsx';
import { useStatus } from '../stores/use-status.ts';
import { SHELL } from '../words/shell.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { useAppearance } from './use-appearance.ts';
import { useLeaveWarning } from './use-leave-warning.ts';

type Props = { children: ReactNode; onSaveFile: () => void };

/** What stands around every page. */
export function Shell({ children, onSaveFile }: Props) {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const session = useSession();
  const status = useStatus();
  const hasToday = useOwn((own) => Object.keys(own.openings).length > 0);
  useAppearance();
  useLeaveWarning();
  return (
    <div className="page">
      <SkipLink label={SHELL.skip} target={main} />
      <Head
        inCall={pathname.startsWith('/rehearse/')}
        hasToday={hasToday}
        shared={session.place === 'memory' && !session.trouble}
      />
      <StorageNote trouble={session.trouble?.rule ?? status.trouble?.rule} onSaveFile={onSaveFile} />
      <main id="main" ref={main} tabIndex={-1}>
        <ErrorBoundary key={pathname}>
          <Suspense fallback={<p className="soft">{SHELL.opening}</p>}>{children}</Suspense>
        </ErrorBoundary>
      </main>
    </div>
  );
}
