import type { Debrief } from '../../domain/debrief/debrief.ts';
import { canKeep } from '../../domain/debrief/keep-wording.ts';
import { wordsOf } from '../../domain/debrief/words-of.ts';
import type { Judgement, TranscriptTurn } from '../../domain/rehearsal/rehearsal.ts';
import { CALL_LANGUAGE } from '../../words/call-language.ts';
import { actWords, DEBRIEF } from '../../words/debrief.ts';
import { REHEARSE } from '../../words/rehearse.ts';
import { useContent } from '../use-content.ts';
import { KeepActions } from './keep-actions.tsx';
import { MoreOfIt } from './more-of-it.tsx';
import type { Keeping } from './use-keep-wording.ts';

type Props = {
  debrief: Debrief;
  transcript: readonly TranscriptTurn[];
  keeping: Keeping;
  whoSaid: (who: string | undefined) => string;
  open: boolean;
  onToggle: (open: boolean) => void;
};

/** The whole call as it was said, beside the person's own words. Shut until asked for. */
export function Beside({ debrief, transcript, keeping, whoSaid, open, onToggle }: Props) {
  const { base } = useContent();
  const nameOf = (place: Debrief['beside'][number]['place']) =>
    place.kind === 'lines'
      ? (base.moments.find(({ id }) => id === place.moments[0])?.label ?? '')
      : DEBRIEF.answer;
  return (
    <MoreOfIt title={DEBRIEF.beside} open={open} onToggle={onToggle}>
      <ol className="beside">
        <li className="cols-head small soft" aria-hidden="true">
          <span />
          <span>{DEBRIEF.colCall}</span>
          <span>{DEBRIEF.colMine}</span>
        </li>
        {debrief.beside.map(({ at, planned, place, other }) => {
          const turn = transcript[at];
          const reply = turn?.reply;
          if (!turn || !reply) return null;
          const known = wordsOf(reply);
          const better =
            reply.judgement === 'good' && known && known.words !== planned?.trim() && !other && canKeep(place)
              ? known.words
              : '';
          const kept = keeping.kept.includes(at);
          const stuck = debrief.stuck.some((each) => each.at === at);
          return (
            <li key={at}>
              <p className="small soft name">{whoSaid(turn.who)}</p>
              <p className="they" dir="auto" lang={turn.says ? CALL_LANGUAGE : undefined}>
                {turn.says ? REHEARSE.quoted(turn.says) : REHEARSE.sounds.silence}
              </p>
              <p className="small strong moment">{nameOf(place)}</p>
              <p dir="auto">
                {known && (
                  <span className={known.from === 'said' ? 'who-said' : 'who-said line'}>
                    {known.from === 'said' ? DEBRIEF.youSaid : DEBRIEF.yourLine}
                  </span>
                )}
                {known ? <span lang={CALL_LANGUAGE}>{known.words}</span> : actWords(reply.move)}
                {reply.judgement === 'lost' && <span className="small soft"> ({DEBRIEF.lost})</span>}
              </p>
              <div>
                <p dir="auto">
                  <span className="who-said">{DEBRIEF.colMine}</span>
                  {planned !== undefined && planned.trim() !== known?.words ? (
                    <span lang={CALL_LANGUAGE}>{planned}</span>
                  ) : (
                    <span className="soft">{withoutWords(planned, reply.judgement)}</span>
                  )}
                </p>
                {!stuck && (better || kept) && (
                  <KeepActions
                    main={false}
                    isNew={place.kind === 'none'}
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
    </MoreOfIt>
  );
}

function withoutWords(planned: string | undefined, judgement: Judgement): string {
  if (planned !== undefined) return DEBRIEF.same;
  return judgement === 'good' ? DEBRIEF.withoutOne : DEBRIEF.noLineYet;
}
