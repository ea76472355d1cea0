import { use, useEffect, useRef, useState } from 'react';
import { Caption } from '../../components/caption.tsx';
import { FadedWords } from '../../components/faded-words.tsx';
import { Patience } from '../../components/patience.tsx';
import { Stages } from '../../components/stages.tsx';
import { WhoIsOn } from '../../components/who-is-on.tsx';
import { loadAnswers, loadMoves } from '../../content/library.ts';
import type { Facts } from '../../domain/library/ids.ts';
import type { Call } from '../../domain/rehearsal/call.ts';
import { isMachine } from '../../domain/rehearsal/is-machine.ts';
import { type OwnLine, ownLine } from '../../domain/rehearsal/own-line.ts';
import { patienceLeft } from '../../domain/rehearsal/patience-left.ts';
import { type Reply, STAGES } from '../../domain/rehearsal/rehearsal.ts';
import { saysOf } from '../../domain/rehearsal/says-of.ts';
import type { ScriptRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { REHEARSE } from '../../words/rehearse.ts';
import { useContent } from '../use-content.ts';
import { BlankMind } from './blank-mind.tsx';
import { OtherReplies } from './other-replies.tsx';
import { sayable } from './sayable.ts';

type Props = {
  call: Call;
  script: ScriptRow;
  facts: Facts;
  wentBlank: boolean;
  onReady: () => void;
  onReply: (reply: Reply) => void;
};

/** One turn: who, their words, my line at its stage, and one way to reply. */
export function Turn({ call, script, facts, wentBlank, onReady, onReply }: Props) {
  const { language, speech } = useContent();
  const moves = use(loadMoves(language));
  const anyAnswers = use(loadAnswers(language, 'any'));
  const stage = useOwn((own) => own.settings.stage);
  const changeSettings = useOwn((own) => own.changeSettings);
  // a pick counts for the turn it was made at; the elements stay from turn to turn, which paints sooner
  const [pick, setPick] = useState<{ step: number; move: string }>();
  const picked = pick?.step === call.step ? pick.move : undefined;
  const mine = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (picked !== undefined) mine.current?.focus();
  }, [picked]);
  const reply = (given: Reply) => {
    setPick(undefined);
    onReply(given);
  };
  const own = ownLine(call.turn, script, facts, call.setting.graph.channel);
  const suggested = anyAnswers.find(({ response }) => response === call.turn.response)?.say;
  const words = sayable({ call, own, picked, suggested, moves, facts, speech });
  const lineId = own.kind === 'answer' ? own.answer.id : own.kind === 'lines' ? own.lines[0]?.id : undefined;
  const beside = lineId === undefined ? {} : { lineId };
  const says = saysOf(call, speech);
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
        <div className="mine">
          <h2 className="label" ref={mine} tabIndex={-1}>
            {words.mine ? REHEARSE.yourLine : REHEARSE.youCouldSay}
          </h2>
          {words.lines.length > 0 ? (
            <FadedWords lines={words.lines} stage={wentBlank ? 'full' : stage} />
          ) : (
            <p className="words">{REHEARSE.noLine}</p>
          )}
          {picked === undefined &&
            notesOf(own).map((note) => (
              <p key={note} className="small soft" dir="auto">
                {note}
              </p>
            ))}
          {picked && (
            <button type="button" className="quiet small" onClick={() => setPick(undefined)}>
              {REHEARSE.backToMine}
            </button>
          )}
        </div>
        <div className="turn">
          <button
            type="button"
            className="act"
            onClick={() => reply({ move: words.move, text: words.text, stage, ...beside })}
          >
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
        onPick={(move) => setPick({ step: call.step, move })}
        onTyped={(move, text) => reply({ move, text, stage, ...beside })}
      />
    </div>
  );
}

/** The person's notes in their own language beside the lines that stand here. */
const notesOf = (own: OwnLine): string[] =>
  own.kind === 'lines' ? own.lines.flatMap(({ note }) => note ?? []) : [];
