import { useNavigate } from 'react-router';
import { SelectField } from '../../components/select-field.tsx';
import { CHANNELS, type Channel, GOALS, type Goal } from '../../domain/library/ids.ts';
import { paths } from '../../paths.ts';
import type { ScriptRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { SCRIPT } from '../../words/script.ts';
import { goalTitles } from '../goal-titles.ts';
import { useContent } from '../use-content.ts';
import { useAddScript } from '../use-new-script.ts';
import { OwnWords } from './own-words.tsx';
import { StyleField } from './style-field.tsx';

type Props = { script: ScriptRow; channel: Channel; onChannel: (channel: Channel) => void };

/** What the call is for, and how it is made. Another goal is another script of the same job; both are kept. */
export function ScriptSettings({ script, channel, onChannel }: Props) {
  const { base } = useContent();
  const navigate = useNavigate();
  const addScript = useAddScript();
  const scripts = useOwn((own) => own.scripts);
  const goTo = async (goal: Goal) => {
    const there = Object.values(scripts).find(
      (each) => each.openingId === script.openingId && each.goal === goal,
    );
    const id = there?.id ?? (await addScript(script.openingId, goal));
    await navigate(channel === 'call' ? paths.script(id) : `${paths.script(id)}?how=${channel}`);
  };
  return (
    <form className="settings" onSubmit={(event) => event.preventDefault()}>
      <SelectField
        label={SCRIPT.goal}
        values={GOALS}
        labels={goalTitles(base.goals)}
        value={script.goal}
        onChange={(goal) => void goTo(goal)}
      />
      <SelectField
        label={SCRIPT.how}
        values={CHANNELS}
        labels={SCRIPT.channels}
        value={channel}
        onChange={onChannel}
      />
      <StyleField script={script} channel={channel} />
      <OwnWords script={script} channel={channel} />
    </form>
  );
}
