import { use } from 'react';
import { SelectField } from '../../components/select-field.tsx';
import { loadStyles } from '../../content/library.ts';
import type { Channel, Style } from '../../domain/library/ids.ts';
import { changeStyle } from '../../domain/script/change-style.ts';
import type { ScriptRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { SCRIPT } from '../../words/script.ts';
import { useContent } from '../use-content.ts';

/** How a draft speaks, where the library has more than one style for it. Edited lines stay as they are. */
export function StyleField({ script, channel }: { script: ScriptRow; channel: Channel }) {
  const { language } = useContent();
  const templates = use(loadStyles(language, script.goal, channel));
  const changeScript = useOwn((own) => own.changeScript);
  const draft = script.channels[channel];
  if (!draft || templates.length < 2) return null;
  const change = (style: Style) => {
    const to = templates.find((each) => each.style === style);
    if (!to) return;
    changeScript(script.id, (now) => {
      const old = now.channels[channel];
      return old
        ? { ...now, channels: { ...now.channels, [channel]: changeStyle(old, templates, to) } }
        : now;
    });
  };
  return (
    <SelectField
      label={SCRIPT.style}
      values={templates.map(({ style }) => style)}
      labels={SCRIPT.styles}
      value={draft.style}
      onChange={change}
    />
  );
}
