import { SelectField } from '../../components/select-field.tsx';
import { optionalText, plainText } from '../../domain/library/edit/plain-text.ts';
import { withField } from '../../domain/library/edit/with-field.ts';
import { GOALS } from '../../domain/library/ids.ts';
import type { ScenarioFile } from '../../domain/library/schemas.ts';
import { useCall, useChange } from '../../stores/call-editor-context.tsx';
import { DIRECTION_NAMES, EDIT_CALL, WHERE_NAMES } from '../../words/edit-call.ts';
import { LIBRARY_GOALS } from '../../words/library.ts';
import { difficultyWord } from '../../words/practice.ts';
import { KeptText } from './kept-text.tsx';
import { MadeUpFields } from './made-up-fields.tsx';
import { PeopleFields } from './people-fields.tsx';
import { TurnSelect } from './turn-select.tsx';

const HARD = ['1', '2', '3', '4', '5'] as const;
const hardNames = () =>
  Object.fromEntries(HARD.map((each) => [each, difficultyWord(Number(each))])) as Record<
    (typeof HARD)[number],
    string
  >;
const FOR = ['any', ...GOALS] as const;
const forNames = () => ({ ...LIBRARY_GOALS, any: LIBRARY_GOALS.every });
const PATIENCE = Array.from({ length: 20 }, (_, at) => String(at + 1));
const PATIENCE_NAMES = Object.fromEntries(PATIENCE.map((each) => [each, each]));

/** What is said about the call as a whole, and what its turns use. */
export function CallFields() {
  const change = useChange();
  const set = <K extends keyof ScenarioFile>(name: K, value: ScenarioFile[K] | undefined) =>
    change(name, (file) => withField(file, name, value));
  const needed = (name: 'title' | 'about') => (typed: string) => {
    if (plainText(typed).trim() !== '') set(name, plainText(typed));
  };
  const title = useCall(({ call }) => call.file.title);
  const about = useCall(({ call }) => call.file.about);
  const by = useCall(({ call }) => call.file.by) ?? '';
  const goal = useCall(({ call }) => call.file.goal);
  const channel = useCall(({ call }) => call.file.channel);
  const direction = useCall(({ call }) => call.file.direction);
  const difficulty = useCall(({ call }) => call.file.difficulty);
  const patience = useCall(({ call }) => call.file.patience);
  const last = useCall(({ call }) => call.file['out-of-patience']);
  return (
    <details className="edit-call">
      <summary>
        <h2>{EDIT_CALL.call}</h2>
      </summary>
      <div className="fact-fields">
        <KeptText label={EDIT_CALL.callTitle} value={title} onGive={needed('title')} />
        <KeptText
          label={EDIT_CALL.by}
          value={by}
          onGive={(typed) => set('by', optionalText(typed.slice(0, 100)))}
        />
        <KeptText label={EDIT_CALL.about} value={about} rows={2} onGive={needed('about')} />
        <SelectField
          label={EDIT_CALL.goal}
          values={FOR}
          labels={forNames()}
          value={goal}
          onChange={(next) => set('goal', next)}
        />
        <SelectField
          label={EDIT_CALL.where}
          values={['call', 'visit']}
          labels={WHERE_NAMES}
          value={channel}
          onChange={(next) => set('channel', next)}
        />
        <SelectField
          label={EDIT_CALL.whoRings}
          values={['out', 'in']}
          labels={DIRECTION_NAMES}
          value={direction}
          onChange={(next) => set('direction', next)}
        />
        <SelectField
          label={EDIT_CALL.hard}
          values={HARD}
          labels={hardNames()}
          value={String(difficulty) as (typeof HARD)[number]}
          onChange={(next) => set('difficulty', Number(next))}
        />
        <SelectField
          label={EDIT_CALL.patience}
          values={PATIENCE}
          labels={PATIENCE_NAMES}
          value={String(patience)}
          onChange={(next) => set('patience', Number(next))}
        />
        <TurnSelect label={EDIT_CALL.last} value={last} onChoose={(next) => set('out-of-patience', next)} />
      </div>
      <PeopleFields />
      <MadeUpFields />
    </details>
  );
}
