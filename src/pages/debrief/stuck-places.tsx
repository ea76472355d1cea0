import { Link, useNavigate } from 'react-router';
import type { Debrief, Stuck } from '../../domain/debrief/debrief.ts';
import type { Graph } from '../../domain/rehearsal/graph.ts';
import type { TranscriptTurn } from '../../domain/rehearsal/rehearsal.ts';
import { startFrom } from '../../domain/rehearsal/start-from.ts';
import { paths } from '../../paths.ts';
import type { RehearsalRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { DEBRIEF } from '../../words/debrief.ts';
import { REHEARSE } from '../../words/rehearse.ts';
import { useContent } from '../use-content.ts';
import { isToKeep } from './is-to-keep.ts';
import { KeepActions } from './keep-actions.tsx';
import type { Keeping } from './use-keep-wording.ts';

type Props = {
  debrief: Debrief;
  rehearsal: RehearsalRow;
  keeping: Keeping;
  whoSaid: (who: string | undefined) => string;
  /** The practice call is still the same: one can go on from any turn. */
  resumable: boolean;
  graph: Graph;
  /** The turn whose words are the screen's main thing to keep. */
  main: number | undefined;
};

/** Where the person got stuck: what was said, why to change it, and words to try instead. */
export function StuckPlaces({ debrief, rehearsal, keeping, whoSaid, resumable, graph, main }: Props) {
  const { speech } = useContent();
  const navigate = useNavigate();
  const addRehearsal = useOwn((own) => own.addRehearsal);
  const practiseFrom = (at: number) =>
    navigate(paths.rehearse(addRehearsal(startFrom(rehearsal, at, graph, speech))));
  return (
    <section className="section">
      <h2>{DEBRIEF.stuck}</h2>
      {debrief.stuck.length === 0 && <p className="say">{DEBRIEF.notStuck}</p>}
      {debrief.stuck.map((place) => {
        const turn = rehearsal.transcript[place.at];
        if (!turn) return null;
        const where = debrief.beside.find(({ at }) => at === place.at)?.place ?? { kind: 'none' as const };
        const { suggestion } = place;
        const kept = keeping.kept.includes(place.at);
        const why = place.note ?? place.coach;
        return (
          <div className="stuck" key={place.at}>
            <dl className="said">
              <div>
                <dt>{DEBRIEF.theySaid(whoSaid(turn.who))}</dt>
                <dd dir="auto">{turn.says ? REHEARSE.quoted(turn.says) : REHEARSE.sounds.silence}</dd>
              </div>
              <div>
                <dt>{DEBRIEF.youSaid}</dt>
                <dd dir="auto">
                  <WhatISaid place={place} reply={turn.reply} />
                </dd>
              </div>
              {why && (
                <div>
                  <dt>{DEBRIEF.why}</dt>
                  <dd>{why}</dd>
                </div>
              )}
            </dl>
            <div>
              {suggestion && (
                <div className="mine">
                  <h3 className="label">{suggestion.from === 'own' ? DEBRIEF.yourWords : DEBRIEF.tryThis}</h3>
                  <p className="words" dir="auto">
                    {suggestion.text}
                  </p>
                </div>
              )}
              {suggestion && (kept || isToKeep(place, debrief)) && (
                <KeepActions
                  main={place.at === main}
                  kept={kept}
                  onKeep={() => keeping.keep(place.at, where, suggestion.text)}
                  onTakeBack={() => keeping.takeBack(place.at)}
                />
              )}
              <p className="acts">
                <Link className="quiet" to={paths.script(rehearsal.scriptId)}>
                  {DEBRIEF.own}
                </Link>
                {resumable && (
                  <button type="button" className="quiet" onClick={() => void practiseFrom(place.at)}>
                    {DEBRIEF.fromHere}
                  </button>
                )}
              </p>
            </div>
          </div>
        );
      })}
    </section>
  );
}

/** The words that did not help, or what happened instead of words. */
function WhatISaid({ place, reply }: { place: Stuck; reply: TranscriptTurn['reply'] }) {
  if (place.why === 'blank') return DEBRIEF.youSaidNothing;
  const given = place.why === 'back' ? reply?.tried?.at(-1) : reply;
  return (
    <>
      {given?.text ? REHEARSE.quoted(given.text) : given && DEBRIEF.acts[given.move]}{' '}
      {place.why === 'back' && DEBRIEF.youWentBack}
    </>
  );
}
