import { MirrorPicture } from '../../components/mirror-picture.tsx';
import type { Facts } from '../../domain/library/ids.ts';
import type { Call } from '../../domain/rehearsal/call.ts';
import type { Reply, Stage } from '../../domain/rehearsal/rehearsal.ts';
import type { ScriptRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { REHEARSE } from '../../words/rehearse.ts';
import { BlankMind } from './blank-mind.tsx';
import { CallChoices } from './call-choices.tsx';
import { MyLine } from './my-line.tsx';
import { OtherReplies } from './other-replies.tsx';
import { ReplyNow } from './reply-now.tsx';
import { StageChoice } from './stage-choice.tsx';
import { TheirWords } from './their-words.tsx';
import { TurnHead } from './turn-head.tsx';
import { useLongSilence } from './use-long-silence.ts';
import type { OwnMirror } from './use-mirror.ts';
import type { TheirVoice } from './use-their-voice.ts';
import { useTurn } from './use-turn.ts';
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

/** One turn: who, their words, my line at its stage, and one way to reply. */
export function Turn(props: Props) {
  const { call, facts, says, voice, mirror, wentBlank, onReady, onPeek } = props;
  const { moves, own, words, stage, now, change, reply } = useTurn(props);
  const { way, trouble, mic, change: changeWay } = useWay();
  const isSilent = useLongSilence(call.step, {
    on: useOwn(({ settings }) => settings.areYouThere === true && !settings.untimed),
    busy: voice.state === 'speaking' || wentBlank,
    listening: mic.state.is === 'open' ? mic.state.open.listening : undefined,
  });
  return (
    <div className={wentBlank ? 'call at-a-loss' : 'call'}>
      <section>
        <TurnHead call={call} facts={facts} heard={voice.on} />
        <div className="their-row">
          <TheirWords
            call={call}
            says={says}
            voice={voice}
            plain={REHEARSE.sounds[call.turn.sound ?? 'silence']}
          />
          {mirror.state.is === 'open' && <MirrorPicture show={mirror.state.open.showIn} />}
        </div>
        {isSilent && (
          <p className="small soft" role="status">
            {REHEARSE.areYouThere}
          </p>
        )}
        {wentBlank && <BlankMind call={call} hint={words.does} onReady={onReady} />}
        <MyLine
          words={words}
          contact={facts.contact ?? ''}
          own={own}
          stage={wentBlank ? 'full' : stage}
          picked={now.picked}
          peeking={now.peeking === true}
          onPeek={() => {
            change({ peeking: true });
            onPeek();
          }}
          onBackToMine={() => change({ picked: undefined })}
        />
        <ReplyNow
          speaks={way === 'say'}
          trouble={trouble}
          call={call}
          moves={moves}
          facts={facts}
          words={words}
          mic={mic}
          theirs={voice.state}
          voiceLanguage={voice.language}
          onSaid={reply}
        />
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
          picked={now.picked}
          onPick={(move) => change({ picked: move })}
          onTyped={(move, text) => reply({ move, text, by: 'typed' })}
        />
        <CallChoices mirror={mirror} />
      </div>
    </div>
  );
}
