import { useNavigate } from 'react-router';
import { loadResponses, loadScenarioList } from '../content/library.ts';
import { useWorld } from '../device/world.tsx';
import { callsByOpening } from '../domain/calls/calls-by-opening.ts';
import { saidInCalls } from '../domain/calls/said-in-calls.ts';
import { isDrill } from '../domain/debrief/practice/drill-id.ts';
import { factsOf } from '../domain/openings/facts-of.ts';
import { beginRehearsal } from '../domain/rehearsal/begin-rehearsal.ts';
import type { Heard } from '../domain/rehearsal/rehearsal.ts';
import { waitsForPartner } from '../domain/rehearsal/waits-for-partner.ts';
import { paths } from '../paths.ts';
import type { OpeningRow, RehearsalRow, ScriptRow } from '../stores/row-types.ts';
import { useOwn, useSession } from '../stores/session-context.tsx';
import { useContent } from './use-content.ts';
import { useGraphOf } from './use-graph-of.ts';

type Start = {
  script: ScriptRow;
  opening: OpeningRow;
  /** The practice call or the drill that was chosen; else the call to practise next. */
  id?: string;
};

/** As many of a script as tell what comes next. */
export const PRACTISED = 200;

/** Only where something was heard: Today starts without it. */
const loadWithHeard = () => import('../domain/rehearsal/with-heard.ts');

/** Begins a practice call with the words of a script, and goes there. The first one has no surprises. */
export function useStartRehearsal() {
  const world = useWorld();
  const navigate = useNavigate();
  const { language, speech } = useContent();
  const graphOf = useGraphOf();
  const { loadRehearsals } = useSession();
  const me = useOwn((own) => own.me);
  const { worry, surprises } = useOwn((own) => own.settings);
  const calls = useOwn((own) => own.calls);
  const addRehearsal = useOwn((own) => own.addRehearsal);

  /** What chooses, and its scheduler, are loaded only when a call is looked for. */
  async function nextFor({ script }: Start, practised: readonly RehearsalRow[]): Promise<string> {
    const [all, { whatNext }] = await Promise.all([
      loadScenarioList(language),
      import('../domain/debrief/practice/what-next.ts'),
    ]);
    const said = saidInCalls(Object.values(calls), 'call');
    const ask = { calls: all, said, goal: script.goal, channel: 'call' as const, worry };
    const [next] = whatNext({ ...ask, rehearsals: practised, now: world.now() }).calls;
    if (!next) throw new RangeError(`The library has no practice call for ${script.goal}`);
    return next.id;
  }

  /** What they said in real calls about this job, where no practice call holds it. A drill is one turn only. */
  async function heardFor({ script, opening }: Start, id: string): Promise<Heard[]> {
    const real = callsByOpening(Object.values(calls)).get(opening.id) ?? [];
    if (isDrill({ scenario: { id } }) || !real.some(({ said }) => said)) return [];
    const [all, responses, { callsFor }, { heardInCalls }] = await Promise.all([
      loadScenarioList(language),
      loadResponses(language),
      import('../domain/debrief/practice/likely-responses.ts'),
      import('../domain/calls/heard-in-calls.ts'),
    ]);
    const practised = callsFor(all, { goal: script.goal, channel: 'call' }).flatMap(({ meets }) =>
      meets.map(({ response }) => response),
    );
    const saysOf = new Map(responses.map(({ id: response, short }) => [response, short]));
    return heardInCalls(real, { practised: new Set(practised), saysOf });
  }

  return async (wish: Start) => {
    const { script, opening } = wish;
    const rows = await loadRehearsals(script.id, PRACTISED);
    const practised = rows.filter((row) => !waitsForPartner(row));
    const id = wish.id ?? (await nextFor(wish, practised));
    const { graph: whole, hash } = await graphOf(language, id);
    const heard = whole.channel === 'call' ? await heardFor(wish, id) : [];
    const graph = heard.length > 0 ? (await loadWithHeard()).withHeard(whole, heard) : whole;
    const rehearsal = beginRehearsal(
      {
        scriptId: script.id,
        startedAt: world.now(),
        scenario: { id, hash },
        facts: factsOf(me, opening),
        options: {
          seed: world.newSeed(),
          surprises: surprises ?? (practised.length === 0 ? 'none' : 'some'),
        },
        ...(heard.length > 0 ? { heard } : {}),
      },
      graph,
      speech,
    );
    await navigate(paths.rehearse(addRehearsal(rehearsal)));
  };
}
