import { type ReactNode, Suspense, useRef } from 'react';
import { useLocation } from 'react-router';
import { SkipLink } from '../components/skip-link.tsx';
import { SHELL } from '../words/shell.ts';
import { ErrorBoundary } from './error-boundary.tsx';

/** What stands around the page of a guest: nothing of it opens or knows what this device keeps. */
export function GuestShell({ children }: { children: ReactNode }) {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  return (
    <div className="page">
      <SkipLink label={SHELL.skip} target={main} />
      <header className="head">
        <span className="head-name">{SHELL.name}</span>
        <p className="head-note">{SHELL.noOneIsCalled}</p>
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        <ErrorBoundary key={pathname}>
          <Suspense fallback={<p className="soft">{SHELL.opening}</p>}>{children}</Suspense>
        </ErrorBoundary>
      </main>
    </div>
  );
}
