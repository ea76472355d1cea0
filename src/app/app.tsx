import { type ComponentProps, lazy, useCallback, useEffect, useState } from 'react';
import { HashRouter, matchPath, Route, Routes, useLocation } from 'react-router';
import { OpeningHead } from '../components/head.tsx';
import { useWorld } from '../device/world.tsx';
import { PATTERNS } from '../paths.ts';
import type { Place, Session } from '../stores/open-own.ts';
import { SessionProvider } from '../stores/session-context.tsx';
import { AppRoutes } from './app-routes.tsx';
import { GuestShell } from './guest-shell.tsx';
import { RegionalWorld } from './regional-world.tsx';
import { Shell } from './shell.tsx';
import { useFlushOnLeave } from './use-flush-on-leave.ts';
import { useLanguage } from './use-language.ts';
import { useOffline } from './use-offline.ts';

const PartnerPage = lazy(() =>
  import('../pages/partner/partner-page.tsx').then((page) => ({ default: page.PartnerPage })),
);

type Props = {
  /** `language`: one that was chosen before, and goes along. */
  open: (place: Place, language?: string) => Promise<Session>;
  /** Where this visit keeps what is written: nowhere but in memory on a computer that is known to be shared. */
  start: Place;
};

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
function OpenedApp({ open, start }: Props) {
  const [session, setSession] = useState<Session>();
  const { saveFile, today } = useWorld();
  const switchTo = useCallback(
    async (place: Place, language?: string) => {
      const next = await open(place, language);
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
    void open(start).then((opened) => (left ? opened.close() : setSession(opened)));
    return () => {
      left = true;
    };
  }, [open, start, isClosed]);
  useFlushOnLeave(session);
  useOffline(session);
  if (isGuest)
    return (
      <GuestShell>
        <Routes>
          <Route path={PATTERNS.partner} element={<PartnerPage />} />
        </Routes>
      </GuestShell>
    );
  if (!session) return <OpeningHead />;
  const saveBackup = async () => {
    const text = await session.backup();
    saveFile(`callback-${today()}.json`, new Blob([text], { type: 'application/json' }));
  };
  return (
    <SessionProvider value={session}>
      <RegionalWorld>
        <Pages
          onSaveFile={saveBackup}
          onShare={() => switchTo('memory', session.own.getState().settings.language)}
          onFinished={() => switchTo(start)}
        />
      </RegionalWorld>
    </SessionProvider>
  );
}

function Pages(props: ComponentProps<typeof AppRoutes>) {
  useLanguage();
  return (
    <Shell onSaveFile={() => void props.onSaveFile()}>
      <AppRoutes {...props} />
    </Shell>
  );
}
