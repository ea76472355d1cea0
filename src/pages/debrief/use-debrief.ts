import { use, useMemo } from 'react';
import { loadMoves, loadPhrases } from '../../content/library.ts';
import { debriefOf } from '../../domain/debrief/debrief-of.ts';
import { measuresOf } from '../../domain/debrief/measures-of.ts';
import { practisedAt } from '../../domain/debrief/practice/practised.ts';
import { withoutTimes } from '../../domain/debrief/without-times.ts';
import { withHeard } from '../../domain/rehearsal/with-heard.ts';
import type { RehearsalRow, ScriptRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { DEBRIEF } from '../../words/debrief.ts';
import { sentencesOf } from '../../words/debrief-sentences.ts';
import { useContent } from '../use-content.ts';
import { useGraphOf } from '../use-graph-of.ts';

/** What a rehearsal came to, and everything that is said of it. `practised`: this script's rehearsals. */
export function useDebrief(rehearsal: RehearsalRow, script: ScriptRow, practised: readonly RehearsalRow[]) {
  const { language, base, speech } = useContent();
  const moves = use(loadMoves(language));
  const phrases = use(loadPhrases(language));
  const untimed = useOwn((own) => own.settings.untimed);
  const loaded = use(useGraphOf()(language, rehearsal.scenario.id));
  const { heard } = rehearsal;
  const played = useMemo(() => withHeard(loaded.graph, heard ?? []), [loaded, heard]);
  // the call may have been rewritten since: what was said is kept, but its turns are not to be trusted
  const graph = loaded.hash === rehearsal.scenario.hash ? played : undefined;
  const got = base.goals.find(({ id }) => id === script.goal)?.got ?? [];
  const debrief = debriefOf({ rehearsal, script, got, speech, moves, ...(graph ? { graph } : {}) });
  const earlier = practised.filter(
    (each) => each.id !== rehearsal.id && practisedAt(each) < practisedAt(rehearsal),
  );
  const all = measuresOf(rehearsal, earlier, phrases);
  const measured = untimed ? withoutTimes(all) : all;
  const whoSaid = (who: string | undefined) =>
    (who === undefined ? undefined : played.people[who]?.name) ?? DEBRIEF.they;
  const sentences = sentencesOf({ debrief, rehearsal, got, whoSaid, measured });
  return { debrief, sentences, whoSaid, graph: played, resumable: graph !== undefined };
}
