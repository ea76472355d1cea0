import { use, useState } from 'react';
import { MirrorPicture } from '../../components/mirror-picture.tsx';
import { Patience } from '../../components/patience.tsx';
import { WhoIsOn } from '../../components/who-is-on.tsx';
import { loadAnswers, loadMoves } from '../../content/library.ts';
import type { Facts } from '../../domain/library/ids.ts';
import type { Call } from '../../domain/rehearsal/call.ts';
import { isMachine } from '../../domain/rehearsal/is-machine.ts';
import { ownLine } from '../../domain/rehearsal/own-line.ts';
import { patienceLeft } from '../../domain/rehearsal/patience-left.ts';
import type { Reply, Stage } from '../../domain/rehearsal/rehearsal.ts';
import { usesLine } from '../../domain/rehearsal/uses-line.ts';
import { BY_ITSELF } from '../../domain/rehearsal/ways.ts';
import type { ScriptRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { REHEARSE } from '../../words/rehearse.ts';
import { useContent } from '../use-content.ts';
import { BlankMind } from './blank-mind.tsx';
import { CallChoices } from './call-choices.tsx';
import { CallClock } from './call-clock.tsx';
import { MyLine } from './my-line.tsx';
import { OtherReplies } from './other-replies.tsx';
import { sayable } from './sayable.ts';
import { SpokenReply } from './spoken-reply.tsx';
import { StageChoice } from './stage-choice.tsx';
import { TheirWords } from './their-words.tsx';
import { useLongSilence } from './use-long-silence.ts';
import type { OwnMirror } from './use-mirror.ts';
import type { TheirVoice } from './use-their-voice.ts';
import { useWay } from './use-way.ts';

type Props = {
  call: Call;
  script: ScriptRow;
  facts: Facts;
  /** How much of each line to show by its own record. */
  stages: ReadonlyMap<string, Stage>;
  says: string;
  voice: TheirVoice;
  mirror: OwnMirror;
  wentBlank: boolean;
  onReady: () => void;
  onPeek: () => void;
  onReply: (reply: Reply) => void;
};

/** What the person did at this turn so far. It counts for the turn it was made at. */
type Doing = { picked?: string | undefined; peeking?: boolean; stage?: Stage | undefined };

/** One turn: who, their words, my line at its stage, and one way to reply. */
export function Turn(props: Props) {
  const { call, script, facts, stages, says, voice, mirror, wentBlank, onReady, onPeek, onReply } = props;
  const { language, speech } = useContent();
  const moves = use(loadMoves(language));
  const anyAnswers = use(loadAnswers(language, 'any'));
  const changeSettings = useOwn((all) => all.changeSettings);
  const { stage: always, hidePatience, clock, areYouThere } = useOwn((all) => all.settings);
  const { way, trouble, mic, change: changeWay } = useWay();
  const isSilent = useLongSilence(call.step, {
    on: areYouThere === true,
    busy: voice.state === 'speaking' || mic.state.is === 'open' || wentBlank,
  });
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
  const reply = (given: Omit<Reply, 'stage' | 'lineId'>) => {
    setDoing(undefined);
    const isUsed = lineId !== undefined && usesLine(call, given.move);
    onReply({ ...given, stage, ...(isUsed ? { lineId } : {}) });
  };
  return (
    <div className={wentBlank ? 'call at-a-loss' : 'call'}>
      <section>
        <div className="call-head">
          <WhoIsOn call={call} facts={facts} />
          <button
            type="button"
            className="quiet small"
            aria-pressed={voice.on}
            onClick={() => changeSettings({ hear: voice.on ? 'read' : 'with-words' })}
          >
            {REHEARSE.hear}
          </button>
        </div>
        <div className="moods">
          {!isMachine(call) && !hidePatience && <Patience left={patienceLeft(call)} />}
          {clock && <CallClock />}
        </div>
        <div className="their-row">
          <TheirWords
            call={call}
            says={says}
            voice={voice}
            plain={REHEARSE.sounds[call.turn.sound ?? 'silence']}
          />
          {mirror.state.is === 'open' && <MirrorPicture show={mirror.state.mirror.showIn} />}
        </div>
        {isSilent && (
          <p className="small soft" role="status">
            {REHEARSE.areYouThere}
          </p>
        )}
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
        {trouble && (
          <p className="say" role="status">
            {REHEARSE.micTrouble[trouble]}
          </p>
        )}
        <div className="turn">
          {way === 'say' && !words.act ? (
            <SpokenReply
              call={call}
              moves={moves}
              facts={facts}
              shown={words}
              words={words}
              mic={mic}
              theySpeak={voice.state === 'speaking'}
              voiceLanguage={voice.language}
              onSaid={reply}
            />
          ) : (
            <>
              <button
                type="button"
                className="act"
                onClick={() => reply({ move: words.move, text: words.text })}
              >
                {words.act ?? REHEARSE.said}
              </button>
              <p className="small soft">{REHEARSE.saidNote}</p>
            </>
          )}
        </div>
        <StageChoice chosen={now.stage} onChoose={(chosen) => change({ stage: chosen, peeking: false })} />
      </section>
      <div className="call-side">
        <OtherReplies
          key={call.step}
          call={call}
          moves={moves}
          facts={facts}
          shown={words}
          way={way}
          onWay={changeWay}
          picked={picked}
          onPick={(move) => change({ picked: move })}
          onTyped={(move, text) => reply({ move, text, by: 'typed' })}
        />
        <CallChoices mirror={mirror} />
      </div>
    </div>
  );
}
