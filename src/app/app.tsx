import { lazy, useCallback, useEffect, useState } from 'react';
import { HashRouter, matchPath, Route, Routes, useLocation } from 'react-router';
import { useWorld } from '../device/world.tsx';
import { PATTERNS } from '../paths.ts';
import type { Session } from '../stores/open-own.ts';
import { SessionProvider } from '../stores/session-context.tsx';
import { AppRoutes } from './app-routes.tsx';
import { GuestShell } from './guest-shell.tsx';
import { Shell } from './shell.tsx';
import { useFlushOnLeave } from './use-flush-on-leave.ts';

const PartnerPage = lazy(() =>
  import('../pages/partner/partner-page.tsx').then((page) => ({ default: page.PartnerPage })),
);

type Props = { open: (place: 'device' | 'memory') => Promise<Session> };

/** The app at the address of the page. */
export const App = (props: Props) => (
  <HashRouter>
    <OpenedApp {...props} />
  </HashRouter>
);

/**
 * Opens what the person owns, then shows the pages over it. A shared computer gets a session of its own. A partner's page
 * opens nothing; a session that is there already stays, so that a phone can be passed on and back.
 */
function OpenedApp({ open }: Props) {
  const [session, setSession] = useState<Session>();
  const { saveFile, today } = useWorld();
  const switchTo = useCallback(
    async (place: 'device' | 'memory') => {
      const next = await open(place);
      setSession((old) => {
        old?.close();
        return next;
      });
    },
    [open],
  );
  const isGuest = matchPath(PATTERNS.partner, useLocation().pathname) !== null;
  const isClosed = session === undefined && !isGuest;
  useEffect(() => {
    if (!isClosed) return;
    let left = false;
    void open('device').then((opened) => (left ? opened.close() : setSession(opened)));
    return () => {
      left = true;
    };
  }, [open, isClosed]);
  useFlushOnLeave(session);
  if (isGuest)
    return (
      <GuestShell>
        <Routes>
          <Route path={PATTERNS.partner} element={<PartnerPage />} />
        </Routes>
      </GuestShell>
    );
  if (!session) return null;
  const saveBackup = async () => {
    const text = await session.backup();
    saveFile(`callback-${today()}.json`, new Blob([text], { type: 'application/json' }));
  };
  return (
    <SessionProvider value={session}>
      <Shell onSaveFile={() => void saveBackup()}>
        <AppRoutes
          onSaveFile={saveBackup}
          onShare={() => switchTo('memory')}
          onFinished={() => switchTo('device')}
        />
      </Shell>
    </SessionProvider>
  );
}
