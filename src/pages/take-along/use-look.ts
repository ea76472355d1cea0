import { useCallback, useRef, useState } from 'react';
import { missingCodes, type SeenCodes } from '../../stores/codes.ts';
import { useSession } from '../../stores/session-context.tsx';
import { BRING } from '../../words/take-along.ts';
import type { RestorePlan } from '../settings/restore-ask.tsx';
import { heldBy } from './held-by.ts';

/** How bringing stands. `plan`: all is there, and it is asked whether to add it. */
export type Standing = { seen?: SeenCodes | undefined; plan?: RestorePlan; said: string; added?: true };

/** Looks at what was seen of a set of codes, and reads it once all are there. */
export function useLook() {
  const session = useSession();
  const [standing, setStanding] = useState<Standing>(() => ({ seen: session.codes.read(), said: '' }));
  const last = useRef<SeenCodes>(undefined);
  const end = useCallback(
    (how: Standing) => {
      session.codes.forget();
      last.current = undefined;
      setStanding(how);
    },
    [session],
  );
  const look = useCallback(
    async (seen: SeenCodes) => {
      last.current = seen;
      setStanding({ seen, said: '' });
      if (missingCodes(seen).length > 0) return;
      const held = await heldBy(session, seen);
      // a code that came in the meantime has its own turn
      if (last.current !== seen) return;
      if ('nothingNew' in held) return end({ said: BRING.nothingNew });
      setStanding('plan' in held ? { seen, said: '', plan: held.plan } : { seen, said: held.trouble });
    },
    [session, end],
  );
  return { standing, setStanding, look, end };
}
