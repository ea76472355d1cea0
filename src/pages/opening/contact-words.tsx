import { GAINS } from '../../domain/library/ids.ts';
import type { CallRow } from '../../stores/row-types.ts';
import { LOG, whatHappened } from '../../words/calls.ts';
import { GAIN_NAMES } from '../../words/debrief.ts';
import { REHEARSE } from '../../words/rehearse.ts';
import { useSayDay } from '../use-say-day.ts';

/** A contact as it was noted: the day, how, with whom, how it ended, what it gave. */
export function ContactWords({ call, day }: { call: CallRow; day: string }) {
  const sayDay = useSayDay();
  const { who, gains = {}, inWords = [], notes, next } = call;
  return (
    <>
      <h3>{day}</h3>
      <p className="say">{whatHappened(call)}</p>
      {who && (
        <p className="say" dir="auto">
          {who}
        </p>
      )}
      {inWords.map(({ response, says }) => (
        <p className="say" key={response} dir="auto">
          {REHEARSE.quoted(says)}
        </p>
      ))}
      {GAINS.filter((gain) => gains[gain] !== undefined).map((gain) => (
        <p className="say" key={gain}>
          {gains[gain] ? (
            <>
              {GAIN_NAMES[gain].label}: <bdi>{gains[gain]}</bdi>
            </>
          ) : (
            `${GAIN_NAMES[gain].shown}.`
          )}
        </p>
      ))}
      {next && <p className="say">{LOG.nextDay(sayDay(next))}</p>}
      {notes && (
        <p className="say soft log-notes" dir="auto">
          {notes}
        </p>
      )}
    </>
  );
}
