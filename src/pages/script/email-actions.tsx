import { useState } from 'react';
import { Bar } from '../../components/bar.tsx';
import type { Facts } from '../../domain/library/ids.ts';
import { fillParts } from '../../domain/script/fill.ts';
import { linesInUse } from '../../domain/script/lines-in-use.ts';
import type { ScriptRow } from '../../stores/row-types.ts';
import { SCRIPT } from '../../words/script.ts';
import { useContent } from '../use-content.ts';

/** The email is sent by the person, from their own email: copied, or opened there. */
export function EmailActions({ script, facts }: { script: ScriptRow; facts: Facts }) {
  const { speech } = useContent();
  const [said, setSaid] = useState('');
  const draft = script.channels.email;
  if (!draft) return null;
  const subject = fillParts(draft.subject ?? [], facts, speech);
  const body = linesInUse(draft, facts)
    .map((line) => fillParts(line.parts, facts, speech))
    .join('\n\n');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(`${subject}\n\n${body}`);
      setSaid(SCRIPT.copied);
    } catch {
      setSaid(SCRIPT.copyFailed);
    }
  };
  return (
    <div className="acts email-acts">
      <Bar>
        <button type="button" className="act" onClick={() => void copy()}>
          {SCRIPT.copyEmail}
        </button>
      </Bar>
      <a
        className="quiet"
        href={`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`}
      >
        {SCRIPT.openEmail}
      </a>
      <span role="status">{said}</span>
    </div>
  );
}
