import { use, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { Caption } from '../../components/caption.tsx';
import { PickList } from '../../components/pick-list.tsx';
import { useTitle } from '../../components/use-title.ts';
import { WhoIsOn } from '../../components/who-is-on.tsx';
import { loadMoves } from '../../content/library.ts';
import { playableCall } from '../../domain/library/edit/playable-call.ts';
import type { MoveEntry } from '../../domain/library/schemas.ts';
import { type Call, isOver } from '../../domain/rehearsal/call.ts';
import { offersOf } from '../../domain/rehearsal/offers.ts';
import { moveOf, prepareScenario } from '../../domain/rehearsal/prepare-scenario.ts';
import { replyTo } from '../../domain/rehearsal/reply-to.ts';
import { saysOf } from '../../domain/rehearsal/says-of.ts';
import { startCall } from '../../domain/rehearsal/start-call.ts';
import { useCallNow } from '../../stores/call-editor-context.tsx';
import { EDIT_CALL, END_NAMES } from '../../words/edit-call.ts';
import { REHEARSE } from '../../words/rehearse.ts';
import { sayAs } from '../../words/say.ts';
import { useContent } from '../use-content.ts';
import { atTurn } from './at-turn.ts';

/** No reply of a call is called so: it goes wherever any other reply goes. */
const OTHER = 'other';
const OPTIONS = { seed: 1, surprises: 'none' } as const;

/**
 * A call tried out from one of its turns while it is written, with a made-up caller. Nothing of it is kept: it is no
 * practice of anybody's script.
 */
export function PlayCall({ from }: { from: string }) {
  const { language, base, speech } = useContent();
  const moves = use(loadMoves(language));
  const now = useCallNow();
  useTitle(EDIT_CALL.playing);
  const { start, nothing } = useMemo(() => {
    const { file, nothing } = playableCall(now().call.file, from);
    return { start: startCall(prepareScenario(file, moves), base.example, OPTIONS), nothing };
  }, [now, from, moves, base]);
  const [call, setCall] = useState(start);
  const says = saysOf(call, speech);
  const here = Object.hasOwn(now().call.file.turns, call.turn.id)
    ? call.turn.id
    : (call.previous?.turn.id ?? from);
  return (
    <section className="watch play-call">
      <WhoIsOn call={call} facts={base.example} />
      <p className="small soft">{EDIT_CALL.playLead}</p>
      <LastReply call={call} />
      <Caption
        key={call.step}
        words={
          call.turn.id === nothing ? EDIT_CALL.playNothing : says ? REHEARSE.quoted(says) : soundOf(call)
        }
        plain={!says}
      />
      {isOver(call) ? (
        <p className="say after-lead">{EDIT_CALL.playOver(END_NAMES[endOf(call)])}</p>
      ) : (
        <PickList
          title={EDIT_CALL.whatNow}
          picks={[...picksOf(call, moves), { move: OTHER, label: EDIT_CALL.anyOther }]}
          onPick={(move) => setCall(replyTo(call, move))}
        />
      )}
      <div className="acts after-lead">
        <Link className="quiet strong" to={atTurn({ turn: here })}>
          {EDIT_CALL.stop}
        </Link>
        {call.previous && (
          <button type="button" className="quiet" onClick={() => setCall(call.previous ?? call)}>
            {EDIT_CALL.back}
          </button>
        )}
        {call.previous && (
          <button type="button" className="quiet" onClick={() => setCall(start)}>
            {EDIT_CALL.again}
          </button>
        )}
      </div>
    </section>
  );
}

const soundOf = ({ turn }: Call): string => REHEARSE.sounds[turn.sound ?? 'silence'];

const endOf = ({ turn }: Call): keyof typeof END_NAMES =>
  turn.end === undefined || turn.end === 'drill-done' ? 'dropped' : turn.end;

const picksOf = (call: Call, moves: readonly MoveEntry[]) =>
  offersOf(call).map(({ move, edge }) => ({
    move,
    label: sayAs(edge.label ?? moves.find(({ id }) => id === moveOf(move))?.pick ?? move),
  }));

/** Whether the last reply was a good one, and what the caller is told about it afterwards. */
function LastReply({ call: { given } }: { call: Call }) {
  if (!given || given.judgement === 'lost') return null;
  return (
    <p className="small">
      <b>{given.judgement === 'good' ? EDIT_CALL.wasGood : EDIT_CALL.wasPoor}</b>
      {given.note !== undefined && <span dir="auto"> {given.note}</span>}
    </p>
  );
}
