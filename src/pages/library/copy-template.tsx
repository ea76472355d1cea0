import { useState } from 'react';
import { useNavigate } from 'react-router';
import { SelectField } from '../../components/select-field.tsx';
import { loadStyles } from '../../content/library.ts';
import { CHANNELS, type Channel, GOALS, type Goal, STYLES, type Style } from '../../domain/library/ids.ts';
import { paths } from '../../paths.ts';
import { useActions } from '../../stores/session-context.tsx';
import { SCRIPT } from '../../words/script.ts';
import { TEMPLATES } from '../../words/templates.ts';
import { goalTitles } from '../goal-titles.ts';
import { useContent } from '../use-content.ts';

/** Some of the library's words to begin with, as the person's own, opened to be written. */
export function CopyTemplate() {
  const { language, base } = useContent();
  const { addTemplate } = useActions();
  const navigate = useNavigate();
  const [goal, setGoal] = useState<Goal>('confirm-receipt');
  const [channel, setChannel] = useState<Channel>('call');
  const [style, setStyle] = useState<Style>('plain');
  const copy = async () => {
    const styles = await loadStyles(language, goal, channel);
    const template = styles.find((each) => each.style === style) ?? styles[0];
    if (!template) return;
    const { templateCopy } = await import('./template-copy.ts');
    const own = templateCopy({ ...template, style }, TEMPLATES.copiedTitle(SCRIPT.styles[style]));
    await navigate(paths.editTemplate(addTemplate(own)));
  };
  return (
    <form className="fact-fields" onSubmit={(event) => event.preventDefault()}>
      <SelectField
        label={SCRIPT.goal}
        values={GOALS}
        labels={goalTitles(base.goals)}
        value={goal}
        onChange={setGoal}
      />
      <SelectField
        label={SCRIPT.how}
        values={CHANNELS}
        labels={SCRIPT.channels}
        value={channel}
        onChange={setChannel}
      />
      <SelectField
        label={SCRIPT.style}
        values={STYLES}
        labels={SCRIPT.styles}
        value={style}
        onChange={setStyle}
      />
      <button type="button" className="quiet" onClick={() => void copy()}>
        {TEMPLATES.copy}
      </button>
    </form>
  );
}
