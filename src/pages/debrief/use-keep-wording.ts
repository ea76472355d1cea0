import { useState } from 'react';
import { useWorld } from '../../device/world.tsx';
import { blankInvented, inventedOf } from '../../domain/debrief/blank-invented.ts';
import type { Place } from '../../domain/debrief/debrief.ts';
import { keepWording } from '../../domain/debrief/keep-wording.ts';
import type { Graph } from '../../domain/rehearsal/graph.ts';
import type { Script } from '../../domain/script/script.ts';
import type { RehearsalRow, ScriptRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { DEBRIEF } from '../../words/debrief.ts';

export type Keeping = {
  /** The transcript's turns whose wording was kept on this page. */
  kept: readonly number[];
  keep: (at: number, place: Place, text: string) => void;
  takeBack: (at: number) => void;
};

type Input = { rehearsal: RehearsalRow; script: ScriptRow; graph: Graph };

/** "Keep this wording": writes it into the script, with every invented name and time as a blank to fill. */
export function useKeepWording({ rehearsal, script, graph }: Input): Keeping {
  const { newId } = useWorld();
  const changeScript = useOwn((own) => own.changeScript);
  const [before, setBefore] = useState<ReadonlyMap<number, Script>>(new Map());
  const blank = (what: 'name' | 'made-up') =>
    `______ (${what === 'name' ? DEBRIEF.blankName : DEBRIEF.blankMadeUp})`;
  return {
    kept: [...before.keys()],
    keep: (at, place, text) => {
      const parts = blankInvented(text, inventedOf(graph), rehearsal.facts, blank);
      setBefore(new Map(before).set(at, script));
      changeScript(script.id, (words) => keepWording(words, place, parts, newId));
    },
    takeBack: (at) => {
      const old = before.get(at);
      if (old) changeScript(script.id, () => old);
      setBefore(new Map([...before].filter(([each]) => each !== at)));
    },
  };
}
