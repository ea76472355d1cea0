import { use, useState } from 'react';
import { Caption } from '../../components/caption.tsx';
import { Patience } from '../../components/patience.tsx';
import { WhoIsOn } from '../../components/who-is-on.tsx';
import { loadAnswers, loadMoves } from '../../content/library.ts';
import type { Facts } from '../../domain/library/ids.ts';
import type { Call } from '../../domain/rehearsal/call.ts';
import { isMachine } from '../../domain/rehearsal/is-machine.ts';
import { ownLine } from '../../domain/rehearsal/own-line.ts';
import { patienceLeft } from '../../domain/rehearsal/patience-left.ts';
import type { Reply, Stage } from '../../domain/rehearsal/rehearsal.ts';
import { saysOf } from '../../domain/rehearsal/says-of.ts';
import { BY_ITSELF } from '../../domain/rehearsal/ways.ts';
import type { ScriptRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { REHEARSE } from '../../words/rehearse.ts';
import { useContent } from '../use-content.ts';
import { BlankMind } from './blank-mind.tsx';
import { MyLine } from './my-line.tsx';
import { OtherReplies } from './other-replies.tsx';
import { sayable } from './sayable.ts';
import { StageChoice } from './stage-choice.tsx';

type Props = {
  call: Call;
  script: ScriptRow;
  facts: Facts;
  /** How much of each line to show by its own record. */
  stages: ReadonlyMap<string, Stage>;
  wentBlank: boolean;
  onReady: () => void;
  onPeek: () => void;
  onReply: (reply: Reply) => void;
};

/** What the person did at this turn so far. It counts for the turn it was made at. */
type Doing = { picked?: string | undefined; peeking?: boolean; stage?: Stage | undefined };

/** One turn: who, their words, my line at its stage, and one way to reply. */
export function Turn({ call, script, facts, stages, wentBlank, onReady, onPeek, onReply }: Props) {
  const { language, speech } = useContent();
  const moves = use(loadMoves(language));
  const anyAnswers = use(loadAnswers(language, 'any'));
  const always = useOwn((own) => own.settings.stage);
  // the elements stay from turn to turn, which paints sooner
  const [doing, setDoing] = useState<Doing & { step: number }>();
  const now: Doing = doing?.step === call.step ? doing : {};
  const { picked, peeking = false } = now;
  const change = (patch: Doing) => setDoing({ ...now, ...patch, step: call.step });
  const own = ownLine(call.turn, script, facts, call.setting.graph.channel);
  const suggested = anyAnswers.find(({ response }) => response === call.turn.response)?.say;
  const words = sayable({ call, own, picked, suggested, moves, facts, speech });
  const lineId = own.kind === 'answer' ? own.answer.id : own.kind === 'lines' ? own.lines[0]?.id : undefined;
  const byRecord = (lineId !== undefined && stages.get(lineId)) || 'full';
  const stage = now.stage ?? (always === BY_ITSELF ? byRecord : always);
  const says = saysOf(call, speech);
  const reply = (given: Omit<Reply, 'stage' | 'lineId'>) => {
    setDoing(undefined);
    onReply({ ...given, stage, ...(lineId === undefined ? {} : { lineId }) });
  };
  return (
    <div className={wentBlank ? 'call at-a-loss' : 'call'}>
      <section>
        <WhoIsOn call={call} facts={facts} />
        {!isMachine(call) && <Patience left={patienceLeft(call)} />}
        <Caption
          key={call.step}
          words={says ? REHEARSE.quoted(says) : REHEARSE.sounds[call.turn.sound ?? 'silence']}
          plain={!says}
        />
        {wentBlank && <BlankMind call={call} hint={words.does} onReady={onReady} />}
        <MyLine
          words={words}
          own={own}
          stage={wentBlank ? 'full' : stage}
          picked={picked}
          peeking={peeking}
          onPeek={() => {
            change({ peeking: true });
            onPeek();
          }}
          onBackToMine={() => change({ picked: undefined })}
        />
        <div className="turn">
          <button type="button" className="act" onClick={() => reply({ move: words.move, text: words.text })}>
            {words.act ?? REHEARSE.said}
          </button>
          <p className="small soft">{REHEARSE.saidNote}</p>
        </div>
        <StageChoice chosen={now.stage} onChoose={(chosen) => change({ stage: chosen, peeking: false })} />
      </section>
      <OtherReplies
        key={call.step}
        call={call}
        moves={moves}
        facts={facts}
        shown={words}
        picked={picked}
        onPick={(move) => change({ picked: move })}
        onTyped={(move, text) => reply({ move, text, by: 'typed' })}
      />
    </div>
  );
}
