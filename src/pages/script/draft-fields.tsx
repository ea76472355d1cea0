import { Link } from 'react-router';
import { LineField } from '../../components/line-field.tsx';
import type { Facts } from '../../domain/library/ids.ts';
import { fillSegments } from '../../domain/script/fill.ts';
import { linesInUse } from '../../domain/script/lines-in-use.ts';
import { paths } from '../../paths.ts';
import type { OpeningRow, ScriptRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { PRACTICE } from '../../words/practice.ts';
import { SCRIPT } from '../../words/script.ts';
import { useContent } from '../use-content.ts';
import type { ShownChannel } from './channels.ts';

type Props = { script: ScriptRow; opening: OpeningRow; channel: ShownChannel; facts: Facts };

/** The lines of the draft, by moment: plain text fields to the right of the red margin. */
export function DraftFields({ script, opening, channel, facts }: Props) {
  const { base, speech } = useContent();
  const editLine = useOwn((own) => own.editLine);
  const editSubject = useOwn((own) => own.editSubject);
  const draft = script.channels[channel];
  if (!draft) return null;
  const lines = linesInUse(draft, facts);
  const greets = lines.some(({ moment }) => moment === 'greet');
  return (
    <>
      <p className="say soft small draft-hint">{SCRIPT.hint}</p>
      <p className="acts small">
        <Link className="quiet" to={paths.opening(opening.id)}>
          {SCRIPT.facts}
        </Link>
        {channel === 'call' && (
          <Link className="quiet" to={paths.practice(script.id)}>
            {PRACTICE.title}
          </Link>
        )}
      </p>
      <ol className="lines">
        {draft.subject && (
          <LineField
            label={SCRIPT.subject}
            segments={fillSegments(draft.subject, facts, speech)}
            onChange={(typed) => editSubject(script.id, channel, typed, facts, speech)}
          />
        )}
        {lines.map((line) => {
          const moment = base.moments.find(({ id }) => id === line.moment);
          return (
            <LineField
              key={line.id}
              label={greets && line.moment === 'identify' ? SCRIPT.myName : (moment?.label ?? line.moment)}
              direction={channel === 'call' && moment?.direction ? SCRIPT.wait : undefined}
              segments={fillSegments(line.parts, facts, speech)}
              onChange={(typed) => editLine(script.id, channel, line.id, typed, facts, speech)}
            />
          );
        })}
      </ol>
    </>
  );
}
