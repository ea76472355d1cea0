import { useState } from 'react';
import type { Facts } from '../../domain/library/ids.ts';
import { changedLines } from '../../domain/script/changed-lines.ts';
import { bringBack } from '../../domain/script/keep-version.ts';
import type { ScriptRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { SCRIPT } from '../../words/script.ts';
import { useContent } from '../use-content.ts';

type Props = { script: ScriptRow; facts: Facts };

/** How the words were before, what was different, and one tap to bring them back. */
export function EarlierVersions({ script, facts }: Props) {
  const { speech, locale } = useContent();
  const changeScript = useOwn((own) => own.changeScript);
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const versions = script.versions ?? [];
  if (versions.length === 0) return null;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <details className="tools section" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className="quiet">{SCRIPT.earlier}</span>
      </summary>
      <p className="say small soft">{SCRIPT.earlierNote}</p>
      <ol className="versions">
        {(open ? versions : []).map((version) => {
          const changed = changedLines(version, script, facts, speech);
          return (
            <li key={version.at}>
              <h2 className="label">{day.format(version.at)}</h2>
              {changed.length === 0 ? (
                <p className="small soft">{SCRIPT.sameLines}</p>
              ) : (
                <>
                  <p className="small soft">{SCRIPT.changedLines(changed.length)}</p>
                  <ul className="small">
                    {changed.map((each) => (
                      <li
                        key={`${each.channel}${each.moment}${each.response}${each.before}${each.after}`}
                        dir="auto"
                      >
                        {SCRIPT.was}: {each.before ?? SCRIPT.notThere}
                      </li>
                    ))}
                  </ul>
                  <button
                    type="button"
                    className="quiet"
                    onClick={() => {
                      changeScript(script.id, (now) => bringBack(now, script.changedAt, version));
                      setSaid(SCRIPT.broughtBack);
                    }}
                  >
                    {SCRIPT.bringBack}
                  </button>
                </>
              )}
            </li>
          );
        })}
      </ol>
      <p role="status" className="small">
        {said}
      </p>
    </details>
  );
}
