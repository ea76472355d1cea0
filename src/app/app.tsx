import { useCallback, useEffect, useState } from 'react';
import { HashRouter } from 'react-router';
import { useWorld } from '../device/world.tsx';
import type { Session } from '../stores/open-own.ts';
import { SessionProvider } from '../stores/session-context.tsx';
import { AppRoutes } from './app-routes.tsx';
import { Shell } from './shell.tsx';
import { useFlushOnLeave } from './use-flush-on-leave.ts';

type Props = { open: (place: 'device' | 'memory') => Promise<Session> };

/** Opens what the person owns, then shows the pages over it. A shared computer gets a session of its own. */
export function App({ open }: Props) {
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
  useEffect(() => {
    let left = false;
    void open('device').then((opened) => (left ? opened.close() : setSession(opened)));
    return () => {
      left = true;
    };
  }, [open]);
  useFlushOnLeave(session);
  if (!session) return null;
  const saveBackup = async () => {
    const text = await session.backup();
    saveFile(`callback-${today()}.json`, new Blob([text], { type: 'application/json' }));
  };
  return (
    <SessionProvider value={session}>
      <HashRouter>
        <Shell onSaveFile={() => void saveBackup()}>
          <AppRoutes
            onSaveFile={saveBackup}
            onShare={() => switchTo('memory')}
            onFinished={() => switchTo('device')}
          />
        </Shell>
      </HashRouter>
    </SessionProvider>
  );
}
