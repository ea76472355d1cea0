import type { Debrief } from '../../domain/debrief/debrief.ts';
import { canKeep } from '../../domain/debrief/keep-wording.ts';
import type { Judgement, TranscriptTurn } from '../../domain/rehearsal/rehearsal.ts';
import { DEBRIEF } from '../../words/debrief.ts';
import { REHEARSE } from '../../words/rehearse.ts';
import { useContent } from '../use-content.ts';
import { KeepActions } from './keep-actions.tsx';
import type { Keeping } from './use-keep-wording.ts';

type Props = {
  debrief: Debrief;
  transcript: readonly TranscriptTurn[];
  keeping: Keeping;
  whoSaid: (who: string | undefined) => string;
};

/** The whole call as it was said, beside the person's own words. */
export function Beside({ debrief, transcript, keeping, whoSaid }: Props) {
  const { base } = useContent();
  const nameOf = (place: Debrief['beside'][number]['place']) =>
    place.kind === 'lines'
      ? (base.moments.find(({ id }) => id === place.moments[0])?.label ?? '')
      : DEBRIEF.answer;
  return (
    <section className="section">
      <h2>{DEBRIEF.beside}</h2>
      <ol className="beside">
        <li className="cols-head small soft" aria-hidden="true">
          <span />
          <span>{DEBRIEF.colYou}</span>
          <span>{DEBRIEF.colMine}</span>
        </li>
        {debrief.beside.map(({ at, planned, place, other }) => {
          const turn = transcript[at];
          const reply = turn?.reply;
          if (!turn || !reply) return null;
          const better =
            reply.judgement === 'good' && reply.text && reply.text !== planned && !other && canKeep(place)
              ? reply.text
              : '';
          const kept = keeping.kept.includes(at);
          const stuck = debrief.stuck.some((each) => each.at === at);
          return (
            <li key={at}>
              <p className="small soft name">{whoSaid(turn.who)}</p>
              <p className="they" dir="auto">
                {turn.says ? REHEARSE.quoted(turn.says) : REHEARSE.sounds.silence}
              </p>
              <p className="small strong moment">{nameOf(place)}</p>
              <p dir="auto">
                <span className="who-said">{DEBRIEF.colYou}</span>
                {reply.text ?? DEBRIEF.acts[reply.move] ?? reply.move}
                {reply.judgement === 'lost' && <span className="small soft"> ({DEBRIEF.lost})</span>}
              </p>
              <div>
                <p dir="auto">
                  <span className="who-said">{DEBRIEF.colMine}</span>
                  {planned !== undefined && planned !== reply.text ? (
                    planned
                  ) : (
                    <span className="soft">{withoutWords(planned, reply.judgement)}</span>
                  )}
                </p>
                {!stuck && (better || kept) && (
                  <KeepActions
                    main={false}
                    kept={kept}
                    onKeep={() => keeping.keep(at, place, better)}
                    onTakeBack={() => keeping.takeBack(at)}
                  />
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function withoutWords(planned: string | undefined, judgement: Judgement): string {
  if (planned !== undefined) return DEBRIEF.same;
  return judgement === 'good' ? DEBRIEF.withoutOne : DEBRIEF.noLineYet;
}
