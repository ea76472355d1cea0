import { SelectField } from '../../components/select-field.tsx';
import { plainText } from '../../domain/library/edit/plain-text.ts';
import { CHANNELS, GOALS, STYLES } from '../../domain/library/ids.ts';
import { SCRIPT } from '../../words/script.ts';
import { TEMPLATES } from '../../words/templates.ts';
import { KeptText } from '../edit-scenario/kept-text.tsx';
import { goalTitles } from '../goal-titles.ts';
import { useContent } from '../use-content.ts';
import type { TemplateEditor } from './use-template-editor.ts';

/** What is said about the words as a whole. */
export function TemplateFields({ editor }: { editor: TemplateEditor }) {
  const { base } = useContent();
  const { template, title, rename, edit } = editor;
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
        label={SCRIPT.goal}
        values={GOALS}
        labels={goalTitles(base.goals)}
        value={template.goal}
        onChange={set('goal')}
      />
      <SelectField
        label={SCRIPT.how}
        values={CHANNELS}
        labels={SCRIPT.channels}
        value={template.channel}
        onChange={set('channel')}
      />
      <SelectField
        label={SCRIPT.style}
        values={STYLES}
        labels={SCRIPT.styles}
        value={template.style}
        onChange={set('style')}
      />
      {template.channel === 'email' && (
        <KeptText label={SCRIPT.subject} value={template.subject ?? ''} onGive={set('subject')} />
      )}
    </div>
  );
}
