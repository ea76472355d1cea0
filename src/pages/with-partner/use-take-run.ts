import { loadPartnerList } from '../../content/library.ts';
import { loadGraph } from '../../content/load-graph.ts';
import type { PartnerResult } from '../../domain/partner/invitation.ts';
import type { Note, PartnerRun } from '../../domain/partner/partner-run.ts';
import { runOf } from '../../domain/partner/result-of.ts';
import { startForPartner, withRun } from '../../domain/partner/with-run.ts';
import type { Call } from '../../domain/rehearsal/call.ts';
import { waitsForPartner } from '../../domain/rehearsal/waits-for-partner.ts';
import { useOwn, useSession } from '../../stores/session-context.tsx';
import type { PartnerTrouble } from '../../words/partner.ts';
import { useContent } from '../use-content.ts';

/** The rehearsal that a result is kept in now, or why it is not. */
export type Taken = { id: string } | { trouble: PartnerTrouble };

/** What the person who practised adds to words that were read aloud. */
export type Added = { keep?: Note | undefined; change?: Note | undefined };

/** Keeps what came back from a partner in the rehearsal that waits for it. What is there already stays as it is. */
export function useTakeRun() {
  const { language, speech } = useContent();
  const session = useSession();
  const scripts = useOwn((own) => own.scripts);
  const changeRehearsal = useOwn((own) => own.changeRehearsal);

  async function take(id: string, runFor: (start: Call) => PartnerRun | undefined): Promise<Taken> {
    const rehearsal = await session.loadRehearsal(id);
    const script = rehearsal && scripts[rehearsal.scriptId];
    if (!rehearsal?.partner || !script) return { trouble: 'no-such-call' };
    if (!waitsForPartner(rehearsal)) return { id };
    const [loaded, sentences] = await Promise.all([
      loadGraph(language, rehearsal.scenario.id).catch(() => undefined),
      loadPartnerList(language),
    ]);
    if (loaded?.hash !== rehearsal.scenario.hash) return { trouble: 'other-version' };
    const { graph } = loaded;
    const run = runFor(startForPartner(rehearsal, graph));
    if (!run) return { trouble: 'does-not-fit' };
    changeRehearsal(id, withRun(rehearsal, run, { graph, script, speech, sentences }));
    await session.flush();
    return { id };
  }

  return {
    takeResult: (result: PartnerResult) => take(result.key, (start) => runOf(result, start)),
    takeRun: (id: string, run: PartnerRun, { keep, change }: Added) =>
      take(id, () => ({ ...run, ...(keep ? { keep } : {}), ...(change ? { change } : {}) })),
  };
}
