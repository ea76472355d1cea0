import { Link } from 'react-router';
import type { Facts } from '../../domain/library/ids.ts';
import { fillParts } from '../../domain/script/fill.ts';
import { linesInUse } from '../../domain/script/lines-in-use.ts';
import { paths } from '../../paths.ts';
import type { ScriptRow } from '../../stores/row-types.ts';
import { CALL_LANGUAGE } from '../../words/call-language.ts';
import { CALL } from '../../words/call-page.ts';
import { useContent } from '../use-content.ts';

type Props = { script: ScriptRow; facts: Facts };

/** What one says to a machine, and one's own number in the groups it is said in. */
export function ForMachine({ script, facts }: Props) {
  const { speech } = useContent();
  const draft = script.channels.voicemail;
  const lines = draft ? linesInUse(draft, facts) : [];
  const phone = facts.phone?.trim() ?? '';
  if (lines.length === 0)
    return (
      <p className="acts">
        <span className="say">{CALL.noVoicemail}</span>
        <Link className="quiet" to={`${paths.script(script.id)}?how=voicemail`}>
          {CALL.writeVoicemail}
        </Link>
      </p>
    );
  return (
    <div className="for-machine">
      {lines.map(({ id, parts }) => (
        <p key={id} dir="auto" lang={CALL_LANGUAGE}>
          {fillParts(parts, facts, speech)}
        </p>
      ))}
      {phone !== '' && (
        <p className="my-number">
          <span className="small soft">{CALL.myNumber}</span>
          <b className="num">{speech.number?.(phone, 'phone') ?? phone}</b>
        </p>
      )}
    </div>
  );
}
