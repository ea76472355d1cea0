import { useNavigate } from 'react-router';
import { firstScenario } from '../content/library.ts';
import { loadGraph } from '../content/load-graph.ts';
import { useWorld } from '../device/world.tsx';
import { factsOf } from '../domain/openings/facts-of.ts';
import { beginRehearsal } from '../domain/rehearsal/begin-rehearsal.ts';
import { paths } from '../paths.ts';
import type { OpeningRow, ScriptRow } from '../stores/row-types.ts';
import { useOwn } from '../stores/session-context.tsx';
import { useContent } from './use-content.ts';

/** Begins a practice call with the words of a script, and goes there. The first one has no surprises. */
export function useStartRehearsal() {
  const world = useWorld();
  const navigate = useNavigate();
  const { language, speech } = useContent();
  const me = useOwn((own) => own.me);
  const worry = useOwn((own) => own.settings.worry);
  const addRehearsal = useOwn((own) => own.addRehearsal);
  return async (script: ScriptRow, opening: OpeningRow, practised: number) => {
    const { id } = firstScenario(language, script.goal, worry);
    const { graph, hash } = await loadGraph(language, id);
    const rehearsal = beginRehearsal(
      {
        scriptId: script.id,
        scenario: { id, hash },
        facts: factsOf(me, opening),
        options: { seed: world.newSeed(), surprises: practised === 0 ? 'none' : 'some' },
      },
      graph,
      speech,
    );
    await navigate(paths.rehearse(addRehearsal(rehearsal)));
  };
}
