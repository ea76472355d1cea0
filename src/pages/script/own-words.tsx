import { useState } from 'react';
import { loadStyles } from '../../content/library.ts';
import { useWorld } from '../../device/world.tsx';
import type { Channel } from '../../domain/library/ids.ts';
import { beginWith } from '../../domain/script/begin-with.ts';
import type { ScriptRow, TemplateRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { TEMPLATES } from '../../words/templates.ts';
import { useContent } from '../use-content.ts';

/** Words to begin with of the person's own, where there are some for this goal and way. */
export function OwnWords({ script, channel }: { script: ScriptRow; channel: Channel }) {
  const { language } = useContent();
  const { newId } = useWorld();
  const templates = useOwn((own) => own.templates);
  const changeScript = useOwn((own) => own.changeScript);
  const [used, setUsed] = useState('');
  const fitting = Object.values(templates).filter(
    (row) => row.goal === script.goal && row.channel === channel && row.errors === 0,
  );
  if (fitting.length === 0 || !script.channels[channel]) return null;
  const take = async ({ title, yaml }: TemplateRow) => {
    const { openTemplate } = await import('../../domain/library/open-template.ts');
    const read = (text: string) => openTemplate({ path: 'words.yaml', text }).opened?.template;
    const to = read(yaml);
    if (!to) return;
    const own = fitting.flatMap((row) => read(row.yaml) ?? []);
    const known = [...(await loadStyles(language, script.goal, channel)), ...own];
    changeScript(script.id, (now) => {
      const old = now.channels[channel];
      return old
        ? { ...now, channels: { ...now.channels, [channel]: beginWith(old, known, to, newId) } }
        : now;
    });
    setUsed(title);
  };
  return (
    <div className="own-words">
      <p className="small soft">{TEMPLATES.own}</p>
      <div className="acts">
        {fitting.map((row) => (
          <button key={row.id} type="button" className="quiet" dir="auto" onClick={() => void take(row)}>
            {TEMPLATES.use(row.title)}
          </button>
        ))}
      </div>
      <p role="status" className="small">
        {used && TEMPLATES.used(used)}
      </p>
    </div>
  );
}
