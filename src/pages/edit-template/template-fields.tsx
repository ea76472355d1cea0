import { SelectField } from '../../components/select-field.tsx';
import { plainText } from '../../domain/library/edit/plain-text.ts';
import { CHANNELS, GOALS, type Goal, STYLES } from '../../domain/library/ids.ts';
import { SCRIPT } from '../../words/script.ts';
import { CHANNEL_NAMES, TEMPLATES } from '../../words/templates.ts';
import { KeptText } from '../edit-scenario/kept-text.tsx';
import { useContent } from '../use-content.ts';
import type { TemplateEditor } from './use-template-editor.ts';

/** What is said about the words as a whole. */
export function TemplateFields({ editor }: { editor: TemplateEditor }) {
  const { base } = useContent();
  const { template, title, rename, edit } = editor;
  const titles = Object.fromEntries(base.goals.map((goal) => [goal.id, goal.title])) as Record<Goal, string>;
  const set = (name: 'goal' | 'channel' | 'style' | 'subject') => (typed: string) => {
    const value = plainText(typed);
    if (value.trim() !== '') edit([{ path: [name], value }]);
  };
  const giveName = (typed: string) => {
    if (typed.trim() !== '') rename(plainText(typed).slice(0, 100));
  };
  return (
    <div className="fact-fields">
      <KeptText label={TEMPLATES.name} value={title} onGive={giveName} />
      <SelectField
        label={TEMPLATES.goal}
        values={GOALS}
        labels={titles}
        value={template.goal}
        onChange={set('goal')}
      />
      <SelectField
        label={TEMPLATES.channel}
        values={CHANNELS}
        labels={CHANNEL_NAMES}
        value={template.channel}
        onChange={set('channel')}
      />
      <SelectField
        label={TEMPLATES.style}
        values={STYLES}
        labels={SCRIPT.styles}
        value={template.style}
        onChange={set('style')}
      />
      {template.channel === 'email' && (
        <KeptText label={TEMPLATES.subject} value={template.subject ?? ''} onGive={set('subject')} />
      )}
    </div>
  );
}
