import { memo, use } from 'react';
import { SelectField } from '../../components/select-field.tsx';
import { loadResponses } from '../../content/library.ts';
import { withField } from '../../domain/library/edit/with-field.ts';
import { TONES, type Tone } from '../../domain/library/ids.ts';
import { useCall } from '../../stores/call-editor-context.tsx';
import { EDIT_CALL, TONE_NAMES } from '../../words/edit-call.ts';
import { personName } from '../../words/rehearse.ts';
import { useContent } from '../use-content.ts';
import { useChangeTurn } from './use-change-turn.ts';

type Props = {
  id: string;
  who: string | undefined;
  response: string | undefined;
  tone: Tone | undefined;
};

/** Who says a turn, what kind of thing it is, and how it sounds. */
export const WhoSays = memo(function WhoSays({ id, who = '', response = '', tone }: Props) {
  const people = useCall(({ call }) => call.file.people);
  const responses = use(loadResponses(useContent().language));
  const change = useChangeTurn(id);
  const speakers = withValue(Object.keys(people), who);
  const names = Object.fromEntries(
    speakers.map((each) => {
      const person = people[each];
      return [each, person ? personName(person.name, person.role) : each || EDIT_CALL.nobody];
    }),
  );
  const kinds = withValue(
    responses.map((each) => each.id),
    response,
  );
  const shorts = Object.fromEntries(responses.map((each) => [each.id, each.short]));
  return (
    <div className="fact-fields">
      <SelectField
        label={EDIT_CALL.who}
        values={speakers}
        labels={names}
        value={who}
        onChange={(next) => change('who', (turn) => withField(turn, 'who', next || undefined))}
      />
      <SelectField
        label={EDIT_CALL.response}
        values={kinds}
        labels={{
          ...Object.fromEntries(kinds.map((each) => [each, each])),
          ...shorts,
          '': EDIT_CALL.noResponse,
        }}
        value={response}
        onChange={(next) => change('response', (turn) => withField(turn, 'response', next || undefined))}
      />
      <SelectField
        label={EDIT_CALL.tone}
        values={['', ...TONES]}
        labels={{ ...TONE_NAMES, '': EDIT_CALL.noTone }}
        value={tone ?? ''}
        onChange={(next) => change('tone', (turn) => withField(turn, 'tone', next || undefined))}
      />
    </div>
  );
});

/** What may be chosen: none, the known ones, and what stands there though it is not known. */
const withValue = (known: readonly string[], value: string): string[] => [...new Set(['', ...known, value])];
