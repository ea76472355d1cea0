import { loadPartnerList } from '../../content/library.ts';
import { readOwnCallId } from '../../domain/library/own-call-id.ts';
import type { PartnerResult } from '../../domain/partner/invitation.ts';
import type { Note, PartnerRun } from '../../domain/partner/partner-run.ts';
import { runOf } from '../../domain/partner/result-of.ts';
import { takeComments } from '../../domain/partner/take-comments.ts';
import { startForPartner, withRun } from '../../domain/partner/with-run.ts';
import type { Call } from '../../domain/rehearsal/call.ts';
import { waitsForPartner } from '../../domain/rehearsal/waits-for-partner.ts';
import { paths } from '../../paths.ts';
import { useOwn, useSession } from '../../stores/session-context.tsx';
import type { PartnerTrouble } from '../../words/partner.ts';
import { useContent } from '../use-content.ts';
import { useGraphOf } from '../use-graph-of.ts';

/** The path of the page where what came back is shown now, or why it was not kept. */
export type Taken = { to: string } | { trouble: PartnerTrouble };

/** What the person who practised adds to words that were read aloud. */
export type Added = { keep?: Note | undefined; change?: Note | undefined };

/** Keeps what came back from a partner in the rehearsal that waits for it. What is there already stays as it is. */
export function useTakeRun() {
  const { language, speech } = useContent();
  const session = useSession();
  const graphOf = useGraphOf();
  const scripts = useOwn((own) => own.scripts);
  const changeScript = useOwn((own) => own.changeScript);
  const changeRehearsal = useOwn((own) => own.changeRehearsal);

  async function waitingFor(id: string) {
    const rehearsal = await session.loadRehearsal(id);
    const script = rehearsal && scripts[rehearsal.scriptId];
    return rehearsal?.partner && script ? { rehearsal, script, partner: rehearsal.partner } : undefined;
  }

  async function take(id: string, runFor: (start: Call) => PartnerRun | undefined): Promise<Taken> {
    const waiting = await waitingFor(id);
    if (!waiting) return { trouble: 'no-such-call' };
    const { rehearsal, script } = waiting;
    if (!waitsForPartner(rehearsal)) return { to: paths.debrief(id) };
    const { scenario } = rehearsal;
    const [loaded, sentences] = await Promise.all([
      graphOf(language, scenario.id).catch(() => undefined),
      loadPartnerList(language),
    ]);
    if (loaded?.hash !== scenario.hash)
      return { trouble: readOwnCallId(scenario.id) === undefined ? 'other-version' : 'call-changed' };
    const { graph } = loaded;
    const run = runFor(startForPartner(rehearsal, graph));
    if (!run) return { trouble: 'does-not-fit' };
    changeRehearsal(id, withRun(rehearsal, run, { graph, script, speech, sentences }));
    await session.flush();
    return { to: paths.debrief(id) };
  }

  /** What was written about the lines is kept whatever becomes of the call; it may be all that came. */
  async function takeResult(result: PartnerResult): Promise<Taken> {
    const { key, comments = [], notes, keep, change } = result;
    if (comments.length === 0) return take(key, (start) => runOf(result, start));
    const waiting = await waitingFor(key);
    if (!waiting) return { trouble: 'no-such-call' };
    const { script, partner } = waiting;
    changeScript(script.id, (now) => takeComments(now, key, partner.shown ?? [], comments));
    await session.flush();
    const isOnlyRead = notes.length === 0 && !keep && !change;
    return isOnlyRead ? { to: paths.script(script.id) } : take(key, (start) => runOf(result, start));
  }

  return {
    takeResult,
    takeRun: (id: string, run: PartnerRun, { keep, change }: Added) =>
      take(id, () => ({ ...run, ...(keep ? { keep } : {}), ...(change ? { change } : {}) })),
  };
}
