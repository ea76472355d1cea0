import { Link } from 'react-router';
import type { Debrief, Stuck } from '../../domain/debrief/debrief.ts';
import { wordsOf } from '../../domain/debrief/words-of.ts';
import type { TranscriptTurn } from '../../domain/rehearsal/rehearsal.ts';
import { paths } from '../../paths.ts';
import type { RehearsalRow } from '../../stores/row-types.ts';
import { CALL_LANGUAGE } from '../../words/call-language.ts';
import { actWords, DEBRIEF } from '../../words/debrief.ts';
import { stuckSentence } from '../../words/debrief-sentences.ts';
import { REHEARSE } from '../../words/rehearse.ts';
import { isToKeep } from './is-to-keep.ts';
import { KeepActions } from './keep-actions.tsx';
import type { Keeping } from './use-keep-wording.ts';

type Props = {
  place: Stuck;
  debrief: Debrief;
  rehearsal: RehearsalRow;
  keeping: Keeping;
  whoSaid: (who: string | undefined) => string;
  /** Its words are the screen's main thing to keep. */
  main: boolean;
  onPractise: (() => void) | undefined;
};

/** One place where the person got stuck: what was said, why to change it, and words to try instead. */
export function StuckPlace({ place, debrief, rehearsal, keeping, whoSaid, main, onPractise }: Props) {
  const turn = rehearsal.transcript[place.at];
  if (!turn) return null;
  const where = debrief.beside.find(({ at }) => at === place.at)?.place ?? { kind: 'none' as const };
  const { suggestion } = place;
  const kept = keeping.kept.includes(place.at);
  return (
    <div className="stuck">
      <Said place={place} turn={turn} who={whoSaid(turn.who)} />
      <div>
        {suggestion && (
          <div className="mine">
            <h3 className="label">{suggestion.from === 'own' ? DEBRIEF.yourWords : DEBRIEF.tryThis}</h3>
            <p className="words" dir="auto" lang={CALL_LANGUAGE}>
              {suggestion.text}
            </p>
          </div>
        )}
        {suggestion && (kept || isToKeep(place, debrief)) && (
          <KeepActions
            main={main}
            isNew={where.kind === 'none'}
            kept={kept}
            onKeep={() => keeping.keep(place.at, where, suggestion.text)}
            onTakeBack={() => keeping.takeBack(place.at)}
          />
        )}
        <p className="acts">
          <Link className="quiet" to={paths.script(rehearsal.scriptId)}>
            {DEBRIEF.own}
          </Link>
          {onPractise && (
            <button type="button" className="quiet" onClick={onPractise}>
              {DEBRIEF.fromHere}
            </button>
          )}
        </p>
      </div>
    </div>
  );
}

function Said({ place, turn, who }: { place: Stuck; turn: TranscriptTurn; who: string }) {
  const why = place.note ?? place.coach;
  return (
    <dl className="said">
      <div>
        <dt>{DEBRIEF.theySaid(who)}</dt>
        <dd dir="auto" lang={turn.says ? CALL_LANGUAGE : undefined}>
          {turn.says ? REHEARSE.quoted(turn.says) : REHEARSE.sounds.silence}
        </dd>
      </div>
      <div>
        <dt>{whose(place, turn.reply)}</dt>
        <dd>
          {place.why !== 'blank' && <span dir="auto">{given(place, turn.reply)}</span>}
          <span className="why-here">{stuckSentence(place)}</span>
        </dd>
      </div>
      {why && (
        <div>
          <dt>{DEBRIEF.why}</dt>
          <dd>{why}</dd>
        </div>
      )}
    </dl>
  );
}

/** Whose words they were; where from is not known of what was taken back. */
function whose({ why }: Stuck, reply: TranscriptTurn['reply']): string {
  if (why === 'blank' || why === 'back') return DEBRIEF.yourReply;
  const known = reply && wordsOf(reply);
  return known?.from === 'said' ? DEBRIEF.youSaid : known ? DEBRIEF.yourLine : DEBRIEF.yourReply;
}

/** The words that did not help, or what was done instead. */
function given({ why }: Stuck, reply: TranscriptTurn['reply']): string {
  const taken = why === 'back' ? reply?.tried?.at(-1) : reply;
  if (!taken) return '';
  return taken.text?.trim() ? REHEARSE.quoted(taken.text) : actWords(taken.move);
}
