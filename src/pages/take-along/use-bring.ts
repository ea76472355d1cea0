import { useCallback, useEffect } from 'react';
import { useNavigate, useParams } from 'react-router';
import { askToPersist } from '../../device/ask-to-persist.ts';
import { paths } from '../../paths.ts';
import { collectCode } from '../../stores/codes.ts';
import { useSession } from '../../stores/session-context.tsx';
import { BRING } from '../../words/take-along.ts';
import { useLook } from './use-look.ts';

/** Collects codes: the one in the address, and those that are given to `take`. What was seen outlives the page. */
export function useBring() {
  const session = useSession();
  const { code } = useParams();
  const navigate = useNavigate();
  const { standing, setStanding, look, end } = useLook();
  const say = useCallback((said: string) => setStanding((now) => ({ ...now, said })), [setStanding]);
  /** Undefined where it is none of ours. */
  const keep = useCallback(
    (given: string) => {
      const seen = collectCode(session.codes.read(), given);
      if (seen === 'not-ours') return say(BRING.notOurs);
      session.codes.keep(seen);
      return seen;
    },
    [session, say],
  );
  useEffect(() => {
    const seen = code === undefined ? session.codes.read() : keep(code);
    if (!seen) return;
    // out of the address once it is taken: loaded again, it would come back
    if (code !== undefined) void navigate(paths.bring(), { replace: true });
    else void look(seen);
  }, [code, session, keep, look, navigate]);
  return {
    ...standing,
    say,
    take: (given: string) => {
      const seen = keep(given);
      if (seen) void look(seen);
    },
    add: async () => {
      if (!standing.plan) return;
      try {
        await session.restore(standing.plan);
      } catch {
        return say(BRING.notAdded);
      }
      end({ said: BRING.added, added: true });
      if (session.place === 'device') void askToPersist();
    },
    leave: () => end({ said: BRING.left }),
  };
}
