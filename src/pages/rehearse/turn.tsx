import { use, useState } from 'react';
import { Caption } from '../../components/caption.tsx';
import { Patience } from '../../components/patience.tsx';
import { Stages } from '../../components/stages.tsx';
import { WhoIsOn } from '../../components/who-is-on.tsx';
import { loadAnswers, loadMoves } from '../../content/library.ts';
import type { Facts } from '../../domain/library/ids.ts';
import type { Call } from '../../domain/rehearsal/call.ts';
import { isMachine } from '../../domain/rehearsal/is-machine.ts';
import { ownLine } from '../../domain/rehearsal/own-line.ts';
import { patienceLeft } from '../../domain/rehearsal/patience-left.ts';
import { type Reply, STAGES } from '../../domain/rehearsal/rehearsal.ts';
import { saysOf } from '../../domain/rehearsal/says-of.ts';
import type { ScriptRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { REHEARSE } from '../../words/rehearse.ts';
import { useContent } from '../use-content.ts';
import { BlankMind } from './blank-mind.tsx';
import { MyLine } from './my-line.tsx';
import { OtherReplies } from './other-replies.tsx';
import { sayable } from './sayable.ts';

type Props = {
  call: Call;
  script: ScriptRow;
  facts: Facts;
  wentBlank: boolean;
  onReady: () => void;
  onPeek: () => void;
  onReply: (reply: Reply) => void;
};

/** What the person did at this turn so far. It counts for the turn it was made at. */
type Doing = { step: number; picked?: string | undefined; peeking?: boolean };

/** One turn: who, their words, my line at its stage, and one way to reply. */
export function Turn({ call, script, facts, wentBlank, onReady, onPeek, onReply }: Props) {
  const { language, speech } = useContent();
  const moves = use(loadMoves(language));
  const anyAnswers = use(loadAnswers(language, 'any'));
  const stage = useOwn((own) => own.settings.stage);
  const changeSettings = useOwn((own) => own.changeSettings);
  // the elements stay from turn to turn, which paints sooner
  const [doing, setDoing] = useState<Doing>();
  const { picked, peeking = false } = doing?.step === call.step ? doing : {};
  const own = ownLine(call.turn, script, facts, call.setting.graph.channel);
  const suggested = anyAnswers.find(({ response }) => response === call.turn.response)?.say;
  const words = sayable({ call, own, picked, suggested, moves, facts, speech });
  const lineId = own.kind === 'answer' ? own.answer.id : own.kind === 'lines' ? own.lines[0]?.id : undefined;
  const says = saysOf(call, speech);
  const reply = (given: Omit<Reply, 'stage' | 'lineId'>) => {
    setDoing(undefined);
    onReply({ ...given, stage, ...(lineId === undefined ? {} : { lineId }) });
  };
  return (
    <div className="call">
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
            setDoing({ step: call.step, picked, peeking: true });
            onPeek();
          }}
          onBackToMine={() => setDoing({ step: call.step, peeking })}
        />
        <div className="turn">
          <button type="button" className="act" onClick={() => reply({ move: words.move, text: words.text })}>
            {words.act ?? REHEARSE.said}
          </button>
          <p className="small soft">{REHEARSE.saidNote}</p>
        </div>
        <Stages
          label={REHEARSE.stagesLabel}
          values={STAGES}
          labels={REHEARSE.stages}
          value={stage}
          onChange={(next) => changeSettings({ stage: next })}
        />
      </section>
      <OtherReplies
        key={call.step}
        call={call}
        moves={moves}
        facts={facts}
        shown={words}
        picked={picked}
        onPick={(move) => setDoing({ step: call.step, picked: move, peeking })}
        onTyped={(move, text) => reply({ move, text, by: 'typed' })}
      />
    </div>
  );
}
