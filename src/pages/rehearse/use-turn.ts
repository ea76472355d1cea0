import { use, useState } from 'react';
import { loadAnswers, loadMoves } from '../../content/library.ts';
import type { Facts } from '../../domain/library/ids.ts';
import type { Call } from '../../domain/rehearsal/call.ts';
import { lineIdOf, ownLine } from '../../domain/rehearsal/own-line.ts';
import type { Reply, Stage } from '../../domain/rehearsal/rehearsal.ts';
import { usesLine } from '../../domain/rehearsal/uses-line.ts';
import { BY_ITSELF } from '../../domain/rehearsal/ways.ts';
import type { ScriptRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { useContent } from '../use-content.ts';
import { sayable } from './sayable.ts';

type Input = {
  call: Call;
  script: ScriptRow;
  facts: Facts;
  /** How much of each line to show by its own record. */
  stages: ReadonlyMap<string, Stage>;
  onReply: (reply: Reply) => void;
};

/** What the person did at this turn so far. */
type Doing = { picked?: string | undefined; peeking?: boolean; stage?: Stage | undefined };

/** What stands at a turn for the person: their line, how much of it is shown, and what they did with it. */
export function useTurn({ call, script, facts, stages, onReply }: Input) {
  const { language, speech } = useContent();
  const moves = use(loadMoves(language));
  const anyAnswers = use(loadAnswers(language, 'any'));
  const always = useOwn((all) => all.settings.stage);
  // it counts for the turn it was made at; the elements stay from turn to turn, which paints sooner
  const [doing, setDoing] = useState<Doing & { step: number }>();
  const now: Doing = doing?.step === call.step ? doing : {};
  const own = ownLine(call.turn, script, facts, call.setting.graph.channel);
  const suggested = anyAnswers.find(({ response }) => response === call.turn.response)?.say;
  const lineId = lineIdOf(own);
  const byRecord = (lineId !== undefined && stages.get(lineId)) || 'full';
  const stage = now.stage ?? (always === BY_ITSELF ? byRecord : always);
  return {
    moves,
    own,
    words: sayable({ call, own, picked: now.picked, suggested, moves, facts, speech }),
    stage,
    now,
    change: (patch: Doing) => setDoing({ ...now, ...patch, step: call.step }),
    reply: (given: Omit<Reply, 'stage' | 'lineId'>) => {
      setDoing(undefined);
      const isUsed = lineId !== undefined && usesLine(call, given.move);
      onReply({ ...given, stage, ...(isUsed ? { lineId } : {}) });
    },
  };
}
