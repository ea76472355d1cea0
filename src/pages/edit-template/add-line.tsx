import { useState } from 'react';
import { SelectField } from '../../components/select-field.tsx';
import { loadTemplate } from '../../content/library.ts';
import { MOMENTS, type Moment } from '../../domain/library/ids.ts';
import { SCRIPT } from '../../words/script.ts';
import { TEMPLATES } from '../../words/templates.ts';
import { momentLabels } from '../moment-labels.ts';
import { useContent } from '../use-content.ts';
import type { TemplateEditor } from './use-template-editor.ts';

/** One more line, at the end; it begins with the words that the library has for its moment. */
export function AddLine({ editor: { template, edit } }: { editor: TemplateEditor }) {
  const { language, base } = useContent();
  const [moment, setMoment] = useState<Moment>('ask');
  const labels = momentLabels(base.moments);
  const add = async () => {
    const library = await loadTemplate(language, template.goal, template.channel);
    const say =
      library.lines.find((line) => line.moment === moment)?.say ??
      base.moments.find(({ id }) => id === moment)?.more?.[0] ??
      labels[moment];
    edit([{ path: ['lines', template.lines.length], value: { moment, say } }]);
  };
  return (
    <form className="add-line" onSubmit={(event) => event.preventDefault()}>
      <SelectField
        label={TEMPLATES.addMoment}
        values={MOMENTS}
        labels={labels}
        value={moment}
        onChange={setMoment}
      />
      <button type="button" className="quiet" onClick={() => void add()}>
        {SCRIPT.add}
      </button>
    </form>
  );
}
