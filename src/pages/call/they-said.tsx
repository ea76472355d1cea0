import { use, useMemo, useState } from 'react';
import { TextField } from '../../components/text-field.tsx';
import { loadAnswers, loadResponses } from '../../content/library.ts';
import { useWorld } from '../../device/world.tsx';
import type { LoggedCall } from '../../domain/calls/logged-call.ts';
import { pathOf, withPath } from '../../domain/calls/with-path.ts';
import { findAnswer, indexAnswers } from '../../domain/script/find-answer.ts';
import type { Answer } from '../../domain/script/script.ts';
import type { CallRow, ScriptRow } from '../../stores/row-types.ts';
import { CALLED } from '../../words/call-page.ts';
import { quoteSaid } from '../../words/quote-said.ts';
import { useContent } from '../use-content.ts';
import { Chips } from './chips.tsx';
import { findableSaid } from './findable-said.ts';
import { SaidList } from './said-list.tsx';

/** As many as one looks through at once. */
const LIKELY = 8;
const FOUND = 6;
const NO_ANSWERS: readonly Answer[] = [];

type Props = { script: ScriptRow | undefined; call: CallRow; onChange: (call: LoggedCall) => void };

/** What they said, in its order: the likely things first, the others found by a few letters, or told in own words. */
export function TheySaid({ script, call, onChange }: Props) {
  const { language } = useContent();
  const { newId } = useWorld();
  const responses = use(loadResponses(language));
  const forGoal = use(loadAnswers(language, script?.goal ?? 'confirm-receipt'));
  const [typed, setTyped] = useState('');
  const { said, inWords } = pathOf(call);
  const answers = script?.answers ?? NO_ANSWERS;
  const words = new Map([
    ...responses.map(({ id, short }) => [id, short] as const),
    ...answers.flatMap(({ response, says }) => (says ? [[response, says] as const] : [])),
    ...inWords.map(({ response, says }) => [response, says] as const),
  ]);
  const index = useMemo(() => indexAnswers(findableSaid(answers, responses)), [answers, responses]);
  const own = typed.trim();
  const asked =
    own === ''
      ? [...answers, ...forGoal].map(({ response }) => response)
      : findAnswer(own, index).map(({ id }) => id);
  const offered = [...new Set(asked)]
    .filter((response) => !said.includes(response))
    .slice(0, own === '' ? LIKELY : FOUND);
  const add = (response: string, says?: string) => {
    setTyped('');
    // an own answer of the script is in words that only this person has
    const told = says ?? answers.find((each) => each.response === response)?.says;
    const noted = told === undefined ? inWords : [...inWords, { response, says: told }];
    onChange(withPath(call, { said: [...said, response], inWords: noted }));
  };
  return (
    <section className="section">
      <h2>{CALLED.said}</h2>
      <p className="say small soft">{CALLED.saidNote}</p>
      <SaidList
        script={script}
        said={said}
        saysOf={(response) => words.get(response) ?? response}
        onTakeOut={(response) => onChange(withPath(call, { said: said.filter((each) => each !== response) }))}
      />
      <Chips
        rows
        label={CALLED.said}
        chips={offered.map((value) => ({ value, label: quoteSaid(words.get(value) ?? value) }))}
        isOn={() => false}
        onTap={(response) => add(response)}
      />
      <TextField label={CALLED.searchSaid} value={typed} onChange={setTyped} />
      <p className="say small soft">{CALLED.searchNote}</p>
      {own !== '' && (
        <p className="acts">
          <button type="button" className="quiet" dir="auto" onClick={() => add(`own-${newId()}`, own)}>
            {CALLED.inWords(own)}
          </button>
        </p>
      )}
    </section>
  );
}
