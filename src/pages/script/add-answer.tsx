import { use, useState } from 'react';
import { TextField } from '../../components/text-field.tsx';
import { loadAnswers, loadResponses } from '../../content/library.ts';
import { useWorld } from '../../device/world.tsx';
import { parseSay } from '../../domain/library/parse-say.ts';
import type { Part } from '../../domain/library/parts.ts';
import { findResponses } from '../../domain/script/find-responses.ts';
import type { Answer } from '../../domain/script/script.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { quoteSaid } from '../../words/quote-said.ts';
import { SCRIPT } from '../../words/script.ts';
import { useContent } from '../use-content.ts';

/** As many as one looks through without scrolling far. */
const SHOWN = 8;

type Props = { scriptId: string; answers: readonly Answer[] };

/** Something else they may say: found by a few letters among all that the library knows, or told in own words. */
export function AddAnswer({ scriptId, answers }: Props) {
  const { language } = useContent();
  const { newId } = useWorld();
  const responses = use(loadResponses(language));
  const library = use(loadAnswers(language, 'any'));
  const changeScript = useOwn((own) => own.changeScript);
  const [typed, setTyped] = useState('');
  const has = new Set(answers.map(({ response }) => response));
  const found = typed.trim() === '' ? [] : findResponses(typed, responses).filter(({ id }) => !has.has(id));
  const add = (response: string, parts: Part[], says?: string) => {
    const answer = { id: newId(), response, parts, ...(says === undefined ? {} : { says }) };
    changeScript(scriptId, (now) => ({ ...now, answers: [answer, ...now.answers] }));
    setTyped('');
  };
  return (
    <div className="add-answer">
      <TextField label={SCRIPT.findAnswer} value={typed} onChange={setTyped} />
      <p className="say small soft">{SCRIPT.findNote}</p>
      {found.length > 0 && (
        <ul className="choices">
          {found.slice(0, SHOWN).map(({ id, short }) => {
            const say = library.find(({ response }) => response === id)?.say ?? '';
            return (
              <li key={id}>
                <button type="button" onClick={() => add(id, parseSay(say).parts)}>
                  <span>{quoteSaid(short)}</span>
                  <span className="small soft">{SCRIPT.addIt}</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {typed.trim() !== '' && (
        <p className="acts small">
          {found.length === 0 && <span className="soft">{SCRIPT.noneFound}</span>}
          <button type="button" className="quiet" onClick={() => add(`own-${newId()}`, [], typed.trim())}>
            {SCRIPT.addOwn(typed.trim())}
          </button>
        </p>
      )}
    </div>
  );
}
